"""Every phrase that rules know: finds in a message the slots, and the patterns worth trying."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from messages.triage.matching import Message
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

    keys: Sequence[int]
    """Its own, and those of the slots that hold it."""
    first: int
    last: int
    """The phrases that begin with it: from the first up to, not including, the last."""
    sign: str
    """Its number as one character: a row of numbers is then a text, which is searched at once."""


_NOTHING = _Known((), 0, 0, "\uffff")


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
        self._second_words = "".join(map(chr, tables.phrase_next))
        """The second word of each phrase, by its sign."""
        self._other_words = "".join(map(chr, tables.phrase_rest.values))
        """Their other words."""
        self._first_phrase = len(tables.near.starts) - 1 - len(self._second_words)
        """The key of the first phrase."""
        self._known = lru_cache(KEPT_WORDS)(self._look_up)
        self.pattern = lru_cache(KEPT_READ)(self._pattern)

    def spot(self, words: Iterable[str]) -> Message:
        """Find every slot in a message, with its two ends added."""
        row = ("^", *words, "$")
        message = Message(row, self._tables.elements)
        known = [*map(self._known, row)]
        signs = "".join([one.sign for one in known])
        found, second_words = message.found, self._second_words
        for at, (keys, first, last, _) in enumerate(known):
            if keys:
                place = at, at + 1
                for key in keys:
                    if key in found:
                        found[key].append(place)
                    else:
                        found[key] = [place]
                if first != last:
                    phrase = second_words.find(signs[at + 1], first, last)
                    if phrase >= 0:
                        self._spot_phrases(message, signs, range(phrase, last), at)
            if row[at][0].isdigit():
                self._spot_figure(message, row[at], at)
        return message

    def _look_up(self, word: str) -> _Known:
        number = self.words.number(word)
        if number == UNKNOWN:
            return _NOTHING
        starts = self._tables.phrase_starts
        keys = self._with_slots(number)
        return _Known(keys, starts[number], starts[number + 1], chr(number))

    def _with_slots(self, key: int) -> Sequence[int]:
        return (key, *self._tables.slots[key])

    def _spot_phrases(self, message: Message, signs: str, phrases: range, at: int) -> None:
        """Of these phrases, which are in order, try those that begin with the two words there."""
        rest, starts = self._other_words, self._tables.phrase_rest.starts
        second = signs[at + 1]
        for phrase in phrases:
            if self._second_words[phrase] != second:
                return
            others = rest[starts[phrase] : starts[phrase + 1]]
            if signs.startswith(others, at + 2):
                keys = self._with_slots(self._first_phrase + phrase)
                message.enter(keys, (at, at + 2 + len(others)))

    def _spot_figure(self, message: Message, word: str, at: int) -> None:
        kinds = [self._figure]
        if word.isdigit() and len(word) < LONGEST_FIGURE and int(word) >= MORE_THAN_A_DOSE:
            kinds.append(self._figure + 1)
        for kind in kinds:
            message.enter(self._with_slots(kind), (at, at + 1))

    def possible(self, group: Patterns, message: Message) -> Iterator[Pattern]:
        """Those of a group whose needed elements are all there, wherever they stand."""
        needed = self._tables.needed
        for number in self._tables.groups[self._groups[id(group)]]:
            if message.has(needed[number]):
                yield self.pattern(number)

    def possibly_said(self, message: Message) -> Iterator[int]:
        """The same of patterns that speak, by number, in the order of what they are near."""
        tables = self._tables
        near, starts, second = tables.near.values, tables.near.starts, tables.second
        there = self._seconds_there(message)
        tried: set[int] = set()
        for key in message.found:
            for number in near[starts[key] : starts[key + 1]]:
                if second[number] in there and number not in tried:
                    tried.add(number)
                    if message.has(tables.needed[number]):
                        yield number

    def _seconds_there(self, message: Message) -> set[int]:
        """Of the elements that are second to any pattern's own, those that the message has."""
        values, starts = self._tables.seconds.values, self._tables.seconds.starts
        there: set[int] = set()
        for key in message.found:
            there.update(values[starts[key] : starts[key + 1]])
        return there

    def _pattern(self, number: int) -> Pattern:
        return Pattern(self._tables.patterns[number])
