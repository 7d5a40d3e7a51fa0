"""A buddy who writes only HELP gets help; no member's conversation stands still for it."""

from datetime import UTC, datetime

import pytest

from messages.deciding.deciding import decide
from messages.effects import RaiseConcern, Say
from messages.facts import BuddyFacts, Conversation, Cover, InTopic, Named, Standing, Writer
from messages.inbound import Inbound, Kind
from messages.people import Address, Channel, Role
from messages.sentences import Sentence
from messages.triage import read

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
ANN = Conversation(9, Named(1, "Ann"), Standing.YOURS)
BEA = 2


@pytest.mark.parametrize("where", ["the chat", "a member's topic"])
@pytest.mark.parametrize("answers", ["", "17"])
def test_help_alone_is_about_a_member_only_where_it_answers_their_words(
    where: str, answers: str
) -> None:
    topic = InTopic(ANN) if where == "a member's topic" else None
    facts = BuddyFacts(
        Writer(BEA, Role.BUDDY, "Bea"),
        NOW,
        "GB",
        Cover(on_duty=True),
        (ANN,),
        replied=ANN if topic or answers else None,
        topic=topic,
    )
    words = Inbound(Address(Channel.TELEGRAM, "7"), "1", Kind.TEXT, NOW, "help", answer_to=answers)
    done = decide(words, read("help"), facts)
    [raised] = [each for each in done if isinstance(each, RaiseConcern)]
    assert raised.member == (ANN.member.id if answers else BEA)
    explained = any(isinstance(each, Say) and each.sentence is Sentence.BUDDY_HELP for each in done)
    assert explained is not bool(answers)
