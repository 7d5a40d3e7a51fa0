"""Tells what we can read from another script, another language, or nothing but pictures."""

import re
import unicodedata

from messages.triage.foreign_words import (
    ALSO_ENGLISH,
    COURTESY,
    ENGLISH,
    FOREIGN,
    FRIENDLY,
    HEAVY,
    SOUTH_ASIAN,
    SOUTH_ASIAN_TOO,
)
from messages.triage.normalise import plain_text
from messages.triage.patterns import BREAK

A_DOT = "."
"""What whoever has no words is asked for."""
MIXED = 3
"""Strange words that make a message another language, though English stands among them."""
_LATIN = re.compile("[a-zA-Z]")
_MARKED = frozenset("ąćęłńśźżăâîșşțţŵŷğäößãõñ")
"""Letters that no word of English borrows often."""


def readable(text: str, words: tuple[str, ...]) -> bool:
    """Whether there was something to read: English, a dot, or thanks in any language."""
    if text.isascii() and _LATIN.search(text) and _plainly_english(words):
        return True
    plain = plain_text(text)
    letters = [c for c in plain if c.isalpha()]
    if not letters or not any(c.isalnum() for c in text):
        return any(c.isdigit() for c in text) or text.strip() == A_DOT
    said = [w for w in words if w not in ("^", "$", BREAK)]
    if _plain_thanks(said):
        return True
    foreign_script = sum(1 for c in letters if not c.isascii() and "LATIN" not in _name(c))
    if foreign_script * 3 > len(letters):
        return False
    marked = sum(1 for w in text.lower().split() if not _MARKED.isdisjoint(w))
    sure = marked + sum(1 for w in said if w in FOREIGN and w not in ALSO_ENGLISH)
    strange = marked + sum(1 for w in said if w in FOREIGN)
    ours = sum(1 for w in said if w in ENGLISH)
    if _of_asia(said, ours):
        return False
    return not _another_language(sure, strange, ours, len(said))


def _plainly_english(words: tuple[str, ...]) -> bool:
    return FOREIGN.isdisjoint(words) and SOUTH_ASIAN.isdisjoint(words) and HEAVY.isdisjoint(words)


def _plain_thanks(said: list[str]) -> bool:
    """Courtesy and nothing else; among three words or more, one may be a name."""
    others = [w for w in said if w not in COURTESY and w not in FRIENDLY]
    return not others or (
        len(others) == 1
        and len(said) > MIXED - 1
        and others[0].isascii()
        and any(w in COURTESY for w in said)
        and others[0] not in FOREIGN | SOUTH_ASIAN_TOO | HEAVY | ENGLISH
    )


def _of_asia(said: list[str], ours: int) -> bool:
    """Urdu, Hindi, Punjabi or Bengali as it is texted, told sooner where a heavy word is in it."""
    usual = sum(1 for w in said if w in SOUTH_ASIAN)
    if usual > ours and (usual >= MIXED or (usual == MIXED - 1 and usual * 2 >= len(said))):
        return True
    heavy = sum(1 for w in said if w in HEAVY)
    together = sum(1 for w in said if w in HEAVY or w in SOUTH_ASIAN_TOO)
    return heavy > 0 and together > 1 and (together > ours or together >= MIXED)


def _another_language(sure: int, strange: int, ours: int, said: int) -> bool:
    """Several strange words, or one that no English word stands beside."""
    if sure == 0:
        return False
    if ours == 0:
        return strange >= MIXED - 1 or said <= MIXED
    return strange >= MIXED and strange >= ours


def _name(character: str) -> str:
    return unicodedata.name(character, "")
