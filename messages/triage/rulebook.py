"""All rules checked together: how a message's words are turned into findings."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

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
from messages.triage.lexicon import Lexicon
from messages.triage.matching import Message, Span, spans
from messages.triage.normalise import alone, entry_words, pieces, plain_text, written_out
from messages.triage.patterns import Pattern, Phrase
from messages.triage.rule import Rule
from messages.triage.rules import ALL
from messages.triage.slots import MISSPELT, entries, slot_texts
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
    """Every pattern checked and its words known at once; it is read when a message is near it."""

    def __init__(self, rules: tuple[Rule, ...] = ALL, guards: tuple[Guard, ...] = GUARDS) -> None:
        """Raise `PatternFault` or `ValueError` where a rule cannot be read."""
        slots = slot_texts()
        self.lexicon = Lexicon(slots, entry_words)
        self._says: list[str] = []
        self._rules: list[Rule] = []
        """Of each pattern in `_says`, whose it is."""
        self._beside: list[str] = []
        """Of each pattern, an element that must be there besides the one by which it is found."""
        self._guards = guards
        for rule in rules:
            self._take(rule)
        for guard in guards:
            self._check(*guard.says, *guard.unless, *guard.unless_inside, *guard.unless_anywhere)
        self._check(*TOLD_BEFORE, *TOLD_AFTER)
        risky = {
            w for name in MISSPELT for entry in entries(slots[name]) for w in entry_words(entry)
        }
        self._speller = Speller(self.lexicon.learnt(), risky)
        self._meant = lru_cache(KEPT_WORDS)(self._meaning)

    def _take(self, rule: Rule) -> None:
        """Each pattern is tried only in messages that have the two rarest things it needs."""
        for written in rule.says:
            first, second = self.lexicon.rarest(written)
            self.lexicon.look_near(first, len(self._says))
            self._says.append(written)
            self._beside.append(second)
            self._rules.append(rule)
        self._check(*rule.unless, *rule.company)

    def _check(self, *patterns: str) -> None:
        for written in patterns:
            self.lexicon.rarest(written)

    def understood(self, text: str) -> Message:
        """The message's words, respelt, with every slot marked."""
        return self.lexicon.spot(written_out(pieces(plain_text(text)), self._meant))

    def _meaning(self, word: str) -> Phrase:
        """A word as it is written out, and each of these as the rules spell it."""
        return tuple(right for one in alone(word) for right in self._speller.corrected(one))

    def findings(self, message: Message) -> Iterator[Finding]:
        """Every rule that speaks about this message."""
        around = Surroundings(message, self.lexicon)
        for number in dict.fromkeys(message.near):
            if not message.has(self._beside[number]):
                continue
            pattern = self.lexicon.pattern(self._says[number])
            if message.has_all(pattern.needed):
                finding = self._strongest(self._rules[number], pattern, around)
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
