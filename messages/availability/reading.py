"""Reads what a buddy says of when they can be asked; None for whatever is said to somebody else."""

import re
from collections.abc import Sequence
from datetime import datetime

from messages.availability.away import read_away
from messages.availability.clauses import read_times
from messages.availability.limits import read_limit
from messages.availability.pieces import Piece, cut, trimmed
from messages.availability.said import (
    AwayHowLong,
    Back,
    Heard,
    One,
    TakeBack,
    WantCalendar,
    WhatHolds,
)
from messages.wishes.words import LONGEST, plain_words

_BARE: dict[str, One] = {
    **dict.fromkeys(("free", "times", "availability", "my times", "my week"), WhatHolds()),
    **dict.fromkeys(("when am i free", "when am i down for", "am i free", "my days"), WhatHolds()),
    **dict.fromkeys(
        ("calendar", "calendar link", "my calendar", "calendar please"), WantCalendar()
    ),
    **dict.fromkeys(("calendar off", "end calendar", "no calendar"), WantCalendar(ends=True)),
    **dict.fromkeys(("undo", "undo that", "put that back"), TakeBack()),
}
_COMMAND = re.compile(r"/([a-z]+)(?:@\w+)?(.*)", re.S)


def read_availability(text: str, wall: datetime) -> Heard | None:
    """The whole message has to be about it. `wall` is the buddy's own clock, when they wrote."""
    if len(text) > LONGEST:
        return None
    lower = " ".join(text.replace("\u2019", "'").lower().split())
    command = _COMMAND.fullmatch(lower)
    plain = f"{command[1]} {command[2]}" if command else lower
    known = _BARE.get(plain.strip(" .,!?'\"-"))
    if known is not None:
        return Heard((known,), certain=True)
    if "?" in plain:
        return None  # a question is for somebody who can answer it
    words = plain_words(plain)
    limit = read_limit(words)
    if limit is not None:
        return limit if limit.certain or not command else Heard(limit.said, certain=True)
    pieces = cut(words, wall.date())
    said = _read(pieces, wall) if pieces else ()
    return Heard(said, certain=command is not None) if said else None


def _read(pieces: Sequence[Piece], wall: datetime) -> tuple[One, ...]:
    row = trimmed(pieces)
    signs = "".join(piece.sign for piece in row)
    if re.fullmatch(r"w?Af?w?", signs) and any(piece.count for piece in row):
        return (AwayHowLong(),)
    if re.fullmatch(r"Bw?", signs):
        return (Back(),)
    return read_away(row, wall.date()) or read_times(row, wall)
