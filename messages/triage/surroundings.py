"""What stands around a finding, worked out once a message however often it is asked."""

from collections.abc import Callable

from messages.triage.guards import Reach
from messages.triage.lexicon import Lexicon, Patterns
from messages.triage.matching import Message, Span, spans
from messages.triage.patterns import BREAK

AROUND, BEFORE, AFTER = 8, 2, 3
LONGEST_GUARD = 6
"""Words that a guard's own pattern may cover."""
_ONESELF = frozenset("i me my myself mine we us our".split())
_SUBJECTS = frozenset("i you he she they we me it".split())

Starts = dict[int, list[int]]


class Surroundings:
    """The exclusions and guards of one message, by place."""

    def __init__(self, message: Message, lexicon: Lexicon) -> None:
        """Nothing is looked for until a rule asks."""
        self.message = message
        self._lexicon = lexicon
        self._starts: dict[int, Starts] = {}
        self._covered: dict[int, frozenset[int]] = {}

    def touches(self, patterns: Patterns, span: Span) -> bool:
        """Whether any of the patterns overlaps or touches the span."""
        covered = self._covered.get(id(patterns))
        if covered is None:
            places = self._places(patterns)
            covered = frozenset(
                at for start, ends in places.items() for end in ends for at in range(start, end + 1)
            )
            self._covered[id(patterns)] = covered
        return not covered.isdisjoint(range(span.start, span.end + 1))

    def somewhere(self, patterns: Patterns) -> bool:
        """Whether any of the patterns is anywhere."""
        return bool(self._places(patterns))

    def stands(self, reach: Reach, patterns: Patterns, span: Span) -> bool:
        """Whether any of the patterns is where the reach asks for it."""
        places = self._places(patterns)
        if not places:
            return False
        match reach:
            case Reach.ANYWHERE:
                return True
            case Reach.AROUND:
                first, last = span.start - AROUND - LONGEST_GUARD, span.end + AROUND
                return _any(places, first, last + 1, lambda end: end >= span.start - AROUND)
            case Reach.BESIDE:
                return self.touches(patterns, span)
            case Reach.INSIDE:
                return _any(places, span.start, span.end, lambda end: end <= span.end)
            case Reach.BEFORE:
                first = span.start - BEFORE - LONGEST_GUARD
                return _any(places, first, span.start, lambda end: self._leads_to(end, span.start))

    def told(self, before: Patterns, after: Patterns, span: Span) -> bool:
        """Whether a story tells it, and nobody speaks of themselves there."""
        row = self.message.words
        said = row[max(span.start - AFTER, 0) : span.end]
        if not _ONESELF.isdisjoint(said):
            return False
        starts = range(max(span.start - AROUND - LONGEST_GUARD, 0), span.end)
        places, later = self._places(before), self._places(after)
        return any(
            BREAK not in row[at : span.start] and _ONESELF.isdisjoint(row[at : span.start])
            for at in starts
            if at in places
        ) or any(
            BREAK not in row[span.end : at]
            for at in range(span.start, span.end + AFTER + 1)
            if at in later
        )

    def _leads_to(self, end: int, start: int) -> bool:
        between = self.message.words[end:start]
        return (
            end <= start
            and len(between) <= BEFORE
            and BREAK not in between
            and not _SUBJECTS.intersection(between)
        )

    def _places(self, patterns: Patterns) -> Starts:
        known = self._starts.get(id(patterns))
        if known is None:
            known = {}
            for pattern in self._lexicon.possible(patterns, self.message):
                for span in spans(pattern, self.message):
                    known.setdefault(span.start, []).append(span.end)
            self._starts[id(patterns)] = known
        return known


def _any(places: Starts, first: int, beyond: int, fits: Callable[[int], bool]) -> bool:
    return any(fits(end) for at in range(first, beyond) for end in places.get(at, ()))
