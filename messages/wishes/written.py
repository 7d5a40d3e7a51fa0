"""Wishes as a line of text and back, so that a question means tomorrow what it meant today."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date, time
from typing import get_args

from messages.wishes.wish import FreeOf, One, Season, Together, Why, Wish

_KINDS: Mapping[str, Callable[..., One]] = {kind.__name__: kind for kind in get_args(One)}
_READ: Mapping[str, Callable[[str], object]] = {
    "days": lambda text: frozenset(int(day) for day in text.split()),
    "times": lambda text: tuple(time.fromisoformat(at) for at in text.split()),
    "every": int,
    "later": int,
    "week": int,
    "seasons": lambda text: frozenset(FreeOf(season) for season in text.split()),
    "season": Season,
    "why": Why,
    "at": time.fromisoformat,
    **dict.fromkeys(("starts", "ends", "until", "on", "daily_until"), date.fromisoformat),
}
"""By the name of the field, which means the same in every wish."""


def write_wishes(wishes: Sequence[Wish]) -> str:
    """As JSON: for each wish its parts, for each part its kind and its fields."""
    return json.dumps([[_written(part) for part in parts_of(wish)] for wish in wishes])


def read_wishes(text: str) -> tuple[Wish, ...]:
    """What `write_wishes` wrote."""
    return tuple(_together([_read(part) for part in parts]) for parts in json.loads(text))


def parts_of(wish: Wish) -> tuple[One, ...]:
    """A wish alone is its only part."""
    return wish.parts if isinstance(wish, Together) else (wish,)


def _together(parts: Sequence[One]) -> Wish:
    return parts[0] if len(parts) == 1 else Together(tuple(parts))


def _written(part: One) -> dict[str, str | None]:
    said = {each.name: getattr(part, each.name) for each in fields(part)}
    words = {name: None if value is None else _word(value) for name, value in said.items()}
    return {"kind": type(part).__name__, **words}


def _word(value: object) -> str:
    if isinstance(value, frozenset):
        return " ".join(str(day) for day in sorted(value))
    if isinstance(value, tuple):
        return " ".join(at.isoformat("minutes") for at in value)
    if isinstance(value, time):
        return value.isoformat("minutes")
    return str(value)


def _read(words: Mapping[str, str | None]) -> One:
    said = {
        name: None if word is None else _READ[name](word)
        for name, word in words.items()
        if name != "kind"
    }
    return _KINDS[str(words["kind"])](**said)
