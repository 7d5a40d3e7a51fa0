"""A sentence, its values and a screen become the words and buttons that one person sees."""

import pytest

from messages.outgoing import Button
from messages.people import Surface
from messages.sentences import Sentence
from messages.wording import Wording, needs, say

TEXT, CHAT = Surface.TEXT, Surface.CHAT
PAGE = {"number": "7", "who": "M-12", "time": "9.14pm"}


def test_a_plain_phone_gets_a_code_and_a_chat_gets_buttons() -> None:
    link = "https://example.org/7"
    assert say(Sentence.PAGE_URGENT, "en", TEXT, **PAGE, link=link) == Wording(
        "URGENT alert 7, M-12, 9.14pm.\n"
        "Reply T7 to take it, N7 if you can't.\n"
        "https://example.org/7"
    )
    assert say(Sentence.PAGE_URGENT, "en", CHAT, **PAGE, link=link) == Wording(
        "URGENT alert 7, M-12, 9.14pm.\nhttps://example.org/7",
        (Button("I'll take it", "take:7"), Button("Not me", "notme:7")),
    )


def test_a_call_reads_numbers_sign_by_sign_and_its_keys_know_the_whole_number() -> None:
    values = {"number": "12", "who": "M-345", "team": "the Hello Team"}
    said = say(Sentence.PAGE_URGENT, "en", Surface.SPOKEN, **values)
    assert said.text.startswith("This is the Hello Team. Urgent alert 1, 2, about M, 3, 4, 5. ")
    assert [key.action for key in said.buttons] == ["take:12", "notme:12"]


def test_an_empty_link_leaves_nothing_behind() -> None:
    said = say(Sentence.PAGE_URGENT, "en", TEXT, **PAGE, link="")
    assert said.text.endswith("N7 if you can't.")


def test_a_missing_value_is_an_error_that_names_the_sentence_and_the_value() -> None:
    with pytest.raises(ValueError, match=r"^page_urgent needs link, who$"):
        say(Sentence.PAGE_URGENT, "en", TEXT, number="7", time="9pm")


def test_a_value_that_only_a_button_needs_is_missed_too() -> None:
    assert "number" not in needs(Sentence.OFFER, TEXT) - needs(Sentence.OFFER, CHAT)
    with pytest.raises(ValueError, match=r"^relay needs number$"):
        say(Sentence.RELAY, "en", CHAT, member="Sam", text="hello")


def test_values_that_are_not_used_are_welcome() -> None:
    values = {"name": "Sam", "team": "us", "day": "Sunday", "other": "?"}
    assert say(Sentence.LESS, "en", TEXT, **values).text


@pytest.mark.parametrize("language", ["en", "EN", "en-GB", "en_gb", "ur", "pa-Guru", "", "??"])
def test_a_language_that_we_do_not_have_is_answered_in_english(language: str) -> None:
    said = say(Sentence.PASS_THANKS, language, TEXT)
    assert said == say(Sentence.PASS_THANKS, "en", TEXT)


@pytest.mark.parametrize("words", ["{name}", "{0} {} {team!r}", "{", "}}", "100% {{sure}}", "%s"])
def test_what_a_person_wrote_is_carried_and_never_filled_in(words: str) -> None:
    said = say(Sentence.FROM_BUDDY, "en", TEXT, text=words, buddy="Ann", name="X", team="Y")
    assert said.text == f"{words} - Ann"


def test_a_plain_phone_gets_plain_signs_and_a_chat_gets_what_was_written() -> None:
    words = "I\u2019m \u201cfine\u201d\u2026"
    assert say(Sentence.FROM_BUDDY, "en", TEXT, text=words, buddy="Ann").text == (
        'I\'m "fine"... - Ann'
    )
    assert say(Sentence.FROM_BUDDY, "en", CHAT, text=words, buddy="Ann").text == f"{words} - Ann"


def test_a_plain_phone_never_gets_a_button() -> None:
    for sentence in Sentence:
        values = dict.fromkeys(needs(sentence, TEXT), "1")
        assert say(sentence, "en", TEXT, **values).buttons == ()
