"""Find where patterns stand among a message's words, in time that grows only with its length."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from messages.triage.patterns import BREAK, Pattern, Phrase, Sequence
from messages.triage.tables import Numbers, Rows
from messages.triage.textspeak import PASSING

TOGETHER = 14
MOST_PASSED = 4

Place = tuple[int, int]
"""Where a word, phrase or slot starts, and where it ends."""
Ends = dict[int, tuple[int, ...]]
"""Where an element stands: the first word of each place, in order, and where it may end."""


About = tuple[tuple[int, ...], Numbers, Numbers]
"""What rules know of a word, phrase or figure: its key and those of the slots that hold it, the
patterns that are worth trying beside any of these, and the elements that these are of those that
are second to a pattern's own."""


class Span(NamedTuple):
    """Where a pattern stood: from the first word up to, not including, `end`."""

    start: int
    end: int


class Message:
    """The words of one message, and where each element is, worked out when first asked."""

    __slots__ = ("_elements", "_ends", "_has", "found", "near", "seconds", "words")

    def __init__(self, words: Phrase, elements: Rows) -> None:
        """The lexicon enters what it found, before anything is asked."""
        self.words = words
        self.found: dict[int, list[Place]] = {}
        """Every place of each word, phrase and slot that rules know, by its number."""
        self.near: list[int] = []
        """The patterns that are worth trying."""
        self.seconds: set[int] = set()
        """Of the elements that are second to a pattern's own, those that are anywhere."""
        self._has: dict[int, bool] = {}
        self._elements = elements
        """The keys of each."""
        self._ends: dict[int, Ends] = {}

    def enter(self, about: About, place: Place) -> None:
        """Note where a word, phrase or figure stands, and what it is near when it is new."""
        keys, near, seconds = about
        found = self.found
        if keys[0] not in found:
            self.near.extend(near)
            self.seconds.update(seconds)
        for key in keys:
            if key in found:
                found[key].append(place)
            else:
                found[key] = [place]

    def has(self, wanted: Iterable[int]) -> bool:
        """Whether all these elements are anywhere."""
        known = self._has
        for element in wanted:
            here = known.get(element)
            if here is None:
                keys = self._elements[element]
                here = known[element] = not self.found.keys().isdisjoint(keys)
            if not here:
                return False
        return True

    def ends(self, element: int) -> Ends:
        """Every place of an element."""
        known = self._ends.get(element)
        if known is None:
            known = self._ends[element] = self._places(element)
        return known

    def _places(self, element: int) -> Ends:
        places: dict[int, tuple[int, ...]] = {}
        for key in self._elements[element]:
            for start, end in self.found.get(key, ()):
                places[start] = (*places.get(start, ()), end)
        return dict(sorted(places.items())) if len(places) > 1 else places


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
