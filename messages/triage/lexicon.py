"""Every phrase that rules know: its slots, and the patterns that are worth trying near it."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from messages.triage.matching import Message
from messages.triage.patterns import (
    BREAK,
    MANY,
    NUMBER,
    Element,
    Pattern,
    PatternFault,
    Phrase,
    parts_of,
)
from messages.triage.verbs import every_form

MORE_THAN_A_DOSE = 6
LONGEST_FIGURE = 6
KEPT_READ = 1_024
"""Patterns, and elements, that are kept as they were read: those that messages often come near."""
COMMON = frozenset(
    "a about all am and are as at be been but by can could did do does for from get go going had "
    "has have he her him here his how i if in is it me more much my no not now of on one or out "
    "she that the them then they think this to up us was we were what when who why will with "
    "would you your ^ $".split()
)


class Lexicon:
    """Checks patterns, and finds in a message every slot and the patterns that may be there."""

    def __init__(
        self, slots: Mapping[str, tuple[str, ...]], canonical: Callable[[str], Phrase]
    ) -> None:
        """Take the slots as written; their phrases are known once a pattern asks for them."""
        self._slots = slots
        self._canonical = canonical
        self._weights = _Weights(self._learnt)
        self._taken: set[str] = set()
        self._groups: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._in_slots: dict[str, tuple[str, ...]] = {}
        self._near: dict[str, tuple[int, ...]] = {}
        self._lengths: dict[str, tuple[int, ...]] = {}
        self._words: set[str] = set()
        self._spelt: dict[str, str] = {}
        self.element = lru_cache(KEPT_READ)(self._element)
        self.longer = lru_cache(KEPT_READ)(self._longer)
        self.pattern = lru_cache(KEPT_READ)(self._pattern)

    def rarest(self, written: str) -> str:
        """Of the elements that a pattern needs, the one that is met least in ordinary messages.

        Raises:
            PatternFault: the pattern makes no sense.
        """
        least: tuple[float, str] | None = None
        for part in parts_of(written):
            sure = False
            for name in part:
                weight = sum(map(self._weights.__getitem__, name.removesuffix("?").split("|")))
                if name[-1] != "?":
                    sure = True
                    if least is None or (weight, name) < least:
                        least = (weight, name)
            if not sure:
                msg = f"{written!r} could match nothing at all"
                raise PatternFault(msg)
        assert least is not None
        return least[1]

    def look_near(self, name: str, number: int) -> None:
        """Say so in every message that has the element: `number` is worth trying there."""
        for option in name.split("|"):
            if option in self._taken:
                self._near[option] = (*self._near.get(option, ()), number)
                continue
            for phrase in self._phrases(option):
                key = " ".join(phrase)
                self._near[key] = (*self._near.get(key, ()), number)
                self._note_length(phrase)

    def learnt(self) -> set[str]:
        """Every word of every phrase, once all patterns are checked; checking is forgotten."""
        words, self._words = self._words, set()
        self._weights.clear()
        return words

    def spot(self, words: Iterable[str]) -> Message:
        """Find every slot in a message, with its two ends added, and what is worth trying."""
        row = ("^", *words, "$")
        message = Message(row, self.longer)
        starts, near = message.starts, message.near
        for at, word in enumerate(row):
            if word in starts:
                starts[word].append(at)
            else:
                starts[word] = [at]
                near.extend(self._near.get(word, ()))
            if word in self._in_slots:
                self._enter(message, self._in_slots[word], at, at + 1)
            if word in self._lengths:
                self._spot_phrases(message, at, self._lengths[word])
            if word[0].isdigit():
                self._spot_figure(message, word, at)
        return message

    def _enter(self, message: Message, slots: tuple[str, ...], start: int, end: int) -> None:
        for slot in slots:
            places = message.slots.get(slot)
            if places is None:
                message.slots[slot] = [(start, end)]
                message.near.extend(self._near.get(slot, ()))
            else:
                places.append((start, end))

    def _spot_phrases(self, message: Message, at: int, lengths: tuple[int, ...]) -> None:
        for length in lengths:
            phrase = " ".join(message.words[at : at + length])
            if phrase in self._in_slots:
                self._enter(message, self._in_slots[phrase], at, at + length)
            message.near.extend(self._near.get(phrase, ()))

    def _spot_figure(self, message: Message, word: str, at: int) -> None:
        kinds = [NUMBER]
        if word.isdigit() and len(word) < LONGEST_FIGURE and int(word) >= MORE_THAN_A_DOSE:
            kinds.append(MANY)
        for kind in kinds:
            message.near.extend(self._near.get(kind, ()))
            message.starts.setdefault(kind, []).append(at)
            self._enter(message, self._in_slots.get(kind, ()), at, at + 1)

    def _phrases(self, option: str) -> tuple[Phrase, ...]:
        if option in ("^", "$"):
            return ((option,), (BREAK,))
        if option in (NUMBER, MANY):
            return ((option,),)
        if option.isupper():
            return self._slot(option)
        if "~" in option:
            phrases = tuple(map(self._canonical, every_form(option.replace("_", " "))))
        else:
            phrases = (self._canonical(option.replace("_", " ")),)
        if not all(phrases):
            msg = f"{option!r} is left out of every message, so no rule can ask for it"
            raise PatternFault(msg)
        return phrases

    def _slot(self, name: str) -> tuple[Phrase, ...]:
        if name not in self._slots:
            msg = f"no slot is called {name}"
            raise PatternFault(msg)
        return tuple(map(self._entry, self._slots[name]))

    def _entry(self, entry: str) -> Phrase:
        return (entry,) if entry in (NUMBER, MANY) else self._canonical(entry)

    def _learnt(self, option: str) -> float:
        """How often an option is met, roughly; its words are known from now on."""
        phrases = self._phrases(option)
        for phrase in phrases:
            self._words.update(phrase)
        if phrases == ((option,),):
            return _commonness(phrases[0])
        if option.isupper() and option not in self._taken:
            self._take(option, phrases)
        elif "_" not in option and "~" not in option:
            self._spelt[option] = "|".join("_".join(phrase) for phrase in phrases)
        return sum([_commonness(phrase) for phrase in phrases])

    def _take(self, slot: str, phrases: tuple[Phrase, ...]) -> None:
        self._taken.add(slot)
        for phrase in dict.fromkeys(phrases):
            key = " ".join(phrase)
            slots = (*self._in_slots.get(key, ()), slot)
            self._in_slots[key] = self._groups.setdefault(slots, slots)
            self._note_length(phrase)

    def _note_length(self, phrase: Phrase) -> None:
        known = self._lengths.get(phrase[0], ())
        if len(phrase) > 1 and len(phrase) not in known:
            self._lengths[phrase[0]] = (*known, len(phrase))

    def _element(self, name: str) -> Element:
        words: list[str] = []
        phrases: list[str] = []
        for option in name.split("|"):
            if option in self._taken:
                words.append(option)
                continue
            for phrase in self._phrases(option):
                if len(phrase) == 1:
                    words.append(phrase[0])
                else:
                    phrases.append(f" {' '.join(phrase)} ")
        return Element(name, tuple(words), tuple(phrases))

    def _longer(self, name: str) -> tuple[str, ...]:
        element = self._element(name)
        others = set(element.words).difference(name.split("|"))
        return (*element.phrases, *(f" {word} " for word in others))

    def _as_spelt(self, name: str) -> str:
        options = name.split("|")
        if self._spelt.keys().isdisjoint(options):
            return name
        return "|".join(self._spelt.get(option, option) for option in options)

    def _pattern(self, written: str) -> Pattern:
        return Pattern(written, self._as_spelt, self.element)


class _Weights(dict[str, float]):
    """How often each option is met, worked out when first asked."""

    __slots__ = ("_learnt",)

    def __init__(self, learnt: Callable[[str], float]) -> None:
        super().__init__()
        self._learnt = learnt

    def __missing__(self, option: str) -> float:
        weight = self[option] = self._learnt(option)
        return weight


def _commonness(phrase: Phrase) -> float:
    if len(phrase) == 1 and phrase[0] in COMMON:
        return 50.0
    return 1 / len(phrase)
