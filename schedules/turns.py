"""Whose turn it is where many are due together: fair over the evenings, the same everywhere."""

from datetime import date, datetime
from functools import lru_cache
from hashlib import blake2b

PLACES = 1 << 20
"""In one queue: from the first to the last."""
_ON = 648_055
"""Places by which everybody moves on from one day to the next, round and round.

It is PLACES divided by the golden ratio: of all steps the one that leaves the widest gaps between
where somebody stands, whether they are asked each day, each week or every other. So nobody stands
last evening after evening, and over some weeks everybody stands in the middle.
"""
_EPOCH = date(1970, 1, 1)


def place_on(day: date, person_id: int) -> int:
    """Where this person stands on that day among all who are due in the same minute."""
    return (_own(person_id) + (day - _EPOCH).days * _ON) % PLACES


def turn(leave_by: datetime, person_id: int) -> int:
    """The lower goes first: whoever can wait least, and else by their place of that day."""
    return int(leave_by.timestamp() // 60) * PLACES + place_on(leave_by.date(), person_id)


@lru_cache(maxsize=4096)
def _own(person_id: int) -> int:
    """Drawn, so that those who moved in together are not always neighbours."""
    return int.from_bytes(blake2b(str(person_id).encode(), digest_size=8).digest()) % PLACES
