"""Who is on call now and until when, and who comes on next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from schedules.on_call import OnCallStaff, shifts_on
from schedules.rota import LOOK_AHEAD, Rota, asked_first, on_duty
from schedules.shifts import Shift, joined

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who is on call now."""

    staff: OnCallStaff
    until: datetime | None
    """None where that is more than two weeks away."""


@dataclass(frozen=True, slots=True)
class Coming:
    """Whoever comes on next, first to be asked first."""

    staff: tuple[OnCallStaff, ...]
    begins: datetime


def stretches(staff: OnCallStaff, start: datetime, end: datetime) -> tuple[Shift, ...]:
    """When they are on call at a stretch: shifts that follow each other are one.

    All that touch the time between, each from where it begins on the first day looked at.
    """
    day, found = start.astimezone(UTC).date(), list[Shift]()
    while day <= end.astimezone(UTC).date():
        found += shifts_on(staff, day)
        day += _DAY
    return tuple(shift for shift in joined(found) if shift.touches(start, end))


def who_is_on(rota: Rota, now: datetime) -> tuple[Present, ...]:
    """First to be asked first."""
    return tuple(Present(staff, _until(staff, now)) for staff in on_duty(rota, now))


def who_is_next(rota: Rota, now: datetime) -> Coming | None:
    """The next to come on, were it somebody who is on now too; None within 14 days."""
    begins = {
        (shift.begins, staff)
        for staff in rota
        for shift in stretches(staff, now, now + LOOK_AHEAD)
        if shift.begins > now
    }
    if not begins:
        return None
    first = min(begins, key=lambda one: one[0])[0]
    coming: Sequence[OnCallStaff] = [staff for moment, staff in begins if moment == first]
    return Coming(tuple(sorted(coming, key=asked_first)), first)


def _until(staff: OnCallStaff, now: datetime) -> datetime | None:
    last = now + LOOK_AHEAD
    mine = (shift for shift in stretches(staff, now, last) if shift.holds(now))
    return next((shift.ends for shift in mine if shift.ends < last), None)
