"""What a clock on the wall shows in a time zone, right through both clock changes."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

WHOLE_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo:
    """The zone of that IANA name; a ValueError worded for people where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(f"'{name}' is not a time zone; write for example Europe/London") from error


def wall_clock(moment: datetime, timezone: str) -> datetime:
    """The aware local time of an aware moment."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no time zone of its own")
    return moment.astimezone(zone(timezone))


def first_moment(day: date, at: time, timezone: str) -> datetime | None:
    """When the wall clock first shows this time, in UTC.

    A time that the spring change leaves out becomes the first moment that exists; a time that
    comes twice in autumn is its first coming. None on a day that a country left out of its
    calendar altogether, as Samoa did with 30 December 2011.
    """
    before, after = _offsets(day, at, timezone)
    wall = datetime.combine(day, at, UTC)
    if before >= after:
        return wall - before
    if after - before >= WHOLE_DAY:
        return None
    return _change_between(wall - after, wall - before, zone(timezone))


def last_moment(day: date, at: time, timezone: str) -> datetime | None:
    """As `first_moment`, but the second coming of a time that comes twice."""
    before, after = _offsets(day, at, timezone)
    if before > after:
        return datetime.combine(day, at, UTC) - after
    return first_moment(day, at, timezone)


def _offsets(day: date, at: time, timezone: str) -> tuple[timedelta, timedelta]:
    """The offset before and after the change, equal where the time is an ordinary one."""
    all_day = _offset_all_day(day, timezone)
    if all_day is not None:
        return all_day, all_day
    wall = datetime.combine(day, at, zone(timezone))
    return _offset(wall), _offset(wall.replace(fold=1))


@lru_cache(maxsize=4096)
def _offset_all_day(day: date, timezone: str) -> timedelta | None:
    """None on a day with a change: asked at each hour, and twice where it comes twice."""
    hours = [datetime.combine(day, time(hour), zone(timezone)) for hour in range(24)]
    hours.append(datetime.combine(day, time.max, zone(timezone)))
    found = {_offset(each.replace(fold=fold)) for each in hours for fold in (0, 1)}
    return found.pop() if len(found) == 1 else None


def _offset(local: datetime) -> timedelta:
    return local.utcoffset() or timedelta()


def _change_between(low: datetime, high: datetime, where: ZoneInfo) -> datetime:
    """The moment in (low, high] at which the offset changes, to the second."""
    before = _offset(low.astimezone(where))
    while high - low > _SECOND:
        middle = (low + (high - low) / 2).replace(microsecond=0)
        if _offset(middle.astimezone(where)) == before:
            low = middle
        else:
            high = middle
    return high
