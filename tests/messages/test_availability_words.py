"""What we say to buddies about when they can be asked."""

from datetime import UTC, datetime

from messages.availability import read_availability
from messages.catalogue.english_buddies_availability import BUDDY_AVAILABILITY
from messages.commands import Verb, read_button
from messages.people import Surface
from messages.sentences import Sentence
from messages.wording import say
from messages.wording_check import LONGEST
from tests.messages.of_each import of_each

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@of_each(BUDDY_AVAILABILITY)
def test_what_a_button_says_can_be_typed_as_well(sentence: Sentence) -> None:
    wording = say(sentence, "en", Surface.CHAT, **{**LONGEST, "team": "the Hello Team"})
    pressed = [read_button(button.action) for button in wording.buttons]
    words = [each.words for each in pressed if each and each.verb is Verb.WORD]
    assert all(each == "us" or read_availability(each, NOON) for each in words)
