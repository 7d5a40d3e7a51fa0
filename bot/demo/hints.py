"""What one could type on each phone, shown beneath it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.demo.screens import Bubble
from messages.people import Role, Surface


@dataclass(frozen=True, slots=True)
class Hint:
    """A tap puts `text` into the box; nothing is sent before the person sends it."""

    label: str
    text: str


WORRYING = (
    "I go to bed with dread and sometimes wish I wasnt here,I'm depressed and so lonely its "
    "affecting my mental health."
)
"""Nothing in it says suicide, and yet it is read as urgent: the way that people really write."""

_MEMBER = (
    Hint("a good day", "Not bad thanks, I sat in the park for a bit"),
    Hint("a worry", WORRYING),
    Hint("TALK", "TALK"),
    Hint("STOP", "STOP"),
)
_BUDDY = (
    Hint("an answer", "That sounds nice. What did you see?"),
    Hint("a number", "Ring me on 07700 900123"),
)
_WORRIED = Hint("W", "W")
_CODE = re.compile(r"\b([ATPNC])(\d{1,9})\b")
_ENDING = "spoke, safe now"


def hints_for(role: Role, surface: Surface, shown: Sequence[Bubble]) -> list[Hint]:
    """The usual ones; on a plain phone the codes of the newest message with any come first."""
    codes = _codes(shown) if surface is Surface.TEXT else []
    match role:
        case Role.MEMBER | Role.NEWCOMER:
            return list(_MEMBER)
        case Role.BUDDY:
            worried = [_WORRIED] if surface is Surface.TEXT else []
            return [*codes, *_BUDDY, *worried]
        case Role.STAFF:
            return [*codes, *_to_member(shown)] or [Hint("HELP", "HELP")]


def _to_member(shown: Sequence[Bubble]) -> list[Hint]:
    """Words that begin with an alert's number go to the member behind it."""
    about = [bubble.about for bubble in shown if bubble.about is not None]
    words = "Thank you for telling us. Can we talk?"
    return [Hint("to the member", f"{about[-1]} {words}")] if about else []


def _codes(shown: Sequence[Bubble]) -> list[Hint]:
    for bubble in reversed(shown):
        mine = bubble.mine or bubble.about is None
        found = [] if mine else dict.fromkeys(_CODE.findall(bubble.text))
        if found:
            return [_hint(letter, number) for letter, number in found]
    return []


def _hint(letter: str, number: str) -> Hint:
    code = f"{letter}{number}"
    return Hint(code, f"{code} {_ENDING}" if letter == "C" else code)
