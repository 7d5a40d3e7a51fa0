"""Reads one message for what is kept out of the talk: which boundaries it comes up against."""

import re

from messages.boundaries.apart import ELSEWHERE, SECRET
from messages.boundaries.boundary import Boundary
from messages.boundaries.framed import framed
from messages.boundaries.gifts import GIFT
from messages.boundaries.medicine import MEDICAL
from messages.boundaries.meeting import MEETING
from messages.boundaries.money import MONEY
from messages.boundaries.plain import plain
from messages.boundaries.strict_dealings import (
    STRICT_ELSEWHERE,
    STRICT_GIFT,
    STRICT_MEETING,
    STRICT_MONEY,
    STRICT_SECRET,
)
from messages.boundaries.strict_turns import TURNS
from messages.boundaries.strict_words import STRICT_ABUSIVE, STRICT_MEDICAL, STRICT_SEXUAL
from messages.boundaries.topics import topics
from messages.boundaries.unkind import ABUSIVE, SEXUAL

_OF = {
    Boundary.SEXUAL: SEXUAL,
    Boundary.ABUSIVE: ABUSIVE,
    Boundary.MONEY: MONEY,
    Boundary.MEETING: MEETING,
    Boundary.ELSEWHERE: ELSEWHERE,
    Boundary.SECRET: SECRET,
    Boundary.MEDICAL: MEDICAL,
    Boundary.GIFT: GIFT,
}
_STRICT = {
    Boundary.SEXUAL: STRICT_SEXUAL,
    Boundary.ABUSIVE: STRICT_ABUSIVE,
    Boundary.MONEY: STRICT_MONEY,
    Boundary.MEETING: STRICT_MEETING,
    Boundary.ELSEWHERE: STRICT_ELSEWHERE,
    Boundary.SECRET: STRICT_SECRET,
    Boundary.MEDICAL: STRICT_MEDICAL,
    Boundary.GIFT: STRICT_GIFT,
}
_PATTERNS = {kind: tuple(re.compile(each) for each in found) for kind, found in _OF.items()}
_BOTH = {
    kind: (*found, *(re.compile(each) for each in (*_STRICT[kind], *TURNS[kind])))
    for kind, found in _PATTERNS.items()
}
_KEPT = (Boundary.MONEY, Boundary.GIFT, Boundary.MEETING, Boundary.ELSEWHERE, Boundary.SECRET)
"""Where the words just before may say that the boundary is being kept: "I can't lend you"."""
_REFUSES = re.compile(
    r"\b(?:cant|cannot|not allowed to|not able to|arent able to|unable to|mustnt|must not|never"
    r"|wont|not going to|shouldnt|dont|not supposed to)(?: \w+){0,2}$"
)
# "a man asked me to send": somebody else did it, and a member who says so must be heard.
_TOLD = re.compile(
    r"\b(?:wants?|needs?|asked|asking|asks|told|tells|telling|made|makes|forced) "
    r"(?:me|him|her|us|them)(?: to)?(?: \w+){0,2}$"
    r"|\b(?:he|she|they|man|bloke|woman|lady|someone|somebody|nephew|neighbour|caller|ex) "
    r"(?:\w+ ){0,2}(?:said|says|goes|called me|calls me|shouted)(?: \w+){0,2}$"
)


def boundaries(text: str, *, strict: bool = False) -> tuple[Boundary, ...]:
    """The gravest first; none for ordinary talk. A boundary kept in words is none crossed.

    `strict`: a volunteer's words, who knows the rules, are read by topic as well.
    """
    words = plain(text)
    if not strict:
        return tuple(kind for kind, found in _PATTERNS.items() if _crosses(kind, found, words))
    about = topics(words) | framed(words)
    return tuple(
        kind for kind, found in _BOTH.items() if kind in about or _crosses(kind, found, words)
    )


def _crosses(kind: Boundary, found: tuple[re.Pattern[str], ...], words: str) -> bool:
    return any(
        not _is_innocent(kind, words[: match.start()].rstrip())
        for pattern in found
        for match in pattern.finditer(words)
    )


def _is_innocent(kind: Boundary, before: str) -> bool:
    if kind in _KEPT and _REFUSES.search(before):
        return True
    return kind in (*_KEPT, Boundary.ABUSIVE) and _TOLD.search(before) is not None
