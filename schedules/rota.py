"""Who is on call now, for how long somebody will be, and when somebody next is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from schedules.on_call import (
    OnCall,
    OnCallStaff,
    Window,
    format_on_call,
    parse_on_call,
    shifts_on,
)
from schedules.shifts import Shift

__all__ = [
    "OnCall",
    "OnCallStaff",
    "Shift",
    "Window",
    "covered",
    "fallback_now",
    "for_team",
    "format_on_call",
    "gaps",
    "next_opening",
    "on_duty",
    "openings",
    "parse_on_call",
]

Rota = Sequence[OnCallStaff]

# Worrying words are promised a person within the hour (`Level.SOON`): whoever is asked now may
# answer at once, and staff must still be there for that hour.
READING_TIME = timedelta(hours=1)
# Further ahead than any weekly pattern can be silent, with a week to spare for holidays.
LOOK_AHEAD = timedelta(days=14)
_DAY = timedelta(days=1)


def on_duty(rota: Rota, now: datetime) -> tuple[OnCallStaff, ...]:
    """Whoever is on call at this moment, first to be asked first."""
    here = [staff for staff in rota if _shift_end(staff, now) is not None]
    return tuple(sorted(here, key=asked_first))


def asked_first(staff: OnCallStaff) -> tuple[bool, bool, int, int]:
    """The order in which people are asked: the own team, the rested, then as the rota says."""
    return staff.outside, staff.tired, staff.order, staff.person_id


def is_away(staff: OnCallStaff, now: datetime) -> bool:
    """Whether they said that they cannot be there now, rather than merely being off duty."""
    return any(stretch.holds(now) for stretch in staff.away)


def fallback_now(rota: Rota, now: datetime) -> OnCallStaff | None:
    """Whoever is paged while nobody is on call; None where nobody is named, or they are away.

    They are there for alerts. Nothing is asked because of them: they do not wait to read.
    """
    named = (staff for staff in rota if staff.fallback and not is_away(staff, now))
    return min(named, key=asked_first, default=None)


def for_team(rota: Rota, team: str) -> tuple[OnCallStaff, ...]:
    """Everybody, the people of one team first and the others after them: never nobody.

    A member without a team is everybody's. So is one whose team has no people.
    """
    if not team or all(staff.team != team for staff in rota):
        return tuple(rota)
    return tuple(replace(staff, outside=staff.team != team) for staff in rota)


def covered(rota: Rota, now: datetime, for_: timedelta = READING_TIME) -> bool:
    """Whether somebody is on call now, and until `for_` later without a hole."""
    until, reached = now + for_, now
    while True:
        ends = max((end for staff in rota if (end := _shift_end(staff, reached))), default=None)
        if ends is None:
            return False
        if ends >= until:
            return True
        reached = ends


def openings(rota: Rota, start: datetime, end: datetime) -> Iterator[datetime]:
    """When the shifts between two moments begin; some before `start`, and some twice."""
    return (shift.begins for shift in _shifts(rota, start, end))


def next_opening(rota: Rota, now: datetime) -> datetime | None:
    """The first moment from now on when somebody is on call; None for none within 14 days."""
    for opening in _shifts(rota, now, now + LOOK_AHEAD):
        return max(opening.begins, now.astimezone(UTC))
    return None


def gaps(rota: Rota, start: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    """The stretches between two moments when nobody is on call, in order."""
    found, reached = [], start.astimezone(UTC)
    for shift in _shifts(rota, start, end):
        if shift.begins > reached:
            found.append((reached, shift.begins))
        reached = max(reached, shift.ends)
    if reached < end:
        found.append((reached, end.astimezone(UTC)))
    return found


def _shift_end(staff: OnCallStaff, now: datetime) -> datetime | None:
    """When the longest shift that they are on now ends; None off duty."""
    today = shifts_on(staff, now.astimezone(UTC).date())
    ends = None
    for shift in today:
        if shift.begins <= now < shift.ends and (ends is None or shift.ends > ends):
            ends = shift.ends
    return ends


def _shifts(rota: Rota, start: datetime, end: datetime) -> Iterator[Shift]:
    """Everybody's shifts that touch the time between, those that begin first first.

    One that runs past midnight may come twice.
    """
    day = start.astimezone(UTC).date()
    while day <= end.astimezone(UTC).date():
        today = {shift for staff in rota for shift in shifts_on(staff, day)}
        for shift in sorted(today, key=lambda shift: (shift.begins, shift.ends)):
            if shift.begins < end and shift.ends > start:
                yield shift
        day += _DAY
