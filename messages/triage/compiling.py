"""Make of the rules, as they are written, what messages are read by; and check every pattern."""

from collections.abc import Mapping, Sequence

from messages.triage.normalise import entry_words
from messages.triage.patterns import (
    BREAK,
    ENDS,
    MANY,
    NUMBER,
    Pattern,
    PatternFault,
    Phrase,
    numbered,
    parts_of,
)
from messages.triage.slots import MISSPELT, entries, slot_texts
from messages.triage.tables import Tables
from messages.triage.verbs import every_form

COMMON = frozenset(
    "a about all am and are as at be been but by can could did do does for from get go going had "
    "has have he her him here his how i if in is it me more much my no not now of on one or out "
    "she that the them then they think this to up us was we were what when who why will with "
    "would you your ^ $".split()
)


def compiled(says: Sequence[str], others: Sequence[str]) -> Tables:
    """The tables of patterns that speak, and of those that only stand around them.

    Raises:
        PatternFault: one of them makes no sense.
    """
    slots = slot_texts()
    compiler = Compiler(slots)
    for number, written in enumerate(says):
        compiler.find_by(written, number)
    for written in others:
        compiler.rarest(written)
    patterns = [compiler.numbered(written) for written in dict.fromkeys((*says, *others))]
    needed = [Pattern(compiler.numbered(written)).needed for written in says]
    risky = {w for name in MISSPELT for entry in entries(slots[name]) for w in entry_words(entry)}
    return Tables(
        compiler.words(in_ascii=True),
        compiler.words(in_ascii=False),
        "\n".join(patterns),
        "\n".join(" ".join(map(str, one)) for one in needed),
        " ".join(str(len(one)) for one in needed),
        " ".join(sorted(risky)),
    )


class _Key:
    """What one word, phrase or slot says of a message that has it."""

    __slots__ = ("elements", "lengths", "near", "slots")

    def __init__(self) -> None:
        self.lengths: dict[int, None] = {}
        self.slots: dict[str, None] = {}
        self.near: dict[int, None] = {}
        self.elements: dict[int, None] = {}

    def __str__(self) -> str:
        columns = (self.lengths, self.slots, self.near, self.elements)
        return "|".join(" ".join(map(str, column)) for column in columns).rstrip("|")


class Compiler:
    """Numbers every element, and knows by which words it is found."""

    def __init__(self, slots: Mapping[str, str]) -> None:
        """Take the slots as written; their phrases are known once a pattern asks for them."""
        self._slots = slots
        self._numbers: dict[str, int] = {}
        self._options: dict[str, tuple[Phrase, ...]] = {}
        self._keys: dict[str, _Key] = {}
        for end in ENDS:
            self.number(end)

    def words(self, *, in_ascii: bool) -> str:
        """Each line of the table of words, those that say the same together."""
        alike: dict[str, list[str]] = {}
        for name, key in self._keys.items():
            if name.isascii() is in_ascii:
                alike.setdefault(str(key), []).append(name)
        return "\n".join(f"{said}:{' '.join(sorted(names))}" for said, names in alike.items())

    def numbered(self, written: str) -> str:
        """A pattern with a number in place of each element."""
        return numbered(written, self.number)

    def find_by(self, written: str, pattern: int) -> None:
        """Try it only beside the rarest thing that it needs."""
        for key in self._found_by(self.rarest(written)):
            self._keys[key].near[pattern] = None

    def rarest(self, written: str) -> str:
        """Of what a pattern needs, the element that ordinary messages have least.

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
        return min(found)[1]

    def number(self, name: str) -> int:
        """The number of an element, whatever order or form its choices were written in."""
        keys = self._found_by(name)
        number = self._numbers.setdefault("|".join(keys), len(self._numbers))
        for key in keys:
            self._keys[key].elements[number] = None
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
                self._keys[option] = _Key()
                for phrase in phrases:
                    self._keys[self._key(phrase)].slots[option] = None
        return self._options[option]

    def _canonical(self, option: str) -> tuple[Phrase, ...]:
        if option in ENDS:
            return ((option,), (BREAK,))
        if option in (NUMBER, MANY):
            return ((option,),)
        if option.isupper() and option not in self._slots:
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
            self._keys.setdefault(word, _Key())
        key = "_".join(phrase)
        if len(phrase) > 1:
            self._keys[phrase[0]].lengths[len(phrase)] = None
            self._keys.setdefault(key, _Key())
        return key


def _commonness(phrase: Phrase) -> float:
    if len(phrase) == 1 and phrase[0] in COMMON:
        return 50.0
    return 1 / len(phrase)
