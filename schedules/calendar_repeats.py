"""Lays the events of a calendar on the days to come, through every repeat and clock change."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice

from schedules.calendar_events import CalendarEvent, Frequency, Occurrence, Repeat, Wall
from schedules.zones import first_moment, last_moment, wall_clock

LONGEST = timedelta(days=366)
MOST_STEPS = 50_000
"""Comings of repeated events that one file may make us count, those long past too."""
_WHEN = "it repeats after a time that we do not count"
_WHICH = "its days are chosen in a way that we do not read"
_TOO_MANY = "the repeated events in this calendar come too often to be counted"


def unreadable(repeat: Repeat) -> str:
    """Why we do not follow this rule; empty where we do.

    A rule that no day could ever meet would be searched for until the year 9999.
    """
    monthly = repeat.frequency in (Frequency.MONTHLY, Frequency.YEARLY)
    if not 1 <= repeat.interval <= (12 if monthly else 99):
        return _WHEN
    if repeat.count is not None and repeat.count < 1:
        return _WHEN
    if any(not 1 <= month <= 12 for month in repeat.months):
        return _WHICH
    return "" if (_days_of_months if monthly else _days_of_weeks)(repeat) else _WHICH


def _days_of_weeks(repeat: Repeat) -> bool:
    """Every few days or weeks: on some weekdays, perhaps only in some months."""
    if repeat.month_days or repeat.positions or any(which for _, which in repeat.weekdays):
        return False
    return repeat.interval <= 6 or not (repeat.weekdays or repeat.months)


def _days_of_months(repeat: Repeat) -> bool:
    """By date or by weekday, not both; and each of them has to come in some year."""
    days, which = repeat.month_days, [each for _, each in repeat.weekdays]
    if (days and which) or (repeat.positions and (any(which) or not which)):
        return False
    if any(not 1 <= abs(day) <= 31 for day in days) or any(abs(each) > 5 for each in which):
        return False
    # RFC 5545 3.3.10 means either; dateutil finds only days that are both.
    if any(which) and not all(which):
        return False
    if any(not 1 <= abs(position) <= 4 for position in repeat.positions):
        return False
    if repeat.interval > 1:
        rare = any(abs(day) > 28 for day in days) or any(abs(each) == 5 for each in which)
        return not (rare or repeat.months)
    return not (days and repeat.months) or _ever(days, repeat.months)


def occurrences(
    events: Sequence[CalendarEvent], here: str, since: datetime, until: datetime
) -> list[Occurrence]:
    """Everything that touches the time between, in order.

    Raises:
        ValueError: with words for whoever chose the file, where it repeats without measure.
    """
    found: list[Occurrence] = []
    steps = iter(range(MOST_STEPS))
    for series in _series(events):
        for coming in _comings(series, here, until, steps):
            if coming.begins < until and coming.ends > since:
                found.append(coming)
    return sorted(found, key=lambda coming: (coming.begins, coming.key))


def _ever(days: Iterable[int], months: Iterable[int]) -> bool:
    longest = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
    return any(abs(day) <= longest.get(month, 31) for day in days for month in months)


def _series(events: Sequence[CalendarEvent]) -> Iterator[list[CalendarEvent]]:
    """Events of one name belong together: the repeated one, and those that stand in for one."""
    found: dict[str, list[CalendarEvent]] = {}
    for event in events:
        found.setdefault(event.uid, []).append(event)
    yield from found.values()


def _comings(
    series: list[CalendarEvent], here: str, until: datetime, steps: Iterator[int]
) -> Iterator[Occurrence]:
    wholes = [event for event in series if event.instance is None]
    place = (wholes or series)[0].begins.zone or here
    instead: set[datetime] = set()
    for event in series:
        if event.instance is not None:
            was = event.instance.seen_from(place, here)
            instead.add(was)
            yield from _laid(event, event.begins, here, f"{event.uid}@{was:%Y%m%dT%H%M%S}")
    for event in wholes:
        at_home = event.begins.zone or here
        gone = instead | {each.seen_from(at_home, here) for each in event.never}
        single = event.repeat is None and not event.also
        for shows in _begins(event, here, until, steps):
            if shows not in gone:
                key = event.uid if single else f"{event.uid}@{shows:%Y%m%dT%H%M%S}"
                yield from _laid(event, Wall(shows, event.begins.zone), here, key)


def _begins(
    event: CalendarEvent, here: str, until: datetime, steps: Iterator[int]
) -> list[datetime]:
    """Every time at which it begins, on the wall of its own zone."""
    place = event.begins.zone or here
    found = {event.begins.shows} | {each.seen_from(place, here) for each in event.also}
    if event.repeat is not None:
        last = wall_clock(until, place).replace(tzinfo=None)
        for shows in _rule(event.begins.shows, event.repeat, place, here, last):
            if next(steps, None) is None:
                raise ValueError(_TOO_MANY)
            found.add(shows)
    return sorted(found)


def _rule(
    begins: datetime, repeat: Repeat, place: str, here: str, last: datetime
) -> Iterator[datetime]:
    # Loaded on first use: most processes never read a calendar.
    from dateutil import rrule  # noqa: PLC0415

    ends = repeat.until.seen_from(place, here) if repeat.until else None
    days = [rrule.weekday(day, which or None) for day, which in repeat.weekdays]
    rule = rrule.rrule(
        getattr(rrule, repeat.frequency.value),
        dtstart=begins,
        interval=repeat.interval,
        wkst=repeat.week_starts,
        until=min(ends, last) if ends else last,
        byweekday=days or None,
        bymonthday=repeat.month_days or None,
        bymonth=repeat.months or None,
        bysetpos=repeat.positions or None,
    )
    return islice(iter(rule), repeat.count)


def _laid(event: CalendarEvent, begins: Wall, here: str, key: str) -> Iterator[Occurrence]:
    """Nothing where it is called off, has no length, or falls on a day that was left out.

    It ends when the wall says so, as people read it: a night shift through a clock change is
    an hour longer or shorter, and no hour after it is left without anybody.
    """
    place = begins.zone or here
    length = event.ends.seen_from(event.begins.zone or here, here) - event.begins.shows
    if event.cancelled or not timedelta() < length <= LONGEST:
        return
    over = begins.shows + length
    first = first_moment(begins.shows.date(), begins.shows.time(), place)
    last = last_moment(over.date(), over.time(), place)
    if first is not None and last is not None and first < last:
        yield Occurrence(key, first, last, event)
