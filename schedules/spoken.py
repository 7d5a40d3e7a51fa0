"""How days and times are said to people: short, plain and the same in every message."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import assert_never

from schedules.plans import EVERY_DAY, LAST, WEEKDAYS, Days, Off, Season
from schedules.zones import wall_clock

DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WHICH_WEEK = {1: "first", 2: "second", 3: "third", 4: "fourth", LAST: "last"}
"""Of a month."""
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def spoken_time(moment: datetime, now: datetime, timezone: str) -> str:
    """`9am`, `6.30pm tomorrow`, `10am on Sunday`, `midday on 24 December`, `midnight tonight`."""
    then = wall_clock(moment, timezone)
    if then.time().replace(second=0, microsecond=0) == time(0):
        return f"midnight {_night(spoken_day(moment - timedelta(minutes=1), now, timezone))}"
    day = spoken_day(moment, now, timezone)
    clock = spoken_clock(then.time())
    if day == "today":
        return clock
    return f"{clock} {day}" if day in {"tomorrow", "yesterday"} else f"{clock} on {day}"


def spoken_day(moment: datetime, now: datetime, timezone: str) -> str:
    """`today`, `tomorrow`, `Sunday` within the coming week, else `24 December`."""
    return spoken_date_near(wall_clock(moment, timezone).date(), wall_clock(now, timezone).date())


def spoken_date_near(then: date, today: date) -> str:
    """The same of a day on the wall."""
    ahead = (then - today).days
    if -1 <= ahead <= 1:
        return ("yesterday", "today", "tomorrow")[ahead + 1]
    if 1 < ahead < 7:
        return DAY_NAMES[then.weekday()]
    said = f"{then.day} {MONTHS[then.month - 1]}"
    return said if abs(ahead) < 180 or then.year == today.year else f"{said} {then.year}"


def spoken_clock(at: time) -> str:
    """`9am`, `6.30pm`, `midday`, `midnight`."""
    if at.minute == 0 and at.hour in {0, 12}:
        return "midday" if at.hour else "midnight"
    half = "am" if at.hour < 12 else "pm"
    hour = at.hour % 12 or 12
    return f"{hour}{half}" if at.minute == 0 else f"{hour}.{at.minute:02d}{half}"


def spoken_wait(waited: timedelta) -> str:
    """`30 minutes`, `5 hours`, `2 days`: how long somebody has waited, rounded down."""
    if waited < timedelta(minutes=1):
        return "under a minute"
    count, unit = waited // timedelta(minutes=1), "minute"
    for size, name in ((60, "hour"), (24, "day")):
        if count < 2 * size:
            break
        count, unit = count // size, name
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def spoken_plan(days: Days, times: Sequence[time], about: str = "") -> str:
    """`Fridays and Sundays at 7pm`, `every day at 9am and 6.30pm`, `Christmas time at 7pm`.

    `about`: what is said before the times where they are not exact.
    """
    return f"{spoken_days(days)} at {about}{_listed([spoken_clock(at) for at in times])}"


def spoken_days(days: Days) -> str:
    """`every day`, `weekdays`, `Fridays and Sundays`, `Christmas time`."""
    match days.season:
        case Season.CHRISTMAS:
            return "Christmas time"
        case Season.HOLIDAYS:
            return "bank holidays and Christmas time"
        case None:
            if days.week:
                return _monthly(days)
            return _every_other(days) if days.every > 1 else _weekly(days.weekdays)
        case _:
            assert_never(days.season)


def spoken_off(off: frozenset[Off]) -> str:
    """`on bank holidays`, `at Christmas`, `on bank holidays or at Christmas`; empty for none."""
    said = {Off.BANK: "on bank holidays", Off.CHRISTMAS: "at Christmas"}
    return " or ".join(said[each] for each in Off if each in off)


def _monthly(days: Days) -> str:
    which = WHICH_WEEK[days.week]
    return f"{which} {_listed([DAY_NAMES[day] for day in sorted(days.weekdays)])} of the month"


def _weekly(weekdays: frozenset[int]) -> str:
    if weekdays == EVERY_DAY:
        return "every day"
    if weekdays == WEEKDAYS:
        return "weekdays"
    return _listed([f"{DAY_NAMES[day]}s" for day in sorted(weekdays)])


def _every_other(days: Days) -> str:
    if days.weekdays == EVERY_DAY:
        return "every day of every other week"
    return f"every other {_listed([DAY_NAMES[day] for day in sorted(days.weekdays)])}"


def _night(day: str) -> str:
    """Midnight belongs to the night before it, or people come a day late."""
    match day:
        case "today":
            return "tonight"
        case "tomorrow":
            return "tomorrow night"
        case "yesterday":
            return "last night"
        case _ if day in DAY_NAMES:
            return f"on {day} night"
        case _:
            return f"on the night of {day}"


def _listed(words: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else "no days"
