"""What a person sees of a text: letters that no screen shows hide nothing from us."""

import unicodedata
from dataclasses import dataclass

from messages.leaks.leak import Leak

_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters by name, and nothing on a screen."""
_UNSEEN, _MARKS = "Cf", ("Mn", "Me")
"""Soft hyphens, joiners and turns of direction; accents, and the frame around an emoji digit."""


@dataclass(frozen=True, slots=True)
class Visible:
    """The text as it is seen, and where each of its letters stands in what was sent."""

    text: str
    places: tuple[int, ...] | None
    """None: every letter stands where it was."""

    def as_sent(self, leak: Leak) -> Leak:
        """The same leak with its place in what was sent."""
        if self.places is None:
            return leak
        return Leak(leak.kind, self.places[leak.start], self.places[leak.end - 1] + 1)


def visible(text: str) -> Visible:
    """Marks are left out behind a figure alone: elsewhere they make another letter."""
    if text.isascii():
        return Visible(text, None)
    places: list[int] = []
    for at, letter in enumerate(text):
        if letter in _BLANK or unicodedata.category(letter) == _UNSEEN:
            continue
        marks = unicodedata.category(letter) in _MARKS
        if marks and places and text[places[-1]].isdigit():
            continue
        places.append(at)
    return Visible("".join(text[at] for at in places), tuple(places))
