"""Finds sayings, rows of parts such as `i would LEND you`, in a message."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

from messages.boundaries.boundary import Boundary
from messages.boundaries.slots import Row, Span

_NEAR, _FAR, _ACROSS = 3, 8, 14
_GAPS = {"..": (_FAR, False), "...": (_ACROSS, True), "_": (0, False)}


@dataclass(frozen=True, slots=True)
class Step:
    """One part, or one of several, no further than `gap` words behind the last."""

    parts: tuple[str, ...]
    gap: int
    across: bool
    """A stop may stand between."""


@dataclass(frozen=True, slots=True)
class Saying:
    """As `i would? LEND .. you / they`: what is behind the stroke may not stand beside it."""

    steps: tuple[Step, ...]
    begins: bool
    ends: bool
    beside: tuple[str, ...]
    needs: frozenset[str]
    """Where one of these is not in a message, no saying is."""


@dataclass(frozen=True, slots=True)
class Frames:
    """What one kind is read by: its words, and sayings with a semicolon between.

    Parts in capitals are its own, the others are everybody's.
    """

    kind: Boundary
    words: str
    plain: str
    """Of whoever says it."""
    strict: str
    """Of a volunteer, who knows the rules."""
    fine: str = ""
    """Found in the same half of a clause: nothing is meant."""
    others: str = ""
    """Found there and before the end of the saying: somebody else did it."""
    always: str = ""
    """Meant whatever stands beside it."""


@cache
def made(sayings: str) -> tuple[Saying, ...]:
    """Ready to be found. `?` behind a part: with it and without."""
    each = [saying.strip() for saying in sayings.split(";")]
    return tuple(_one(words) for saying in each if saying for words in _choices(saying))


def found(sayings: Sequence[Saying], row: Row) -> Iterator[Span]:
    """The words from the first to the last of each."""
    there = row.parts.keys()
    for saying in sayings:
        if saying.needs <= there:
            yield from _of(saying, row)


def _choices(saying: str) -> Iterator[list[str]]:
    """`i will? GO` is `i will GO` and `i GO`; and "happy to" may stand for "I am happy to"."""
    if saying.startswith("i will "):
        yield ["^", *saying.removeprefix("i ").split()]
    options = [((each[:-1],), ()) if each.endswith("?") else ((each,),) for each in saying.split()]
    for chosen in product(*options):
        yield [each for some in chosen for each in some]


def _one(words: list[str]) -> Saying:
    beside: tuple[str, ...] = ()
    if "/" in words:
        at = words.index("/")
        words, beside = words[:at], tuple(words[at + 1 :])
    begins, ends = words[0] == "^", words[-1] == "$"
    steps: list[Step] = []
    gap, across = _NEAR, False
    for word in " ".join(words[begins : len(words) - ends]).replace("_", " _ ").split():
        if word in _GAPS:
            gap, across = _GAPS[word]
            continue
        steps.append(Step(tuple(word.split("|")), gap, across))
        gap, across = _NEAR, False
    needs = frozenset(step.parts[0] for step in steps if len(step.parts) == 1)
    return Saying(tuple(steps), begins, ends, beside, needs)


def _of(saying: Saying, row: Row) -> Iterator[Span]:
    for step in saying.steps:
        if not any(part in row.parts for part in step.parts):
            return
    reached: list[Span] = []
    for number, step in enumerate(saying.steps):
        spans = _spans(step, row)
        if number == 0:
            reached = [span for span in spans if not saying.begins or span[0] in row.first]
        else:
            reached = _next(reached, spans, step, row)
        if not reached:
            return
    for start, end in reached:
        if saying.ends and end not in row.last:
            continue
        if not saying.beside or not _stands(saying.beside, (start, end), row):
            yield start, end


def _spans(step: Step, row: Row) -> Sequence[Span]:
    if len(step.parts) == 1:
        return row.parts[step.parts[0]]
    return sorted({span for part in step.parts for span in row.parts.get(part, ())})


def _next(reached: list[Span], spans: Sequence[Span], step: Step, row: Row) -> list[Span]:
    """One walk over both: of all that end before a word the nearest is enough."""
    ends = sorted(reached, key=lambda span: span[1])
    further: list[Span] = []
    at = 0
    for start, end in spans:
        while at < len(ends) and ends[at][1] < start:
            at += 1
        if at == 0:
            continue
        first, last = ends[at - 1]
        near = start - last - 1 <= step.gap
        if near and (step.across or row.clauses[last] == row.clauses[start]):
            further.append((first, end))
    return further


def _stands(parts: tuple[str, ...], span: Span, row: Row) -> bool:
    return any(is_beside(each, span, row) for part in parts for each in row.parts.get(part, ()))


def is_beside(other: Span, span: Span, row: Row) -> bool:
    """In one of the half clauses from the first word to the last."""
    first, last = row.halves[span[0]], row.halves[span[1]]
    return first <= row.halves[other[0]] and row.halves[other[1]] <= last
