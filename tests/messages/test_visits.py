"""Wishes for company and what a buddy says at a visit are read; stories and codes of others not."""

import pytest

from messages.commands import Verb, read_code
from messages.intents import Intent, read_intent
from messages.triage.levels import Level
from messages.triage.reader import read
from messages.visits import asks_for_company, read_visit_code


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("COMPANY", ""),
        ("with me", ""),
        ("With me please", ""),
        ("someone to go with", ""),
        ("I'd like someone to go with me to the art group on Thursday", "to the art group on"),
        ("Can somebody come with me to the library?", "to the library"),
        ("could anyone go with me", ""),
        ("company: bingo on Friday", "bingo on Friday"),
        ("is there someone who could go along with me to choir please", "to choir"),
    ],
)
def test_a_wish_for_company(text: str, what: str) -> None:
    found = asks_for_company(text)
    assert found is not None
    assert found.startswith(what)
    assert read_intent(text) is Intent.COMPANY


@pytest.mark.parametrize(
    "text",
    [
        *("I had company on Sunday", "my sister came with me to town", "he was with me"),
        *("it's not for me to say", "I skip breakfast", "I can't make it better"),
        *("I tried the soup", "nobody goes with me", "in 7 days my son comes", "out 7 times"),
        *("company is what I miss", "I can't 7", "they cannot make it alone", "with me it is fine"),
    ],
)
def test_a_story_is_none(text: str) -> None:
    assert read_intent(text) is Intent.NONE
    assert read_visit_code(text) is None


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        *[(each, Intent.SKIP) for each in ("SKIP", "not today sorry", "I can't make it tomorrow")],
        *[(each, Intent.TRIED) for each in ("TRIED", "tried it, not for me", "It was not for me")],
    ],
)
def test_what_a_member_says_of_a_visit(text: str, intent: Intent) -> None:
    assert read_intent(text) is intent


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        *[(each, Verb.VISIT_IN) for each in ("IN 7", "in7", "In 7.", "/in 7")],
        *[(each, Verb.VISIT_OUT) for each in ("OUT 7", "out #7", "Out 7, thanks")],
        *[(each, Verb.VISIT_CANNOT) for each in ("CANNOT 7", "can't 7 sorry", "can\u2019t 7")],
    ],
)
def test_a_buddys_codes_are_no_others(text: str, verb: Verb) -> None:
    found = read_visit_code(text)
    assert found is not None
    assert (found.verb, found.number) == (verb, 7)
    assert read_code(text) is None


@pytest.mark.parametrize("text", ["company", "with me", "skip", "tried", "not for me", "in 7"])
def test_none_of_these_words_worries_anybody(text: str) -> None:
    assert read(text).level is Level.ORDINARY
