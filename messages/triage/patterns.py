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
ENDS = ("^", "$")
AT_START, AT_END = 0, 1
"""The numbers of the elements that stand for the two ends."""
NUMBER, MANY = "NUMBER", "MANY"
"""Figures: any at all, and one that is more than a usual dose."""

Phrase = tuple[str, ...]
Step = tuple[int, int]
"""An element by its number, and how many other words may stand before it."""
Sequence = tuple[Step, ...]


class PatternFault(ValueError):
    """A pattern or slot that cannot be read as written."""


class Pattern:
    """Every part must be there, in any of its shapes."""

    __slots__ = ("_numbered", "_parts", "elements", "needed")

    def __init__(self, numbered: str) -> None:
        """Take the pattern with a number in place of each element; know what it must have."""
        names = [name for part in parts_of(numbered) for name in part]
        self.elements = tuple([int(name.removesuffix("?")) for name in names])
        self.needed = tuple([int(name) for name in names if name[-1] != "?"])
        self._numbered = numbered
        self._parts: tuple[tuple[Sequence, ...], ...] = ()

    @property
    def parts(self) -> tuple[tuple[Sequence, ...], ...]:
        """The shapes of each part, worked out when a message first has all that it needs."""
        if not self._parts:
            self._parts = tuple(_shapes(part) for part in self._numbered.split(" & "))
        return self._parts


def parts_of(written: str) -> list[list[str]]:
    """The elements of each part by name, as they are written; those with `?` may be missing."""
    return [
        [link for link in part.replace("+", " ").split() if link != ".."]
        for part in written.split(" & ")
    ]


def numbered(written: str, number: Callable[[str], int]) -> str:
    """The same pattern with a number in place of each element: the two ends are 0 and 1."""
    return " ".join(
        piece
        if piece in ("..", "&")
        else "+".join(_link(link, number) for link in piece.split("+"))
        for piece in written.split()
    )


def _link(link: str, number: Callable[[str], int]) -> str:
    missing = "?" if link.endswith("?") else ""
    return f"{number(link.removesuffix('?'))}{missing}"


def _shapes(part: str) -> tuple[Sequence, ...]:
    choices: list[tuple[tuple[Step, ...], ...]] = []
    gap = 0
    for piece in part.split():
        if piece == "..":
            gap = FAR
            continue
        for link in piece.split("+"):
            element = int(link.removesuffix("?"))
            only = ((element, 0 if element == AT_END else gap),)
            choices.append((only, ()) if link.endswith("?") else (only,))
            gap = 0
        gap = 0 if piece == str(AT_START) else NEAR
    return tuple(tuple(chain.from_iterable(pick)) for pick in product(*choices))
