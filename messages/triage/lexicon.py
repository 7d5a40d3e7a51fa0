"""Every phrase that rules know: finds in a message the slots, and the patterns worth trying."""

from array import array
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from messages.triage.matching import Message
from messages.triage.patterns import MANY, NUMBER, Pattern
from messages.triage.tables import Tables

MORE_THAN_A_DOSE = 6
LONGEST_FIGURE = 6
KEPT_READ = 512
"""Patterns that are kept as they were read: those that messages often come near."""
KEPT_ENTRIES = 1_024
"""What words, phrases and slots say, kept as it was read."""

Numbers = Iterable[int]
"""An array, which is smaller than a tuple: thousands are kept."""
Entry = tuple[tuple[int, ...], tuple[str, ...], Numbers, Numbers]
"""Of a word, phrase or slot: lengths of phrases, slots, patterns near it, elements."""


class Lexicon:
    """Finds in a message every word, phrase and slot that a rule asks for."""

    def __init__(self, tables: Tables, patterns: Iterable[str]) -> None:
        """Take the tables, and the patterns as they are written, in the order of the tables."""
        self.entries: dict[str, str] = {}
        """By every word of every rule, and by phrases and slots; still as text."""
        for line in chain(_lines(tables.words), _lines(tables.foreign)):
            said, _, keys = line.partition(":")
            self.entries.update(dict.fromkeys(keys.split(), said))
        self._numbered = dict(zip(patterns, tables.patterns.split("\n"), strict=True))
        self._read = lru_cache(KEPT_ENTRIES)(_entry)
        self.pattern = lru_cache(KEPT_READ)(self._pattern)

    def elements(self, key: str) -> tuple[int, ...]:
        """Those that a word, phrase or slot is one of."""
        return tuple(self._read(self.entries[key])[3])

    def spot(self, words: Iterable[str]) -> Message:
        """Find every slot in a message, with its two ends added, and what is worth trying."""
        row = ("^", *words, "$")
        message = Message(row)
        entries = self.entries
        for at, word in enumerate(row):
            entry = entries.get(word)
            if entry:
                self._enter(message, word, entry, (at, at + 1))
            if word[0].isdigit():
                self._spot_figure(message, word, at)
        return message

    def _enter(self, message: Message, key: str, said: str, place: tuple[int, int]) -> None:
        lengths, slots, near, elements = self._read(said)
        found = message.found
        if key in found:
            found[key].append(place)
        else:
            found[key] = places = [place]
            message.near.extend(near)
            message.present.update(elements)
            message.held.append((elements, places))
        for slot in slots:
            if slot in found:
                found[slot].append(place)
            else:
                self._enter(message, slot, self.entries[slot], place)
        if lengths:
            self._spot_phrases(message, place[0], lengths)

    def _spot_phrases(self, message: Message, at: int, lengths: tuple[int, ...]) -> None:
        for length in lengths:
            phrase = "_".join(message.words[at : at + length])
            entry = self.entries.get(phrase)
            if entry:
                self._enter(message, phrase, entry, (at, at + length))

    def _spot_figure(self, message: Message, word: str, at: int) -> None:
        kinds = [NUMBER]
        if word.isdigit() and len(word) < LONGEST_FIGURE and int(word) >= MORE_THAN_A_DOSE:
            kinds.append(MANY)
        for kind in kinds:
            entry = self.entries.get(kind)
            if entry:
                self._enter(message, kind, entry, (at, at + 1))

    def _pattern(self, written: str) -> Pattern:
        return Pattern(self._numbered[written])


def _lines(text: str) -> Iterator[str]:
    """One after the other: all at once would take a megabyte that is not given back."""
    at = 0
    while (end := text.find("\n", at)) >= 0:
        yield text[at:end]
        at = end + 1
    yield text[at:]


def _entry(said: str) -> Entry:
    lengths, slots, near, elements, *_ = [*said.split("|"), "", "", ""]
    all_lengths = tuple(map(int, lengths.split()))
    return all_lengths, tuple(slots.split()), _numbers(near), _numbers(elements)


def _numbers(text: str) -> Numbers:
    return array("H", map(int, text.split())) if text else _NONE


_NONE: Numbers = ()
