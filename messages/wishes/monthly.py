"""Reads one day of each month: the first sunday of the month, every last friday."""

from collections.abc import Sequence
from datetime import time

from messages.wishes.clauses import read_clause
from messages.wishes.dates import weekday_of
from messages.wishes.tokens import Row, Token
from messages.wishes.wish import ByHand, Times, Wish

_WEEKS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4}
_WEEKS |= {"4th": 4, "last": -1}
_OF_THE_MONTH = {
    (*lead, *each, "month") for lead in ((), ("in",)) for each in ((), *((one,) for one in (
        "every", "each", "per", "a")))
}  # fmt: skip
_NO_MONTH = "may be"


def read_monthly(row: Sequence[str]) -> tuple[tuple[Token, ...], int] | None:
    """`first sunday of the month`, `every last friday`, `the first and third monday`."""
    used = int(row[0] in ("every", "each"))
    counted = used
    while counted < len(row) and (row[counted] in _WEEKS or row[counted] == "and"):
        counted += 1
    which, day = row[used:counted], weekday_of(row[counted]) if counted < len(row) else None
    if day is None or not which or which[0] not in _WEEKS or which[-1] == "and":
        return None
    week = _WEEKS[which[0]] if len(which) == 1 else 0
    end = counted + 1
    for size in (3, 2, 1):
        if tuple(row[end : end + size]) in _OF_THE_MONTH:
            return (Token("B", days=frozenset({day[0]}), count=week),), end + size
    alone = which[0] in ("first", "1st", "last") or len(which) > 1
    token = Token("B", days=frozenset({day[0]}), count=week, word=_NO_MONTH)
    return ((token,), end) if alone else None


def read_by_month(row: Row, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """Two days of a month are for somebody who sorts it out, or every other week."""
    tokens = [Token("D", days=token.days) if token.sign == "B" else token for token in row.tokens]
    by_count = any(token.sign == "F" and token.word == "month" for token in tokens)
    if "B" not in row.signs and by_count:
        return _some_day(tokens, now_at)
    clause = read_clause(tokens, now_at) if "B" in row.signs else None
    if clause is None:
        return ()
    said = next(token for token in row.tokens if token.sign == "B")
    if not said.count:
        return *(Times(clause.days, at, every=2) for at in clause.times[:2]), ByHand()
    found = tuple(Times(clause.days, at, every=1, week=said.count) for at in clause.times)
    return found if said.word != _NO_MONTH else (*found[:2], ByHand())


def _some_day(tokens: Sequence[Token], now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """`once a month on a friday`: the first, the last, or somebody sorts it out."""
    often = next(token.count for token in tokens if token.sign == "F")
    days = [Token("D", days=t.days) if t.sign == "d" else t for t in tokens if t.sign != "F"]
    clause = read_clause(days, now_at)
    if clause is None or clause.days is None or len(clause.days) > 1 or often != 1:
        return ()
    weeks = (1, -1)
    return *(Times(clause.days, clause.times[0], every=1, week=week) for week in weeks), ByHand()
