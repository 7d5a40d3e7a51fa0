"""The gaps in a rota that somebody should hear about, and when they are told of them.

Nights in which nothing is ever asked are no gap. What counts is an hour at which a check-in would
be held, or which the weekly pattern covers and somebody's absence has opened.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from schedules.cover import held_for_good
from schedules.rota import READING_TIME, Rota, gaps
from schedules.shifts import Shift, within, without
from schedules.zones import first_moment, wall_clock

AHEAD = timedelta(days=7)
NEAR = timedelta(hours=3)
"""Hours of one gap that are closer than this are told as one."""
THURSDAY = 3
TOLD_FROM, TOLD_UNTIL = time(9), time(17)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Gap:
    """From when until when nobody is on call, as far as it matters."""

    begins: datetime
    ends: datetime
    check_ins: int = 0
    """How many would be held in it."""


class Reminder(StrEnum):
    """Why somebody hears of a gap now: each once."""

    WEEKEND = "weekend"
    """On Thursday, for the weekend."""
    DAY_BEFORE = "day_before"


def gaps_that_matter(
    rota: Rota, due: Sequence[tuple[datetime, int]], start: datetime, end: datetime
) -> list[Gap]:
    """In order. `due` are the moments of check-ins in that time, and how many fall on each."""
    found: list[Gap] = []
    for begins, ends in gaps(rota, start, end):
        hole = Shift(begins, ends)
        found += _near_ones(_parts(rota, due, hole))
    return found


def told_before(now: datetime, timezone: str) -> datetime | None:
    """Only gaps that begin before it can be told of now; None at hours at which none is."""
    local = wall_clock(now, timezone)
    if not TOLD_FROM <= local.time() < TOLD_UNTIL:
        return None
    last = _sunday(local.date()) if local.weekday() == THURSDAY else local.date() + _DAY
    return first_moment(last + _DAY, time(), timezone) or now + AHEAD


def reminder(gap: Gap, now: datetime, timezone: str) -> Reminder | None:
    """The occasion, if it is now time to tell of this gap; None for not yet or not now."""
    local = wall_clock(now, timezone)
    if not TOLD_FROM <= local.time() < TOLD_UNTIL or gap.ends <= now:
        return None
    first = wall_clock(gap.begins, timezone).date()
    if first <= local.date() + _DAY:
        return Reminder.DAY_BEFORE
    weekend = local.weekday() == THURSDAY and first <= _sunday(local.date())
    return Reminder.WEEKEND if weekend else None


def opened(before: Rota, after: Rota, start: datetime, end: datetime) -> list[Shift]:
    """What somebody was there for before, and nobody is after."""
    were = [Shift(*gap) for gap in gaps(before, start, end)]
    are = (Shift(*gap) for gap in gaps(after, start, end))
    return list(without(are, were))


def pattern_alone(rota: Rota) -> Rota:
    """The same people, as they are every week."""
    return [replace(staff, extra=(), away=()) for staff in rota]


def _parts(rota: Rota, due: Sequence[tuple[datetime, int]], hole: Shift) -> list[Gap]:
    """The pieces of one hole that matter: opened by somebody's absence, or with a check-in."""
    missed = [
        Gap(piece.begins, piece.ends, count)
        for at, count in due
        if held_for_good(rota, at)
        for piece in within([Shift(at, at + READING_TIME)], hole.begins, hole.ends)
    ]
    absent = opened(pattern_alone(rota), rota, hole.begins, hole.ends)
    return [*missed, *(Gap(piece.begins, piece.ends) for piece in absent)]


def _near_ones(parts: Sequence[Gap]) -> list[Gap]:
    found: list[Gap] = []
    for part in sorted(parts, key=lambda gap: gap.begins):
        if found and part.begins - found[-1].ends < NEAR:
            last, count = found[-1], found[-1].check_ins + part.check_ins
            found[-1] = Gap(last.begins, max(last.ends, part.ends), count)
        else:
            found.append(part)
    return found


def _sunday(day: date) -> date:
    return day + (6 - day.weekday()) * _DAY
