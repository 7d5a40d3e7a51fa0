"""Whether somebody would read an answer in time, looked at ahead of the question."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from schedules.lifetimes import CHECK_IN
from schedules.plan_words import parse_days
from schedules.rota import Rota, covered, openings
from schedules.zones import wall_clock

LOOK_AGAIN = timedelta(minutes=10)
"""While a check-in is held: somebody may step in whom the rota did not foresee."""


@dataclass(frozen=True, slots=True)
class BuddyHours:
    """When one buddy is there, as far as they have said."""

    days: str
    timezone: str
    paused_until: datetime | None = None


def returns(rota: Rota, now: datetime, until: datetime) -> datetime | None:
    """The first moment after now and before `until` from which on an answer would be read."""
    begins = sorted({each for each in openings(rota, now, until) if now < each < until})
    return next((each for each in begins if covered(rota, each)), None)


def look_again(rota: Rota, now: datetime, until: datetime) -> datetime | None:
    """When to look at a held check-in again; None where it stays held. `until`: its last chance."""
    back = returns(rota, now, until)
    soon = now + LOOK_AGAIN
    if back is not None:
        return min(back, soon)
    return soon if soon < until else None


def held_for_good(rota: Rota, due_at: datetime) -> bool:
    """Whether nobody would read the answer then, nor within the lifetime of the question."""
    return not covered(rota, due_at) and returns(rota, due_at, due_at + CHECK_IN) is None


def buddies_there(buddies: Sequence[BuddyHours], at: datetime) -> bool:
    """Whether any of them is there on that day. Without one, staff read what is answered."""
    return any(is_there(buddy, at) for buddy in buddies)


def is_there(buddy: BuddyHours, at: datetime) -> bool:
    """On one of their days, on their own calendar, and not on a pause; no days: any day."""
    if buddy.paused_until is not None and at < buddy.paused_until:
        return False
    today = wall_clock(at, buddy.timezone).weekday()
    return not buddy.days or today in parse_days(buddy.days).weekdays
