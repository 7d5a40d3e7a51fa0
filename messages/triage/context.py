"""Raises a reading for what was asked and what came before; it never lowers one."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from messages.triage.early_signs import shows_early_sign
from messages.triage.levels import Level, Reading
from messages.triage.past import ONE_SITTING, Past, Said
from messages.triage.reader import read

TOGETHER = timedelta(minutes=2)
"""Messages as close as that are read as one, too."""
A_PART = 140
"""Characters from which a text may have been cut by a carrier, perhaps within a word."""
LATELY = timedelta(hours=2)
WEEK = timedelta(days=7)
SAD_SITTINGS = 3
FEWEST_OPENINGS = 5
WRITES_LONG, SHORT = 12, 2
"""Words: who usually begins with twelve or more, and now has two."""
_LONGEST_FIGURE = 5
"""Words, as in "a 1 out of 5"."""
LOW, GOOD = 2, 4
"""On a day from 1 (hard) to 5 (good)."""

HALVES = "the second half of a message"
UNREAD = "could not be read, after something sad"
OWN_SIGN = "one of their own early signs"
SHORTER = "shorter than this person's usual"
WEEKLY = "third sad message in seven days"
ABOUT_SOMEBODY = "a buddy may be worried about somebody"

_SLOWEST_FIRST = (Level.ORDINARY, Level.TODAY, Level.UNREADABLE, Level.SOON, Level.URGENT)
_FIGURE = re.compile(r"\s*(?:a\s+)?([1-5])(?:\s*(?:/|out of)\s*5)?\s*[.!,:()]*\s*", re.I)
_SOMEBODY = re.compile(r"\b(?:he|she|they|him|her|them)\b", re.I)

Reader = Callable[[str], Reading]


@dataclass(frozen=True, slots=True, repr=False)
class Moment:
    """One message, as far as this goes."""

    text: str
    reading: Reading
    past: Past
    now: datetime


def asks_for_words(text: str, since_last: timedelta | None) -> bool:
    """Whether what they said before matters here, and not only how it was read and when."""
    soon_after = since_last is not None and since_last <= TOGETHER
    return soon_after or len(text.split()) <= _LONGEST_FIGURE


def in_context(
    text: str, reading: Reading, past: Past, now: datetime, reader: Reader = read
) -> Reading:
    """Of a member: the same reading, or a higher one that says why."""
    moment = Moment(text, reading, past, now)
    for level, reason in (*_halves(moment, reader), *_of_the_words(moment)):
        reading = _raised(reading, level, reason)
    if reading.level is Level.TODAY and _sad_sittings(moment) >= SAD_SITTINGS:
        return _raised(reading, Level.SOON, WEEKLY)
    return reading


def buddy_in_context(
    text: str, reading: Reading, past: Past, now: datetime, reader: Reader = read
) -> Reading:
    """Of a buddy: what is sad is theirs to say, and carried; at most a person looks today."""
    moment = Moment(text, reading, past, now)
    for level, reason in _halves(moment, reader):
        reading = _raised(reading, level, reason)
    if reading.level is not Level.TODAY:
        return reading
    if _SOMEBODY.search(text):
        return Reading(reading.level, (ABOUT_SOMEBODY, *reading.reasons), reading.version)
    if _sad_sittings(moment) >= SAD_SITTINGS:
        return Reading(reading.level, (WEEKLY, *reading.reasons), reading.version)
    return reading


def _raised(reading: Reading, level: Level, reason: str) -> Reading:
    """Promise: whatever came before, a reading is never lowered."""
    if _SLOWEST_FIRST.index(level) <= _SLOWEST_FIRST.index(reading.level):
        return reading
    return Reading(level, (reason, *reading.reasons), reading.version)


def _of_the_words(moment: Moment) -> Iterator[tuple[Level, str]]:
    past, level = moment.past, moment.reading.level
    sad_lately = past.sad_since(moment.now - LATELY)
    if level is Level.UNREADABLE and sad_lately:
        yield Level.SOON, UNREAD
    if shows_early_sign(moment.text, past.early_signs):
        low = level is Level.TODAY or sad_lately
        yield Level.SOON if low else Level.TODAY, OWN_SIGN
    if past.asked_number:
        yield from _low_number(moment)
    if past.answers and _suddenly_short(moment):
        yield Level.TODAY, SHORTER


def _halves(moment: Moment, reader: Reader) -> Iterator[tuple[Level, str]]:
    """Only what neither part says alone: thanks after something worrying is no second worry."""
    parts = _just_before(moment)
    if not parts or not moment.text.strip():
        return
    known = max(
        _SLOWEST_FIRST.index(each) for each in (moment.reading.level, *(p.level for p in parts))
    )
    for joined in _joined([part.text for part in parts], moment.text):
        found = reader(joined)
        if found.level is not Level.UNREADABLE and _SLOWEST_FIRST.index(found.level) > known:
            yield found.level, f"{HALVES}: {found.reason}"


def _just_before(moment: Moment) -> list[Said]:
    """Oldest first: each soon after the one before it."""
    parts: list[Said] = []
    at = moment.now
    for each in moment.past.said:
        if at - each.at > TOGETHER or not each.text.strip():
            break
        parts.insert(0, each)
        at = each.at
    return parts[-4:]


def _joined(before: list[str], text: str) -> Iterator[str]:
    """With a space; and, where a carrier cut it, within a word or in the wrong order, too."""
    yield " ".join((*before, text))
    if max(len(before[-1]), len(text)) >= A_PART:
        yield "".join((*before, text))
        yield " ".join((text, *before))
        yield "".join((text, *before))


def _low_number(moment: Moment) -> Iterator[tuple[Level, str]]:
    figure = _figure(moment.text)
    if figure is None or figure > LOW:
        return
    before = [found for each in moment.past.said if (found := _figure(each.text)) is not None][:4]
    good = len(before) >= 2 and min(before) >= GOOD
    yield Level.TODAY, f"a {figure} after good days" if good else f"a {figure} out of 5"


def _figure(text: str) -> int | None:
    found = _FIGURE.fullmatch(text)
    return int(found[1]) if found else None


def _suddenly_short(moment: Moment) -> bool:
    """Their own rhythm: how long they are when they begin, not when they chat."""
    if not 0 < len(moment.text.split()) <= SHORT or _figure(moment.text) is not None:
        return False
    lengths = [each.length for each in moment.past.openings() if each.text.strip()]
    return len(lengths) >= FEWEST_OPENINGS and median(lengths) >= WRITES_LONG


def _sad_sittings(moment: Moment) -> int:
    """Sad sittings in seven days with this one, since anything last called staff."""
    count, at = 1, moment.now
    for each in moment.past.said:
        if each.at < moment.now - WEEK or each.level in (Level.SOON, Level.URGENT):
            break
        if each.level is Level.TODAY and at - each.at >= ONE_SITTING:
            count, at = count + 1, each.at
    return count
