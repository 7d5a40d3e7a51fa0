"""Number what rules know: words first, then figures, slots, and phrases by how they begin."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import accumulate, groupby

from messages.triage.patterns import MANY, NUMBER, Phrase
from messages.triage.tables import Numbers, Rows, numbers, rows
from messages.triage.vocabulary import begins

_FIGURES = frozenset((NUMBER, MANY))
"""A phrase that asks for one is never met: in a message stands what the figure is."""


class Key:
    """What one word, phrase or slot says of a message that has it."""

    __slots__ = ("lengths", "near", "slots", "words")

    def __init__(self) -> None:
        self.words: Phrase = ()
        """Of a phrase."""
        self.lengths: dict[int, None] = {}
        """Of the phrases that begin with this word, in the order in which they are looked for."""
        self.slots: dict[str, None] = {}
        self.near: dict[int, None] = {}


class Order:
    """Every key by its number."""

    def __init__(self, keys: Mapping[str, Key], slots: Collection[str]) -> None:
        """Take all keys by name, and the names that are slots."""
        self._keys = keys
        phrases = [name for name, key in keys.items() if key.words]
        self._phrases = [name for name in phrases if _FIGURES.isdisjoint(keys[name].words)]
        others = [name for name in keys if name in slots]
        others += [name for name in phrases if not _FIGURES.isdisjoint(keys[name].words)]
        self._words = sorted(keys.keys() - {*phrases, *others, *_FIGURES})
        self.number = {word: at for at, word in enumerate(self._words)}
        self._phrases.sort(key=self._place)
        self._names = (*self._words, NUMBER, MANY, *others, *self._phrases)
        self.number = {name: at for at, name in enumerate(self._names)}
        """Of each key, by name."""

    def lines(self) -> str:
        """The words, those that begin alike on one line."""
        return "\n".join(" ".join(alike) for _, alike in groupby(self._words, begins))

    def phrases(self) -> tuple[Numbers, Numbers, Rows]:
        """By word, where its phrases start; of each of these the second word, and the others."""
        each = [tuple(map(self.number.__getitem__, self._keys[p].words)) for p in self._phrases]
        counts = [0] * (len(self._words) + 1)
        for first, *_ in each:
            counts[first + 1] += 1
        starts = numbers(accumulate(counts))
        return starts, numbers(words[1] for words in each), rows(words[2:] for words in each)

    def rows(self, of: Callable[[Key], Iterable[int]]) -> Rows:
        """One for each key; empty where no rule has it."""
        nothing = Key()
        return rows(of(self._keys.get(name, nothing)) for name in self._names)

    def elements(self, found_by: Iterable[Iterable[str]]) -> Rows:
        """The keys of each element."""
        return rows(map(self.number.__getitem__, names) for names in found_by)

    def by_key(self, found_by: Sequence[Iterable[str]], wanted: Iterable[int]) -> Rows:
        """Of each key, those of the wanted elements that it is one of."""
        found: list[list[int]] = [[] for _ in self._names]
        for element in sorted(wanted):
            for name in found_by[element]:
                found[self.number[name]].append(element)
        return rows(found)

    def _place(self, phrase: str) -> tuple[int, ...]:
        """By its first two words; of those that share them, as their lengths are looked for."""
        first, second, *_ = words = self._keys[phrase].words
        looked_for = [*self._keys[first].lengths].index(len(words))
        return (
            self.number[first],
            self.number[second],
            looked_for,
            *map(self.number.__getitem__, words),
        )
