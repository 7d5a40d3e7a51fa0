"""How the hours of a buddy's week are said: `Tuesdays and Thursdays 7pm-9pm`."""

from collections.abc import Iterable
from datetime import time

from schedules.availability import windows_of
from schedules.on_call import Window
from schedules.plans import Days
from schedules.spoken import spoken_clock, spoken_days


def spoken_week(hours: str, days: str) -> str:
    """`hours` where there are any, else the days at any hour; both as stored."""
    windows = windows_of(hours, days)
    return spoken_windows(windows) if windows else "any day"


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
