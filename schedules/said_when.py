"""Reads when somebody means: `sat 18:00-22:00`, `24-26 dec`, `tonight`, on their own clock."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from schedules.said_days import Dates, read_dates
from schedules.shifts import Shift
from schedules.zones import first_moment, last_moment, wall_clock

LONGEST = timedelta(days=62)
"""Longer than that is a slip of the thumb."""
_DAY = timedelta(days=1)
_PARTS = {
    "morning": (time(6), time(12)),
    "afternoon": (time(12), time(18)),
    "evening": (time(17), time(0)),
    "night": (time(17), time(7)),
}
"""A night reaches back into its evening: that is where most shifts of a night begin."""
_FILLING = re.compile(
    r"\b(?:on|the|of|from|at|my|our|shift|shifts|for|please|pls|this|next|coming|all|day|whole|i'?m"
    r"|am(?=\s+away)|is|in|be|away|off|and|with|can|you|do|it|between)\b|[,!?]"
)
_CLOCK = r"(\d{1,2})(?:[:.]?(\d{2}))?\s*(am|pm)?"
_HOURS = re.compile(rf"{_CLOCK}\s*-\s*{_CLOCK}")
_TO = re.compile(r"\s*(?:[-\u2013\u2014]|\bto\b|\btill?\b|\buntil\b)\s*")


@dataclass(frozen=True, slots=True)
class Meant:
    """A stretch of time that somebody named."""

    span: Shift
    hours: bool
    """They said from when until when, and not only the day or the part of it."""
    days: bool = False
    """Whole days, none of which has begun."""


def read_when(words: str, now: datetime, timezone: str) -> Meant | None:
    """The next time that fits the words; None where they say nothing that we understand."""
    plain = _TO.sub("-", _FILLING.sub(" ", words.casefold())).strip(" .")
    today = wall_clock(now, timezone).date()
    dates, rest = read_dates(plain, today)
    rest = rest.strip(" .-")
    begins_at, ends_at, hours = time(0), time(0), False
    if rest in _PARTS:
        begins_at, ends_at = _PARTS[rest]
    elif rest:
        found = _HOURS.fullmatch(rest)
        times = _times(*found.groups()) if found else None
        if times is None:
            return None
        (begins_at, ends_at), hours = times, True
    elif dates is None:
        return None
    wanted = dates or Dates(today, today, repeats=1)
    return next(_coming(wanted, begins_at, ends_at, now, timezone, hours=hours), None)


def _coming(
    dates: Dates, begins_at: time, ends_at: time, now: datetime, timezone: str, *, hours: bool
) -> Iterator[Meant]:
    """This week's, or next week's where it is over; or this year's, or next year's."""
    for each in (dates, dates.again()):
        span = _span(each.first, each.last, begins_at, ends_at, timezone)
        if span is not None and span.ends > now and span.ends - span.begins <= LONGEST:
            days = begins_at == ends_at == time(0) and not hours and span.begins >= now
            yield Meant(Shift(max(span.begins, now), span.ends), hours, days)


def _span(first: date, last: date, begins_at: time, ends_at: time, timezone: str) -> Shift | None:
    """Hours that end no later than they begin run into the next day."""
    begins = first_moment(first, begins_at, timezone)
    after = last if ends_at > begins_at else last + _DAY
    ends = last_moment(after, ends_at, timezone)
    return None if begins is None or ends is None or begins >= ends else Shift(begins, ends)


def _times(*groups: str | None) -> tuple[time, time] | None:
    """`18:00-22:00`, `6-10pm`, `6pm-10pm`: an hour without its half takes the other's."""
    hour, minute, half, hour_to, minute_to, half_to = groups
    begins = _clock(hour, minute, half or half_to)
    ends = _clock(hour_to, minute_to, half_to)
    if begins is not None and ends is not None and half is None and half_to and begins >= ends:
        begins = _clock(hour, minute, "am" if half_to == "pm" else "pm")
    return None if begins is None or ends is None else (begins, ends)


def _clock(hour: str | None, minute: str | None, half: str | None) -> time | None:
    number, minutes = int(hour or 0), int(minute or 0)
    if half is not None:
        if not 1 <= number <= 12:
            return None
        number = number % 12 + (12 if half == "pm" else 0)
    if number == 24 and minutes == 0:
        return time(0)
    return time(number, minutes) if number < 24 and minutes < 60 else None
