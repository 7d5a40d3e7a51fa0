"""When buddies are thanked for a month: on the first, at ten where they live."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from schedules.given_time import Month, month_of
from schedules.zones import first_moment, wall_clock

AT, UNTIL = time(10), time(20)
"""After breakfast, and before the day is gone."""
DAYS = 3
"""On the second and third as well, for where the service was not running."""
_FIRST_OF_ALL = "Etc/GMT-14"
"""Fourteen hours before Greenwich, as the name turns it round: no clock on earth is earlier."""


def thanked_for(now: datetime, timezone: str) -> Month | None:
    """The month that a buddy is thanked for now; None but from ten to eight of those days."""
    wall = wall_clock(now, timezone)
    if wall.day > DAYS or not AT <= wall.time() < UNTIL:
        return None
    return month_of(wall.date()).before


def next_thanks(now: datetime, zones: Iterable[str]) -> datetime:
    """When somebody in these zones is to be thanked next.

    Never past the moment when the first of the month begins to be ten o'clock anywhere: which
    zones there are is asked again by then.
    """
    month = _newest(now)
    opening = _opening(month)
    if now < opening:
        return opening
    days = [month.first + timedelta(days=day) for day in range(DAYS)]
    tens = (first_moment(day, AT, zone) for day in days for zone in zones)
    return min((at for at in tens if at is not None and at > now), default=_opening(month.after))


def newest_month(now: datetime) -> Month:
    """The last month that is over somewhere: the one that anybody is thanked for."""
    return _newest(now).before


def _newest(now: datetime) -> Month:
    return month_of(wall_clock(now, _FIRST_OF_ALL).date())


def _opening(month: Month) -> datetime:
    at = first_moment(month.first, AT, _FIRST_OF_ALL)
    assert at is not None, "this zone has never changed its clocks"
    return at
