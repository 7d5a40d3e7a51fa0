"""When a member chose to hear from us: the days, the time of day, and what bounds them."""

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from schedules.quiet_hours import QuietHours

EVERY_DAY = frozenset(range(7))
WEEKDAYS = frozenset(range(5))
WEEKEND = frozenset({5, 6})
SUNDAY = 6


class Season(StrEnum):
    """The only days of the year that are wanted."""

    CHRISTMAS = "christmas"
    """24 December to 1 January."""
    HOLIDAYS = "holidays"
    """The bank holidays where the member lives, and the Christmas days."""


class Off(StrEnum):
    """Days of the year on which nothing is wanted, whatever day of the week they are."""

    BANK = "bank"
    """The bank holidays where the member lives."""
    CHRISTMAS = "christmas"
    """24 December to 1 January."""


LAST = -1
"""Of a month, whether it has four of that day or five."""


@dataclass(frozen=True, slots=True)
class Days:
    """Monday is 0. `every` is 1 for each week, 2 for every other one."""

    weekdays: frozenset[int]
    season: Season | None = None
    every: int = 1
    week: int = 0
    """Once a month: on the first (1) to the fourth (4) of those days, or the `LAST`; 0 is all."""
    off: frozenset[Off] = frozenset()


def is_weekly(days: Days) -> bool:
    """Whether the days of the week say it all, as they must for whoever is asked or on call."""
    return days == Days(days.weekdays)


CHRISTMAS = Days(EVERY_DAY, Season.CHRISTMAS)
HOLIDAYS = Days(EVERY_DAY, Season.HOLIDAYS)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a member lives, for the bank holidays. `nation`: a part of the country, or nothing."""

    country: str = "GB"
    nation: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """One time of day on chosen days, on the member's own wall clock."""

    days: Days
    at: time
    timezone: str
    place: Place = field(default_factory=Place)
    anchor: date | None = None
    """Any day of a week that counts, where only every other one does."""
    starts: date | None = None
    ends: date | None = None
    """The first and the last day on which it may come."""
    on: date | None = None
    """Once, on that day, whatever the days say."""
    daily_until: date | None = None
    """Up to that day every day counts: a first fortnight."""
    leeway: int = 0
    """Minutes that it may come earlier or later, so that it is no alarm clock; 0 is exact."""
    seed: str = ""
    """Whose leeway it is: two members of one plan don't hear at the same minute."""
    quiet: tuple[QuietHours, ...] = ()
    """Hours that the leeway never reaches into."""
