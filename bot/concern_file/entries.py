"""What the file of an alert is made of, before it is a page or a text."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """Where a line comes from."""

    WROTE = "Wrote to us"
    SENT = "We sent"
    EDITED = "We changed a message"
    TRIED = "Tried to reach them"
    RECORD = "Record"
    """Our own append-only record of what happened."""


@dataclass(frozen=True, slots=True, repr=False)
class Entry:
    """One thing that happened."""

    at: datetime
    kind: Kind
    who: str
    """Who wrote, or to whom it went."""
    words: str
    """Exactly as said; empty where nothing was."""
    how: str
    """By which channel, and what became of it."""
    why: str = ""
    """What triage made of it."""


@dataclass(frozen=True, slots=True, repr=False)
class Alerted:
    """Somebody who was paged: when first, how often, and whether any page is known to have come."""

    who: str
    first_at: datetime
    times: int
    reached: str


@dataclass(frozen=True, slots=True, repr=False)
class ConcernFile:
    """Everything about one alert."""

    number: int
    organisation: str
    timezone: str
    made_at: datetime
    made_by: str
    facts: list[tuple[str, str]]
    alerted: list[Alerted]
    entries: list[Entry]
    readers: list[tuple[datetime, str]]
    """Who read it, and who took a report of it."""
