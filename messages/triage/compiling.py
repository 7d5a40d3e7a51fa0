"""Make of the rules, as they are written, what messages are read by; and check every pattern."""

from collections.abc import Mapping, Sequence
from itertools import chain

from messages.triage.normalise import entry_words
from messages.triage.ordering import Key, Order
from messages.triage.patterns import (
    AT_START,
    BREAK,
    ENDS,
    MANY,
    NUMBER,
    PatternFault,
    Phrase,
    code,
    parts_of,
)
from messages.triage.slots import MISSPELT, entries, slot_texts
from messages.triage.tables import Tables, numbers, rows
from messages.triage.verbs import every_form

COMMON = frozenset(
    "a about all am and are as at be been but by can could did do does for from get go going had "
    "has have he her him here his how i if in is it me more much my no not now of on one or out "
    "she that the them then they think this to up us was we were what when who why will with "
    "would you your ^ $".split()
)
_ALWAYS_THERE = frozenset(ENDS)


def compiled(says: Sequence[str], groups: Sequence[Phrase]) -> Tables:
    """The tables of patterns that speak, and of those that only stand around them.

    Raises:
        PatternFault: one of them makes no sense.
    """
    compiler = Compiler(slot_texts())
    others = dict.fromkeys(chain.from_iterable(groups))
    around = {written: number for number, written in enumerate(others, len(says))}
    for number, written in enumerate(says):
        compiler.find_by(written, number)
    for written in around:
        compiler.by_rarity(written)
    every = (*says, *around)
    patterns = rows(list(code(written, compiler.number)) for written in every)
    needed = [compiler.needed(written, found=n < len(says)) for n, written in enumerate(every)]
    seconds = [first for first, *_ in needed]
    order = compiler.order()
    starts, following, rest = order.phrases()
    return Tables(
        words=order.lines(),
        phrase_starts=starts,
        phrase_next=following,
        phrase_rest=rest,
        slots=order.rows(lambda key: (order.number[slot] for slot in key.slots)),
        near=order.rows(lambda key: key.near),
        elements=order.elements(compiler.elements),
        patterns=patterns,
        needed=rows(needed),
        second=numbers(seconds),
        seconds=order.by_key(compiler.elements, set(seconds)),
        groups=rows([around[written] for written in group] for group in dict.fromkeys(groups)),
        risky=" ".join(sorted(_risky())),
    )


def _risky() -> set[str]:
    slots = slot_texts()
    return {w for name in MISSPELT for entry in entries(slots[name]) for w in entry_words(entry)}


class Compiler:
    """Numbers every element, and knows by which words it is found."""

    def __init__(self, slots: Mapping[str, str]) -> None:
        """Take the slots as written; their phrases are known once a pattern asks for them."""
        self._slots = slots
        self._numbers: dict[str, int] = {}
        self.elements: list[tuple[str, ...]] = []
        """The keys of each, by name."""
        self._options: dict[str, tuple[Phrase, ...]] = {}
        self._keys: dict[str, Key] = {}
        for end in ENDS:
            self.number(end)

    def order(self) -> Order:
        """Every key that was met, numbered."""
        return Order(self._keys, self._slots)

    def find_by(self, written: str, pattern: int) -> None:
        """Try it only beside the rarest thing that it needs."""
        for key in self._found_by(self.by_rarity(written)[0]):
            self._keys[key].near[pattern] = None

    def needed(self, written: str, *, found: bool) -> list[int]:
        """What a pattern needs, the rarest first; where it is found by that, what else."""
        elements = dict.fromkeys(map(self.number, self.by_rarity(written)))
        needed = [*elements][1 if found else 0 :]
        told = [one for one in needed if _ALWAYS_THERE.isdisjoint(self.elements[one])]
        return told or [AT_START]

    def by_rarity(self, written: str) -> list[str]:
        """What a pattern needs; first the element that ordinary messages have least.

        Raises:
            PatternFault: the pattern makes no sense.
        """
        found: list[tuple[float, str]] = []
        for part in parts_of(written):
            before = len(found)
            for name in part:
                weight = sum(map(self._weight, name.removesuffix("?").split("|")))
                if name[-1] != "?":
                    found.append((weight, name))
            if len(found) == before:
                msg = f"{written!r} could match nothing at all"
                raise PatternFault(msg)
        return [name for _, name in sorted(found)]

    def number(self, name: str) -> int:
        """The number of an element, whatever order or form its choices were written in."""
        keys = self._found_by(name)
        number = self._numbers.setdefault("|".join(keys), len(self._numbers))
        if number == len(self.elements):
            self.elements.append(keys)
        return number

    def _found_by(self, name: str) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for option in name.split("|"):
            phrases = self._phrases(option)
            if option in self._slots:
                found[option] = None
            else:
                found |= dict.fromkeys(map(self._key, phrases))
        return tuple(found)

    def _weight(self, option: str) -> float:
        return sum(map(_commonness, self._phrases(option)))

    def _phrases(self, option: str) -> tuple[Phrase, ...]:
        if option not in self._options:
            phrases = self._options[option] = self._canonical(option)
            if option in self._slots:
                self._keys[option] = Key()
                for phrase in phrases:
                    self._keys[self._key(phrase)].slots[option] = None
        return self._options[option]

    def _canonical(self, option: str) -> tuple[Phrase, ...]:
        if option in ENDS:
            return ((option,), (BREAK,))
        if option in (NUMBER, MANY):
            return ((option,),)
        if option != option.lower() and option not in self._slots:
            msg = f"no slot is called {option}"
            raise PatternFault(msg)
        written = (
            entries(self._slots[option])
            if option in self._slots
            else every_form(option.replace("_", " "))
        )
        phrases = tuple((e,) if e in (NUMBER, MANY) else entry_words(e) for e in written)
        if not all(phrases):
            msg = f"{option!r} is left out of every message, so no rule can ask for it"
            raise PatternFault(msg)
        return phrases

    def _key(self, phrase: Phrase) -> str:
        """By which a phrase is found, in one piece; where it starts, its length is looked for."""
        for word in phrase:
            self._keys.setdefault(word, Key())
        key = "_".join(phrase)
        if len(phrase) > 1:
            self._keys[phrase[0]].lengths[len(phrase)] = None
            self._keys.setdefault(key, Key()).words = phrase
        return key


def _commonness(phrase: Phrase) -> float:
    if len(phrase) == 1 and phrase[0] in COMMON:
        return 50.0
    return 1 / len(phrase)
