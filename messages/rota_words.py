"""What staff write about the rota: WHO, SWAP, AWAY, BACK and COVER, with whatever they add."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from messages.people import first_name


class RotaVerb(StrEnum):
    """What they want."""

    WHO = "who"
    SWAP = "swap"
    AWAY = "away"
    BACK = "back"
    COVER = "cover"


@dataclass(frozen=True, slots=True)
class RotaWord:
    """The word, and the rest of what they wrote: a time, a name."""

    verb: RotaVerb
    words: str = ""


_WHO = re.compile(
    r"\s*/?(?:who(?:'?s| is)?(?: is)?(?: on)?(?: (?:call|duty))?(?: (?:now|next|tonight))?"
    r"|on ?call|rota)(?:@\w+)?[\s.?!]*",
    re.I,
)
_WITH_WORDS = re.compile(
    r"\s*/?(?:i'?m |i am |i can |please |can (?:i|we) )?(swap|away|back|cover)(?:@\w+)?"
    r"(?![\w'])[\s:,]*(.*)",
    re.I | re.S,
)


def read_rota_word(text: str) -> RotaWord | None:
    """None where the message is about something else."""
    if _WHO.fullmatch(text):
        return RotaWord(RotaVerb.WHO)
    found = _WITH_WORDS.fullmatch(text)
    if found is None:
        return None
    return RotaWord(RotaVerb(found[1].lower()), found[2].strip())


def named_in(words: str, staff: Mapping[int, str]) -> tuple[tuple[int, ...], str]:
    """Whom the words name, by number, and what is left of the words without them.

    A whole name before a first name, so that of two Priyas one can be meant.
    """
    for name_of in (str, first_name):
        found = {who: name_of(name) for who, name in staff.items() if _says(words, name_of(name))}
        if found:
            rest = words
            for name in sorted(found.values(), key=len, reverse=True):
                rest = re.sub(rf"\b{re.escape(name)}\b", " ", rest, flags=re.I)
            return tuple(sorted(found)), rest
    return (), words


def _says(words: str, name: str) -> bool:
    return bool(name) and re.search(rf"\b{re.escape(name)}\b", words, re.I) is not None
