"""Looks for people whom nothing reaches, and for members who have not agreed yet."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.checking.finding import Finding, counted, listed, or_fine, problem, warning
from bot.database import Transaction
from bot.people.states import consent, unreachable
from bot.store.joining import in_state, why_not_with_us
from bot.store.people import everyone
from bot.store.roster import OnFile, unsent_invitations, with_the_rest
from messages.joining import BuddyState
from messages.people import Channel, Role
from schedules.checks import Needed

PART = "people"


async def check_people(
    tx: Transaction, channels: frozenset[Channel], needed: Needed, now: datetime
) -> list[Finding]:
    """Whoever asked us to stop is left alone here, too."""
    everybody = await with_the_rest(tx, await everyone(tx, Role.MEMBER, Role.BUDDY, Role.STAFF))
    if not everybody:
        return [warning(PART, "Nobody is here yet. Begin with: goodevening people import FILE.csv")]
    not_yet = set(await in_state(tx, BuddyState.INVITED, BuddyState.APPLIED, BuddyState.LEFT))
    everybody = [one for one in everybody if one.person.id not in not_yet]
    here = [one for one in everybody if one.person.stopped_at is None]
    buddies = [one.person.id for one in here if one.person.role is Role.BUDDY]
    lacking = await why_not_with_us(tx, needed, buddies, now)
    waiting = [one for one in here if consent(one)]
    unsent = await unsent_invitations(tx, {one.person.id for one in waiting})
    found = [
        *_unreachable(here),
        *_switched_off(here, channels),
        *_waiting(waiting),
        *_not_in_order(len(lacking)),
        *_unsent(len({who for _, who, _ in unsent})),
    ]
    counts = {role: sum(one.person.role is role for one in everybody) for role in Role}
    fine = (
        f"{counted(counts[Role.MEMBER], 'member', 'members')}, "
        f"{counted(counts[Role.BUDDY], 'buddy', 'buddies')} and {counts[Role.STAFF]} staff, "
        "and all of them can be reached"
    )
    return or_fine(found, PART, fine)


def _unreachable(here: Sequence[OnFile]) -> Iterator[Finding]:
    """Staff who cannot be paged are a problem; for the others it is for staff to find a way."""
    nowhere = [one for one in here if unreachable(one)]
    staff = [one.person.reference for one in nowhere if one.person.role is Role.STAFF]
    others = [one.person.reference for one in nowhere if one.person.role is not Role.STAFF]
    if staff:
        yield problem(
            PART,
            f"No address works for {listed(staff)}, so they cannot be paged. Give them one that "
            "does in the people file and import it again.",
        )
    if others:
        yield warning(
            PART,
            f"No address works for {listed(others)}. Ask them another way, put what they say in "
            "the people file and import it again.",
        )


def _not_in_order(how_many: int) -> Iterator[Finding]:
    if how_many:
        have = counted(how_many, "buddy is", "buddies are")
        yield warning(
            PART,
            f"{have} with no member, being suspended or not in order: a check has run out, or "
            "BUDDY_CHECKS asks for one that nobody has written down. See the page /buddies.",
        )


def _switched_off(here: Sequence[OnFile], on: frozenset[Channel]) -> Iterator[Finding]:
    for channel in Channel:
        if channel in on:
            continue
        only = [one for one in here if _only_by(one) == {channel}]
        staff = [one.person.reference for one in only if one.person.role is Role.STAFF]
        others = [one.person.reference for one in only if one.person.role is not Role.STAFF]
        how = f"by {channel.value}, which is not set up. Set it up, or import another address."
        if staff:
            yield problem(PART, f"{listed(staff)} can be paged only {how}")
        if others:
            yield problem(PART, f"{listed(others)} can be reached only {how}")


def _only_by(one: OnFile) -> set[Channel]:
    return {
        each.address.channel for each in one.addresses if each.address.value and not each.blocked
    }


def _waiting(waiting: Sequence[OnFile]) -> Iterator[Finding]:
    if waiting:
        who = listed([one.person.reference for one in waiting])
        have = counted(len(waiting), "member has", "members have")
        yield warning(
            PART,
            f"{have} not agreed yet and get no check-ins: {who}. They are invited once; where "
            "they agreed in another way, put the date into the people file and import it again.",
        )


def _unsent(count: int) -> Iterator[Finding]:
    if count:
        did = counted(count, "invitation", "invitations")
        yield warning(
            PART,
            f"{did} did not reach anybody, as the service was not running or the address was "
            "refused. Importing the people file again sends them again.",
        )
