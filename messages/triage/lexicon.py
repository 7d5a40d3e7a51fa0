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
from messages.triage.slots import entries
from messages.triage.verbs import every_form

MORE_THAN_A_DOSE = 6
LONGEST_FIGURE = 6
KEPT_READ = 512
"""Patterns, and elements, that are kept as they were read: those that messages often come near."""
COMMON = frozenset(
    "a about all am and are as at be been but by can could did do does for from get go going had "
    "has have he her him here his how i if in is it me more much my no not now of on one or out "
    "she that the them then they think this to up us was we were what when who why will with "
    "would you your ^ $".split()
)


class Lexicon:
    """Checks patterns, and finds in a message every slot and the patterns that may be there."""

    def __init__(self, slots: Mapping[str, str], canonical: Callable[[str], Phrase]) -> None:
        """Take the slots as written; their phrases are known once a pattern asks for them."""
        self._slots = slots
        self._canonical = canonical
        self._weights = _Weights(self._learnt)
        self._taken: set[str] = set()
        self._groups: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._in_slots: dict[str, tuple[str, ...]] = {}
        self._near: dict[str, tuple[int, ...]] = {}
        self._lengths: dict[str, tuple[int, ...]] = {}
        self._words: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._spelt: dict[str, str] = {}
        self.element = lru_cache(KEPT_READ)(self._element)
        self.pattern = lru_cache(KEPT_READ)(self._pattern)

    def rarest(self, written: str) -> tuple[str, str]:
        """Of what a pattern needs, the two elements that ordinary messages have least.

        Raises:
            PatternFault: the pattern makes no sense.
        """
        found: list[tuple[float, str]] = []
        for part in parts_of(written):
            before = len(found)
            for name in part:
                weight = sum(map(self._weights.__getitem__, name.removesuffix("?").split("|")))
                if name[-1] != "?":
                    found.append((weight, name))
            if len(found) == before:
                msg = f"{written!r} could match nothing at all"
                raise PatternFault(msg)
        found.sort()
        second = self._as_spelt(found[min(1, len(found) - 1)][1])
        return found[0][1], self._names.setdefault(second, second)

    def look_near(self, name: str, number: int) -> None:
        """Say so in every message that has the element: `number` is worth trying there."""
        only = (number,)
        for option in name.split("|"):
            for key in self._keys(option):
                known = self._near.get(key)
                self._near[key] = (*known, number) if known else only

    def _keys(self, option: str) -> Iterable[str]:
        """By which an option that was learnt is found."""
        if (option in self._words and option not in self._spelt) or option in self._taken:
            return (option,)
        return map(self._key, self._phrases(option))

    def learnt(self) -> Iterable[str]:
        """Every word of every phrase, once all patterns are checked; checking is forgotten."""
        words, self._words, self._names, self._slots = self._words, {}, {}, {}
        self._weights.clear()
        return words

    def spot(self, words: Iterable[str]) -> Message:
        """Find every slot in a message, with its two ends added, and what is worth trying."""
        row = ("^", *words, "$")
        message = Message(row)
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
        if option.islower():
            forms = every_form(option.replace("_", " ")) if "~" in option else (option,)
            phrases = tuple([self._canonical(form.replace("_", " ")) for form in forms])
        elif option in ("^", "$"):
            return ((option,), (BREAK,))
        elif option in (NUMBER, MANY):
            return ((option,),)
        elif option.isupper():
            return self._slot(option)
        else:
            phrases = tuple(map(self._canonical, every_form(option.replace("_", " "))))
        if not all(phrases):
            msg = f"{option!r} is left out of every message, so no rule can ask for it"
            raise PatternFault(msg)
        return phrases

    def _slot(self, name: str) -> tuple[Phrase, ...]:
        if name not in self._slots:
            msg = f"no slot is called {name}"
            raise PatternFault(msg)
        canonical = self._canonical
        return tuple(
            [(e,) if e in (NUMBER, MANY) else canonical(e) for e in entries(self._slots[name])]
        )

    def _learnt(self, option: str) -> float:
        """How often an option is met, roughly; its words are known from now on."""
        if option.isalpha() and option.islower() and self._canonical(option) == (option,):
            self._words.setdefault(option, option)
            return 50.0 if option in COMMON else 1.0
        phrases = self._phrases(option)
        for phrase in phrases:
            for word in phrase:
                self._words.setdefault(word, word)
        if phrases == ((option,),):
            return 50.0 if option in COMMON else 1.0
        if option.isupper():
            self._take(option, phrases)
        elif "~" not in option:
            spelt = "|".join(["_".join(phrase) for phrase in phrases])
            if spelt != option:
                self._spelt[option] = spelt
        return sum([_commonness(phrase) for phrase in phrases])

    def _take(self, slot: str, phrases: tuple[Phrase, ...]) -> None:
        if slot in self._taken:
            return
        self._taken.add(slot)
        only = self._groups.setdefault((slot,), (slot,))
        for phrase in dict.fromkeys(phrases):
            key = self._key(phrase)
            known = self._in_slots.get(key)
            slots = (*known, slot) if known else only
            self._in_slots[key] = self._groups.setdefault(slots, slots)

    def _key(self, phrase: Phrase) -> str:
        """By which a phrase is found, in one piece; where it starts, its length is looked for."""
        first, length = phrase[0], len(phrase)
        if length == 1:
            return self._words.get(first, first)
        known = self._lengths.get(first, ())
        if length not in known:
            self._lengths[self._words.get(first, first)] = (*known, length)
        return " ".join(phrase)

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

    def _as_spelt(self, name: str) -> str:
        options = name.split("|")
        if "~" not in name and self._spelt.keys().isdisjoint(options):
            return name
        return "|".join([self._spelt.get(option) or self._forms(option) for option in options])

    def _forms(self, option: str) -> str:
        if "~" not in option:
            return option
        return "|".join(["_".join(phrase) for phrase in self._phrases(option)])

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
