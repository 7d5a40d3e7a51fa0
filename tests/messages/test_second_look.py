"""What rules leave is looked at again: it may bring a member's words to staff, and nothing else."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from benchmarks.learning_from import digest_of, lines
from messages.deciding.deciding import decide
from messages.effects import Effect, KeepReading, RaiseConcern
from messages.facts import BuddyFacts, Conversation, Cover, MemberFacts, Named, Standing, Writer
from messages.inbound import Inbound, Kind
from messages.people import Address, Channel, Role
from messages.triage import Level, Reading, looked_again, read, read_twice, weights
from messages.triage.likeness import LONGEST, NOTHING, is_short, score
from messages.triage.reader import LIKE_WORRY, rulebook

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
BY_RULES = Reading(Level.TODAY, ("low mood",), "2026.11.0")
"""As if rules had left it."""
LIKE = (
    "i want to stop existing",
    "there's no reason for me to stay alive",
    "he hits me and takes all my money",
)
CALM = (
    "Shot down to the shops, the queue nearly finished me off",
    "all good here, feet up with a cuppa and Countdown",
    "bit fed up with the rain today",
    "can you text me after six please",
    "not bad thanks, you?",
    "Killed it at the quiz, home for pie and chips",
    "I miss my sister, she would have loved this",
    "cancel tuesday please im at the dentist",
    "4",
    "ok",
    "",
    "🙂",
)


def member(*, second_look: bool = True) -> MemberFacts:
    me = Writer(1, Role.MEMBER, "Sam")
    return MemberFacts(me, NOW, "GB", Cover(on_duty=True), "9am", second_look=second_look)


def buddy() -> BuddyFacts:
    sam = Conversation(9, Named(1, "Sam"), Standing.YOURS)
    return BuddyFacts(Writer(2, Role.BUDDY, "Priya"), NOW, "GB", Cover(on_duty=True), (sam,))


def effects(text: str, facts: MemberFacts | BuddyFacts) -> list[Effect]:
    words = Inbound(Address(Channel.PHONES, "text-1"), "1", Kind.TEXT, NOW, text)
    return decide(words, BY_RULES, facts)


@pytest.mark.parametrize("text", LIKE)
def test_short_words_like_a_worry_come_before_staff_and_it_says_that_it_is_a_guess(
    text: str,
) -> None:
    again = looked_again(text, BY_RULES)
    assert again == Reading(Level.SOON, (LIKE_WORRY, "low mood"), "2026.11.0")


@pytest.mark.parametrize("text", [*LIKE, *CALM, "x " * 400])
def test_it_is_the_same_at_once_as_one_after_the_other(text: str) -> None:
    assert read_twice(text) == looked_again(text, read(text))


@pytest.mark.parametrize("text", LIKE)
def test_staff_are_called_to_a_member_and_the_reading_is_kept(text: str) -> None:
    done = effects(text, member())
    assert KeepReading(Level.SOON, LIKE_WORRY) in done
    assert any(isinstance(each, RaiseConcern) and each.level is Level.SOON for each in done)


@pytest.mark.parametrize("text", LIKE)
def test_where_it_is_switched_off_the_rules_alone_decide(text: str) -> None:
    done = effects(text, member(second_look=False))
    assert not any(isinstance(each, RaiseConcern | KeepReading) for each in done)


@pytest.mark.parametrize("text", LIKE)
def test_a_buddys_words_are_never_held_for_a_guess(text: str) -> None:
    assert not any(isinstance(each, RaiseConcern) for each in effects(text, buddy()))


@pytest.mark.parametrize("text", CALM)
def test_a_calm_answer_stays_calm(text: str) -> None:
    assert looked_again(text, read(text)) == read(text)


@pytest.mark.parametrize("level", [Level.URGENT, Level.SOON, Level.UNREADABLE])
@pytest.mark.parametrize("text", LIKE)
def test_nothing_that_a_rule_or_a_person_has_is_changed(text: str, level: Level) -> None:
    known = replace(BY_RULES, level=level)
    assert looked_again(text, known) is known


def test_long_messages_are_left_to_the_rules() -> None:
    words = rulebook().understood(" ".join([*LIKE, *["tree"] * LONGEST])).words
    assert not is_short(words)
    text = f"{LIKE[0]} {'and the tree ' * 30}"
    assert looked_again(text, BY_RULES) is BY_RULES


@pytest.mark.parametrize("text", ["x" * 299, "a " * 149, "\U0001f525" * 40, "'" * 299])
def test_odd_words_are_scored_like_all_others(text: str) -> None:
    score(rulebook().understood(text).words)


def test_what_was_learned_is_of_the_lines_as_they_are() -> None:
    how = "lines changed: run `python -m benchmarks likeness`"
    assert digest_of(list(lines())) == weights.OF, how


def test_what_was_learned_is_small() -> None:
    assert len(weights.WEIGHTS) == weights.SIZE <= 262_000
    assert weights.WEIGHTS.isascii()
    assert chr(NOTHING) in weights.WEIGHTS
