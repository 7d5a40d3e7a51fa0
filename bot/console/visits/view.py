"""Companion visits as their pages show them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.charity import Charity
from bot.console.access import Visit
from bot.console.labels import on_date, when
from bot.console.visits.move_view import MoveView, move_view
from bot.database import Transaction
from bot.store.buddies import own_buddy, with_us
from bot.store.people import Person, everyone, find_people
from bot.store.safe_contacts import safe_contact_of
from bot.store.visit_lists import sessions_of, visits_to_come
from bot.store.visit_outcomes import (
    may_be_settled,
    outcomes,
    outcomes_to_settle,
    settled_lately,
)
from bot.store.visits import CompanionVisit
from bot.tables.states import VisitState
from bot.visits.checking import checks_for_a_visit, held
from messages.people import Role
from messages.safe_contact import Style
from schedules.spoken import spoken_clock
from schedules.visits import SESSIONS, SUCCESSES, VisitOutcome
from schedules.zones import wall_clock

OUTCOMES = {
    VisitOutcome.GOING_ON: "They go by themselves now",
    VisitOutcome.TRIED_ONCE: "Tried once, not for them",
    VisitOutcome.NOT_FOR_ME: "Tried more than once, not for them",
    VisitOutcome.DID_NOT_GO: "Did not go",
}
STATES = {
    VisitState.ASKED: "asked for",
    VisitState.APPROVED: "arranged",
    VisitState.DONE: "they went",
    VisitState.DECLINED: "nobody was found",
    VisitState.OFF: "called off",
}
MOST_OVER = 20


@dataclass(frozen=True, slots=True)
class VisitLine:
    """One on a list: references and first names, never where."""

    id: int
    who: str
    says: str
    look: bool
    """Staff should look at it now."""


@dataclass(frozen=True, slots=True)
class VisitsView:
    """The list."""

    to_come: list[VisitLine]
    stopped: list[VisitLine]
    """Nobody has said yet what came of it."""
    over: list[VisitLine]
    counts: list[str]


@dataclass(frozen=True, slots=True)
class VisitView:
    """One visit, with everything that staff decide on."""

    id: int
    member_id: int
    member: str
    reference: str
    buddy: str
    state: str
    says: str
    what: str
    asked: str
    at: str
    place: str
    risk_note: str
    checks: str
    approved: str
    begun: bool
    met: bool
    stopped: bool
    """It is to be said what came of it."""
    asked_in_private: bool
    held: bool
    neutral: bool
    sessions: list[str]
    buddies: list[tuple[int, str, str]]
    moving: MoveView | None


async def visits_view(tx: Transaction, visit: Visit) -> VisitsView:
    """What there is to do, then what came of it."""
    coming, stopped = await visits_to_come(tx), await outcomes_to_settle(tx, visit.now)
    over = await settled_lately(tx, MOST_OVER)
    people = await _people(tx, [*coming, *stopped, *over])
    many = await outcomes(tx)
    success = sum(count for outcome, count in many.items() if outcome in SUCCESSES)
    counts = [f"{OUTCOMES[each]}: {count}" for each, count in many.items()]
    if stopped:
        counts.append(f"Nobody has said yet: {len(stopped)}")
    return VisitsView(
        [_line(one, people, visit, look=await _look(tx, one, people, visit)) for one in coming],
        [_line(one, people, visit, look=True) for one in stopped],
        [_line(one, people, visit, look=False) for one in over],
        [f"Tried it, whatever they decided: {success}", *counts] if counts else [],
    )


async def visit_view(
    tx: Transaction, charity: Charity, one: CompanionVisit, visit: Visit
) -> VisitView:
    """The page of one."""
    sessions = await sessions_of(tx, one.series)
    people = await _people(tx, [one, *sessions])
    member = people[one.member_id]
    style = (await safe_contact_of(tx, member.id)).rules.style
    return VisitView(
        one.id,
        member.id,
        member.first_name,
        member.reference,
        _named(people.get(one.buddy_id or 0)),
        one.state.value,
        _says(one, people, visit),
        one.what,
        when(one.asked_at, visit.now, visit.me.timezone),
        _hours(one, member.timezone, visit.now),
        one.place,
        one.risk_note,
        _checks(one),
        _approved(one, people, visit),
        one.starts_at is not None and one.starts_at <= visit.now,
        one.arrived_at is not None,
        await may_be_settled(tx, one.id),
        one.session == SESSIONS,
        await held(tx, member),
        style is Style.NEUTRAL,
        [f"Session {each.session}: {_says(each, people, visit)}" for each in sessions],
        await _buddies(tx, charity, member, visit.now) if one.state is VisitState.ASKED else [],
        move_view(one, member.timezone),
    )


async def _buddies(
    tx: Transaction, charity: Charity, member: Person, now: datetime
) -> list[tuple[int, str, str]]:
    """Whoever is with us, their own buddy first; each with what stands in the way."""
    here, own = await with_us(tx, charity.checks, now), await own_buddy(tx, member.id)
    some = [each for each in await everyone(tx, Role.BUDDY) if each.id in here]
    some.sort(key=lambda each: (each.id != own, each.id))
    today = charity.checks.today(now)
    found = []
    for each in some:
        checks = await checks_for_a_visit(tx, charity, each.id, today, now)
        named = f"{_named(each)}{', their own buddy' if each.id == own else ''}"
        found.append((each.id, named, checks.why_not or checks.seen))
    return found


async def _look(
    tx: Transaction, one: CompanionVisit, people: dict[int, Person], visit: Visit
) -> bool:
    """Nobody is found yet, texts are held, or it should be over."""
    late = one.ends_at is not None and one.ends_at < visit.now
    return one.state is VisitState.ASKED or late or await held(tx, people[one.member_id])


async def _people(tx: Transaction, some: Sequence[CompanionVisit]) -> dict[int, Person]:
    ids = {one.member_id for one in some} | {one.buddy_id for one in some if one.buddy_id}
    return await find_people(tx, ids | {one.approved_by for one in some if one.approved_by})


def _line(one: CompanionVisit, people: dict[int, Person], visit: Visit, *, look: bool) -> VisitLine:
    return VisitLine(one.id, _named(people.get(one.member_id)), _says(one, people, visit), look)


def _says(one: CompanionVisit, people: dict[int, Person], visit: Visit) -> str:
    buddy = people.get(one.buddy_id or 0)
    parts = [STATES[one.state]]
    if one.starts_at is not None and one.state is not VisitState.ASKED:
        parts.append(when(one.starts_at, visit.now, visit.me.timezone))
    if buddy is not None:
        parts.append(f"with {_named(buddy)}")
    if one.arrived_at is not None and one.left_at is None:
        parts.append(f"met {when(one.arrived_at, visit.now, visit.me.timezone)}")
    if one.left_at is not None:
        parts.append(f"parted {when(one.left_at, visit.now, visit.me.timezone)}")
    if one.outcome is not None:
        parts.append(OUTCOMES[one.outcome])
    return "; ".join(parts)


def _hours(one: CompanionVisit, timezone: str, now: datetime) -> str:
    if one.starts_at is None or one.ends_at is None:
        return ""
    until = spoken_clock(wall_clock(one.ends_at, timezone).time())
    return f"{when(one.starts_at, now, timezone)}, until {until}"


def _checks(one: CompanionVisit) -> str:
    return f"{one.checks}; seen on {on_date(one.checks_seen_on)}" if one.checks_seen_on else ""


def _approved(one: CompanionVisit, people: dict[int, Person], visit: Visit) -> str:
    by = people.get(one.approved_by or 0)
    if by is None or one.approved_at is None:
        return ""
    return f"{by.first_name}, {when(one.approved_at, visit.now, visit.me.timezone)}"


def _named(person: Person | None) -> str:
    return f"{person.first_name or 'Somebody'}, {person.reference}" if person else ""
