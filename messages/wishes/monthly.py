"""Reads one day of each month, which our plans do not have: they are asked."""

from collections.abc import Sequence
from datetime import time

from messages.wishes.clauses import read_clause
from messages.wishes.dates import weekday_of
from messages.wishes.tokens import Row, Token
from messages.wishes.wish import ByHand, Times, Wish

_WHICH = frozenset("first 1st second 2nd third 3rd fourth 4th last".split())

_OF_THE_MONTH = {(lead, "month") for lead in ("every", "each", "per", "a")} | {("month",)}


def read_monthly(row: Sequence[str]) -> tuple[tuple[Token, ...], int] | None:
    """`first sunday of the month`, `every last friday`, `the first and third monday`."""
    used = int(row[0] in ("every", "each"))
    counted = used
    while counted < len(row) and (row[counted] in _WHICH or row[counted] == "and"):
        counted += 1
    which, day = row[used:counted], weekday_of(row[counted]) if counted < len(row) else None
    if day is None or not which or which[0] not in _WHICH or which[-1] == "and":
        return None
    end = counted + 1
    for size in (2, 1):
        if tuple(row[end : end + size]) in _OF_THE_MONTH:
            return (Token("B", days=frozenset({day[0]})),), end + size
    alone = which[0] in ("first", "1st", "last") or len(which) > 1
    return ((Token("B", days=frozenset({day[0]})),), end) if alone else None


def read_by_month(row: Row, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """Every other week, or somebody who sorts it out."""
    tokens = [Token("D", days=token.days) if token.sign == "B" else token for token in row.tokens]
    clause = read_clause(tokens, now_at) if "B" in row.signs else None
    if clause is None:
        return ()
    return *(Times(clause.days, at, every=2) for at in clause.times[:2]), ByHand()
