"""The one question that the service asks of triage: how fast must a person look at this?"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from messages.triage.levels import FOR_STAFF, Level, Reading
from messages.triage.likeness import reads_like_worry
from messages.triage.matching import Message
from messages.triage.patterns import Phrase
from messages.triage.rulebook import Rulebook
from messages.triage.scripts import readable

RULES_VERSION = "2026.11.7"
"""The release of the rules; stored on every concern that they open."""
LONGEST = 20_000
"""Characters that are read: more than any channel carries in one message."""
LONGEST_REPLY = 300
"""Characters: in more are more words than a second look takes."""
BROKEN = "the triage rules cannot be read: a person must read every message"
UNREADABLE = "not readable by us: another language, or no words"
LIKE_WORRY = "reads like a worry: a guess from its wording, no rule says so"
_FASTEST_FIRST = (Level.URGENT, Level.SOON, Level.TODAY)


@cache
def _loaded() -> Rulebook | ValueError | LookupError:
    """Tried once: rules that cannot be read would cost every message as much as a start."""
    try:
        return Rulebook()
    except (ValueError, LookupError) as fault:
        return fault


def rulebook() -> Rulebook:
    """The rules, checked at the start or at the first message.

    Raises:
        ValueError: they cannot be read.
    """
    loaded = _loaded()
    if isinstance(loaded, Rulebook):
        return loaded
    raise ValueError(str(loaded))


def read(text: str, rules: Callable[[], Rulebook] = rulebook) -> Reading:
    """Choose a level and say why; a person still reads every message, whatever this says.

    Rules that cannot be read never mean silence: every message is then for staff.
    """
    return _read(text, rules)[0]


def read_twice(text: str) -> Reading:
    """As a member's message is read: by the rules, and then what these leave is looked at again."""
    reading, words = _read(text, rulebook)
    return reading if len(text) > LONGEST_REPLY else _raised(reading, words)


def looked_again(text: str, reading: Reading) -> Reading:
    """The second half of that, of what is read by the rules already."""
    if reading.level in FOR_STAFF or len(text) > LONGEST_REPLY:
        return reading
    try:
        return _raised(reading, rulebook().understood(text).words)
    except (ValueError, LookupError):
        return reading  # it was read without rules, and is for a person as it is


def _raised(reading: Reading, words: Phrase) -> Reading:
    """`soon` where it only reads like a worry: a guess, which says so.

    Only what rules leave to the buddy is looked at again, and only ever raised.
    """
    if reading.level in FOR_STAFF or not reads_like_worry(words):
        return reading
    return replace(reading, level=Level.SOON, reasons=(LIKE_WORRY, *reading.reasons))


def _read(text: str, rules: Callable[[], Rulebook]) -> tuple[Reading, Phrase]:
    try:
        book = rules()
        message = book.understood(text[:LONGEST])
        return _reading(text, message, book), message.words
    except (ValueError, LookupError):
        return Reading(Level.SOON, (BROKEN,), RULES_VERSION), ()


def _reading(text: str, message: Message, book: Rulebook) -> Reading:
    findings = tuple(book.findings(message))
    for level in _FASTEST_FIRST:
        if any(f.level is level for f in findings):
            break
    else:
        level = Level.ORDINARY
    reasons = tuple(
        dict.fromkeys(f.reason for at in _FASTEST_FIRST for f in findings if f.level is at)
    )
    if level not in FOR_STAFF and not readable(text, message.words):
        return Reading(Level.UNREADABLE, (UNREADABLE, *reasons), RULES_VERSION)
    return Reading(level, reasons, RULES_VERSION)
