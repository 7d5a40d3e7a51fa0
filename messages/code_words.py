"""A member's code word, "not safe now", heard however it was typed."""

import re
import unicodedata
from collections.abc import Iterator

from messages.intents import Intent, read_intent

SHORTEST, LONGEST = 4, 40
"""Letters and digits, all spaces and signs left out."""
MOST_WORDS = 6
_MOST_PARTS = 10
"""What a code word may be torn into: "p i n e a p p l e", "pine-apple"."""
_PARTS = re.compile(r"[^\W_]+")
_SAID_EVERY_DAY = frozenset(
    "hello goodmorning goodevening goodnight thanks thankyou fine good okay yesplease nothanks "
    "tired morning evening night please sorry today tomorrow work home alright lovely nice great "
    "what when where well bye goodbye love dinner weather lonely".split()
)


def code_key(words: str) -> str:
    """What stays the same of it: no case, no accents, no spaces, no signs."""
    return "".join(_parts(words))


def possible_keys(text: str) -> Iterator[str]:
    """Every key that some part of the message could be: the word may stand among others.

    Rather heard once too often than not heard: it is chosen so that nobody says it by chance.
    """
    parts = _parts(text)
    for start in range(len(parts)):
        key = ""
        for part in parts[start : start + _MOST_PARTS]:
            key += part
            if len(key) > LONGEST:
                break
            if len(key) >= SHORTEST:
                yield key


def unfit(words: str) -> str:
    """Why it cannot be a code word; empty where it can."""
    key = code_key(words)
    if len(key) < SHORTEST:
        return f"Choose at least {SHORTEST} letters"
    if len(key) > LONGEST or len(words.split()) > MOST_WORDS:
        return f"Choose at most {MOST_WORDS} words and {LONGEST} letters"
    if read_intent(words) is not Intent.NONE:
        return "This is a word that we answer, like STOP or HELP. Choose another"
    if key in _SAID_EVERY_DAY:
        return "People write this every day. Choose something that they would never say by chance"
    return ""


def _parts(words: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", words.casefold())
    return _PARTS.findall("".join(each for each in plain if not unicodedata.combining(each)))
