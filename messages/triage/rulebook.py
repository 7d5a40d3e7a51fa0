"""All rules checked together: how a message's words are turned into findings."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from messages.triage import made
from messages.triage.compiling import compiled
from messages.triage.digest import digest
from messages.triage.guards import (
    FICTION,
    GUARDS,
    LOWER,
    TOLD,
    TOLD_AFTER,
    TOLD_BEFORE,
    Guard,
    Reach,
)
from messages.triage.levels import Level
from messages.triage.lexicon import Lexicon, Patterns
from messages.triage.matching import Message, Span, spans
from messages.triage.normalise import alone, pieces, plain_text, written_out
from messages.triage.patterns import Pattern, Phrase
from messages.triage.rule import Rule
from messages.triage.rules import ALL
from messages.triage.spelling import Speller
from messages.triage.surroundings import Surroundings

KEPT_WORDS = 1_024
"""Words whose meaning is kept: most of what people write is among so many."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule that spoke, at the level that its surroundings leave."""

    rule: Rule
    level: Level
    reason: str


class Rulebook:
    """All rules, ready to read a message; each pattern is taken apart when one is near it."""

    def __init__(self, rules: tuple[Rule, ...] = ALL, guards: tuple[Guard, ...] = GUARDS) -> None:
        """Take the form that was made of these rules; of others, make it now.

        Raises:
            PatternFault: a rule cannot be read.
        """
        says, groups = all_patterns(rules, guards)
        self.is_ready_made = digest(says, groups) == made.DIGEST
        """Whether it did not have to be made at this start."""
        tables = made.TABLES if self.is_ready_made else compiled(says, groups)
        self.lexicon = Lexicon(tables, groups)
        self._rules = [rule for rule in rules for _ in rule.says]
        """Of each pattern that speaks, whose it is."""
        self._guards = guards
        self._speller = Speller(self.lexicon.words, tables.risky.split())
        self._meant = lru_cache(KEPT_WORDS)(self._meaning)

    def understood(self, text: str) -> Message:
        """The message's words, respelt, with every slot marked."""
        return self.lexicon.spot(written_out(pieces(plain_text(text)), self._meant))

    def _meaning(self, word: str) -> Phrase:
        """A word as it is written out, and each of these as the rules spell it."""
        meant = alone(word)
        if len(meant) == 1:
            return self._speller.corrected(meant[0])
        return tuple(right for one in meant for right in self._speller.corrected(one))

    def findings(self, message: Message) -> Iterator[Finding]:
        """Every rule that speaks about this message."""
        around = Surroundings(message, self.lexicon)
        for number in self.lexicon.possibly_said(message):
            finding = self._strongest(self._rules[number], self.lexicon.pattern(number), around)
            if finding:
                yield finding

    def _strongest(self, rule: Rule, pattern: Pattern, around: Surroundings) -> Finding | None:
        lowered: Finding | None = None
        if not _in_company(rule, around):
            return None
        for span in spans(pattern, around.message):
            if around.touches(rule.unless, span):
                continue
            level, note = self._lowered(rule, span, around)
            if not note:
                return Finding(rule, rule.level, rule.reason)
            lowered = Finding(rule, level, f"{rule.reason} ({note})")
        return lowered

    def _lowered(self, rule: Rule, span: Span, around: Surroundings) -> tuple[Level, str]:
        if around.told(TOLD_BEFORE, TOLD_AFTER, span):
            return TOLD, FICTION
        note = "" if rule.imminent else self._guarded(rule, span, around)
        return LOWER[rule.level], note

    def _guarded(self, rule: Rule, span: Span, around: Surroundings) -> str:
        for guard in self._guards:
            if (
                _concerns(guard, rule, around.message)
                and around.stands(guard.reach, guard.says, span)
                and not around.stands(Reach.AROUND, guard.unless, span)
                and not around.stands(Reach.INSIDE, guard.unless_inside, span)
                and not around.stands(Reach.ANYWHERE, guard.unless_anywhere, span)
            ):
                return guard.note
        return ""


def all_patterns(
    rules: tuple[Rule, ...] = ALL, guards: tuple[Guard, ...] = GUARDS
) -> tuple[list[str], list[Patterns]]:
    """Every pattern that speaks, and the groups of those that only stand around these."""
    says = [written for rule in rules for written in rule.says]
    return says, [*_around(rules, guards)]


def _around(rules: Iterable[Rule], guards: Iterable[Guard]) -> Iterator[Patterns]:
    for rule in rules:
        yield from (rule.unless, rule.company)
    for guard in guards:
        yield from (guard.says, guard.unless, guard.unless_inside, guard.unless_anywhere)
    yield from (TOLD_BEFORE, TOLD_AFTER)


def _in_company(rule: Rule, around: Surroundings) -> bool:
    """A short message is enough; a long one must hold more of the same."""
    length = len(around.message.words) - 2
    return not rule.enough_up_to or length <= rule.enough_up_to or around.somewhere(rule.company)


def _concerns(guard: Guard, rule: Rule, message: Message) -> bool:
    return (
        rule.category in guard.about
        and len(message.words) - 2 > guard.longer_than
        and not (guard.urgent_only and rule.level is not Level.URGENT)
    )
