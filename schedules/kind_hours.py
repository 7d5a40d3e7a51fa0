"""When it is kind to write to somebody who didn't choose the hour."""

from datetime import UTC, datetime, time, timedelta

from schedules.zones import first_moment, wall_clock

# Not the first minute of the window: nobody wants to be a charity's nine o'clock sharp.
MORNING = time(10)


def kind_time(
    now: datetime, timezone: str, earliest: time = time(9), latest: time = time(21)
) -> datetime:
    """Now where the wall clock is inside the hours, else the next 10:00 there, in UTC."""
    local = wall_clock(now, timezone)
    if earliest <= local.time() <= latest:
        return now.astimezone(UTC)
    at = MORNING if earliest <= MORNING <= latest else earliest
    for step in range(3):
        moment = first_moment(local.date() + timedelta(days=step), at, timezone)
        if moment is not None and moment >= now:
            return moment
    raise AssertionError(f"no {at} within two days of {now} in {timezone}")


def next_morning(now: datetime, timezone: str) -> datetime:
    """10:00 there on the day after, in UTC."""
    tomorrow = wall_clock(now, timezone).date() + timedelta(days=1)
    moment = first_moment(tomorrow, MORNING, timezone)
    assert moment is not None, "no clock change leaves out the morning"
    return moment.astimezone(UTC)
