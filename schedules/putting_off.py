"""When a buddy who answers later is reminded, and until when nobody else is asked."""

from datetime import datetime, time, timedelta

from messages.talking_effects import Later
from schedules.ladders import RequestKind
from schedules.requests import OFFERED_BEFORE
from schedules.zones import first_moment, wall_clock

LEAST = timedelta(minutes=30)
_HOUR = timedelta(hours=1)
_GRACE = {
    RequestKind.TALK: timedelta(),
    RequestKind.TODAY: _HOUR,
    RequestKind.REPLY: 2 * _HOUR,
}
"""After a reminder, before others are asked."""
_ALLOWED = {
    RequestKind.TALK: frozenset[Later](),
    RequestKind.TODAY: frozenset({Later.HOUR}),
    RequestKind.REPLY: frozenset(Later),
}
_EVENING, _MORNING = time(18), time(9)
_EARLIEST, _LATEST = time(8), time(21, 30)


def choices(
    kind: RequestKind, promise: datetime, now: datetime, timezone: str
) -> dict[Later, datetime]:
    """What can be chosen, the soonest first; empty where it cannot wait any longer.

    A reminder comes at a kind hour, and leaves the buddy half an hour before others are asked.
    A hard day waits an hour at most, and whoever wants to talk now does not wait at all.
    """
    allowed = _ALLOWED[kind]
    today = wall_clock(now, timezone).date()
    days = (today, today + timedelta(days=1))
    evening = first_moment(today, _EVENING, timezone)
    mornings = [first_moment(day, _MORNING, timezone) for day in days]
    wished = (
        (Later.HOUR, now + _HOUR),
        (Later.EVENING, evening),
        (Later.MORNING, next((at for at in mornings if at is not None and at > now), None)),
    )
    last = others_from(promise) - LEAST
    return {
        later: at
        for later, at in wished
        if later in allowed and at is not None and now + LEAST <= at <= last and _kind(at, timezone)
    }


def others_from(promise: datetime) -> datetime:
    """From then on others are asked, whatever anybody chose."""
    return promise - OFFERED_BEFORE


def next_move_after(kind: RequestKind, promise: datetime, reminded: datetime) -> datetime:
    """When the request is looked at again: after the reminder, and before it is too late."""
    return min(reminded + _GRACE[kind], others_from(promise))


def nearest(possible: dict[Later, datetime], wished: Later) -> datetime | None:
    """What was wished for, else the soonest that is possible; None where nothing is."""
    return possible.get(wished) or next(iter(possible.values()), None)


def _kind(at: datetime, timezone: str) -> bool:
    return _EARLIEST <= wall_clock(at, timezone).time() <= _LATEST
