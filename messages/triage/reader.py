"""The one question that the service asks of triage: how fast must a person look at this?"""

from collections.abc import Callable
from functools import cache

from messages.triage.levels import Level, Reading
from messages.triage.matching import Message
from messages.triage.rulebook import Rulebook
from messages.triage.scripts import readable

RULES_VERSION = "2026.11.6"
"""The release of the rules; stored on every concern that they open."""
LONGEST = 20_000
"""Characters that are read: more than any channel carries in one message."""
BROKEN = "the triage rules cannot be read: a person must read every message"
UNREADABLE = "not readable by us: another language, or no words"
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
    try:
        book = rules()
        return _reading(text, book.understood(text[:LONGEST]), book)
    except (ValueError, LookupError):
        return Reading(Level.SOON, (BROKEN,), RULES_VERSION)


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
    if level in (Level.ORDINARY, Level.TODAY) and not readable(text, message.words):
        return Reading(Level.UNREADABLE, (UNREADABLE, *reasons), RULES_VERSION)
    return Reading(level, reasons, RULES_VERSION)
