"""Whether somebody would read an answer in time, looked at ahead of the question."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from schedules.availability import Availability, free_spans
from schedules.duty import midnight_after
from schedules.lifetimes import CHECK_IN
from schedules.rota import Rota, covered, openings

LOOK_AGAIN = timedelta(minutes=10)
"""While a check-in is held: somebody may step in whom the rota did not foresee."""


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


def buddies_there(buddies: Sequence[Availability], at: datetime) -> bool:
    """Whether any of them is there on that day. Without one, staff read what is answered."""
    return any(is_there(buddy, at) for buddy in buddies)


def is_there(buddy: Availability, at: datetime) -> bool:
    """Whether they are free in what is left of the day, on their own calendar."""
    return bool(free_spans(buddy, at, midnight_after(at, buddy.timezone)))
