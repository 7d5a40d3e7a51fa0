"""How many pages one person gets alone before the next ones come to them as one list."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

MOST_ALONE = 5
"""Pages to one person, each a message of its own, within `WINDOW`."""
WINDOW = timedelta(minutes=10)
BETWEEN_LISTS = timedelta(minutes=2)
"""A list names all that waits when it leaves, so the next one can wait a little."""
SOONEST_LIST = timedelta(seconds=30)
"""The same where a member who was not on any list needs somebody now."""


@dataclass(frozen=True, slots=True)
class Told:
    """Something that this person was told already."""

    at: datetime
    listed: bool


@dataclass(frozen=True, slots=True)
class Alone:
    """As a message of its own."""


@dataclass(frozen=True, slots=True)
class Listed:
    """In one message with all that wait, no sooner than this."""

    at: datetime


def how_to_tell(lately: Sequence[Told], now: datetime, *, new_and_urgent: bool) -> Alone | Listed:
    """The first ones alone and at once; in a flood or a storm, one list with the urgent on top.

    Nothing is ever left out: a list is due at once, or a little after the one before.
    """
    # What was told in the time to come was told by a clock that was wrong, and put back since.
    fresh = [told for told in lately if timedelta() <= now - told.at < WINDOW]
    if sum(not told.listed for told in fresh) < MOST_ALONE:
        return Alone()
    gap = SOONEST_LIST if new_and_urgent else BETWEEN_LISTS
    return Listed(max([now, *(told.at + gap for told in fresh if told.listed)]))
