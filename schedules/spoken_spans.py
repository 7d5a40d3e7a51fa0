"""How a stretch of time is said to people: `Saturday 6pm-10pm`, `24 to 26 December`."""

from datetime import datetime, time, timedelta

from schedules.spoken import spoken_clock, spoken_day
from schedules.zones import wall_clock

_INSTANT = timedelta(seconds=1)


def spoken_span(begins: datetime, ends: datetime, now: datetime, timezone: str) -> str:
    """Whole days without their hours; hours of one day, or of a night, after the day."""
    first, last = wall_clock(begins, timezone), wall_clock(ends, timezone)
    day = spoken_day(begins, now, timezone)
    if first.time() == last.time() == time(0):
        final = spoken_day(ends - _INSTANT, now, timezone)
        return day if final == day else f"{day} to {final}"
    # "Friday midnight" could be either end of Friday; "12am" is its beginning.
    begun = "12am" if first.time() == time(0) else spoken_clock(first.time())
    hours = begun, spoken_clock(last.time())
    if ends - begins <= timedelta(hours=18):
        return f"{day} {hours[0]}-{hours[1]}"
    return f"{day} {hours[0]} to {spoken_day(ends, now, timezone)} {hours[1]}"
