"""Every clinical rule notices what its author said it must, and nothing that they ruled out."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, pairwise

import pytest

from messages.triage import made
from messages.triage.compiling import Compiler
from messages.triage.guards import GUARDS
from messages.triage.levels import Level
from messages.triage.matching import Message
from messages.triage.patterns import Pattern, PatternFault, parts_of
from messages.triage.reader import BROKEN, RULES_VERSION, read, rulebook
from messages.triage.rule import Rule
from messages.triage.rulebook import Finding, Rulebook, all_patterns
from messages.triage.rules import ALL
from messages.triage.slots import written_slots
from messages.triage.textspeak import FILLERS, PAIRS, WRITTEN_OUT
from tests.messages.of_each import of_each

MATCHES = [(rule, text) for rule in ALL for text in rule.must_match]
OTHERS = [(rule, text) for rule in ALL for text in rule.must_not_match]


def _called(example: tuple[Rule, str]) -> str:
    rule, text = example
    return f"{rule.name}: {text}"


def _levels(rule: Rule, text: str) -> set[Level]:
    found = rulebook().findings(rulebook().understood(text))
    return {finding.level for finding in found if finding.rule is rule}


@of_each(MATCHES, _called)
def test_a_rule_notices_its_own_examples_at_its_own_level(example: tuple[Rule, str]) -> None:
    rule, text = example
    assert rule.level in _levels(rule, text)


@of_each(OTHERS, _called)
def test_a_rule_stays_quiet_on_what_its_author_ruled_out(example: tuple[Rule, str]) -> None:
    rule, text = example
    assert not _levels(rule, text)


def test_every_rule_can_be_read_by_a_clinician() -> None:
    assert len({rule.name for rule in ALL}) == len(ALL)
    for rule in ALL:
        assert rule.must_match, rule.name
        assert all((rule.reason, rule.author, rule.date, rule.source)), rule.name
        assert rule.level in (Level.URGENT, Level.SOON, Level.TODAY)


def test_reasons_never_repeat_what_the_member_said() -> None:
    said = "i took 40 zopiclone at Margarets"
    assert all(
        word not in reason.lower()
        for reason in read(said).reasons
        for word in ("zopiclone", "margaret", "40")
    )


def test_every_reading_carries_the_release_of_the_rules() -> None:
    assert read("hello").version == read("kms").version == RULES_VERSION


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.name)
def test_a_guard_says_why_it_lowered(guard: object) -> None:
    assert getattr(guard, "note", "")


@pytest.mark.parametrize(
    "words_said",
    [
        "my friend wants to die",
        "haha i want to die lol",
        "I felt suicidal years ago",
        "watching a film where they want to die, i want to die too haha",
        "i do not want to die",
        "makes me want to die",
    ],
)
def test_guards_together_lower_one_level_and_never_silence(words_said: str) -> None:
    assert read(words_said).level is Level.SOON


@pytest.mark.parametrize(
    "words_said",
    [
        "haha ive took all my pills lol",
        "haha he has got a knife lol",
        "not joking, goodbye and thank you for everything",
        "kill myself tonight haha",
        "singing along, im going to kill myself tonight",
    ],
)
def test_nothing_lowers_what_is_imminent(words_said: str) -> None:
    assert read(words_said).level is Level.URGENT


def test_a_rule_that_cannot_be_read_is_a_fault_and_never_a_silence() -> None:
    compiler = Compiler({})
    for broken in ("NOT_A_SLOT", "in_NUMBER", "very", "so?"):
        with pytest.raises(PatternFault):
            compiler.by_rarity(broken)


def test_broken_rules_send_every_message_to_staff() -> None:
    def broken() -> Rulebook:
        return Rulebook(rules=(replace(ALL[0], says=("NOT_A_SLOT",)),))

    assert read("lovely day", broken).level is Level.SOON
    assert read("lovely day", broken).reasons == (BROKEN,)


def _every_pattern() -> Iterator[str]:
    for rule in ALL:
        yield from chain(rule.says, rule.unless, rule.company)
    for one in GUARDS:
        yield from chain(one.says, one.unless, one.unless_inside, one.unless_anywhere)


def test_every_pattern_of_every_rule_and_guard_has_its_shapes_and_its_words() -> None:
    tables = made.TABLES
    keys = len(tables.near.starts) - 1
    says, groups = all_patterns()
    every = (*says, *dict.fromkeys(chain.from_iterable(groups)))
    for number, written in enumerate(every):
        parts = Pattern(tables.patterns[number]).parts
        elements = {element for shapes in parts for shape in shapes for element, _gap in shape}
        assert elements, written
        assert all(tables.elements[element] for element in elements), written
        assert all(key < keys for element in elements for key in tables.elements[element]), written


def test_a_pattern_that_asks_for_nothing_is_found_at_the_start_and_not_at_a_message() -> None:
    for broken in ("so?", "die?", "die & gone?", "die .. NOT_A_SLOT", "die & very"):
        with pytest.raises(PatternFault):
            Rulebook(rules=(replace(ALL[0], says=("die", broken)),))
        with pytest.raises(PatternFault):
            Rulebook(rules=(replace(ALL[0], unless=(broken,)),))


def test_a_rule_that_breaks_at_a_message_sends_it_to_staff() -> None:
    class Torn(Rulebook):
        def findings(self, message: Message) -> Iterator[Finding]:
            del message
            raise KeyError

    assert read("lovely day", Torn).reasons == (BROKEN,)
    assert read("lovely day", Torn).level is Level.SOON


def test_a_message_reads_the_same_whatever_was_read_before_it() -> None:
    said = tuple(text for rule in ALL for text in rule.must_match[:1])
    fresh, reversed_ = Rulebook(), Rulebook()
    forward = {text: read(text, lambda: fresh) for text in said}
    assert {text: read(text, lambda: reversed_) for text in reversed(said)} == forward


def _loses_a_word(entry: str) -> bool:
    """`not like` would be read as `not`, and match nearly anything."""
    row = entry.replace("_", " ").replace("~", "").split()
    alone = any(word in FILLERS or not WRITTEN_OUT.get(word, word) for word in row)
    return alone or any(not PAIRS.get(pair, pair) for pair in pairwise(row))


@pytest.mark.parametrize("entry", ["not like", "so_the_kids", "i mean it", "you_know", "ever"])
def test_a_choice_that_would_lose_a_word_is_known(entry: str) -> None:
    assert _loses_a_word(entry)


def test_slots_hold_no_word_that_messages_lose() -> None:
    entries = chain.from_iterable(written_slots().values())
    assert not {entry for entry in entries if _loses_a_word(entry)}


def test_patterns_hold_no_choice_that_would_lose_a_word() -> None:
    lost = {
        (choice, written)
        for written in _every_pattern()
        for part in parts_of(written)
        for name in part
        for choice in name.removesuffix("?").split("|")
        if _loses_a_word(choice)
    }
    assert not lost


def test_without_rules_nothing_is_noticed() -> None:
    empty = Rulebook(rules=())
    assert list(empty.findings(empty.understood("i want to die"))) == []
