"""The moments at which a plan comes due."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import assert_never

from schedules.bank_holidays import bank_holidays
from schedules.leeway import shifted
from schedules.occasions import in_christmas_period
from schedules.plans import LAST, Days, Off, Plan, Season
from schedules.zones import first_moment, wall_clock

_DAY = timedelta(days=1)
_WEEK = timedelta(weeks=1)
# A year and a day reaches the next Christmas from anywhere in this one.
_FURTHEST = 367


@dataclass(frozen=True, slots=True)
class Slot:
    """One check-in of one plan. `local` is the chosen wall time, naive, and names the slot.

    `due_at` is UTC and differs from it only within the leeway, and where the clocks skipped that
    time.
    """

    local: datetime
    due_at: datetime
    once: bool = False
    """They asked for this very one."""

    @property
    def key(self) -> str:
        """`2026-03-29T19:00`: unique within a plan."""
        return self.local.isoformat(timespec="minutes")


def next_slot(plan: Plan, after: datetime) -> Slot | None:
    """The first slot due strictly after that moment; None for a plan that has no more."""
    # The day before counts too: a time skipped at the end of one day moves into the next.
    today = wall_clock(after, plan.timezone).date()
    first = max(today - _DAY, plan.on or plan.starts or date.min)
    for step in range(1 if plan.on else _FURTHEST + 1):
        day = first + step * _DAY
        if plan.ends is not None and day > plan.ends:
            return None
        slot = _slot_on(plan, day)
        if slot is not None and slot.due_at > after:
            return slot
    return None


def slots(plan: Plan, start: datetime, end: datetime) -> Iterator[Slot]:
    """Every slot from `start` on and before `end`, in order: `next_slot` of each, day by day."""
    slot = next_slot(plan, start - timedelta(microseconds=1))
    while slot is not None and slot.due_at < end:
        yield slot
        slot = None if plan.on else _following(plan, slot)


def _following(plan: Plan, last: Slot) -> Slot | None:
    """The day of the last one has had its slot, and is not asked again."""
    day = last.local.date()
    for _ in range(_FURTHEST - 1):
        day += _DAY
        if plan.ends is not None and day > plan.ends:
            return None
        slot = _slot_on(plan, day)
        if slot is not None and slot.due_at > last.due_at:
            return slot
    return None


def slot_named(plan: Plan, local: datetime) -> Slot | None:
    """The slot of that wall time, whether or not the plan still has it; None where no clock does.

    None is for a day that a whole country left out.
    """
    moved = shifted(local, plan.leeway, plan.seed, plan.quiet) if plan.leeway else local
    due_at = first_moment(local.date(), moved.time(), plan.timezone)
    return None if due_at is None else Slot(local, due_at, once=plan.on is not None)


def _slot_on(plan: Plan, day: date) -> Slot | None:
    return slot_named(plan, datetime.combine(day, plan.at)) if _counts(plan, day) else None


def _counts(plan: Plan, day: date) -> bool:
    if plan.on is not None:
        return day == plan.on
    if off_on(plan, day):
        return False
    if plan.daily_until is not None and day <= plan.daily_until:
        return True
    return _chosen(plan.days, plan, day)


def off_on(plan: Plan, day: date) -> Off | None:
    """For which days of the year, of those that they want none on, that one counts."""
    for off in sorted(plan.days.off):
        match off:
            case Off.BANK:
                kept = day in bank_holidays(plan.place, day.year)
            case Off.CHRISTMAS:
                kept = in_christmas_period(day)
            case _:
                assert_never(off)
        if kept:
            return off
    return None


def _chosen(days: Days, plan: Plan, day: date) -> bool:
    if day.weekday() not in days.weekdays or not _in_month(days, day):
        return False
    if not _this_week(days, plan, day):
        return False
    match days.season:
        case None:
            return True
        case Season.CHRISTMAS:
            return in_christmas_period(day)
        case Season.HOLIDAYS:
            return day in bank_holidays(plan.place, day.year) or in_christmas_period(day)
        case _:
            assert_never(days.season)


def _in_month(days: Days, day: date) -> bool:
    if days.week == LAST:
        return (day + _WEEK).month != day.month
    return days.week in (0, (day.day - 1) // 7 + 1)


def _this_week(days: Days, plan: Plan, day: date) -> bool:
    """Whole weeks from the anchor's Monday are counted, so that no year's end breaks the rhythm."""
    if days.every == 1 or plan.anchor is None:
        return True
    weeks = (_monday(day) - _monday(plan.anchor)) // _WEEK
    return weeks % days.every == 0


def _monday(day: date) -> date:
    return day - day.weekday() * _DAY
