"""Foresees the check-ins of one member: when each comes, and what happens then."""

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import assert_never

from messages.occasions import Occasion
from schedules.availability import Availability
from schedules.checkins import (
    Ask,
    AskNothing,
    Hold,
    Invite,
    MemberForCheckIn,
    Skip,
    SkipReason,
    Step,
    last_chance,
    next_step,
)
from schedules.cover import buddies_there, returns
from schedules.in_touch import PAUSES
from schedules.occasions import occasion
from schedules.plans import Off, Plan
from schedules.rota import Rota, covered
from schedules.slots import Slot, next_slot, off_on, slots
from schedules.spoken import spoken_clock, spoken_off
from schedules.zones import wall_clock

WAITS = "held: nobody is on call to read an answer; asked if somebody is within the hour"
_SKIPPED = {
    SkipReason.NO_CONSENT: "nothing: they have not agreed yet",
    SkipReason.STOPPED: "nothing: stopped, until they write START",
    SkipReason.PAUSED: "nothing: paused",
    SkipReason.UNREACHABLE: "nothing: no address of theirs works",
    SkipReason.CONCERN_OPEN: "nothing: an alert about them is open",
    SkipReason.NOT_SAFE_NOW: "nothing: their code word came, until staff lift it",
    SkipReason.NOBODY_ON_CALL: "nothing: nobody is on call",
    SkipReason.TOO_LATE: "nothing: it would be too late",
    SkipReason.WROTE_RECENTLY: "nothing: they have just written",
    SkipReason.QUIET_HOURS: "nothing: in their quiet hours or yours",
    SkipReason.HARD_DATE: "nothing: they asked for none on this day",
    SkipReason.ALREADY_ASKED: "nothing: another check-in comes at the same time",
}


@dataclass(frozen=True, slots=True)
class Upcoming:
    """One slot to come, at the local time when it really comes, and what happens."""

    local: datetime
    timezone: str
    happens: str
    occasion: Occasion = Occasion.ORDINARY
    """What sort of day or hour it is where they live, which chooses the words."""


def foresee(
    plans: Sequence[Plan],
    member: MemberForCheckIn,
    rota: Rota,
    start: datetime,
    end: datetime,
    buddies: Sequence[Availability] = (),
) -> Iterator[Upcoming]:
    """Every slot between two moments, in order. Answers that may come are not guessed."""
    merged = heapq.merge(
        *(
            _numbered(index, slots(_with_days_off(plan), start, end))
            for index, plan in enumerate(plans)
        )
    )
    for due_at, index, slot in merged:
        off = None if slot.once else off_on(plans[index], slot.local.date())
        if off is not None:
            yield _off(off, slot, plans[index], member)
            continue
        step, at = _step(rota, slot, member)
        timezone, place = plans[index].timezone, plans[index].place
        happens = _words(step, member, timezone) + _moved(slot, plans[index])
        if isinstance(step, Ask | AskNothing):
            happens += _later(at, slot, timezone) + _who_reads(buddies, due_at)
        kind = occasion(slot.local.date(), slot.local.time(), place, member.own_dates)
        yield Upcoming(wall_clock(due_at, timezone), timezone, happens, kind)
        member = _afterwards(step, slot, member)


def _with_days_off(plan: Plan) -> Plan:
    """Days of the year that they want nothing on are shown, so that nobody wonders."""
    return replace(plan, days=replace(plan.days, off=frozenset())) if plan.days.off else plan


def _off(off: Off, slot: Slot, plan: Plan, member: MemberForCheckIn) -> Upcoming:
    kind = occasion(slot.local.date(), slot.local.time(), plan.place, member.own_dates)
    happens = f"nothing: they want none {spoken_off(frozenset({off}))}"
    return Upcoming(wall_clock(slot.due_at, plan.timezone), plan.timezone, happens, kind)


def _step(rota: Rota, slot: Slot, member: MemberForCheckIn) -> tuple[Step, datetime]:
    """What happens, and when: one that is held is asked if somebody is back in time."""
    due_at = slot.due_at
    step = next_step(slot, member, covered(rota, due_at), due_at)
    back = returns(rota, due_at, last_chance(slot, member)) if isinstance(step, Hold) else None
    return (step, due_at) if back is None else (next_step(slot, member, cover=True, now=back), back)


def _numbered(index: int, found: Iterator[Slot]) -> Iterator[tuple[datetime, int, Slot]]:
    """One after the other, as they are asked for: whoever wants five does not wait for a year."""
    return ((slot.due_at, index, slot) for slot in found)


def after_that(plans: Sequence[Plan], end: datetime) -> datetime | None:
    """The first slot from that moment on, on the member's own clock; None where none ever comes."""
    found = [(slot.due_at, plan) for plan in plans if (slot := next_slot(plan, end))]
    if not found:
        return None
    due_at, plan = min(found, key=lambda one: one[0])
    return wall_clock(due_at, plan.timezone)


def _words(step: Step, member: MemberForCheckIn, timezone: str) -> str:
    match step:
        case Ask():
            return "a check-in"
        case AskNothing():
            return f"a hello that asks nothing: {member.unanswered} in a row were not answered"
        case Invite():
            return "an invitation: they have not agreed yet"
        case Skip(SkipReason.PAUSED) if member.paused_until is not None:
            why = PAUSES.get(member.paused_why or "", "paused")
            return f"nothing: {why} until {wall_clock(member.paused_until, timezone):%Y-%m-%d}"
        case Skip(reason):
            return _SKIPPED[reason]
        case Hold():
            return "held: nobody is on call to read an answer"
        case _:
            assert_never(step)


def _later(at: datetime, slot: Slot, timezone: str) -> str:
    if at == slot.due_at:
        return ""
    asked = spoken_clock(wall_clock(at, timezone).time())
    return f", but at {asked}: nobody is on call to read an answer before"


def _who_reads(buddies: Sequence[Availability], at: datetime) -> str:
    """Said where there are buddies, and none of them is there on that day."""
    if not buddies or buddies_there(buddies, at):
        return ""
    return "; no buddy is there that day, so staff read the answer"


def _moved(slot: Slot, plan: Plan) -> str:
    """A few minutes are the leeway that they allowed; more than that is the clocks."""
    shown = wall_clock(slot.due_at, plan.timezone).replace(tzinfo=None)
    if abs(shown - slot.local) <= timedelta(minutes=plan.leeway):
        return ""
    return f" (there is no {spoken_clock(slot.local.time())} that day: the clocks change)"


def _afterwards(step: Step, slot: Slot, member: MemberForCheckIn) -> MemberForCheckIn:
    match step:
        case Ask() | AskNothing():
            return replace(member, last_asked_at=slot.due_at)
        case Invite():
            return replace(member, invited=True)
        case _:
            return member
