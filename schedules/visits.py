"""When each side of a companion visit hears of it, is asked after, and is missed."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from schedules.zones import first_moment, wall_clock

SESSIONS = 3
"""Company for "the first few sessions"; then there is a look at it (domain 1.4, rows 53 and 54)."""
DAY_BEFORE_AT, MORNING_AT = time(17), time(9, 30)
EARLIEST, LATEST = time(10), time(21, 30)
"""Between these a visit begins and ends: the morning text goes before, and nobody is out late."""
SHORTEST, LONGEST = timedelta(minutes=15), timedelta(hours=6)
STOPPED_AFTER = timedelta(weeks=2)
"""Ours: a week after the next time would have been, nobody need wait for one any more."""
GRACE = timedelta(minutes=30)
"""After the planned end the buddy is asked, and as long after that staff are paged."""
EARLY = timedelta(hours=2)
"""So long before the beginning a check-in can be meant for it."""


class VisitStep(StrEnum):
    """What comes by itself, in this order."""

    DAY_BEFORE = "day_before"
    MORNING = "morning"
    MEET = "meet"
    """The buddy is asked to check in."""
    NUDGE = "nudge"
    """The check-out is due."""
    OVERDUE = "overdue"
    """Nobody has checked out: staff are paged."""


class VisitOutcome(StrEnum):
    """How the company came to its end."""

    GOING_ON = "going_on"
    """They go by themselves now."""
    TRIED_ONCE = "tried_once"
    NOT_FOR_ME = "not_for_me"
    """Tried more than once."""
    DID_NOT_GO = "did_not_go"


SUCCESSES = frozenset({VisitOutcome.GOING_ON, VisitOutcome.TRIED_ONCE, VisitOutcome.NOT_FOR_ME})
"""Whoever has tried can decide: "I try things once and then decide" (domain 1.4, row 60)."""


def moment_of(step: VisitStep, starts: datetime, ends: datetime, timezone: str) -> datetime:
    """When it is due, in UTC."""
    day = wall_clock(starts, timezone).date()
    match step:
        case VisitStep.DAY_BEFORE:
            return _at(day - timedelta(days=1), DAY_BEFORE_AT, timezone, starts)
        case VisitStep.MORNING:
            return _at(day, MORNING_AT, timezone, starts)
        case VisitStep.MEET:
            return starts
        case VisitStep.NUDGE:
            return ends + GRACE
        case VisitStep.OVERDUE:
            return ends + 2 * GRACE


def first_step(
    starts: datetime, ends: datetime, timezone: str, now: datetime
) -> tuple[VisitStep, datetime]:
    """The first that is still to come: what is past has been said when it was arranged."""
    ahead = ((step, moment_of(step, starts, ends, timezone)) for step in VisitStep)
    return next(
        (each for each in ahead if each[1] > now),
        (VisitStep.OVERDUE, moment_of(VisitStep.OVERDUE, starts, ends, timezone)),
    )


def step_after(
    step: VisitStep, starts: datetime, ends: datetime, timezone: str
) -> tuple[VisitStep, datetime] | None:
    """None after the last."""
    every = tuple(VisitStep)
    place = every.index(step) + 1
    if place == len(every):
        return None
    return every[place], moment_of(every[place], starts, ends, timezone)


def why_not_then(starts: datetime, ends: datetime, now: datetime, timezone: str) -> str:
    """What is wrong with these hours, for staff; empty where nothing is."""
    begins, over = wall_clock(starts, timezone), wall_clock(ends, timezone)
    if starts <= now:
        return "Choose a time that is still to come"
    if not SHORTEST <= ends - starts <= LONGEST:
        return "Let it last from 15 minutes to 6 hours"
    same_day = begins.date() == over.date()
    if not same_day or begins.time() < EARLIEST or over.time() > LATEST:
        return "Let it begin at 10am or later and end by 9.30pm"
    return ""


def a_week_later(moment: datetime, timezone: str) -> datetime:
    """At the same time on the wall."""
    wall = wall_clock(moment, timezone)
    then = moment + timedelta(weeks=1)
    return _at(wall.date() + timedelta(weeks=1), wall.time().replace(tzinfo=None), timezone, then)


def outcome_of_leaving(sessions: int) -> VisitOutcome:
    """What it means that the member wants no more after so many sessions."""
    if sessions == 0:
        return VisitOutcome.DID_NOT_GO
    return VisitOutcome.TRIED_ONCE if sessions == 1 else VisitOutcome.NOT_FOR_ME


def minutes_given(since: datetime, until: datetime) -> int:
    """Whole minutes, and never more than there can be of one visit."""
    return max(0, min(until - since, LONGEST + 2 * GRACE) // timedelta(minutes=1))


def _at(day: date, at: time, timezone: str, otherwise: datetime) -> datetime:
    """`otherwise` on a day that a calendar left out."""
    return first_moment(day, at, timezone) or otherwise
