"""Splits what they want first from what they want then: daily for a fortnight, then weekends."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from messages.wishes.signs import read_row
from messages.wishes.tokens import Row
from messages.wishes.wish import Times, Wish

_THEN = (
    ("and", "then", "after", "that"),
    ("then", "after", "that"),
    ("and", "after", "that"),
    ("and", "then"),
    ("after", "that"),
    ("and", "afterwards"),
    ("afterwards",),
    ("then",),
    ("thereafter",),
)
_AT_FIRST = re.compile(r"[RMKI]*(?:Yf?[LW]|[LW]Y|f?LY)[RMKI]*")
_AS_NOW = re.compile(r"[MRK]*[UZ]|")


def first_and_then(words: Sequence[str]) -> tuple[list[str], list[str]] | None:
    """What stands before `then`, and what after it; None where both are not said."""
    for at in range(1, len(words)):
        for then in _THEN:
            if tuple(words[at : at + len(then)]) == then and len(words) > at + len(then):
                first = [word for word in words[:at] if word != ","]
                return first, [word for word in words[at + len(then) :] if word != ","]
    return None


_AT_THE_START = (
    ("at", "first"),
    ("first",),
    ("to", "start", "with"),
    ("to", "begin", "with"),
    ("start", "with"),
    ("initially",),
    ("for", "starters"),
)


def without_at_first(words: Sequence[str]) -> list[str] | None:
    """`daily at first` names no end; None where it says something else."""
    for said in _AT_THE_START:
        if tuple(words[-len(said) :]) == said:
            return list(words[: -len(said)])
    return None


def daily_until(words: Sequence[str], today: date) -> date | None:
    """The last day of `every day for the first two weeks`; None where it says something else."""
    if tuple(words[:2]) in (("start", "with"), ("begin", "with"), ("start", "off")):
        words = words[2:]
    row = read_row([word for word in words if word not in ("first", "with")], today)
    if row is None or not _AT_FIRST.fullmatch(row.signs):
        return None
    for token in row.tokens:
        if token.stretch is not None:
            return token.stretch.until - timedelta(days=1)
    days = next(token.count for token in row.tokens if token.sign == "L")
    return today + timedelta(days=days - 1)


def as_now(row: Row | None) -> bool:
    """`then as before`, `then back to normal`: what they have now."""
    return row is not None and _AS_NOW.fullmatch(row.signs) is not None


def settled(wish: Wish, until: date) -> Wish | None:
    """None where it is no plan that can follow."""
    if not isinstance(wish, Times) or wish.starts is not None or wish.ends is not None:
        return None
    return replace(wish, daily_until=until)
