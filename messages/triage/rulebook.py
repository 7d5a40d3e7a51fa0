"""All rules compiled together: how a message's words are turned into findings."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

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
from messages.triage.matching import (
    MANY,
    NUMBER,
    Lexicon,
    Message,
    Pattern,
    Span,
    compile_pattern,
    spans,
)
from messages.triage.normalise import entry_words, words
from messages.triage.rule import Rule
from messages.triage.rules import ALL
from messages.triage.slots import MISSPELT, written_slots
from messages.triage.spelling import Speller
from messages.triage.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule that spoke, at the level that its surroundings leave."""

    rule: Rule
    level: Level
    reason: str


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule with its patterns read."""

    rule: Rule
    says: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]
    company: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class CompiledGuard:
    """A guard with its patterns read."""

    guard: Guard
    says: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]
    unless_inside: tuple[Pattern, ...]
    unless_anywhere: tuple[Pattern, ...]


class Rulebook:
    """Every pattern checked and its words known at once; its shapes wait for a message near it."""

    def __init__(self, rules: tuple[Rule, ...] = ALL, guards: tuple[Guard, ...] = GUARDS) -> None:
        """Raise `PatternFault` or `ValueError` where a rule cannot be read."""
        slots = {
            name: tuple((e,) if e in (NUMBER, MANY) else entry_words(e) for e in entries)
            for name, entries in written_slots().items()
        }
        self.lexicon = Lexicon(slots, entry_words)
        self._rules = tuple(self._compiled(rule) for rule in rules)
        self._guards = tuple(
            CompiledGuard(
                guard,
                self._patterns(guard.says),
                self._patterns(guard.unless),
                self._patterns(guard.unless_inside),
                self._patterns(guard.unless_anywhere),
            )
            for guard in guards
        )
        self._stories = self._patterns(TOLD_BEFORE), self._patterns(TOLD_AFTER)
        self._by_phrase = self._index()
        risky = {word for name in MISSPELT for entry in slots[name] for word in entry}
        self._speller = Speller(self.lexicon.words(), risky)

    def _compiled(self, rule: Rule) -> CompiledRule:
        patterns = (self._patterns(written) for written in (rule.says, rule.unless, rule.company))
        return CompiledRule(rule, *patterns)

    def _patterns(self, written: tuple[str, ...]) -> tuple[Pattern, ...]:
        return tuple(compile_pattern(one, self.lexicon) for one in written)

    def _index(self) -> dict[int, list[tuple[CompiledRule, Pattern]]]:
        """Each pattern under the phrases of the rarest element that it cannot do without."""
        index: dict[int, list[tuple[CompiledRule, Pattern]]] = defaultdict(list)
        weight = cache(self.lexicon.commonness)
        for rule in self._rules:
            for pattern in rule.says:
                rarest = min(pattern.needed, key=lambda name: (weight(name), name))
                pair = (rule, pattern)
                for phrase in self.lexicon.numbers(rarest):
                    index[phrase].append(pair)
        return index

    def understood(self, text: str) -> Message:
        """The message's words, respelt, with every slot marked."""
        respelt = (w for word in words(text) for w in self._speller.corrected(word))
        return self.lexicon.spot(respelt)

    def findings(self, message: Message) -> Iterator[Finding]:
        """Every rule that speaks about this message."""
        tried: set[int] = set()
        around = Surroundings(message)
        for phrase in message.phrases:
            for rule, pattern in self._by_phrase.get(phrase, ()):
                if id(pattern) not in tried and all(map(message.has, pattern.needed)):
                    tried.add(id(pattern))
                    finding = self._strongest(rule, pattern, around)
                    if finding:
                        yield finding

    def _strongest(
        self, rule: CompiledRule, pattern: Pattern, around: Surroundings
    ) -> Finding | None:
        lowered: Finding | None = None
        if not _in_company(rule, around):
            return None
        for span in spans(pattern, around.message):
            if around.touches(rule.unless, span):
                continue
            level, note = self._lowered(rule.rule, span, around)
            if not note:
                return Finding(rule.rule, rule.rule.level, rule.rule.reason)
            lowered = Finding(rule.rule, level, f"{rule.rule.reason} ({note})")
        return lowered

    def _lowered(self, rule: Rule, span: Span, around: Surroundings) -> tuple[Level, str]:
        if around.told(*self._stories, span):
            return TOLD, FICTION
        note = "" if rule.imminent else self._guarded(rule, span, around)
        return LOWER[rule.level], note

    def _guarded(self, rule: Rule, span: Span, around: Surroundings) -> str:
        for guard in self._guards:
            if (
                _concerns(guard.guard, rule, around.message)
                and around.stands(guard.guard.reach, guard.says, span)
                and not around.stands(Reach.AROUND, guard.unless, span)
                and not around.stands(Reach.INSIDE, guard.unless_inside, span)
                and not around.stands(Reach.ANYWHERE, guard.unless_anywhere, span)
            ):
                return guard.guard.note
        return ""


def _in_company(rule: CompiledRule, around: Surroundings) -> bool:
    """A short message is enough; a long one must hold more of the same."""
    length = len(around.message.words) - 2
    return (
        not rule.rule.enough_up_to
        or length <= rule.rule.enough_up_to
        or around.somewhere(rule.company)
    )


def _concerns(guard: Guard, rule: Rule, message: Message) -> bool:
    return (
        rule.category in guard.about
        and len(message.words) - 2 > guard.longer_than
        and not (guard.urgent_only and rule.level is not Level.URGENT)
    )
