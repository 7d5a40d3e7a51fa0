"""Days and times of a plan, read from words and written back."""

import re
from dataclasses import replace
from datetime import time

from schedules.plans import (
    CHRISTMAS,
    EVERY_DAY,
    HOLIDAYS,
    LAST,
    WEEKDAYS,
    WEEKEND,
    Days,
    Off,
)

NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LONG = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_GROUPS = {
    "daily": EVERY_DAY,
    "everyday": EVERY_DAY,
    "weekday": WEEKDAYS,
    "weekdays": WEEKDAYS,
    "weekend": WEEKEND,
    "weekends": WEEKEND,
}
_SEASONS = {
    "christmas": CHRISTMAS,
    "xmas": CHRISTMAS,
    "holidays": HOLIDAYS,
    "bankholidays": HOLIDAYS,
}
_EVERY_OTHER = re.compile(r"\b(?:every +(?:other|second|2nd)|fortnightly|alternate)\b(?: +week)?")
_ONCE_A_MONTH = re.compile(
    r"^\W*(?:the +)?(first|1st|second|2nd|third|3rd|fourth|4th|last)\b(?P<days>.*?)"
    r"(?: +(?:of|in) +(?:the|each|every) +month)?\W*$"
)
_WEEKS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": LAST}
_WEEKS |= {"1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_WEEK_NAMES = {week: name for name, week in _WEEKS.items() if name.isalpha()}
_OFF = re.compile(
    r"[,;]?(?: +but)? +(?:not|except|without|no)(?P<off>(?:[ ,;+&]+(?:on|at|or|and|the|bank|public|"
    r"bank-?holidays?|holidays?|christmas|xmas)\b)+)[ .]*$"
)
_HOW = (
    "write mon tue wed thu fri sat sun, daily, weekdays, weekends, every other sun, first sun, "
    "holidays or christmas; after days also: not bank holidays, not christmas"
)
_OFF_NAMES = {Off.BANK: "bank holidays", Off.CHRISTMAS: "christmas"}
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?:[:.]00)? ?(am|pm)?")


def parse_days(text: str) -> Days:
    """Read `fri sat sun`, `mon-fri`, `daily`, `every other sun`, `first sun`, `christmas` or
    `holidays`; after days also `not bank holidays`, `not christmas`.

    Raises ValueError with words for the person who wrote it.
    """
    plain = text.casefold()
    left_out = _OFF.search(plain)
    if left_out is None:
        return _wanted_days(plain)
    days = _wanted_days(plain[: left_out.start()])
    if days.season is not None:
        raise ValueError(f"'{days.season}' stands alone; leave the other days out, or leave it out")
    return replace(days, off=_off(left_out["off"]))


def _off(words: str) -> frozenset[Off]:
    christmas = {Off.CHRISTMAS} if re.search("christmas|xmas", words) else set()
    bank = {Off.BANK} if re.search("holiday", words) else set()
    return frozenset(christmas | bank)


def _wanted_days(text: str) -> Days:
    monthly = None if _EVERY_OTHER.search(text) else _ONCE_A_MONTH.match(text)
    if monthly is not None:
        days = _wanted_days(monthly["days"])
        if days.season is None and days.every == 1:
            return replace(days, week=_WEEKS[monthly[1]])
    plain, others = _EVERY_OTHER.subn(" ", text)
    words = _day_words(plain)
    if not words:
        raise ValueError(f"no days are given; {_HOW}")
    season = next((_SEASONS[word] for word in words if word in _SEASONS), None)
    if season is None:
        days = Days(frozenset().union(*(_weekdays(word) for word in words)))
        return replace(days, every=2) if others else days
    if len(words) > 1 or others:
        raise ValueError(
            f"'{season.season}' stands alone; leave the other days out, or leave it out"
        )
    return season


def format_days(days: Days) -> str:
    """The words that `parse_days` reads back to the same days."""
    if days.season is not None:
        return days.season.value
    every = "every other " if days.every > 1 else ""
    if days.week:
        every = f"{_WEEK_NAMES[days.week]} "
    named = " ".join(NAMES[day] for day in sorted(days.weekdays))
    if days.weekdays == EVERY_DAY:
        named = "mon-sun" if every else "daily"
    off = [_OFF_NAMES[each] for each in Off if each in days.off]
    return every + " ".join((named, "not", *off) if off else (named,))


def parse_times(text: str) -> tuple[time, ...]:
    """Read `19:00;07:30` (also `7.30pm`), earliest first, each once.

    Raises ValueError with words for the person who wrote it.
    """
    parts = [part.strip().casefold() for part in re.split(r"[;,]", text)]
    if not any(parts):
        raise ValueError("no time is given; write for example 19:00, or 07:30;19:00 for two")
    return tuple(sorted({_time(part) for part in parts if part}))


def format_times(times: tuple[time, ...]) -> str:
    """The words that `parse_times` reads back."""
    return ";".join(f"{at:%H:%M}" for at in times)


def _day_words(text: str) -> list[str]:
    text = re.sub(r"\bbank +holidays?\b", "holidays", text.casefold())
    plain = re.sub(r"[,;/&+.]|\band\b|\bevery\b(?! *day\b)", " ", text)
    plain = re.sub(r"every +day\b", "daily", plain)
    return re.sub(r" *[-\u2013] *| +to +", "-", plain.strip()).split()


def _weekdays(word: str) -> frozenset[int]:
    if word in _GROUPS:
        return _GROUPS[word]
    if word in {"evening", "evenings"}:
        raise ValueError("'evenings' says when but not which days; write daily and a time of 19:00")
    first, _, last = word.partition("-")
    if not (first and last):
        return frozenset({_weekday(word)})
    begin, end = _weekday(first), _weekday(last)
    return frozenset((begin + step) % 7 for step in range((end - begin) % 7 + 1))


def _weekday(word: str) -> int:
    name = _SHORT.get(word)
    if name is not None:
        return name
    for day, (short, long) in enumerate(zip(NAMES, _LONG, strict=True)):
        if word in {short, f"{short}s", long, f"{long}s"}:
            return day
    raise ValueError(f"'{word}' is not a day; {_HOW}")


def _time(part: str) -> time:
    found = _CLOCK.fullmatch(part)
    hour, minute, half = found.groups() if found else (None, None, None)
    if hour is None or (minute is None and half is None):
        raise ValueError(f"'{part}' is not a time; write for example 19:00")
    return _clock(part, int(hour), int(minute or 0), half)


def _clock(part: str, hour: int, minute: int, half: str | None) -> time:
    top = 23 if half is None else 12
    if hour > top or minute > 59 or (half and hour == 0):
        raise ValueError(f"'{part}' is not a time of day; write 00:00 to 23:59, for example 19:00")
    return time(hour if half is None else hour % 12 + (12 if half == "pm" else 0), minute)
