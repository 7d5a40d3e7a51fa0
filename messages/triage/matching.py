"""Find patterns of slots in the words of a message, in time that grows only with its length.

A pattern is read left to right: `WANT DIE` is one of the slot WANT and then, with at most one other
word between, one of DIE. `..` lets eight words stand between, `+` none; `a|b_c` is either `a` or
`b c`; `x?` may be missing; `^` and `$` are the two ends of the message; `A & B` means both, in any
order, within fourteen words. Nothing but `&` reaches past the end of a sentence.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

NEAR, FAR, TOGETHER = 1, 8, 14
BREAK = "."
NUMBER, MANY = "NUMBER", "MANY"
"""Slots for figures: any at all, and one that is more than a usual dose."""
COMMON = frozenset(
    "a about all am and are as at be been but by can could did do does for from get go going had "
    "has have he her here him his how i if in is it me more much my no not now of on one or out "
    "she that the them then they think this to up us was we were what when who why will with "
    "would you your ^ $".split()
)

Ends = dict[int, tuple[int, ...]]
Entry = tuple[tuple[str, ...], str]


class PatternFault(ValueError):
    """A pattern or slot that cannot be read as written."""


@dataclass(frozen=True, slots=True)
class Element:
    """One slot, and how many other words may stand before it."""

    name: str
    gap: int


Sequence = tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """What is written once, compiled: every part must be there, in any of its shapes."""

    written: str
    parts: tuple[tuple[Sequence, ...], ...]


@dataclass(frozen=True, slots=True)
class Message:
    """The words of one message and where every slot is in them: start to possible ends."""

    words: tuple[str, ...]
    slots: Mapping[str, Ends]


@dataclass(frozen=True, slots=True)
class Span:
    """Where a pattern stood: from the first word up to, not including, `end`."""

    start: int
    end: int


@dataclass(slots=True)
class Lexicon:
    """All slots by the first word of each entry, filled while patterns are compiled."""

    slots: Mapping[str, tuple[tuple[str, ...], ...]]
    canonical: Callable[[str], tuple[str, ...]]
    by_first: dict[str, list[Entry]] = field(default_factory=dict)
    known: dict[str, bool] = field(default_factory=dict)
    """Every registered element, and whether it is too common to look rules up by."""

    def register(self, name: str) -> str:
        """Make an element (`die`, `DIE`, `die|DEAD`) findable; its name is its own key."""
        if name not in self.known:
            entries = [e for option in name.split("|") for e in self._entries(option)]
            self.known[name] = any(e[0] in COMMON and len(e) == 1 for e in entries)
            for first, *rest in entries:
                self.by_first.setdefault(first, []).append((tuple(rest), name))
        return name

    def _entries(self, option: str) -> tuple[tuple[str, ...], ...]:
        if option in (NUMBER, MANY):
            return (*self.slots.get(option, ()), (option,))
        if option.isupper():
            if option not in self.slots:
                msg = f"no slot is called {option}"
                raise PatternFault(msg)
            return self.slots[option]
        if option in ("^", "$"):
            return ((option,),)
        phrase = self.canonical(option.replace("_", " "))
        if not phrase:
            msg = f"{option!r} is left out of every message, so no rule can ask for it"
            raise PatternFault(msg)
        return (phrase,)

    def words(self) -> frozenset[str]:
        """Every word that any slot knows."""
        rest = (word for entries in self.by_first.values() for tail, _ in entries for word in tail)
        return frozenset(self.by_first) | frozenset(rest)

    def spot(self, words: Iterable[str]) -> Message:
        """Mark every slot in a message, with its two ends added."""
        row = ("^", *words, "$")
        found: dict[str, dict[int, tuple[int, ...]]] = {}
        for at, word in enumerate(row):
            for rest, name in self._entries_at(word):
                end = at + 1 + len(rest)
                if not rest or row[at + 1 : end] == rest:
                    ends = found.setdefault(name, {})
                    ends[at] = (*ends.get(at, ()), end)
        return Message(row, found)

    def _entries_at(self, word: str) -> Iterable[Entry]:
        entries = self.by_first.get(word, [])
        if not word[0].isdigit():
            return entries
        figure = word.isdigit() and len(word) < 6
        extra = [*self.by_first.get(NUMBER, [])]
        if figure and int(word) >= 6:
            extra += self.by_first.get(MANY, [])
        return [*entries, *extra]


def compile_pattern(written: str, lexicon: Lexicon) -> Pattern:
    """Read one pattern; raises `PatternFault` where it makes no sense."""
    parts = tuple(_part(part, lexicon) for part in written.split(" & "))
    return Pattern(written, parts)


def _part(written: str, lexicon: Lexicon) -> tuple[Sequence, ...]:
    choices: list[tuple[tuple[Element, ...], ...]] = []
    gap = 0
    for piece in written.split():
        if piece == "..":
            gap = FAR
            continue
        for link in piece.split("+"):
            name = lexicon.register(link.removesuffix("?"))
            chain = (Element(name, 0 if name == "$" else gap),)
            choices.append((chain, ()) if link.endswith("?") else (chain,))
            gap = 0
        gap = 0 if piece == "^" else NEAR
    shapes = tuple(tuple(e for chain in pick for e in chain) for pick in product(*choices))
    if not all(shapes):
        msg = f"{written!r} could match nothing at all"
        raise PatternFault(msg)
    return shapes


def names_in(pattern: Pattern) -> frozenset[str]:
    """The elements without which a pattern cannot match."""
    needed: set[str] = set()
    for shapes in pattern.parts:
        needed |= frozenset.intersection(*(frozenset(e.name for e in s) for s in shapes))
    return frozenset(needed)


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
        for start, ends in message.slots.get(shape[0].name, {}).items():
            reached = _walk(shape[1:], ends, message)
            if reached:
                yield Span(start, min(reached))


def _nearest(shapes: tuple[Sequence, ...], message: Message, to: Span) -> Span | None:
    for shape in shapes:
        places = message.slots.get(shape[0].name, {})
        for start in range(to.start - TOGETHER, to.end + TOGETHER):
            if start in places:
                reached = _walk(shape[1:], places[start], message)
                if reached:
                    return Span(start, min(reached))
    return None


def _walk(rest: Sequence, ends: tuple[int, ...], message: Message) -> frozenset[int]:
    reached = frozenset(ends)
    for element in rest:
        places = message.slots.get(element.name)
        if not places:
            return frozenset()
        reached = frozenset(
            end
            for here in reached
            for start in range(here, here + element.gap + 1)
            if start in places and BREAK not in message.words[here:start]
            for end in places[start]
        )
        if not reached:
            break
    return reached
