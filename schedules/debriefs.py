"""When a buddy is offered to talk a hard conversation over."""

from datetime import date, datetime, time, timedelta

from schedules.kind_hours import kind_time
from schedules.zones import wall_clock

AFTER = timedelta(minutes=30)
"""Long enough that it does not come in the middle of it."""
EARLIEST, LATEST = time(9), time(22)


def offered_at(hard_at: datetime, timezone: str) -> datetime:
    """The same day wherever that is kind, else the next morning."""
    return kind_time(hard_at + AFTER, timezone, EARLIEST, LATEST)


def day_of(at: datetime, timezone: str) -> date:
    """The day that it belongs to, on their own wall."""
    return wall_clock(at, timezone).date()
