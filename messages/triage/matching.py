"""Find where patterns stand among a message's words, in time that grows only with its length."""

from collections.abc import Iterator
from typing import NamedTuple

from messages.triage.patterns import BREAK, Element, Pattern, Phrase, Sequence
from messages.triage.textspeak import PASSING

TOGETHER = 14
MOST_PASSED = 4

Ends = dict[int, tuple[int, ...]]
"""Where an element stands: the first word of each place, in order, and where it may end."""


class Span(NamedTuple):
    """Where a pattern stood: from the first word up to, not including, `end`."""

    start: int
    end: int


class Message:
    """The words of one message, and where each element is, worked out when first asked."""

    __slots__ = (
        "_ends",
        "_had",
        "_present",
        "_text",
        "near",
        "slots",
        "starts",
        "words",
    )

    def __init__(self, words: Phrase) -> None:
        """The lexicon enters where each word and slot starts, and which patterns may be near."""
        self.words = words
        self.starts: dict[str, list[int]] = {}
        self.slots: dict[str, list[tuple[int, int]]] = {}
        self.near: list[int] = []
        self._present: frozenset[str] = frozenset()
        self._text = ""
        self._had: dict[str, bool] = {}
        self._ends: dict[Element, Ends] = {}

    def has_all(self, names: tuple[str, ...]) -> bool:
        """Whether every element of these is anywhere."""
        return all(map(self.has, names))

    def has(self, name: str) -> bool:
        """Whether an element is anywhere, by its name as messages spell it."""
        known = self._had.get(name)
        if known is None:
            known = self._had[name] = self._has(name)
        return known

    def _has(self, name: str) -> bool:
        if not self._text:
            self._present = frozenset(self.starts) | self.slots.keys()
            self._text = f"_{'_'.join(self.words)}_"
        options = name.split("|")
        if not self._present.isdisjoint(options):
            return True
        if "_" not in name:
            return False
        return any(f"_{option}_" in self._text for option in options if "_" in option)

    def ends(self, element: Element) -> Ends:
        """Every place of an element."""
        known = self._ends.get(element)
        if known is None:
            known = self._ends[element] = self._places(element)
        return known

    def _places(self, element: Element) -> Ends:
        places: dict[int, tuple[int, ...]] = {}
        for start, end in self._found(element):
            places[start] = (*places.get(start, ()), end)
        return dict(sorted(places.items()))

    def _found(self, element: Element) -> Iterator[tuple[int, int]]:
        for word in element.words:
            if word in self.slots:
                yield from self.slots[word]
            else:
                for start in self.starts.get(word, ()):
                    yield start, start + 1
        for phrase in element.phrases:
            row = tuple(phrase.split())
            for start in self.starts.get(row[0], ()):
                if self.words[start : start + len(row)] == row:
                    yield start, start + len(row)


def spans(pattern: Pattern, message: Message) -> Iterator[Span]:
    """Every place where a pattern stands."""
    first, *others = pattern.parts
    for span in _part_spans(first, message):
        wide = span
        for other in others:
            near = _nearest(other, message, span)
            if near is None:
                break
            wide = Span(min(wide.start, near.start), max(wide.end, near.end))
        else:
            yield wide


def _part_spans(shapes: tuple[Sequence, ...], message: Message) -> Iterator[Span]:
    for shape in shapes:
        for start, ends in message.ends(shape[0][0]).items():
            reached = _walk(shape, ends, message)
            if reached:
                yield Span(start, min(reached))


def _nearest(shapes: tuple[Sequence, ...], message: Message, to: Span) -> Span | None:
    for shape in shapes:
        places = message.ends(shape[0][0])
        for start in range(to.start - TOGETHER, to.end + TOGETHER):
            if start in places:
                reached = _walk(shape, places[start], message)
                if reached:
                    return Span(start, min(reached))
    return None


def _walk(shape: Sequence, ends: tuple[int, ...], message: Message) -> tuple[int, ...] | set[int]:
    """Where the shape may end, once its first element ended at any of `ends`."""
    reached: tuple[int, ...] | set[int] = ends
    for element, gap in shape[1:]:
        places = message.ends(element)
        if not places:
            return ()
        found: set[int] = set()
        for here in reached:
            for start in _within(here, gap, message.words):
                if start in places:
                    found.update(places[start])
        if not found:
            return ()
        reached = found
    return reached


def _within(here: int, gap: int, words: Phrase) -> Iterator[int]:
    """The places that a gap reaches, in this sentence; passing words are not counted."""
    for at in range(here, min(here + gap + MOST_PASSED + 1, len(words))):
        yield at
        if words[at] == BREAK:
            return
        if words[at] not in PASSING:
            gap -= 1
            if gap < 0:
                return
