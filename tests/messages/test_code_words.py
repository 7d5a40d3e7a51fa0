"""A code word is heard however it is typed, and chosen so that nobody says it by chance."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.code_words import LONGEST, SHORTEST, code_key, possible_keys, unfit

HEARD = [
    ("pineapple", "pineapple"),
    ("pineapple", "Pineapple"),
    ("pineapple", " PINEAPPLE!! "),
    ("pineapple", "pine apple"),
    ("pineapple", "Pine-apple."),
    ("pineapple", "p i n e a p p l e"),
    ("pineapple", "pineapple please"),
    ("pineapple", "could you get me a pineapple tomorrow"),
    ("pineapple", "Hi, pineapple's on offer"),
    ("pineapple", "STOP pineapple"),
    ("pineapple", "pineapple I want to die"),
    ("pineapple", "ok\npineapple\nthanks"),
    ("pineapple", "/pineapple"),
    ("Pine apple", "pineapple"),
    ("Is the kettle on", "is the kettle on?"),
    ("Is the kettle on", "Is   the kettle, on"),
    ("Is the kettle on", "hello love isthekettleon"),
    ("Café Rouge", "cafe rouge"),
    ("Café Rouge", "CAFÉ ROUGE"),
    ("7 green bottles", "7 Green Bottles"),
    ("ananás", "ANANAS"),
]
NOT_HEARD = [
    ("pineapple", "apple"),
    ("pineapple", "pineapples"),
    ("pineapple", "I pine for an apple"),
    ("pineapple", ""),
    ("pineapple", "👍"),
    ("Is the kettle on", "the kettle is on"),
    ("Is the kettle on", "is the kettle old"),
]


@pytest.mark.parametrize(("chosen", "typed"), HEARD)
def test_it_is_heard(chosen: str, typed: str) -> None:
    assert code_key(chosen) in set(possible_keys(typed))


@pytest.mark.parametrize(("chosen", "typed"), NOT_HEARD)
def test_other_words_are_not_it(chosen: str, typed: str) -> None:
    assert code_key(chosen) not in set(possible_keys(typed))


@pytest.mark.parametrize(
    ("chosen", "why"),
    [
        ("", "at least"),
        ("cat", "at least"),
        ("...", "at least"),
        ("one two three four five six seven", "at most"),
        ("a" * (LONGEST + 1), "at most"),
        ("STOP", "we answer"),
        ("talk", "we answer"),
        ("pause 2 weeks", "we answer"),
        ("wrong number", "we answer"),
        ("Good night!", "every day"),
        ("lonely", "every day"),
    ],
)
def test_some_words_cannot_be_one(chosen: str, why: str) -> None:
    assert why in unfit(chosen)


@pytest.mark.parametrize("chosen", {chosen for chosen, _ in HEARD})
def test_others_can(chosen: str) -> None:
    assert unfit(chosen) == ""


@given(st.text(), st.text(max_size=30), st.text())
def test_whatever_stands_around_it_it_is_heard(before: str, chosen: str, after: str) -> None:
    key = code_key(chosen)
    if unfit(chosen) or len(chosen.split()) > 6:
        return
    assert key in set(possible_keys(f"{before} {chosen} {after}")) or len(key) < SHORTEST


@given(st.text(max_size=4000))
def test_no_message_is_too_odd_to_be_looked_through(text: str) -> None:
    assert all(SHORTEST <= len(key) <= LONGEST for key in possible_keys(text))
