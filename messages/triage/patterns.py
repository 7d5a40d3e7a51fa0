"""Read what a rule has written: a pattern's elements, the gaps between them, and its shapes.

A pattern is read left to right: `WANT DIE` is one of the slot WANT and then, with at most one other
word between, one of DIE. `..` lets eight words stand between, `+` none; `a|b_c` is either `a` or
`b c`; `a~` is any form of the verb; `x?` may be missing; `^` and `$` are the two ends of the
message or of a sentence; `A & B` means both, in any order, within fourteen words. Nothing but `&`
reaches past the end of a sentence. Words that only say how much or how often (`PASSING`) may stand
anywhere and are not counted.
"""

from collections.abc import Callable
from itertools import chain, product

NEAR, FAR = 2, 8
BREAK = "."
NUMBER, MANY = "NUMBER", "MANY"
"""Figures: any at all, and one that is more than a usual dose."""

Phrase = tuple[str, ...]


class PatternFault(ValueError):
    """A pattern or slot that cannot be read as written."""


class Element:
    """One slot or list of choices: any of its single words and slots, or of its longer phrases."""

    __slots__ = ("name", "phrases", "words")

    def __init__(self, name: str, words: tuple[str, ...], phrases: tuple[str, ...]) -> None:
        """Slots stand among the words by their names; phrases have a space at both ends."""
        self.name = name
        self.words = words
        self.phrases = phrases


Step = tuple[Element, int]
"""An element, and how many other words may stand before it."""
Sequence = tuple[Step, ...]


class Pattern:
    """Every part must be there, in any of its shapes."""

    __slots__ = ("_element", "_parts", "needed", "written")

    def __init__(
        self, written: str, spelt: Callable[[str], str], element: Callable[[str], Element]
    ) -> None:
        """Know what it cannot match without, as messages spell it, the shortest first."""
        self.written = written
        names = {name for part in parts_of(written) for name in part if name[-1] != "?"}
        self.needed = tuple(sorted(map(spelt, names), key=len))
        self._element = element
        self._parts: tuple[tuple[Sequence, ...], ...] = ()

    @property
    def parts(self) -> tuple[tuple[Sequence, ...], ...]:
        """The shapes of each part, worked out when a message first has all that it needs."""
        if not self._parts:
            written = self.written.split(" & ")
            self._parts = tuple(_shapes(part, self._element) for part in written)
        return self._parts


def parts_of(written: str) -> list[list[str]]:
    """The elements of each part by name, as they are written; those with `?` may be missing."""
    return [
        [link for link in part.replace("+", " ").split() if link != ".."]
        for part in written.split(" & ")
    ]


def _shapes(written: str, element: Callable[[str], Element]) -> tuple[Sequence, ...]:
    choices: list[tuple[tuple[Step, ...], ...]] = []
    gap = 0
    for piece in written.split():
        if piece == "..":
            gap = FAR
            continue
        for link in piece.split("+"):
            name = link.removesuffix("?")
            only = ((element(name), 0 if name == "$" else gap),)
            choices.append((only, ()) if link.endswith("?") else (only,))
            gap = 0
        gap = 0 if piece == "^" else NEAR
    return tuple(tuple(chain.from_iterable(pick)) for pick in product(*choices))
