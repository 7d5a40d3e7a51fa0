"""What a member's message asks of the service, in the words that people really use."""

import pytest

from messages.intents import Intent, may_ask, pause_weeks, read_intent

SAID = [
    ("STOP", Intent.STOP),
    ("stop.", Intent.STOP),
    (" Stop! ", Intent.STOP),
    ("/stop", Intent.STOP),
    ("/stop@GoodEveningBot", Intent.STOP),
    ("unsubscribe", Intent.STOP),
    ("END", Intent.STOP),
    ("quit", Intent.STOP),
    ("please stop texting me", Intent.STOP),
    ("stop texting me i wont be here tomorrow", Intent.STOP),
    ("Right, stop messaging me.", Intent.STOP),
    ("dont text me again", Intent.STOP),
    ("Don\u2019t contact me any more please", Intent.STOP),
    ("no more texts please", Intent.STOP),
    ("take me off your list", Intent.STOP),
    ("Stop, I can't cope", Intent.NONE),
    ("stop", Intent.STOP),
    ("I can't stop texting my ex", Intent.NONE),
    ("please don't stop texting me", Intent.NONE),
    ("don't text me tomorrow, I'm at my sister's", Intent.NONE),
    ("the bus stop was busy", Intent.NONE),
    ("he won't stop shouting", Intent.NONE),
    ("stopped at the shop", Intent.NONE),
    ("end of the line bus stop", Intent.NONE),
    ("start", Intent.START),
    ("/start abc", Intent.START),
    ("help", Intent.HELP),
    ("HELP!", Intent.HELP),
    ("help me carry this", Intent.NONE),
    ("pause", Intent.PAUSE),
    ("PAUSE 2 weeks", Intent.PAUSE),
    ("pause for a month", Intent.PAUSE),
    ("pause for thought", Intent.NONE),
    ("pause till monday", Intent.NONE),
    ("less", Intent.LESS),
    ("more", Intent.MORE),
    ("more or less", Intent.NONE),
    ("talk", Intent.TALK),
    ("times", Intent.TIMES),
    ("groups?", Intent.GROUPS),
    ("OK", Intent.AGREE),
    ("yes please", Intent.AGREE),
    ("no", Intent.DECLINE),
    ("I'm happy on my own, just Christmas please", Intent.CHRISTMAS_ONLY),
    ("xmas only thanks", Intent.CHRISTMAS_ONLY),
    ("I like Christmas", Intent.NONE),
    ("who is this, wrong number", Intent.WRONG_NUMBER),
    ("wrong number, please don't text again", Intent.WRONG_NUMBER),
    ("I think you've got the wrong person", Intent.WRONG_NUMBER),
    ("i think i married the wrong person", Intent.NONE),
    ("I keep dialling the wrong number for the surgery", Intent.NONE),
    ("you've got the wrong idea about me", Intent.NONE),
    ("my kids visit only at christmas", Intent.NONE),
    ("my kids visit, only at christmas", Intent.NONE),
    ("please only text me at Christmas", Intent.CHRISTMAS_ONLY),
    ("she sent one and no more messages since", Intent.NONE),
    ("no more messages from my daughter since Sunday", Intent.NONE),
    ("no more messages since Sunday", Intent.NONE),
    ("I told my ex, stop contacting me", Intent.NONE),
    ("they want to take me off the list for my hip", Intent.NONE),
    ("stop sending flowers, I told the florist", Intent.NONE),
    ("I've had enough, stop texting me", Intent.STOP),
    ("It was kind of you all. Can you please stop messaging me now", Intent.STOP),
    ("no more messages from you thanks", Intent.STOP),
    ("", Intent.NONE),
    ("...", Intent.NONE),
]


@pytest.mark.parametrize(("words", "intent"), SAID)
def test_a_message_is_taken_as_what_it_says(words: str, intent: Intent) -> None:
    assert read_intent(words) is intent


@pytest.mark.parametrize(
    ("words", "weeks"),
    [
        ("pause", 2),
        ("pause 1 week", 1),
        ("pause 2 weeks", 2),
        ("pause 3", 3),
        ("pause month", 4),
        ("pause 2 months", 8),
        ("pause 99 weeks", 26),
        ("pause 0", 1),
    ],
)
def test_a_pause_is_as_long_as_they_said(words: str, weeks: int) -> None:
    assert pause_weeks(words) == weeks


def test_ten_kilobytes_of_stop_are_read_at_once() -> None:
    assert read_intent("please stop " * 1000) is Intent.NONE


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("I told my ex, stop contacting me", "may want no more messages"),
        ("she sent one and no more messages since", "may want no more messages"),
        ("I keep dialling the wrong number for the surgery", "may be the wrong number"),
        ("Who is this?", "may be somebody else who has the phone"),
        ("sorry, whos this", "may be somebody else who has the phone"),
        ("hi who are you", "may be somebody else who has the phone"),
        ("who is this man on the radio, he is good", ""),
        ("please don't stop texting me", ""),
        ("lovely walk today", ""),
    ],
)
def test_what_only_resembles_a_wish_is_for_staff_to_look_at(words: str, why: str) -> None:
    assert may_ask(words) == why


def test_ten_kilobytes_of_politeness_are_read_at_once() -> None:
    assert read_intent("please, " * 1500) is Intent.NONE
    assert read_intent("can you " * 1500) is Intent.NONE
