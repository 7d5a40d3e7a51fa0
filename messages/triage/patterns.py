"""Read what a rule has written: a pattern's elements, the gaps between them, and its shapes.

A pattern is read left to right: `WANT DIE` is one of the slot WANT and then, with at most one other
word between, one of DIE. `..` lets eight words stand between, `+` none; `a|b_c` is either `a` or
`b c`; `a~` is any form of the verb; `x?` may be missing; `^` and `$` are the two ends of the
message or of a sentence; `A & B` means both, in any order, within fourteen words. Nothing but `&`
reaches past the end of a sentence. Words that only say how much or how often (`PASSING`) may stand
anywhere and are not counted.
"""

from collections.abc import Callable, Iterable, Iterator
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

_GAP, _MISSING, _PART, _ELEMENT = 15, 16, 32, 64
"""How a step is one number: its gap, whether it may be missing, whether a part begins with it."""


class PatternFault(ValueError):
    """A pattern or slot that cannot be read as written."""


class Pattern:
    """Every part must be there, in any of its shapes."""

    __slots__ = ("parts",)

    def __init__(self, coded: Iterable[int]) -> None:
        """Take it as `code` made it."""
        parts: list[list[tuple[Sequence, ...]]] = []
        for one in coded:
            if one & _PART:
                parts.append([])
            step = (one // _ELEMENT, one & _GAP)
            parts[-1].append(((step,), ()) if one & _MISSING else ((step,),))
        self.parts: tuple[tuple[Sequence, ...], ...] = tuple([_shapes(part) for part in parts])
        """The shapes of each part."""


def _shapes(choices: list[tuple[Sequence, ...]]) -> tuple[Sequence, ...]:
    return tuple([tuple(chain.from_iterable(pick)) for pick in product(*choices)])


def parts_of(written: str) -> list[list[str]]:
    """The elements of each part by name, as they are written; those with `?` may be missing."""
    return [
        [link for link in part.replace("+", " ").split() if link != ".."]
        for part in written.split(" & ")
    ]


def code(written: str, number: Callable[[str], int]) -> Iterator[int]:
    """Each step of a pattern in one number: an element, the gap before it, and what it is."""
    for part in written.split(" & "):
        what, gap = _PART, 0
        for piece in part.split():
            if piece == "..":
                gap = FAR
                continue
            for link in piece.split("+"):
                element = number(link.removesuffix("?"))
                missing = _MISSING if link.endswith("?") else 0
                yield element * _ELEMENT + what + missing + (0 if element == AT_END else gap)
                what = gap = 0
            gap = 0 if piece == ENDS[AT_START] else NEAR
