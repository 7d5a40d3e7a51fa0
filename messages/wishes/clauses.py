"""Reads one stretch of signs as days and times: `fridays and sundays at half six`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from itertools import product

from messages.wishes.clocks import Clock, meant_by
from messages.wishes.habits import EVERY_DAY
from messages.wishes.tokens import Token
from messages.wishes.wish import Season

MOST = 3
"""Readings that can be asked about in one text."""
_IN_PART = {
    "morning": (time(5), time(12)),
    "afternoon": (time(12), time(17)),
    "evening": (time(17), time(21)),
    "night": (time(19), time(23, 59)),
}
_USUAL = {
    "morning": (time(9), time(10), time(11)),
    "early morning": (time(7), time(8), time(9)),
    "late morning": (time(10, 30), time(11), time(11, 30)),
    "afternoon": (time(14), time(15), time(16)),
    "early afternoon": (time(13), time(14)),
    "late afternoon": (time(16), time(17)),
    "evening": (time(18), time(19), time(20)),
    "early evening": (time(17), time(18)),
    "late evening": (time(20), time(21)),
    "night": (time(20), time(21), time(22)),
    "late night": (time(21), time(22)),
    "mid morning": (time(10), time(11)),
    "mid afternoon": (time(14), time(15)),
}
_PAIRS = {
    ("morning", "evening"): ((time(9), time(19)), (time(10), time(19)), (time(10), time(18))),
    ("afternoon", "evening"): ((time(14), time(19)), (time(15), time(20))),
    ("morning", "afternoon"): ((time(9), time(14)), (time(10), time(15))),
}


@dataclass(frozen=True, slots=True)
class Clause:
    """What one stretch of signs says."""

    days: frozenset[int] | None
    times: tuple[tuple[time, ...] | None, ...]
    """Each reading; `None` alone keeps the times that they have."""
    every: int
    season: Season
    one_day: bool
    """A single day that was not said as a habit."""
    signs: str


def read_clause(tokens: Sequence[Token], now_at: tuple[time, ...]) -> Clause | None:
    """None where the signs do not make one plan."""
    signs = "".join(token.sign for token in tokens)
    if not set(signs) <= set("RMKoiDdPpTSYEv&G") or any(token.word == "easter" for token in tokens):
        return None
    if re.fullmatch(r"S&?S", signs.strip("RMKoi")):
        return Clause(None, (None,), 1, Season.HOLIDAYS, one_day=False, signs=signs)
    if re.search(r"T[Pp]?iT", signs):
        return None  # one instead of the other
    if signs.count("S") + signs.count("Y") + bool(set(signs) & set("Dd")) > 1:
        return None
    days = _days(tokens)
    season = next((Season(token.word) for token in tokens if token.sign == "S"), Season.ALL_YEAR)
    times = _times(tokens, now_at, days_said=days is not None)
    if times is None:
        return None
    every = 2 if "E" in signs or "v" in signs else int(days is not None or bool(season))
    if "E" in signs and days is None:
        return None
    one = signs.count("d") == 1 and not set(signs) & set("DP")
    return Clause(days, times, every, season, one, signs)


def _days(tokens: Sequence[Token]) -> frozenset[int] | None:
    if any(token.sign == "Y" for token in tokens):
        return EVERY_DAY
    named = [token.days for token in tokens if token.sign in "Dd"]
    return frozenset().union(*named) if named else None


def _times(
    tokens: Sequence[Token], now_at: tuple[time, ...], *, days_said: bool
) -> tuple[tuple[time, ...] | None, ...] | None:
    parts = list(dict.fromkeys(token.word for token in tokens if token.sign in "Pp"))
    clocks = _closest([token.clock for token in tokens if token.sign == "T"])
    if not clocks:
        return _of_parts(parts, now_at, days_said=days_said)
    if len(clocks) > 4 or (len(parts) > 1 and len(parts) != len(clocks)):
        return None
    each = parts if len(parts) > 1 else (parts or [""]) * len(clocks)
    readings = [
        meant_by(clock, part.split()[-1] if part else "", now_at)
        for clock, part in zip(clocks, each, strict=True)
    ]
    found = list(product(*readings))
    rising = [reading for reading in found if list(reading) == sorted(set(reading))]
    chosen = rising or [tuple(sorted(set(reading))) for reading in found]
    return tuple(dict.fromkeys(chosen))[:MOST]


def _closest(clocks: list[Clock]) -> list[Clock]:
    """`bedtime, say 10`: the second says what the first means."""
    exact = [clock for clock in clocks if len(clock.fixed) < 2]
    return exact or clocks


def _of_parts(
    parts: list[str], now_at: tuple[time, ...], *, days_said: bool
) -> tuple[tuple[time, ...] | None, ...] | None:
    if not parts:
        return (None,)
    if len(parts) > 1:
        return _PAIRS.get((parts[0], parts[1])) or _PAIRS.get((parts[1], parts[0]))
    within = tuple(at for at in now_at if _inside(at, parts[0]))
    if within and len(within) < len(now_at):
        return (within,)
    if within and days_said:
        return (None,)
    return tuple((at,) for at in _USUAL.get(parts[0], ())) or None


def _inside(at: time, part: str) -> bool:
    bounds = _IN_PART.get(part)
    return bounds is not None and bounds[0] <= at < bounds[1]


def in_part(part: str, now_at: tuple[time, ...]) -> tuple[time | None, ...]:
    """When that part of one day may be meant; None is at their usual time."""
    if any(_inside(at, part) for at in now_at):
        return (None,)
    return _USUAL.get(part, ())
