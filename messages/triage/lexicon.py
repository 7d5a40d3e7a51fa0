"""Every phrase that rules know: finds in a message the slots, and the patterns worth trying."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from messages.triage.matching import About, Message
from messages.triage.patterns import Pattern
from messages.triage.tables import Tables
from messages.triage.vocabulary import UNKNOWN, Vocabulary

MORE_THAN_A_DOSE = 6
LONGEST_FIGURE = 6
KEPT_READ = 512
"""Patterns that are kept as they were read: those that messages often come near."""
KEPT_WORDS = 1_024
"""Words of which is kept what rules know of them."""
KEPT_PHRASES = 256
"""The same of phrases and figures."""

Patterns = tuple[str, ...]
"""As they are written in a rule or guard."""


class _Word(NamedTuple):
    """What rules know of one word."""

    about: About | None
    """None: they know of no such word."""
    first: int
    last: int
    """The phrases that begin with it: from the first up to, not including, the last."""
    sign: str
    """Its number as one character: a row of numbers is then a text, which is searched at once."""
    figures: tuple[About, ...]
    """What it is besides, as a figure."""


_NOBODYS = "\uffff"
"""The sign of every word that has no number."""


class Lexicon:
    """Finds in a message every word, phrase and slot that a rule asks for."""

    def __init__(self, tables: Tables, groups: Sequence[Patterns]) -> None:
        """Take what was made of the rules, and the groups in the order of the tables."""
        self._tables = tables
        each = {group: number for number, group in enumerate(dict.fromkeys(groups))}
        self._groups = {id(group): each[group] for group in groups}
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
        self._about = lru_cache(KEPT_PHRASES)(self._what_is_known)
        self.pattern = lru_cache(KEPT_READ)(self._pattern)

    def spot(self, words: Iterable[str]) -> Message:
        """Find every slot in a message, with its two ends added, and what is worth trying."""
        row = ("^", *words, "$")
        message = Message(row, self._tables.elements)
        known = [*map(self._known, row)]
        signs = "".join([one.sign for one in known])
        for at, (about, first, last, _, figures) in enumerate(known):
            if about:
                message.enter(about, (at, at + 1))
            if first != last:
                phrase = self._second_words.find(signs[at + 1], first, last)
                if phrase >= 0:
                    self._spot_phrases(message, signs, range(phrase, last), at)
            for figure in figures:
                message.enter(figure, (at, at + 1))
        return message

    def _look_up(self, word: str) -> _Word:
        number = self.words.number(word)
        figures = tuple(map(self._about, self._kinds(word))) if word[0].isdigit() else ()
        if number == UNKNOWN:
            return _Word(None, 0, 0, _NOBODYS, figures)
        first, last = self._tables.phrase_starts[number : number + 2]
        return _Word(self._what_is_known(number), first, last, chr(number), figures)

    def _what_is_known(self, key: int) -> About:
        """Of a word, phrase or figure, and of the slots that hold it."""
        tables = self._tables
        slots = tables.slots[key]
        near, seconds = tables.near[key], tables.seconds[key]
        for slot in slots:
            near += tables.near[slot]
            seconds += tables.seconds[slot]
        return (key, *slots), near, seconds

    def _spot_phrases(self, message: Message, signs: str, phrases: range, at: int) -> None:
        """Of these phrases, which are in order, try those that begin with the two words there."""
        rest, starts = self._other_words, self._tables.phrase_rest.starts
        second = signs[at + 1]
        for phrase in phrases:
            if self._second_words[phrase] != second:
                return
            others = rest[starts[phrase] : starts[phrase + 1]]
            if signs.startswith(others, at + 2):
                about = self._about(self._first_phrase + phrase)
                message.enter(about, (at, at + 2 + len(others)))

    def _kinds(self, word: str) -> Iterator[int]:
        """The keys of what a figure is."""
        yield self._figure
        if word.isdigit() and len(word) < LONGEST_FIGURE and int(word) >= MORE_THAN_A_DOSE:
            yield self._figure + 1

    def possible(self, group: Patterns, message: Message) -> Iterator[Pattern]:
        """Those of a group whose needed elements are all there, wherever they stand."""
        for number in self._all_there(self._tables.groups[self._groups[id(group)]], message):
            yield self.pattern(number)

    def possibly_said(self, message: Message) -> Iterator[int]:
        """The same of patterns that speak, by number, in the order of what they are near."""
        return self._all_there(dict.fromkeys(message.near), message)

    def _all_there(self, patterns: Iterable[int], message: Message) -> Iterator[int]:
        second, there, needed = self._tables.second, message.seconds, self._tables.needed
        for number in patterns:
            if second[number] in there and message.has(needed[number]):
                yield number

    def _pattern(self, number: int) -> Pattern:
        return Pattern(self._tables.patterns[number])
