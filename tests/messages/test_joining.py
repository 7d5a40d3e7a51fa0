"""What is made of the words of somebody who may not be with members now."""

from datetime import UTC, datetime

import pytest

from messages.deciding import decide
from messages.effects import CarryAnswer, HoldWords, RaiseConcern, Say, Stop
from messages.facts import BuddyFacts, Conversation, Cover, Named, Standing, Writer
from messages.inbound import Inbound, Kind
from messages.joining import BuddyState, offers_to_help
from messages.joining_effects import AgreeToJoin, DeclineToJoin
from messages.people import Address, Channel, Role
from messages.sentences import Sentence
from messages.triage import read

NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
ANN = Conversation(7, Named(5, "Ann"), Standing.YOURS)
APART = [state for state in BuddyState if state is not BuddyState.ACTIVE]


def said(text: str, state: BuddyState, *, button: str = "") -> list[object]:
    """What follows, with one member who was theirs."""
    kind = Kind.BUTTON if button else Kind.TEXT
    inbound = Inbound(Address(Channel.SMS, "1"), "1", kind, NOW, text=text, button=button)
    writer = Writer(3, Role.BUDDY, "Bea")
    facts = BuddyFacts(
        writer,
        NOW,
        "GB",
        Cover(on_duty=True),
        (ANN,),
        numbers={7: ANN},
        state=state,
        in_order=False,
    )
    return list(decide(inbound, read(text), facts))


@pytest.mark.parametrize("state", APART)
@pytest.mark.parametrize(
    "text", ["what sort of soup?", "7 what sort of soup?", "A7", "free tonight", "hours"]
)
def test_no_word_of_theirs_is_carried_and_none_is_lost(state: BuddyState, text: str) -> None:
    effects = said(text, state)
    assert HoldWords() in effects
    assert not [each for each in effects if isinstance(each, CarryAnswer)]
    assert Say(3, Sentence.JOIN_KEPT) in effects


@pytest.mark.parametrize("state", APART)
def test_danger_and_stop_and_w_are_heard_from_everybody(state: BuddyState) -> None:
    for worry in ("I want to die tonight", "W", "W7"):
        assert [each for each in said(worry, state) if isinstance(each, RaiseConcern)], worry
    assert [each for each in said("", state, button="worried:7") if isinstance(each, RaiseConcern)]
    assert Stop(3) in said("STOP", state)


@pytest.mark.parametrize("state", APART)
def test_ok_and_no_answer_an_invitation_and_nothing_else(state: BuddyState) -> None:
    invited = state is BuddyState.INVITED
    for yes in ("ok", "OK.", "yes please"):
        assert (AgreeToJoin(3) in said(yes, state)) is invited
    assert (AgreeToJoin(3) in said("", state, button="word:ok")) is invited
    assert (DeclineToJoin(3) in said("no thanks", state)) is invited


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        *[(each, True) for each in ("volunteer", "VOLUNTEER!", "/start volunteer")],
        *[("/start@OurBot volunteer", True), ("/start", False), ("my volunteer is kind", False)],
        ("I volunteer at the shop", False),
    ],
)
def test_only_the_whole_word_offers_to_help(text: str, offers: object) -> None:
    assert offers_to_help(text) is offers
