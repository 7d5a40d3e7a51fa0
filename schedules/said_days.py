"""Reads the days that somebody means: `sat`, `fri-sun`, `24-26 dec`, `24 dec-2 jan`."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from schedules.plan_words import NAMES
from schedules.spoken import MONTHS

_DAY = timedelta(days=1)
_LONG = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MORE = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_MONTH_WORD = "|".join(f"{month[:3].casefold()}[a-z]*" for month in MONTHS)
_WEEKDAY_WORD = "|".join((*_LONG, *_MORE, *NAMES))
_NUMBER = r"(\d{1,2})(?:st|nd|rd|th)?"


@dataclass(frozen=True, slots=True)
class Dates:
    """From the first day to the last, both whole."""

    first: date
    last: date
    repeats: int = 0
    """After so many days the same words fit again; `YEARLY` for the same dates, 0 for never."""

    def again(self) -> "Dates":
        """The next time that the same words fit."""
        if self.repeats != YEARLY:
            step = self.repeats * _DAY
            return replace(self, first=self.first + step, last=self.last + step)
        try:
            return replace(
                self,
                first=self.first.replace(year=self.first.year + 1),
                last=self.last.replace(year=self.last.year + 1),
            )
        except ValueError:  # 29 February
            return self


YEARLY = 365
"""A day and a month without a year."""

_Read = Callable[[re.Match[str], date], Dates | None]


def read_dates(plain: str, today: date) -> tuple[Dates | None, str]:
    """The days, and what is left of the words once they are taken out."""
    for pattern, read in _SHAPES:
        found = pattern.search(plain)
        if found is None:
            continue
        dates = read(found, today)
        if dates is not None and dates.first <= dates.last:
            return dates, f"{plain[: found.start()]} {plain[found.end() :]}".strip()
    return None, plain


def _iso(found: re.Match[str], _today: date) -> Dates | None:
    first = _date(found[1], found[2], found[3])
    last = _date(found[4], found[5], found[6]) if found[4] else first
    return None if first is None or last is None else Dates(first, last)


def _slashed(found: re.Match[str], today: date) -> Dates | None:
    return _in_year(found[1], found[2], found[3] or found[1], found[4] or found[2], today)


def _days_of_month(found: re.Match[str], today: date) -> Dates | None:
    month = _month(found[3])
    return _in_year(found[1], month, found[2] or found[1], month, today)


def _month_of_days(found: re.Match[str], today: date) -> Dates | None:
    month = _month(found[1])
    return _in_year(found[2], month, found[3] or found[2], month, today)


def _two_months(found: re.Match[str], today: date) -> Dates | None:
    return _in_year(found[1], _month(found[2]), found[3], _month(found[4]), today)


def _in_year(day: str, month: str, day_to: str, month_to: str, today: date) -> Dates | None:
    """The last may be in the next year, as in 24 dec to 2 jan."""
    first, last = _date(today.year, month, day), _date(today.year, month_to, day_to)
    if first is not None and last is not None and last < first:
        if last >= today:  # they are in the middle of it
            first = _date(today.year - 1, month, day)
        else:
            last = _date(today.year + 1, month_to, day_to)
    return None if first is None or last is None else Dates(first, last, repeats=YEARLY)


def _weekdays(found: re.Match[str], today: date) -> Dates | None:
    first = today + ((_weekday(found[1]) - today.weekday()) % 7) * _DAY
    length = (_weekday(found[2]) - _weekday(found[1])) % 7 if found[2] else 0
    return Dates(first, first + length * _DAY, repeats=7)


def _weekend(_found: re.Match[str], today: date) -> Dates | None:
    saturday = today + ((5 - today.weekday()) % 7) * _DAY
    return Dates(saturday, saturday + _DAY, repeats=7)


def _near(found: re.Match[str], today: date) -> Dates | None:
    day = today + (_DAY if found[1] else timedelta())
    return Dates(day, day)


def _weekday(word: str) -> int:
    if word in _MORE:
        return _MORE[word]
    return _LONG.index(word) if word in _LONG else NAMES.index(word)


def _month(word: str) -> str:
    names = [month[:3].casefold() for month in MONTHS]
    return str(names.index(word[:3]) + 1)


def _date(year: str | int, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


_ISO = r"(\d{4})-(\d{1,2})-(\d{1,2})"
_SLASH = r"(\d{1,2})/(\d{1,2})(?:/\d{2,4})?"
_SHAPES: tuple[tuple[re.Pattern[str], _Read], ...] = (
    (re.compile(rf"{_ISO}(?:\s*-\s*{_ISO})?"), _iso),
    (re.compile(rf"\b{_SLASH}(?:\s*-\s*{_SLASH})?"), _slashed),
    (
        re.compile(rf"\b{_NUMBER}\s*({_MONTH_WORD})\s*-\s*{_NUMBER}\s*({_MONTH_WORD})\b"),
        _two_months,
    ),
    (re.compile(rf"\b{_NUMBER}(?:\s*-\s*{_NUMBER})?\s*({_MONTH_WORD})\b"), _days_of_month),
    (re.compile(rf"\b({_MONTH_WORD})\s*{_NUMBER}(?:\s*-\s*{_NUMBER})?\b"), _month_of_days),
    (re.compile(r"\bweekend\b"), _weekend),
    (re.compile(rf"\b({_WEEKDAY_WORD})(?:\s*-\s*({_WEEKDAY_WORD}))?\b"), _weekdays),
    (re.compile(r"\b(?:today|(tomorrow)|to(?=night\b))"), _near),
)
"""The most exact first: `24-26 dec` before anything could take 24-26 for hours."""
