"""Reads one day, a stretch of days or a length of time: tomorrow, friday week, 2 weeks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from messages.wishes.clocks import number

_DAY = timedelta(days=1)
_LONG = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3}
_SHORT |= {"fri": 4, "sat": 5, "sun": 6}
_MONTHS = "january february march april may june july august september october november december"
_MONTH_OF = {name: month for month, name in enumerate(_MONTHS.split(), 1)}
_MONTH_OF |= {name[:3]: month for name, month in _MONTH_OF.items()} | {"sept": 9}
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_SLASH = re.compile(r"(\d{1,2})/(\d{1,2})")
_TO = frozenset({"to", "until", "-", "and"})
_FEASTS = {
    ("christmas", "eve"): (12, 24),
    ("christmas", "evening"): (12, 24),
    ("christmas", "day"): (12, 25),
    ("christmas", "morning"): (12, 25),
    ("christmas", "afternoon"): (12, 25),
    ("boxing", "day"): (12, 26),
    ("new", "year"): (1, 1),
    ("new", "years"): (1, 1),
    ("new", "years", "day"): (1, 1),
    ("new", "years", "eve"): (12, 31),
    ("new", "year", "eve"): (12, 31),
    ("new", "years", "evening"): (12, 31),
    ("new", "year", "evening"): (12, 31),
}
_UNITS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14, "fortnights": 14}
_UNITS |= {"month": 28, "months": 28}
_COMING = frozenset({"next", "coming"})
_NEXT_WEEK = ["next", "week"]
_BREAKS = frozenset("break rest pause peace holiday breather".split())
MONTH = 28
"""Four weeks, as PAUSE has always meant."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From the first day to the one after the last."""

    starts: date
    until: date


def weekday_of(word: str) -> tuple[int, bool] | None:
    """Which day, and whether it was said as a habit: `sundays`."""
    if word in _SHORT:
        return _SHORT[word], False
    if word.endswith("s") and word[:-1] in ("mon", "fri", "sat", "sun"):
        return _SHORT[word[:-1]], True
    for day, name in enumerate(_LONG):
        if word in (name, f"{name}s"):
            return day, word.endswith("ys")
    return None


def coming(weekday: int, today: date) -> date:
    """The next such day, never today."""
    return today + ((weekday - today.weekday() - 1) % 7 + 1) * _DAY


def read_date(words: Sequence[str], at: int, today: date) -> tuple[tuple[date, ...], int] | None:
    """Each day that may be meant, and how many words were taken."""
    for size in (3, 2):
        feast = _FEASTS.get(tuple(words[at : at + size]))
        if feast:
            return (next_date(today, *feast),), size
    for read in (_end, _near, _named, _numbered):
        found = read(words, at, today)
        if found is not None:
            return found
    return None


def read_month(word: str, today: date) -> date | None:
    """Its first day, the next time that it comes."""
    month = _MONTH_OF.get(word)
    return None if month is None else next_date(today, month, 1)


def read_stretch(words: Sequence[str], at: int, today: date) -> tuple[Stretch, int] | None:
    """`this weekend`, `next week`, `rest week`."""
    saturday = today + ((5 - today.weekday()) % 7) * _DAY
    monday = coming(0, today)
    match tuple(words[at : at + 2]):
        case ("this", "weekend"):
            return Stretch(max(today, saturday), saturday + 2 * _DAY), 2
        case ("this", "week") | ("rest", "week"):
            return Stretch(today, monday), 2
        case ("next", "week"):
            return Stretch(monday, monday + 7 * _DAY), 2
        case ("next", "month"):
            first = _next_month(today)
            return Stretch(first, _next_month(first)), 2
        case ("next", "weekend"):
            return Stretch(monday + 5 * _DAY, monday + 7 * _DAY), 2
        case _:
            return None


def read_length(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """How many days, and how many words said so: `2 weeks`, `a fortnight`, `couple weeks`."""
    row = [*words[at : at + 3], "", "", ""]
    if row[0] in _UNITS and (not row[0].endswith("s") or row[1] in _BREAKS):
        return (_UNITS[row[0]], 1) if row[0] != "day" else None
    if row[0] in _COMING and row[1] in ("fortnight", "month", "week") and row[:2] != _NEXT_WEEK:
        return _UNITS[row[1]], 2
    if row[0] in _COMING and (count := number(row[1])) and row[2] in _UNITS:
        return count * _UNITS[row[2]], 3
    if row[0] in ("couple", "cple") and row[1] in ("weeks", "months"):
        return 2 * _UNITS[row[1]], 2
    count = number(row[0])
    if count and row[1] in _UNITS and count * _UNITS[row[1]] <= 26 * 7:
        return count * _UNITS[row[1]], 2
    return None


def _next_month(day: date) -> date:
    return (day.replace(day=1) + 31 * _DAY).replace(day=1)


def _end(words: Sequence[str], at: int, today: date) -> tuple[tuple[date, ...], int] | None:
    """`end of november`, `end of the month`."""
    row = [*words[at : at + 2], "", ""]
    first = today.replace(day=1) if row[1] == "month" else read_month(row[1], today)
    if row[0] != "end" or first is None:
        return None
    if row[1][:3] == f"{today:%b}".casefold():
        first = today.replace(day=1)
    return (_next_month(first) - _DAY,), 2


def _near(words: Sequence[str], at: int, today: date) -> tuple[tuple[date, ...], int] | None:
    row = [*words[at : at + 3], "", "", ""]
    match row:
        case ["today", *_]:
            return (today,), 1
        case ["tomorrow", "week", *_] | ["week", "tomorrow", *_]:
            return (today + 8 * _DAY,), 2
        case ["tomorrow", *_]:
            return (today + _DAY,), 1
        case ["day", "after", "tomorrow"]:
            return (today + 2 * _DAY,), 3
        case ["week", "today", *_]:
            return (today + 7 * _DAY,), 2
        case _:
            return None


def _named(words: Sequence[str], at: int, today: date) -> tuple[tuple[date, ...], int] | None:
    """`this friday`, `next friday`, `friday week`, `week friday`."""
    row = [*words[at : at + 2], "", ""]
    first, second = weekday_of(row[0]), weekday_of(row[1])
    if first is not None and not first[1] and row[1] == "week":
        return (coming(first[0], today) + 7 * _DAY,), 2
    if second is None or second[1]:
        return None
    day = coming(second[0], today)
    match row[0]:
        case "week":
            return (day + 7 * _DAY,), 2
        case "this" | "coming":
            return (day,), 2
        case "next":
            sooner = second[0] > today.weekday()
            return ((day, day + 7 * _DAY) if sooner else (day,)), 2
        case _:
            return None


def _numbered(words: Sequence[str], at: int, today: date) -> tuple[tuple[date, ...], int] | None:
    """`24th`, `24 dec`, `dec 24th`, `24/12`, `friday 24th`."""
    row = [*words[at : at + 3], "", "", ""]
    if (day := weekday_of(row[0])) is not None and not day[1]:
        found = _numbered(words, at + 1, today) if _ORDINAL.fullmatch(row[1]) else None
        return None if found is None else (found[0], found[1] + 1)
    slash = _SLASH.fullmatch(row[0])
    if slash:
        return _dated(today, int(slash[2]), int(slash[1]), 1)
    if row[0] in _MONTH_OF and (which := _which(row[1])):
        return _dated(today, _MONTH_OF[row[0]], which, 2)
    which = _which(row[0])
    later = [*words[at + 1 : at + 4], "", "", ""]
    if which and later[0] in _TO and _which(later[1]) and later[2] in _MONTH_OF:
        return _dated(today, _MONTH_OF[later[2]], which, 1)
    if which and row[1] in _MONTH_OF:
        return _dated(today, _MONTH_OF[row[1]], which, 2)
    if which and _ORDINAL.fullmatch(row[0]):
        month = today.month if which > today.day else today.month % 12 + 1
        return _dated(today, month, which, 1)
    return None


def _which(word: str) -> int:
    found = _ORDINAL.fullmatch(word)
    if found:
        return int(found[1])
    return int(word) if word.isdigit() and len(word) <= 2 else 0


def _dated(today: date, month: int, day: int, used: int) -> tuple[tuple[date, ...], int] | None:
    try:
        return (next_date(today, month, day),), used
    except ValueError:
        return None


def next_date(today: date, month: int, day: int) -> date:
    """Raises ValueError where there is no such day."""
    this_year = date(today.year, month, day)
    return this_year if this_year > today else date(today.year + 1, month, day)
