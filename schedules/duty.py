"""The stretches of time when a person is on call, or nobody is, as people would write them down."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from schedules.on_call import OnCallStaff
from schedules.rota import Rota, asked_first, gaps
from schedules.shifts import Shift, within
from schedules.who import stretches
from schedules.zones import first_moment, wall_clock

_DAY = timedelta(days=1)
LONG = timedelta(hours=25)
"""A shift up to this long is told whole, on the day it begins; a longer one is told day by day."""


@dataclass(frozen=True, slots=True)
class OnDuty:
    """One person's stretch."""

    staff: OnCallStaff
    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class RotaDay:
    """One day, with everything that begins on it; on the first day also what is running."""

    day: date
    on: tuple[OnDuty, ...]
    gaps: tuple[Shift, ...]


def shifts_told(
    staff: OnCallStaff, begins: datetime, ends: datetime, timezone: str
) -> Iterator[Shift]:
    """This person's shifts that touch the time between; a long stretch of them day by day."""
    for stretch in stretches(staff, begins - _DAY, ends + _DAY):
        if stretch.touches(begins, ends):
            yield from by_day(_clipped(stretch, begins, ends), timezone)


def by_day(stretch: Shift, timezone: str) -> Iterator[Shift]:
    """A long stretch in pieces from midnight to midnight; a shift as one."""
    if stretch.ends - stretch.begins <= LONG:
        yield stretch
        return
    reached = stretch.begins
    while reached < stretch.ends:
        until = min(stretch.ends, midnight_after(reached, timezone))
        yield Shift(reached, until)
        reached = until


def rota_days(rota: Rota, now: datetime, days: int, timezone: str) -> list[RotaDay]:
    """Today and the days after it, as the wall clock in this zone has them."""
    begins = midnight_before(now, timezone)
    bounds = [begins]
    for _ in range(days):
        bounds.append(midnight_after(bounds[-1], timezone))
    on = [
        OnDuty(staff, piece.begins, piece.ends)
        for staff in sorted(rota, key=asked_first)
        for piece in shifts_told(staff, now, bounds[-1], timezone)
    ]
    holes = [
        piece for gap in gaps(rota, now, bounds[-1]) for piece in by_day(Shift(*gap), timezone)
    ]
    return [
        RotaDay(
            wall_clock(first, timezone).date(),
            tuple(sorted((one for one in on if _in(one.begins, first, last, begins)), key=_order)),
            tuple(hole for hole in holes if _in(hole.begins, first, last, begins)),
        )
        for first, last in pairwise(bounds)
    ]


def midnight_before(moment: datetime, timezone: str) -> datetime:
    """The beginning of the day that it is there."""
    return _midnight(wall_clock(moment, timezone).date(), timezone)


def midnight_after(moment: datetime, timezone: str) -> datetime:
    """The beginning of the day after."""
    return _midnight(wall_clock(moment, timezone).date() + _DAY, timezone)


def _midnight(day: date, timezone: str) -> datetime:
    while (found := first_moment(day, time(0), timezone)) is None:
        day += _DAY  # a day that a country left out of its calendar
    return found


def _clipped(shift: Shift, begins: datetime, ends: datetime) -> Shift:
    """A shift stays whole; one without an end is cut where we look."""
    return shift if shift.ends - shift.begins <= LONG else within((shift,), begins, ends)[0]


def _in(moment: datetime, first: datetime, last: datetime, today: datetime) -> bool:
    """What began before today is told today."""
    return first <= moment < last or (moment < today == first)


def _order(one: OnDuty) -> tuple[datetime, tuple[bool, bool, int, int]]:
    return one.begins, asked_first(one.staff)
