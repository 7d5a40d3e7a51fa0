"""Shares of what was noticed and of false alarms, each with its interval."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from messages.triage.levels import FOR_STAFF, Level
from messages.triage.measure.labelled import Labelled, Severity

_Z = 1.96
"""For 95%: Wilson, J. Am. Stat. Assoc. 22 (1927) 209-212."""

Reads = Callable[[str], Level]


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    hits: int
    of: int

    @property
    def value(self) -> float:
        """Between 0 and 1."""
        return self.hits / self.of

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's, at 95%."""
        share, many = self.value, self.of
        under = 1 + _Z * _Z / many
        middle = share + _Z * _Z / (2 * many)
        half = _Z * sqrt(share * (1 - share) / many + _Z * _Z / (4 * many * many))
        return max(0.0, (middle - half) / under), min(1.0, (middle + half) / under)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.value:.3f} ({low:.3f}-{high:.3f})"


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure of one file."""

    name: str
    share: Share
    is_recall: bool
    """Then more is better; of false alarms, less is."""


@dataclass(frozen=True, slots=True)
class Measured:
    """The measures of the whole file, and those of each category."""

    overall: tuple[Figure, ...]
    categories: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    line: Labelled
    level: Level


def measure(lines: Sequence[Labelled], reads: Reads) -> Measured:
    """Worry first, then false alarms; of categories the largest first."""
    done = [_Read(line, reads(line.text)) for line in lines]
    return Measured(tuple(_overall(done)), tuple(_categories(done)))


def _overall(done: list[_Read]) -> Iterator[Figure]:
    graded = [one for one in done if one.line.severity is not None]
    if graded:
        yield from _graded(graded)
    else:
        yield from _flagged("worries: flagged", done, lambda one: one.line.worry, is_recall=True)
        yield from _flagged("others: flagged", done, lambda one: not one.line.worry)
        yield from _urgent("others: as urgent", done, lambda one: not one.line.worry)


def _graded(done: list[_Read]) -> Iterator[Figure]:
    def has(*wanted: Severity) -> Callable[[_Read], bool]:
        return lambda one: one.line.severity in wanted

    urgent, concern = has(Severity.URGENT), has(Severity.CONCERN)
    yield from _flagged("urgent: flagged", done, urgent, is_recall=True)
    yield from _urgent("urgent: as urgent", done, urgent, is_recall=True)
    yield from _flagged("concern: flagged", done, concern, is_recall=True)
    yield from _flagged("fine: flagged", done, has(Severity.FINE))
    yield from _flagged("low mood: flagged", done, has(Severity.LOW))
    yield from _urgent("fine or low: as urgent", done, has(Severity.FINE, Severity.LOW))


def _categories(done: list[_Read]) -> Iterator[Figure]:
    for worry in (True, False):
        counted: dict[str, int] = {}
        for one in done:
            if one.line.worry is worry:
                counted[one.line.category] = counted.get(one.line.category, 0) + 1
        for category in sorted(counted, key=lambda name: (-counted[name], name)):
            yield from _flagged(category, done, _in(category, worry), is_recall=worry)


def _in(category: str, worry: bool) -> Callable[[_Read], bool]:
    return lambda one: one.line.category == category and one.line.worry is worry


def _flagged(
    name: str, done: list[_Read], wanted: Callable[[_Read], bool], *, is_recall: bool = False
) -> Iterator[Figure]:
    yield from _figure(name, [one.level in FOR_STAFF for one in done if wanted(one)], is_recall)


def _urgent(
    name: str, done: list[_Read], wanted: Callable[[_Read], bool], *, is_recall: bool = False
) -> Iterator[Figure]:
    hits = [one.level is Level.URGENT for one in done if wanted(one)]
    yield from _figure(name, hits, is_recall)


def _figure(name: str, hits: list[bool], is_recall: bool) -> Iterator[Figure]:
    """Nothing to say where there is no such line."""
    if hits:
        yield Figure(name, Share(sum(hits), len(hits)), is_recall)
