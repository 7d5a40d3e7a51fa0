"""What messages are read by, made of all rules: long rows of numbers, which take little room."""

from array import array
from binascii import a2b_base64, b2a_base64
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

Numbers: TypeAlias = "array[int]"
SHORT, LONG = "H", "I"
"""Numbers of two and of four bytes."""
_SHORT_BELOW = 1 << 16


class Rows:
    """Many short rows of numbers in one long one: one after the other they would take megabytes."""

    __slots__ = ("starts", "values")

    def __init__(self, values: Numbers, starts: Numbers) -> None:
        """Row 0 is what stands from `starts[0]` up to, not including, `starts[1]`."""
        self.values = values
        self.starts = starts

    def __getitem__(self, at: int) -> Numbers:
        return self.values[self.starts[at] : self.starts[at + 1]]


@dataclass(frozen=True, slots=True)
class Tables:
    """A word, slot or phrase is a key; an element is any of the keys that a pattern may name."""

    words: str
    """Every word of every rule in order; those that begin with the same two letters are a line.

    The number of a word, which is its key, is its place. After the words come the two kinds of
    figures, the slots, and the phrases."""
    phrase_starts: Numbers
    """By word: the first of the phrases that begin with it, up to those of the next word."""
    phrase_next: Numbers
    """By phrase: its second word; in order among those of one first word."""
    phrase_rest: Rows
    """By phrase: the words after these two."""
    slots: Rows
    """By key: the slots that hold it."""
    near: Rows
    """By key: the patterns that are worth trying."""
    elements: Rows
    """By element: its keys."""
    patterns: Rows
    """By pattern: its steps, as `patterns` codes them; those that speak come first."""
    needed: Rows
    """By pattern: the elements that it must have, the rarest first; without what it is near.

    Never without any: where nothing else is needed, that is the start, which is always there."""
    second: Numbers
    """By pattern: the first of these."""
    seconds: Rows
    """By key: the elements that are so for any pattern."""
    groups: Rows
    """By group of patterns that only stand around: their numbers."""
    risky: str
    """Words that are known again with a slip."""


def numbers(values: Iterable[int]) -> Numbers:
    """As short as they can be kept."""
    found = array(LONG, values)
    return array(SHORT, found) if max(found, default=0) < _SHORT_BELOW else found


def rows(found: Iterable[Iterable[int]]) -> Rows:
    """All of them as one."""
    values, starts = array(LONG), array(LONG, (0,))
    for row in found:
        values.extend(row)
        starts.append(len(values))
    return Rows(numbers(values), numbers(starts))


def packed(values: Numbers) -> str:
    """As text, the same on every machine."""
    return b2a_base64(_little_endian(values).tobytes(), newline=False).decode()


def unpacked(kind: str, text: str) -> Numbers:
    """Numbers of that kind, as they were packed."""
    return _little_endian(array(kind, a2b_base64(text)))


def _little_endian(values: Numbers) -> Numbers:
    if not array(SHORT, (1,)).tobytes()[0]:
        values = values[:]
        values.byteswap()
    return values
