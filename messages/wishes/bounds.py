"""Reads from when until when a plan is wanted: from monday, until christmas, for 2 weeks."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from messages.wishes.dates import coming, next_date
from messages.wishes.tokens import Token
from messages.wishes.wish import Times, Together, Wish

_BOUND = re.compile(r"(?P<how>[uf])(?P<day>[AdNSW])|(?P<length>f?L)")
_DAY = timedelta(days=1)


def without_bounds(
    tokens: Sequence[Token], today: date
) -> tuple[tuple[Token, ...], date | None, date | None]:
    """What is left once `from monday`, `until christmas` and `for 2 weeks` are taken out."""
    signs = "".join(token.sign for token in tokens)
    starts = ends = None
    kept = list(tokens)
    if not set(signs) & set("YDdTPSE"):
        return tuple(tokens), None, None
    for found in reversed(list(_BOUND.finditer(signs))):
        token = tokens[found.end() - 1]
        if found["length"]:
            ends = today + (token.count - 1) * _DAY
        else:
            day = _day(token, today)
            if day is None:
                continue
            starts, ends = (day, ends) if found["how"] == "f" else (starts, day)
        del kept[found.start() : found.end()]
    return tuple(kept), starts, ends


def bound(wish: Wish, starts: date | None, ends: date | None) -> Wish:
    if starts is None and ends is None:
        return wish
    match wish:
        case Times():
            return replace(wish, starts=starts, ends=ends)
        case Together(parts):
            bound = (replace(one, starts=starts, ends=ends) if isinstance(one, Times) else one
                     for one in parts)  # fmt: skip
            return Together(tuple(bound))
        case _:
            return wish


def _day(token: Token, today: date) -> date | None:
    match token.sign:
        case "d":
            return coming(min(token.days), today)
        case "W":
            return None if token.stretch is None else token.stretch.starts
        case "S":
            return next_date(today, 12, 24) if token.word == "christmas" else None
        case _:
            return token.dates[0] if len(token.dates) == 1 else None
