"""Days of the year that are a member's own: a birthday, and days that are hard for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

_LEAP_YEAR = 2024
_LEAP_DAY, _DAY_BEFORE = "02-29", "02-28"


class DateKind(StrEnum):
    """What the day is to them."""

    BIRTHDAY = "birthday"
    """Only of whoever gave it and wants to hear from us on it."""
    HARD = "hard"


class DateManner(StrEnum):
    """What they want of us on that day."""

    GENTLE = "gentle"
    """Words for that day."""
    NONE = "none"
    """No check-in."""


@dataclass(frozen=True, slots=True, repr=False)
class OwnDate:
    """One day of the year, as a member told us. `month_day`: `12-24`."""

    month_day: str
    kind: DateKind
    manner: DateManner = DateManner.GENTLE

    def on(self, day: date) -> bool:
        """Whether it comes on that day: 29 February on the 28th, in years that have no 29th."""
        return self.month_day in _names_of(day)

    @property
    def leap(self) -> bool:
        """Whether three years in four don't have it."""
        return self.month_day == _LEAP_DAY


def read_month_day(month: str, day: str) -> str:
    """`12-24`.

    Raises ValueError for a day that no year has.
    """
    return f"{date(_LEAP_YEAR, int(month), int(day)):%m-%d}"


def is_hard(day: date, own: Sequence[OwnDate]) -> bool:
    """Whether it is hard for them."""
    return any(one.kind is DateKind.HARD and one.on(day) for one in own)


def is_birthday(day: date, own: Sequence[OwnDate]) -> bool:
    """Whether it is their birthday, and they want to hear of it."""
    return any(one.kind is DateKind.BIRTHDAY and one.on(day) for one in own)


def wants_none(day: date, own: Sequence[OwnDate]) -> bool:
    """Whether they asked for no check-in on that day."""
    return any(one.manner is DateManner.NONE and one.on(day) for one in own)


def hard_date_passed(own: Sequence[OwnDate], since: date, until: date) -> bool:
    """Whether one was on a day after `since`, up to `until`."""
    days = min((until - since).days, 366)
    return any(is_hard(until - timedelta(days=ago), own) for ago in range(days))


@lru_cache(maxsize=800)
def _names_of(day: date) -> frozenset[str]:
    name = f"{day:%m-%d}"
    common = day + timedelta(days=1) == date(day.year, 3, 1)
    return frozenset({name, _LEAP_DAY} if name == _DAY_BEFORE and common else {name})
