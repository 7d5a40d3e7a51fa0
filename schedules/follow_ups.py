"""When somebody is asked to look in again on a member, the day after a concern was closed."""

from datetime import datetime, time, timedelta

from schedules.zones import first_moment, wall_clock

MORNING = time(10)
EVENING = time(18)
_DAYS = 3
"""Far enough to pass a day that a country left out of its calendar."""


def first_ask(closed_at: datetime, timezone: str) -> datetime:
    """The next day at 10:00 on the wall clock of whoever closed it."""
    return _at(MORNING, closed_at, timezone, from_day=1)


def next_ask(now: datetime, timezone: str) -> datetime:
    """This evening while it is day, else tomorrow morning: until it is done, twice a day."""
    if wall_clock(now, timezone).time() < EVENING:
        return _at(EVENING, now, timezone, from_day=0)
    return _at(MORNING, now, timezone, from_day=1)


def _at(at: time, now: datetime, timezone: str, from_day: int) -> datetime:
    today = wall_clock(now, timezone).date()
    for ahead in range(from_day, from_day + _DAYS):
        moment = first_moment(today + timedelta(days=ahead), at, timezone)
        if moment is not None and moment > now:
            return moment
    return now + timedelta(hours=12)
