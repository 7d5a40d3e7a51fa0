"""Cuts a buddy's words into pieces that each say one thing; None where a word says something else.

F free, N not, A away, B back, O only, + also, w now, d single days, D days of every week, W a
stretch, L a length, h an amount of hours, H hours, T one time, P a part of the day, Z any
time, u until, f from, t to, & and.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from messages.availability.clock_spans import read_span
from messages.availability.phrases import LONGEST, SIGNS, right
from messages.wishes.clocks import Clock, number, read_clock
from messages.wishes.dates import (
    Stretch,
    coming,
    next_date,
    read_date,
    read_length,
    read_stretch,
    weekday_of,
)
from messages.wishes.habits import EVERY_DAY, read_days, read_days_between, read_part
from messages.wishes.tokens import NO_CLOCK
from messages.wishes.words import BREAK

_DAY = timedelta(days=1)
_MOST = 24


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing that was said."""

    sign: str
    dates: tuple[date, ...] = ()
    days: frozenset[int] = frozenset()
    first: Clock = NO_CLOCK
    last: Clock = NO_CLOCK
    part: str = ""
    count: int = 0
    """Days of an L, minutes of an h; of a d, after how many days it comes again."""
    stretch: Stretch | None = None


def cut(words: Sequence[str], today: date) -> tuple[Piece, ...] | None:
    """None where one word is not known: then it tells something else."""
    row = [right(word) for word in words]
    pieces: list[Piece] = []
    at = 0
    while at < len(row):
        found = _next(row, at, today)
        if found is None:
            return None
        pieces += [piece for piece in found[0] if piece.sign]
        at += found[1]
    return tuple(pieces) if len(pieces) <= _MOST else None


def trimmed(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Without what only joins, at both ends."""
    row = list(pieces)
    while row and row[0].sign == "&":
        row.pop(0)
    while row and row[-1].sign == "&":
        row.pop()
    return tuple(row)


_Found = tuple[tuple[Piece, ...], int]


def _next(row: Sequence[str], at: int, today: date) -> _Found | None:
    if row[at] in (BREAK, ","):
        return (Piece("&"),), 1
    return (
        _phrase(row, at, least=2)
        or _days(row, at, today)
        or _length(row, at)
        or _clocks(row, at)
        or _part(row, at)
        or _phrase(row, at, least=1)
    )


def _phrase(row: Sequence[str], at: int, least: int) -> _Found | None:
    for size in range(min(LONGEST, len(row) - at), least - 1, -1):
        sign = SIGNS.get(tuple(row[at : at + size]))
        if sign is not None:
            return (Piece(sign[:1], count=len(sign) // 2),), size
    return None


def _days(row: Sequence[str], at: int, today: date) -> _Found | None:
    word, after = row[at], row[at + 1 : at + 2]
    if word in ("tonight", "today") or (word == "this" and after == ["evening"]):
        evening = () if word == "today" else (Piece("P", part="evening"),)
        return (Piece("d", (today,)), *evening), 1 + (word == "this")
    if row[at : at + 2] == ["this", "weekend"] and today.weekday() == 6:
        return (Piece("W", stretch=Stretch(today, today + _DAY)),), 2
    if row[at] == "christmas" and after not in (["eve"], ["day"], ["evening"]):
        eve = next_date(today - _DAY, 12, 24)
        return (Piece("W", stretch=Stretch(eve, eve + 3 * _DAY)),), 1
    stretch = read_stretch(row, at, today)
    if stretch is not None:
        return (Piece("W", stretch=stretch[0]),), stretch[1]
    dated = read_date(row, at, today)
    if dated is not None:
        return (Piece("d", (max(dated[0]),)),), dated[1]
    return _weekdays(row, at, today)


def _weekdays(row: Sequence[str], at: int, today: date) -> _Found | None:
    between = read_days_between(row[at:])
    if between is not None:
        return _between(row[at : at + between[1]], today), between[1]
    if row[at] in ("daily", "everyday") or row[at : at + 2] in (["every", "day"], ["any", "day"]):
        return (Piece("D", days=EVERY_DAY),), 1 if row[at] in ("daily", "everyday") else 2
    found = read_days(row[at:])
    if found is None:
        return None
    (day, *_), used = found
    if day.word == "group" and row[at + used - 1] == "weekend":
        saturday = coming(5, today - _DAY) if today.weekday() != 6 else today - _DAY
        days = tuple(one for one in (saturday, saturday + _DAY) if one >= today)
        return (Piece("d", days, count=7),), used
    if day.sign == "D":
        return (Piece("D", days=day.days), *_night(row, at + used - 1)), used
    return (Piece("d", (coming(min(day.days), today - _DAY),), count=7),), used


def _night(row: Sequence[str], at: int) -> tuple[Piece, ...]:
    nightly = row[at] in ("weeknights", "weeknight", "nights", "evenings")
    return (Piece("P", part="evening"),) if nightly else ()


def _between(said: Sequence[str], today: date) -> tuple[Piece, ...]:
    """The coming ones, in order; of every week where they are said as a habit."""
    named = [day for day in map(weekday_of, said) if day is not None]
    (first, habit), (last, too) = named[0], named[-1]
    if habit or too:
        days = frozenset((first + step) % 7 for step in range((last - first) % 7 + 1))
        return (Piece("D", days=days),)
    begins = coming(first, today - _DAY)
    return (Piece("d", tuple(begins + step * _DAY for step in range((last - first) % 7 + 1))),)


def _length(row: Sequence[str], at: int) -> _Found | None:
    if row[at : at + 2] in (["few", "days"], ["couple", "days"]):
        return (Piece("L", count=3 if row[at] == "few" else 2),), 2
    if row[at : at + 3] == ["couple", "of", "days"]:
        return (Piece("L", count=2),), 3
    if (minutes := _minutes(row, at)) is not None:
        return minutes
    found = read_length(row, at)
    return None if found is None else ((Piece("L", count=found[0]),), found[1])


def _minutes(row: Sequence[str], at: int) -> _Found | None:
    """`hour`, `2 hours`, `half hour`, `30 mins`."""
    first, second = [*row[at : at + 2], ""][:2]
    each = {"hour": 60, "hours": 60, "hr": 60, "hrs": 60, "mins": 1, "minutes": 1, "min": 1}
    if first in ("hour", "hr"):
        return (Piece("h", count=60),), 1
    count = {"half": 0.5, "couple": 2, "few": 3}.get(first) or number(first)
    if not count or second not in each:
        return None
    return (Piece("h", count=int(count * each[second])),), 2


def _clocks(row: Sequence[str], at: int) -> _Found | None:
    span = read_span(row, at)
    if span is not None:
        return (Piece("H", first=span[0], last=span[1]),), span[2]
    found = read_clock(row, at)
    return None if found is None else ((Piece("T", first=found[0]),), found[1])


def _part(row: Sequence[str], at: int) -> _Found | None:
    if row[at] in ("any", "most"):
        every = read_part(row[at + 1 :]) if row[at + 1 :] else None
        return every and ((Piece("P", part=every[0][-1].word.split()[-1], count=1),), every[1] + 1)
    found = read_part(row[at:])
    if found is None:
        return None
    tokens, used = found
    word = tokens[-1].word.split()[-1]
    return (Piece("P", part=word, count=int(tokens[-1].sign == "P")),), used
