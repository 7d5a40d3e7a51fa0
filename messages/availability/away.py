"""Reads that a buddy is away for whole days: `away till 3rd`, `not free next week`."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from messages.availability.pieces import Piece
from messages.availability.said import Away, One
from messages.wishes.dates import next_date

_DAY = timedelta(days=1)
_LONGEST = timedelta(days=366)
_GONE = r"(?:(?:N&?)+F?|A&?|N&?F?A|AA)"
_UNTIL = re.compile(rf"{_GONE}w?(?:u|B|&?Bu?|uB)f?(?P<d>[dWL])P?|B&?f?(?P<back>d)P?")
_LENGTH = re.compile(rf"{_GONE}w?f?(?P<l>L)|(?P<f>L)&?A")
_STARTS_LENGTH = re.compile(rf"{_GONE}f?(?P<d>d)f?(?P<l>L)|{_GONE}f?(?P<l2>L)f(?P<d2>d)")
_STRETCH = re.compile(rf"{_GONE}f?(?P<w>W)|(?P<f>W)A")
_BETWEEN = re.compile(rf"{_GONE}f?(?P<d>d)[tu](?P<e>d)(?:i)?|f?(?P<f>d)[tu](?P<g>d)A")


def read_away(row: Sequence[Piece], today: date) -> tuple[One, ...]:
    """Nothing where it is about hours, or about days that are not joined."""
    signs = "".join(piece.sign for piece in row)
    for shape, read in (
        (_UNTIL, _until),
        (_LENGTH, _length),
        (_STARTS_LENGTH, _starts_length),
        (_STRETCH, _stretch),
        (_BETWEEN, _between),
    ):
        found = shape.fullmatch(signs)
        if found is None:
            continue
        named = [row[found.start(name)] for name, sign in found.groupdict().items() if sign]
        away = read(named, today)
        fits = away.until > today and away.until - away.starts <= _LONGEST
        return (away,) if fits and away.starts < away.until else ()
    return ()


def _until(named: Sequence[Piece], today: date) -> Away:
    """The day named is the one on which they are back."""
    piece = named[0]
    if piece.sign == "W" and piece.stretch is not None:
        return Away(today, piece.stretch.starts)
    if piece.sign == "L":
        return Away(today, today + piece.count * _DAY)
    return Away(today, piece.dates[0])


def _length(named: Sequence[Piece], today: date) -> Away:
    return Away(today, today + named[0].count * _DAY)


def _starts_length(named: Sequence[Piece], _today: date) -> Away:
    starts = next(piece for piece in named if piece.sign == "d").dates[0]
    length = next(piece for piece in named if piece.sign == "L").count
    return Away(starts, starts + length * _DAY)


def _stretch(named: Sequence[Piece], today: date) -> Away:
    stretch = named[0].stretch
    assert stretch is not None
    return Away(max(stretch.starts, today), stretch.until)


def _between(named: Sequence[Piece], _today: date) -> Away:
    """Both days whole; the second may be of the year after."""
    first, last = (piece.dates[0] for piece in named)
    if last < first:
        last = next_date(first, last.month, last.day)
    return Away(first, last + _DAY)
