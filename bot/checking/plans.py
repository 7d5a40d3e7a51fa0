"""Looks for times that quiet hours would swallow, and for holidays that depend on where one is."""

from bot.charity import Charity
from bot.checking.finding import Finding, counted, listed, or_fine, warning
from bot.database import Transaction
from bot.store.plans import everybodys_times, waits_for_a_nation
from messages.people import Role, reference
from schedules.bank_holidays import nations_of
from schedules.quiet_hours import format_quiet_hours

PART = "plans"


async def check_plans(tx: Transaction, charity: Charity) -> list[Finding]:
    """Of everybody who has not asked us to stop; by reference."""
    ours: set[int] = set()
    own: set[int] = set()
    for each in await everybodys_times(tx):
        if charity.quiet_hours is not None and charity.quiet_hours.hold(each.time.at):
            ours.add(each.person_id)
        elif each.quiet is not None and each.quiet.hold(each.time.at):
            own.add(each.person_id)
    found = []
    if charity.quiet_hours is not None and ours:
        hours = format_quiet_hours(charity.quiet_hours)
        found.append(_warning(ours, f"in your quiet hours ({hours})", "or change QUIET_HOURS"))
    if own:
        found.append(_warning(own, "in their own quiet hours", "or the quiet hours"))
    unknown = [] if charity.nation else await waits_for_a_nation(tx)
    if unknown and nations_of(charity.country):
        found.append(_no_nation(unknown))
    return or_fine(found, PART, "no chosen time is in quiet hours")


def _no_nation(who: list[int]) -> Finding:
    want = counted(len(who), "member wants", "members want")
    named = listed([reference(Role.MEMBER, number) for number in who])
    return warning(
        PART,
        f"{want} to hear from us on bank holidays, or not on them; these differ by nation, and we "
        f"do not know theirs: {named}. Only those that all nations share count. Set NATION, or "
        "the nation on their page.",
    )


def _warning(who: set[int], where: str, otherwise: str) -> Finding:
    have = counted(len(who), "member has a time", "members have times")
    named = listed([reference(Role.MEMBER, number) for number in sorted(who)])
    return warning(
        PART,
        f"{have} {where} and will not hear from us then: {named}. Ask what they want and "
        f"change their times, {otherwise}.",
    )
