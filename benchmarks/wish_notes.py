"""A wish in the short notation of the table of what members say."""

from collections.abc import Iterable
from datetime import time
from typing import assert_never

from messages.wishes import (
    Also,
    AlsoIn,
    ButOn,
    ByHand,
    Exact,
    Less,
    Loosely,
    More,
    NotAfter,
    NotBefore,
    NotIn,
    NotOn,
    Once,
    PauseFor,
    Resume,
    Times,
    Together,
    Undo,
    Unsure,
    WhatTimes,
    Wish,
)

_Other = ButOn | Once | WhatTimes | Less | More | Exact | Loosely | Undo | Resume | ByHand
_WEEKS = {1: ("first",), 2: ("second",), 3: ("third",), 4: ("fourth",), -1: ("last",)}
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def noted(wish: Wish | Unsure | None) -> str:
    """`on fri sun at 18:30`; `? A | B` for a question; `-` for nothing."""
    if wish is None:
        return "-"
    if isinstance(wish, Unsure):
        return "? " + " | ".join(noted(choice) for choice in wish.choices)
    match wish:
        case Together(parts):
            return " + ".join(noted(part) for part in parts)
        case Times():
            return _plan(wish)
        case Also(days, times):
            return " ".join(("also", *_on(days), *_at(times)))
        case NotOn(days):
            return " ".join(("not", *_on(days)))
        case NotIn() | AlsoIn():
            return " ".join(
                ("not on" if isinstance(wish, NotIn) else "also on", *sorted(wish.seasons))
            )
        case NotBefore() | NotAfter():
            return f"not {'before' if isinstance(wish, NotBefore) else 'after'} {wish.at:%H:%M}"
        case PauseFor():
            return _pause(wish)
        case _:
            return _noted_other(wish)


def _noted_other(wish: _Other) -> str:
    match wish:
        case ButOn():
            return _but_on(wish)
        case Once(on, at):
            return " ".join((f"once {on}", *_at(None if at is None else (at,))))
        case WhatTimes():
            return "what times"
        case ByHand():
            return "person"
        case Less() | More() | Exact() | Loosely() | Undo() | Resume():
            return type(wish).__name__.casefold()
    assert_never(wish)


def _plan(wish: Times) -> str:
    every = ("every 2",) if wish.every == 2 else _WEEKS.get(wish.week, ())
    season = (f"on {wish.season}",) if wish.season else ()
    starts = () if wish.starts is None else (f"from {wish.starts}",)
    ends = () if wish.ends is None else (f"to {wish.ends}",)
    daily = () if wish.daily_until is None else (f"daily until {wish.daily_until}",)
    said = (*every, *season, *_on(wish.days), *_at(wish.times), *starts, *ends, *daily)
    return " ".join(said) or "same"


def _but_on(wish: ButOn) -> str:
    later = (f"later {wish.later}",) if wish.later else ()
    return " ".join(("but", *_on(wish.days), *_at(wish.times), *later))


def _pause(wish: PauseFor) -> str:
    starts = () if wish.starts is None else (f"from {wish.starts}",)
    until = () if wish.until is None else (f"until {wish.until}",)
    return " ".join((wish.why, *starts, *until))


def _on(days: frozenset[int] | None) -> Iterable[str]:
    if days is None:
        return ()
    return ("on", "daily") if len(days) == 7 else ("on", *(_DAYS[day] for day in sorted(days)))


def _at(times: tuple[time, ...] | None) -> Iterable[str]:
    return () if times is None else ("at", *(f"{at:%H:%M}" for at in times))
