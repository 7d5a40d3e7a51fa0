"""What a buddy writes in a member's topic goes to that member, or to nobody."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from messages.deciding.deciding import decide
from messages.effects import (
    CarryAnswer,
    Effect,
    HoldWords,
    KeepUnrouted,
    RaiseConcern,
    ReleaseUnrouted,
    Say,
    Stop,
)
from messages.facts import (
    BuddyFacts,
    Conversation,
    Cover,
    InPrivate,
    InTopic,
    Kept,
    Named,
    Standing,
    Writer,
)
from messages.inbound import Inbound, Kind
from messages.people import Address, Channel, Role
from messages.sentences import Sentence
from messages.topic_effects import SortChat
from messages.topics import title, wants_topics
from messages.triage.reader import read

NOW = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
ANN = Conversation(7, Named(1, "Ann"), Standing.YOURS)
BEN = Conversation(8, Named(2, "Ben"), Standing.YOURS)
KEPT = Kept(5, "words that waited", NOW)
CHAT = BuddyFacts(
    Writer(3, Role.BUDDY, "Bea"),
    NOW,
    "GB",
    Cover(on_duty=True),
    conversations=(ANN, BEN),
    numbers={7: ANN, 8: BEN},
    wall=NOW,
)
IN_ANNS = replace(CHAT, replied=ANN, topic=InTopic(ANN))
IN_ANOTHER = replace(CHAT, conversations=(ANN,), topic=InTopic())


def effects(text: str, facts: BuddyFacts, kind: Kind = Kind.TEXT) -> list[Effect]:
    numbers = {number: each for number, each in facts.numbers.items() if str(number) in text}
    inbound = Inbound(Address(Channel.TELEGRAM, "7003"), "u1", kind, NOW, text)
    return decide(inbound, read(text), replace(facts, numbers=numbers))


def carried(found: list[Effect]) -> list[tuple[int, str]]:
    return [(one.member, one.words) for one in found if isinstance(one, CarryAnswer)]


def said(found: list[Effect]) -> list[Sentence]:
    return [one.sentence for one in found if isinstance(one, Say)]


@pytest.mark.parametrize(
    "text",
    [
        "Poor you",
        "A",
        "free tonight",
        "spent 25 minutes",
        "hours?",
        "7 of them!",
        "12",
        "topics of",
    ],
)
def test_what_could_be_for_us_elsewhere_is_for_the_member_in_their_topic(text: str) -> None:
    asked = replace(IN_ANNS, in_private=InPrivate(4, choices=3, words=True), kept=KEPT)
    assert carried(effects(text, asked)) == [(1, text)]


@pytest.mark.parametrize("text", ["8 robins", "8"])
def test_a_number_of_somebody_else_is_carried_to_neither(text: str) -> None:
    for kept in (None, KEPT):
        found = effects(text, replace(IN_ANNS, kept=kept))
        assert carried(found) == []
        assert said(found) == [Sentence.TOPIC_DOUBT]
        assert HoldWords() in found


def test_words_that_quote_somebody_else_are_carried_to_neither() -> None:
    found = effects("lovely", replace(IN_ANNS, replied=BEN))
    assert (carried(found), said(found)) == ([], [Sentence.TOPIC_DOUBT])


@pytest.mark.parametrize(
    ("topic", "sentence"),
    [
        (InTopic(ANN, over=True), Sentence.TOPIC_OVER),
        (InTopic(ANN, begun=False), Sentence.TOPIC_NOT_YET),
    ],
)
def test_nothing_is_carried_from_a_topic_that_is_over_or_has_not_begun(
    topic: InTopic, sentence: Sentence
) -> None:
    found = effects("see you", replace(IN_ANNS, topic=topic))
    assert (carried(found), said(found)) == ([], [sentence])


@pytest.mark.parametrize("kind", [Kind.EDITED, Kind.PHOTO, Kind.VOICE])
def test_what_is_no_plain_words_stays_here_in_a_topic_as_well(kind: Kind) -> None:
    words = "" if kind is not Kind.EDITED else "changed"
    assert carried(effects(words, IN_ANNS, kind)) == []


def test_boundaries_and_worries_are_kept_in_a_topic_as_well() -> None:
    assert carried(effects("ring me on 07700 900123", IN_ANNS)) == []
    worried = effects("W", IN_ANNS)
    assert [one.member for one in worried if isinstance(one, RaiseConcern)] == [1]
    over = effects("W", replace(IN_ANNS, topic=InTopic(ANN, over=True)))
    assert [one.member for one in over if isinstance(one, RaiseConcern)] == [1]
    low = effects("I want to kill myself", IN_ANNS)
    assert [one.member for one in low if isinstance(one, RaiseConcern)] == [1]
    assert carried(low) == []
    assert Stop(3) in effects("STOP", IN_ANNS)


def test_in_a_topic_that_we_did_not_make_we_ask_even_where_there_is_only_one() -> None:
    found = effects("how are you", IN_ANOTHER)
    assert carried(found) == []
    assert said(found) == [Sentence.WHICH_ONE]
    assert KeepUnrouted() in found
    answered = effects("7", replace(IN_ANOTHER, kept=KEPT))
    assert carried(answered) == [(1, KEPT.words)]


def test_the_number_that_we_asked_for_in_a_topic_is_its_answer() -> None:
    asked = replace(IN_ANNS, topic=InTopic(ANN, asked=True), kept=KEPT)
    found = effects("7", asked)
    assert carried(found) == [(1, KEPT.words)]
    assert ReleaseUnrouted(KEPT.message, 1) in found


@pytest.mark.parametrize(
    ("text", "on"),
    [
        *(("topics", True), ("TOPICS!", True), ("/topics", True), (" Topics  please", True)),
        *(("no topics", False), ("/no_topics", False), ("Topics off.", False)),
        *(("what topics?", None), ("topics for today", None), ("no", None), ("", None)),
    ],
)
def test_only_the_whole_message_asks_for_topics(text: str, on: bool | None) -> None:
    assert wants_topics(text) is on
    for facts in (CHAT, IN_ANNS):
        found = [one for one in effects(text, facts) if isinstance(one, SortChat)]
        assert found == ([] if on is None else [SortChat(3, on)])
    assert carried(effects("topics", replace(CHAT, replied=ANN))) == [(1, "topics")]


def test_a_title_is_a_first_name_and_two_of_a_name_are_told_apart() -> None:
    assert [title("Ann", taken) for taken in (0, 1, 2)] == ["Ann", "Ann 2", "Ann 3"]
