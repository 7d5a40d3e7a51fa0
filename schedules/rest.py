"""Nights on call without one of rest between, unless somebody chose to carry them.

On call at home is not work in law until somebody is called; being called in the night is. The
Working Time Regulations 1998 (SI 1998/1833) ask for 11 hours of rest in 24 (regulation 10) and
call 11pm to 6am the night (regulation 2). Ours is the wider 10pm to 7am, and only ever a warning:
volunteers are not covered by the law, and a charity with two people cannot always rest both.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from schedules.on_call import OnCallStaff
from schedules.rota import Rota
from schedules.shifts import Shift, without
from schedules.who import stretches
from schedules.zones import first_moment, last_moment, wall_clock

NIGHT_BEGINS, NIGHT_ENDS = time(22), time(7)
_DAY = timedelta(days=1)
_AROUND = timedelta(days=3)
LAST_NIGHT = timedelta(days=2)
"""Longer ago than that, a page is of another night than the last, wherever somebody lives."""


class Strain(StrEnum):
    """What taking one more shift would ask of somebody."""

    NONE = "none"
    IN_A_ROW = "in_a_row"
    """A second night without one of rest between."""
    HARD = "hard"
    """The night before it they were paged."""


def strain(staff: OnCallStaff, shift: Shift, paged_at: Collection[datetime] = ()) -> Strain:
    """Of a shift that they would take on top of what they have; none where they have it already.

    `paged_at` are the moments at which they were paged of late.
    """
    around = stretches(staff, shift.begins - _AROUND, shift.ends + _AROUND)
    if staff.back_to_back or not without([shift], around):
        return Strain.NONE
    new = nights([shift], staff.timezone)
    if not new:
        return Strain.NONE
    if {min(new) - _DAY} & _nights_paged(paged_at, staff.timezone):
        return Strain.HARD
    carried = nights(around, staff.timezone) | new
    beside = {night + step for night in new for step in (-_DAY, _DAY)}
    return Strain.IN_A_ROW if carried & beside else Strain.NONE


def nights(shifts: Iterable[Shift], timezone: str) -> frozenset[date]:
    """Every night that any of them touches, by the local day on which it begins."""
    found = set()
    for shift in shifts:
        day = wall_clock(shift.begins, timezone).date() - _DAY
        while day <= wall_clock(shift.ends, timezone).date():
            night = night_of(day, timezone)
            if night is not None and shift.touches(night.begins, night.ends):
                found.add(day)
            day += _DAY
    return frozenset(found)


def night_of(day: date, timezone: str) -> Shift | None:
    """The night that begins on this local day; None where the calendar leaves the day out."""
    begins = first_moment(day, NIGHT_BEGINS, timezone)
    ends = last_moment(day + _DAY, NIGHT_ENDS, timezone)
    return None if begins is None or ends is None else Shift(begins, ends)


def at_night(rota: Rota, now: datetime) -> bool:
    """Whether it is night for anybody on staff."""
    moment = Shift(now, now + timedelta(seconds=1))
    return any(nights([moment], staff.timezone) for staff in rota)


def rested_first(
    rota: Rota, paged: Mapping[int, Collection[datetime]], now: datetime
) -> tuple[OnCallStaff, ...]:
    """At night, whoever was paged the night before is asked after those who were not.

    Nobody is left out: where all were paged, the order stays as it was.
    """
    return tuple(
        replace(staff, tired=_tired(staff, paged.get(staff.person_id, ()), now)) for staff in rota
    )


def _tired(staff: OnCallStaff, paged_at: Collection[datetime], now: datetime) -> bool:
    tonight = nights([Shift(now, now + timedelta(seconds=1))], staff.timezone)
    if staff.back_to_back or not tonight:
        return False
    return min(tonight) - _DAY in _nights_paged(paged_at, staff.timezone)


def _nights_paged(paged_at: Collection[datetime], timezone: str) -> frozenset[date]:
    return nights((Shift(at, at + timedelta(seconds=1)) for at in paged_at), timezone)
