"""How long whoever has a concern may go without being asked about it."""

from datetime import datetime, time, timedelta

from messages.triage.levels import Level
from schedules.zones import first_moment, wall_clock

LONGEST_URGENT = timedelta(minutes=60)
MORNING = time(10)


def snooze_until(level: Level, wanted: timedelta, now: datetime, timezone: str) -> datetime:
    """As long as they want, but urgent at most an hour, and others until 10:00 tomorrow there."""
    if level is Level.URGENT:
        return now + min(wanted, LONGEST_URGENT)
    tomorrow = wall_clock(now, timezone).date() + timedelta(days=1)
    morning = first_moment(tomorrow, MORNING, timezone)
    return min(now + wanted, morning) if morning is not None else now + LONGEST_URGENT
