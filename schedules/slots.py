"""The moments at which a plan comes due."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from schedules.holidays import in_christmas_period
from schedules.plans import Plan
from schedules.zones import first_moment, wall_clock

_DAY = timedelta(days=1)
# A year and a day reaches the next Christmas from anywhere in this one.
_FURTHEST = 367


@dataclass(frozen=True, slots=True)
class Slot:
    """One check-in of one plan. `local` is the chosen wall time, naive, and names the slot.

    `due_at` is UTC and differs from it only where the clocks skipped that time.
    """

    local: datetime
    due_at: datetime

    @property
    def key(self) -> str:
        """`2026-03-29T19:00`: unique within a plan."""
        return self.local.isoformat(timespec="minutes")


def next_slot(plan: Plan, after: datetime) -> Slot | None:
    """The first slot due strictly after that moment; None for a plan without days."""
    # The day before counts too: a time skipped at the end of one day moves into the next.
    today = wall_clock(after, plan.timezone).date()
    for step in range(-1, _FURTHEST):
        slot = _slot_on(plan, today + step * _DAY)
        if slot is not None and slot.due_at > after:
            return slot
    return None


def slots(plan: Plan, start: datetime, end: datetime) -> Iterator[Slot]:
    """Every slot from `start` on and before `end`, in order."""
    slot = next_slot(plan, start - timedelta(microseconds=1))
    while slot is not None and slot.due_at < end:
        yield slot
        slot = next_slot(plan, slot.due_at)


def _slot_on(plan: Plan, day: date) -> Slot | None:
    if day.weekday() not in plan.days.weekdays:
        return None
    if plan.days.christmas_only and not in_christmas_period(day):
        return None
    due_at = first_moment(day, plan.at, plan.timezone)
    return None if due_at is None else Slot(datetime.combine(day, plan.at), due_at)
