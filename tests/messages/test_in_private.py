"""What is answered in private about a pairing goes to staff, and never to the other of the two."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from messages.deciding.deciding import decide
from messages.effects import AskBuddy, CarryAnswer, Effect, HoldWords, RaiseConcern, Say, ShowStaff
from messages.facts import (
    BuddyFacts,
    Conversation,
    Cover,
    InPrivate,
    MemberFacts,
    Named,
    Question,
    Standing,
    Writer,
)
from messages.inbound import Inbound, Kind
from messages.pairing_effects import AnswerInPrivate, KeepPrivate
from messages.people import Address, Channel, Role
from messages.sentences import Sentence
from messages.triage.reader import read
from messages.wishes import PauseFor

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
OPEN = InPrivate(7, choices=3, words=True)
OVER = InPrivate(None, words=False)


def inbound(text: str = "", button: str = "") -> Inbound:
    kind = Kind.BUTTON if button else Kind.TEXT
    return Inbound(Address(Channel.PHONES, "text-1"), "1", kind, NOW, text, button)


def member(asked: InPrivate | None) -> MemberFacts:
    me, priya = Writer(1, Role.MEMBER, "Sam"), Named(2, "Priya")
    cover = Cover(on_duty=True)
    return MemberFacts(me, NOW, "GB", cover, "9am", own_buddy=priya, in_private=asked)


def buddy(asked: InPrivate | None) -> BuddyFacts:
    sam = Conversation(9, Named(1, "Sam"), Standing.YOURS)
    me = Writer(2, Role.BUDDY, "Priya")
    return BuddyFacts(
        me, NOW, "GB", Cover(on_duty=True), (sam,), numbers={9: sam}, in_private=asked
    )


def effects(text: str, facts: MemberFacts | BuddyFacts, button: str = "") -> list[Effect]:
    return decide(inbound(text, button), read(text), facts)


@pytest.mark.parametrize("facts", [member(OPEN), buddy(OPEN)])
@pytest.mark.parametrize(
    ("text", "button", "letter"),
    [("A", "", "A"), ("b please", "", "B"), ("", "pairing:7:C", "C")],
)
def test_a_letter_or_a_button_answers(
    facts: MemberFacts | BuddyFacts, text: str, button: str, letter: str
) -> None:
    assert effects(text, facts, button) == [AnswerInPrivate(7, letter)]


def test_a_letter_to_what_was_not_asked_is_for_the_other() -> None:
    for text, asked in (("C", InPrivate(7, choices=2)), ("A", OVER), ("A", None)):
        assert any(isinstance(each, AskBuddy) for each in effects(text, member(asked)))
        assert effects(text, buddy(asked)) == [CarryAnswer(9, 2, 1, text)]


@pytest.mark.parametrize("facts", [member(OPEN), buddy(OPEN), member(OVER), buddy(None)])
def test_an_old_button_does_nothing(facts: MemberFacts | BuddyFacts) -> None:
    assert effects("", facts, "pairing:6:A") == []
    assert effects("", facts, "pairing:7:D") == []


@pytest.mark.parametrize("asked", [OPEN, InPrivate(None, words=True)])
def test_free_words_next_to_it_are_for_staff_alone(asked: InPrivate) -> None:
    said = effects("she is so often late", member(asked))
    assert [type(each) for each in said] == [KeepPrivate, ShowStaff, Say]
    assert said[2] == Say(1, Sentence.NOTED_IN_PRIVATE, member=1)
    said = effects("he is hard work", buddy(asked))
    assert [type(each) for each in said] == [HoldWords, ShowStaff, Say]
    assert said[2] == Say(2, Sentence.NOTED_BY_STAFF)


def test_a_buddy_who_names_whom_it_is_for_is_believed() -> None:
    assert effects("9 lovely day", buddy(OPEN)) == [CarryAnswer(9, 2, 1, "lovely day")]
    named = replace(buddy(OPEN), replied=buddy(OPEN).conversations[0])
    assert effects("lovely day", named) == [CarryAnswer(9, 2, 1, "lovely day")]


def test_what_worries_calls_staff_whatever_was_asked() -> None:
    text = "I want to die tonight"
    assert any(isinstance(each, RaiseConcern) for each in effects(text, member(OPEN)))
    assert any(isinstance(each, RaiseConcern) for each in effects(text, buddy(OPEN)))


def test_a_phone_that_somebody_else_may_have_answers_nothing() -> None:
    said = effects("A", replace(member(OPEN), in_doubt=True))
    assert not any(isinstance(each, AnswerInPrivate) for each in said)
    asks = effects("new buddy", replace(member(None), in_doubt=True))
    assert not any(isinstance(each, KeepPrivate) for each in asks)


def test_a_letter_answers_the_newer_of_two_questions() -> None:
    times = Question(3, (PauseFor(date(2026, 12, 1)),), NOW - timedelta(hours=1))
    facts = replace(member(OPEN), question=times)
    assert effects("A", facts) == [AnswerInPrivate(7, "A")]
    later = replace(facts, in_private=replace(OPEN, letters=False))
    assert not any(isinstance(each, AnswerInPrivate) for each in effects("A", later))
