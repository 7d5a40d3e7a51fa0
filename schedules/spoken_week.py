"""How the hours of a buddy's week are said: `Tuesdays and Thursdays 7pm-9pm`."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time, timedelta

from schedules.availability import Availability, free_spans, windows_of
from schedules.on_call import Window
from schedules.plans import Days
from schedules.spoken import spoken_clock, spoken_day, spoken_days
from schedules.spoken_spans import spoken_span

_FAR = timedelta(days=62)


def spoken_week(hours: str, days: str) -> str:
    """`hours` where there are any, else the days at any hour; both as stored."""
    windows = windows_of(hours, days)
    return spoken_windows(windows) if windows else "any day"


def spoken_free(availability: Availability, now: datetime) -> str:
    """Their week, from when on where that is not yet, and what they offered besides."""
    week = spoken_windows(availability.weekly) if availability.weekly else "any day"
    usual = replace(availability, free=())
    coming = free_spans(usual, now, now + _FAR)
    starts = coming[0].begins if coming else None
    if starts is None:
        week = "on no day for now"
    elif any(one.holds(now) for one in usual.away) or usual.resting_until is not None:
        week = f"{week}, from {spoken_day(starts, now, usual.timezone)} on"
    free = [one for one in availability.free if one.ends > now][:1]
    extra = [spoken_span(one.begins, one.ends, now, usual.timezone) for one in free]
    return " and ".join([week, *extra])


def spoken_windows(windows: Iterable[Window]) -> str:
    """Days that have the same hours are said together, in the order of the week."""
    each: dict[int, list[Window]] = {}
    for window in windows:
        for day in window.weekdays:
            each.setdefault(day, []).append(window)
    alike: dict[str, set[int]] = {}
    for day in sorted(each):
        said = sorted((one.begins, one.ends) for one in each[day])
        hours = " and ".join(_hours(begins, ends) for begins, ends in said)
        alike.setdefault(hours, set()).add(day)
    told = [
        f"{spoken_days(Days(frozenset(days)))} {hours}".strip() for hours, days in alike.items()
    ]
    return ", ".join(told) or "no days"


def _hours(begins: time, ends: time) -> str:
    """Nothing for a whole day."""
    return "" if begins == ends else f"{spoken_clock(begins)}-{spoken_clock(ends)}"
