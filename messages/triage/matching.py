"""Find patterns of slots in the words of a message, in time that grows only with its length.

A pattern is read left to right: `WANT DIE` is one of the slot WANT and then, with at most one other
word between, one of DIE. `..` lets eight words stand between, `+` none; `a|b_c` is either `a` or
`b c`; `a~` is any form of the verb; `x?` may be missing; `^` and `$` are the two ends of the
message or of a sentence; `A & B` means both, in any order, within fourteen words. Nothing but `&`
reaches past the end of a sentence. Words that only say how much or how often (`PASSING`) may stand
anywhere and are not counted.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, product

from messages.triage.textspeak import PASSING
from messages.triage.verbs import every_form

NEAR, FAR, TOGETHER = 2, 8, 14
MOST_PASSED = 4
BREAK = "."
NUMBER, MANY = "NUMBER", "MANY"
"""Figures: any at all, and one that is more than a usual dose."""
MORE_THAN_A_DOSE = 6
LONGEST_FIGURE = 6
COMMON = frozenset(
    "a about all am and are as at be been but by can could did do does for from get go going had "
    "has have he her here him his how i if in is it me more much my no not now of on one or out "
    "she that the them then they think this to up us was we were what when who why will with "
    "would you your ^ $".split()
)

Phrase = tuple[str, ...]
Ends = Mapping[int, tuple[int, ...]]
"""Where an element stands: the first word of each place, and where it may end."""


class PatternFault(ValueError):
    """A pattern or slot that cannot be read as written."""


@dataclass(frozen=True, slots=True)
class Element:
    """One slot or list of choices, and how many other words may stand before it."""

    name: str
    gap: int


Sequence = tuple[Element, ...]


class Pattern:
    """What is written once: every part must be there, in any of its shapes."""

    __slots__ = ("_parts", "needed", "written")

    def __init__(self, written: str, needed: frozenset[str]) -> None:
        """Know the elements without which it cannot match; shapes wait until a message is near."""
        self.written = written
        self.needed = needed
        self._parts: tuple[tuple[Sequence, ...], ...] = ()

    @property
    def parts(self) -> tuple[tuple[Sequence, ...], ...]:
        """The shapes of each part, worked out when first asked."""
        if not self._parts:
            self._parts = tuple(map(_shapes, self.written.split(" & ")))
        return self._parts


@dataclass(frozen=True, slots=True)
class Span:
    """Where a pattern stood: from the first word up to, not including, `end`."""

    start: int
    end: int


class Lexicon:
    """Every phrase that any element knows, by its first word."""

    def __init__(
        self, slots: Mapping[str, tuple[Phrase, ...]], canonical: Callable[[str], Phrase]
    ) -> None:
        """Take the slots by name; phrases are numbered as patterns ask for them."""
        self._slots = slots
        self._canonical = canonical
        self._options: dict[str, tuple[int, ...]] = {}
        self._by_first: dict[str, list[tuple[Phrase, int]]] = {}
        self._numbers: dict[Phrase, int] = {}
        self._names: set[str] = set()
        self._elements: dict[str, frozenset[int]] = {}
        self._weights: list[float] = []
        self._option_weights: dict[str, float] = {}
        self.lengths: list[int] = []

    def register(self, name: str) -> None:
        """Make an element (`die`, `DIE`, `die|DEAD`) findable; its name is its own key."""
        if name in self._names:
            return
        for option in name.split("|"):
            if option not in self._options:
                self._options[option] = tuple(map(self._number, self._phrases(option)))
        self._names.add(name)

    def numbers(self, name: str) -> Iterator[int]:
        """The phrases of a registered element; one that two of its choices share comes twice."""
        return chain.from_iterable(self._options[option] for option in name.split("|"))

    def element(self, name: str) -> frozenset[int]:
        """The phrases of a registered element, gathered when a message first comes near."""
        known = self._elements.get(name)
        if known is None:
            known = self._elements[name] = frozenset(self.numbers(name))
        return known

    def _phrases(self, option: str) -> tuple[Phrase, ...]:
        if option in ("^", "$"):
            return ((option,), (BREAK,))
        if option in (NUMBER, MANY):
            return ((option,),)
        if option.isupper():
            if option not in self._slots:
                msg = f"no slot is called {option}"
                raise PatternFault(msg)
            return self._slots[option]
        phrases = tuple(map(self._canonical, every_form(option.replace("_", " "))))
        if not all(phrases):
            msg = f"{option!r} is left out of every message, so no rule can ask for it"
            raise PatternFault(msg)
        return phrases

    def _number(self, phrase: Phrase) -> int:
        number = self._numbers.get(phrase)
        if number is None:
            number = self._numbers[phrase] = len(self.lengths)
            self.lengths.append(len(phrase))
            bare = len(phrase) == 1 and phrase[0] in COMMON
            self._weights.append(50.0 if bare else 1 / len(phrase))
            self._by_first.setdefault(phrase[0], []).append((phrase[1:], number))
        return number

    def commonness(self, name: str) -> float:
        """Roughly how often an element is met in ordinary messages."""
        return sum(map(self._weight, name.split("|")))

    def _weight(self, option: str) -> float:
        known = self._option_weights.get(option)
        if known is None:
            known = sum([self._weights[number] for number in self._options[option]])
            self._option_weights[option] = known
        return known

    def words(self) -> frozenset[str]:
        """Every word of every phrase."""
        return frozenset(chain.from_iterable(self._numbers))

    def spot(self, words: Iterable[str]) -> "Message":
        """Find every phrase in a message, with its two ends added."""
        row = ("^", *words, "$")
        found: dict[int, list[int]] = {}
        for at, word in enumerate(row):
            for rest, number in self._starting_with(word):
                if not rest or row[at + 1 : at + 1 + len(rest)] == rest:
                    found.setdefault(number, []).append(at)
        return Message(row, found, self)

    def _starting_with(self, word: str) -> list[tuple[Phrase, int]]:
        entries = self._by_first.get(word, [])
        if not word[0].isdigit():
            return entries
        more = self._by_first.get(NUMBER, [])
        if word.isdigit() and len(word) < LONGEST_FIGURE and int(word) >= MORE_THAN_A_DOSE:
            more = more + self._by_first.get(MANY, [])
        return entries + more


class Message:
    """The words of one message, and where each element is, worked out when first asked."""

    __slots__ = ("_ends", "_lexicon", "phrases", "words")

    def __init__(self, words: Phrase, phrases: dict[int, list[int]], lexicon: Lexicon) -> None:
        """Keep the places of each phrase by its number."""
        self.words = words
        self.phrases = phrases
        self._lexicon = lexicon
        self._ends: dict[str, Ends] = {}

    def has(self, name: str) -> bool:
        """Whether an element is anywhere."""
        return not self._lexicon.element(name).isdisjoint(self.phrases)

    def ends(self, name: str) -> Ends:
        """Every place of an element."""
        known = self._ends.get(name)
        if known is None:
            known = self._ends[name] = self._places(name)
        return known

    def _places(self, name: str) -> Ends:
        places: dict[int, tuple[int, ...]] = {}
        for number in self._lexicon.element(name).intersection(self.phrases):
            length = self._lexicon.lengths[number]
            for start in self.phrases[number]:
                places[start] = (*places.get(start, ()), start + length)
        return places


def compile_pattern(written: str, lexicon: Lexicon) -> Pattern:
    """Read one pattern; raises `PatternFault` where it makes no sense."""
    needed: set[str] = set()
    for part in written.split(" & "):
        links = part.replace("+", " ").split()
        sure = [link for link in links if link != ".." and not link.endswith("?")]
        if not sure:
            msg = f"{written!r} could match nothing at all"
            raise PatternFault(msg)
        for link in links:
            if link != "..":
                lexicon.register(link.removesuffix("?"))
        needed.update(sure)
    return Pattern(written, frozenset(needed))


def _shapes(written: str) -> tuple[Sequence, ...]:
    choices: list[tuple[tuple[Element, ...], ...]] = []
    gap = 0
    for piece in written.split():
        if piece == "..":
            gap = FAR
            continue
        for link in piece.split("+"):
            name = link.removesuffix("?")
            only = (Element(name, 0 if name == "$" else gap),)
            choices.append((only, ()) if link.endswith("?") else (only,))
            gap = 0
        gap = 0 if piece == "^" else NEAR
    return tuple(tuple(chain.from_iterable(pick)) for pick in product(*choices))


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
        for start, ends in message.ends(shape[0].name).items():
            reached = _walk(shape[1:], ends, message)
            if reached:
                yield Span(start, min(reached))


def _nearest(shapes: tuple[Sequence, ...], message: Message, to: Span) -> Span | None:
    for shape in shapes:
        places = message.ends(shape[0].name)
        for start in range(to.start - TOGETHER, to.end + TOGETHER):
            if start in places:
                reached = _walk(shape[1:], places[start], message)
                if reached:
                    return Span(start, min(reached))
    return None


def _walk(rest: Sequence, ends: tuple[int, ...], message: Message) -> frozenset[int]:
    reached = frozenset(ends)
    for element in rest:
        places = message.ends(element.name)
        reached = frozenset(
            end
            for here in reached
            for start in _within(here, element.gap, message.words)
            if start in places
            for end in places[start]
        )
        if not reached:
            break
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
