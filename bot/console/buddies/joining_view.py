"""How far a buddy has come, and what was seen of them, as words for pages."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.console.labels import on_date
from bot.database import Transaction
from bot.store.checks import SeenCheck, checks_of
from bot.store.joining import record_of, why_not_with_us
from bot.store.people import Person, find_people
from messages.joining import BuddyState
from schedules.checks import BEFORE, Check, CheckKind, Needed, standing

SOON = timedelta(days=max(BEFORE))
LEVELS = ("basic", "standard", "enhanced")
STATES = {
    BuddyState.INVITED: "Asked, and has not answered",
    BuddyState.APPLIED: "Would like to be a buddy",
    BuddyState.ACTIVE: "With us",
    BuddyState.SUSPENDED: "Suspended",
    BuddyState.LEFT: "Not with us",
}


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One thing that was seen."""

    id: int
    what: str
    seen: str
    holds: str
    ran_out: bool


@dataclass(frozen=True, slots=True)
class JoiningView:
    """One buddy's."""

    state: BuddyState
    says: str
    why: str
    """Of a suspension."""
    mobile: str
    since: str
    lacks: str
    """Why they are with no member; empty where they may be."""
    checks: list[CheckLine]
    kinds: list[tuple[str, str]]
    levels: tuple[str, ...] = LEVELS


async def joining_view(
    tx: Transaction, buddy: Person, needed: Needed, now: datetime
) -> JoiningView:
    """Read it all."""
    record = await record_of(tx, buddy.id)
    seen = (await checks_of(tx, [buddy.id]))[buddy.id]
    names = await find_people(tx, {one.seen_by for one in seen if one.seen_by is not None})
    by = {number: person.first_name or person.reference for number, person in names.items()}
    today = needed.today(now)
    lacks = (await why_not_with_us(tx, needed, [buddy.id], now)).get(buddy.id, "")
    return JoiningView(
        record.state,
        STATES[record.state],
        record.why,
        record.mobile,
        on_date(needed.today(record.changed_at)) if record.changed_at else "",
        "" if record.state in (BuddyState.SUSPENDED, BuddyState.LEFT) else lacks,
        [_line(one, by, today) for one in seen],
        [(kind.value, kind.label[:1].upper() + kind.label[1:]) for kind in CheckKind],
    )


@dataclass(frozen=True, slots=True)
class JoiningNote:
    """For the list."""

    lacks: str
    ends_soon: str


async def joining_notes(
    tx: Transaction, needed: Needed, ids: list[int], now: datetime
) -> dict[int, JoiningNote]:
    """Who is with no member for now, and what runs out within 30 days."""
    lacks, checks = await why_not_with_us(tx, needed, ids, now), await checks_of(tx, ids)
    today = needed.today(now)
    return {
        each: JoiningNote(
            lacks.get(each, ""), _ends_soon([one.check for one in checks[each]], today)
        )
        for each in ids
    }


def _ends_soon(checks: list[Check], today: date) -> str:
    found = []
    for check in standing(checks).values():
        ends = check.expires_on
        if ends is not None and today <= ends <= today + SOON:
            found.append(f"{check.kind.label} runs out on {on_date(ends)}")
    return "; ".join(found)


def _line(one: SeenCheck, by: dict[int, str], today: date) -> CheckLine:
    what = f"{one.kind.label}, {one.level}" if one.level else one.kind.label
    who = f"by {by[one.seen_by]}" if one.seen_by in by else "by their own message"
    ran_out = not one.check.holds(today)
    until = f"until {on_date(one.expires_on)}" if one.expires_on else "no end"
    holds = f"ran out on {on_date(one.expires_on)}" if ran_out and one.expires_on else until
    seen = f"seen on {on_date(one.seen_on)} {who}"
    return CheckLine(one.id, what[:1].upper() + what[1:], seen, holds, ran_out)
