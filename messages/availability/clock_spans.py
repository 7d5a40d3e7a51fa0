"""Hours as buddies say them, most of whom mean the evening: `6-9`, `7 till 9`, `after 7`."""

from collections.abc import Sequence
from datetime import time

from messages.availability.said import EVENING, Hours
from messages.wishes.clocks import Clock, read_clock

PARTS = {
    "morning": Hours(time(8), time(12)),
    "afternoon": Hours(time(12), time(17)),
    "evening": Hours(*EVENING),
    "night": Hours(*EVENING),
}
_TO = frozenset({"-", "until", "to", "and"})
_LATEST_MORNING = 9
"""Whoever says 9-11 means the morning, and whoever says 8-10 the evening."""


def read_span(words: Sequence[str], at: int) -> tuple[Clock, Clock, int] | None:
    """From when until when, and how many words said so; None where only one time is said."""
    led = words[at : at + 1] in (["between"], ["from"])
    first = read_clock(words, at + led)
    if first is None:
        return None
    to = at + led + first[1]
    if words[to : to + 1] and words[to] in _TO and (words[to] != "and" or words[at] == "between"):
        last = read_clock(words, to + 1)
        if last is not None:
            return first[0], last[0], to + 1 + last[1] - at
    return None


def hours_of(first: Clock, last: Clock, part: str = "") -> Hours | None:
    """None where it makes no hours of one day or night."""
    ends_half = last.half if last.half in ("am", "pm") else ""
    half = first.half or ("am" if part == "morning" else "pm" if part else "") or ends_half
    begins = moment_of(first, half or _guessed(first, last))
    ends = moment_of(last, last.half or following(last, begins))
    if begins == ends:
        return None
    if ends < begins and not first.half and ends_half == "pm":
        begins = moment_of(first, "am")  # 10-2pm
    return Hours(begins, ends) if _minutes(begins, ends) <= 16 * 60 else None


def moment_of(clock: Clock, half: str = "") -> time:
    """One that nobody says the half of is in the afternoon or evening."""
    if clock.fixed:
        return clock.fixed[-1]
    if clock.half == "24":
        return time(clock.hour, clock.minute)
    late = (clock.half or half or _usual(clock)) == "pm"
    return time(clock.hour % 12 + 12 * late, clock.minute)


def _usual(clock: Clock) -> str:
    return "am" if clock.hour in (9, 10, 11) else "pm"


def _guessed(first: Clock, last: Clock) -> str:
    """`8-10` and `9-10` are in the evening, `9-12` and `10-2` begin in the morning."""
    if first.hour == 12 or first.hour < _LATEST_MORNING:
        return "pm"
    return "pm" if first.hour == _LATEST_MORNING and last.hour == first.hour + 1 else "am"


def following(last: Clock, begins: time) -> str:
    """Whichever comes first after they begin: 12 after an evening is midnight."""
    late = time(last.hour % 12 + 12, last.minute)
    return "pm" if _minutes(begins, late) < 12 * 60 else "am"


def _minutes(begins: time, ends: time) -> int:
    return (ends.hour * 60 + ends.minute - begins.hour * 60 - begins.minute) % (24 * 60)
