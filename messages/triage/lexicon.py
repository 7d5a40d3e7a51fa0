"""Every phrase that rules know: finds in a message the slots, and the patterns worth trying."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from messages.triage.matching import Message, Place
from messages.triage.patterns import Pattern
from messages.triage.tables import Tables
from messages.triage.vocabulary import UNKNOWN, Vocabulary

MORE_THAN_A_DOSE = 6
LONGEST_FIGURE = 6
KEPT_READ = 512
"""Patterns that are kept as they were read: those that messages often come near."""
KEPT_WORDS = 1_024
"""Words of which is kept what rules know of them."""

Patterns = tuple[str, ...]
"""As they are written in a rule or guard."""


class _Known(NamedTuple):
    """What rules know of one word."""

    number: int
    keys: Sequence[int]
    """Itself, and the slots that hold it."""
    first: int
    last: int
    """The phrases that begin with it: from the first up to, not including, the last."""


_NOTHING = _Known(UNKNOWN, (), 0, 0)


class Lexicon:
    """Finds in a message every word, phrase and slot that a rule asks for."""

    def __init__(self, tables: Tables, groups: Sequence[Patterns]) -> None:
        """Take what was made of the rules, and the groups in the order of the tables."""
        self._tables = tables
        numbers = {group: number for number, group in enumerate(dict.fromkeys(groups))}
        self._groups = {id(group): numbers[group] for group in groups}
        """By identity: to compare hundreds of patterns would cost more than to look for them."""
        self._kept = groups
        self.words = Vocabulary(tables.words)
        self._figure = len(self.words)
        """The key of any figure at all; after it comes that of many."""
        self._first_phrase = len(tables.near.starts) - 1 - len(tables.phrase_next)
        """The key of the first phrase."""
        self._known = lru_cache(KEPT_WORDS)(self._look_up)
        self.pattern = lru_cache(KEPT_READ)(self._pattern)

    def spot(self, words: Iterable[str]) -> Message:
        """Find every slot in a message, with its two ends added, and what is worth trying."""
        row = ("^", *words, "$")
        message = Message(row, self._tables.elements)
        known = [*map(self._known, row)]
        for at, (_, keys, first, last) in enumerate(known):
            if keys:
                self._enter(message, keys, (at, at + 1))
            if first != last:
                self._spot_phrases(message, known, at)
            if row[at][0].isdigit():
                self._spot_figure(message, row[at], at)
        return message

    def possible(self, group: Patterns, message: Message) -> Iterator[Pattern]:
        """Those of a group whose needed elements are all there, wherever they stand."""
        needed = self._tables.needed
        for number in self._tables.groups[self._groups[id(group)]]:
            if message.has(needed[number]):
                yield self.pattern(number)

    def possibly_said(self, message: Message) -> Iterator[int]:
        """The same of patterns that speak, by number, as the message comes near them."""
        needed = self._tables.needed
        for number in dict.fromkeys(message.near):
            if message.has(needed[number]):
                yield number

    def _look_up(self, word: str) -> _Known:
        number = self.words.number(word)
        if number == UNKNOWN:
            return _NOTHING
        starts = self._tables.phrase_starts
        return _Known(number, self._with_slots(number), starts[number], starts[number + 1])

    def _with_slots(self, key: int) -> Sequence[int]:
        return (key, *self._tables.slots[key])

    def _enter(self, message: Message, keys: Iterable[int], place: Place) -> None:
        found, near = message.found, self._tables.near
        for key in keys:
            if key in found:
                found[key].append(place)
            else:
                found[key] = [place]
                message.near.extend(near[key])

    def _spot_phrases(self, message: Message, known: list[_Known], at: int) -> None:
        first, last = known[at][2:]
        second, following = known[at + 1].number, self._tables.phrase_next
        phrase = bisect_left(following, second, first, last)
        while phrase < last and following[phrase] == second:
            rest = self._tables.phrase_rest[phrase]
            end = at + 2 + len(rest)
            if not rest or [one.number for one in known[at + 2 : end]] == rest.tolist():
                self._enter(message, self._with_slots(self._first_phrase + phrase), (at, end))
            phrase += 1

    def _spot_figure(self, message: Message, word: str, at: int) -> None:
        kinds = [self._figure]
        if word.isdigit() and len(word) < LONGEST_FIGURE and int(word) >= MORE_THAN_A_DOSE:
            kinds.append(self._figure + 1)
        for kind in kinds:
            self._enter(message, self._with_slots(kind), (at, at + 1))

    def _pattern(self, number: int) -> Pattern:
        return Pattern(self._tables.patterns[number])
