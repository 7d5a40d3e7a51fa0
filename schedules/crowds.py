"""Whether all who are due can be asked in time, and who may be asked a little early if not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from schedules.lifetimes import CHECK_IN

AHEAD = timedelta(hours=2)
"""How far is looked ahead: the longest leeway, and the lifetime of whoever is due by then."""
EVERY = timedelta(minutes=1)
"""How often somebody is asked early."""


@dataclass(frozen=True, slots=True)
class Coming:
    """One who is due. `earliest` is what they allowed; their own moment where that is exact."""

    plan_id: int
    due_at: datetime
    earliest: datetime


@dataclass(frozen=True, slots=True)
class Crowd:
    """More are due than can leave: those at the end would not be asked any more."""

    begins: datetime
    """When the first of those who wait is due."""
    due: int
    left_out: int


def crowds(due: Iterable[datetime], per_second: float, free: datetime | None = None) -> list[Crowd]:
    """Each stretch without a pause in which somebody would be left out.

    `free`: when all has left that waits already.
    """
    found: list[Crowd] = []
    each = timedelta(seconds=1 / per_second)
    begins, many, left_out = None, 0, 0
    for moment in sorted(due):
        if free is None or moment >= free:
            _note(found, begins, many, left_out)
            begins, many, left_out, free = moment, 0, 0, moment
        begins = begins or moment
        many += 1
        if free - moment > CHECK_IN:
            left_out += 1
        else:
            free += each
    _note(found, begins, many, left_out)
    return found


def may_begin(
    coming: Sequence[Coming], per_second: float, now: datetime, waiting: int = 0
) -> list[int]:
    """Plans that had better be asked now, inside what their members allowed.

    None while all can be asked in time. Else as many as leave until the next look, beside those who
    wait already and those who are due by then; first those whose own moment comes first.
    """
    free = now + timedelta(seconds=waiting / per_second)
    if not crowds((one.due_at for one in coming), per_second, free):
        return []
    room = int(per_second * EVERY.total_seconds()) - waiting
    room -= sum(one.due_at < now + EVERY for one in coming)
    willing = [one for one in coming if one.earliest <= now and one.due_at >= now + EVERY]
    chosen = sorted(willing, key=lambda one: (one.due_at, one.plan_id))[: max(0, room)]
    return [one.plan_id for one in chosen]


def _note(found: list[Crowd], begins: datetime | None, many: int, left_out: int) -> None:
    if begins is not None and left_out:
        found.append(Crowd(begins, many, left_out))
