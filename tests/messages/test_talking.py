"""What a buddy types to look after a conversation, and the lines that they are shown on demand."""

import pytest

from messages.answering import wants_words
from messages.boundaries.reading import boundaries
from messages.commands import Command, Verb
from messages.masking import find_leaks
from messages.prompts import BANK, Prompt, ideas_for, kinds_for
from messages.segments import septets
from messages.talking_codes import read_talk_code
from messages.triage import read
from messages.triage.levels import Level

LINES = [line for lines in BANK.values() for line in lines]


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("LATER 7", Command(Verb.LATER, 7)),
        ("later7", Command(Verb.LATER, 7)),
        ("/later 7", Command(Verb.LATER, 7)),
        ("Later 7 evening.", Command(Verb.LATER, 7, "evening")),
        ("LATER 7 1H", Command(Verb.LATER, 7, "hour")),
        ("later 7 tomorrow morning", Command(Verb.LATER, 7, "morning")),
        ("DONE 7", Command(Verb.DONE, 7)),
        ("done #7!", Command(Verb.DONE, 7)),
        ("IDEAS 7", Command(Verb.IDEAS, 7)),
        ("idea 7", Command(Verb.IDEAS, 7)),
        ("DEBRIEF", Command(Verb.DEBRIEF)),
        ("de-brief.", Command(Verb.DEBRIEF)),
        (
            "W she sounded drunk and scared",
            Command(Verb.WORRIED, None, "she sounded drunk and scared"),
        ),
        ("w: not like her", Command(Verb.WORRIED, None, "not like her")),
        ("Later", None),
        ("later 7ish is fine", None),
        ("done 7 lengths today", None),
        ("done", None),
        ("I'm done with 7", None),
        ("we had 7 ideas", None),
        ("ideas 7 and counting", None),
        ("debrief me about your holiday", None),
        ("w", None),
        ("well done", None),
        ("W7", None),
        ("", None),
    ],
)
def test_only_the_whole_code_is_a_code_and_all_else_is_told_to_the_member(
    text: str, command: Command | None
) -> None:
    assert read_talk_code(text) == command


@pytest.mark.parametrize(
    ("said", "promised", "wants"),
    [
        ([(Level.ORDINARY, "ta")], False, False),
        ([(Level.ORDINARY, "\U0001f44d")], False, False),
        ([], False, False),
        ([(Level.ORDINARY, "ta")], True, True),
        ([(Level.ORDINARY, "ta. are you on again sunday?")], False, True),
        ([(Level.TODAY, "been crying a bit"), (Level.ORDINARY, "ta")], False, True),
        ([(Level.UNREADABLE, "xq")], False, True),
        ([(Level.SOON, "no")], False, True),
        ([(Level.URGENT, "no")], False, True),
    ],
)
def test_only_a_thank_you_that_was_promised_nothing_may_go_without_words(
    said: list[tuple[Level, str]], promised: bool, wants: bool
) -> None:
    assert wants_words(said, promised=promised) is wants


@pytest.mark.parametrize("line", LINES)
def test_every_idea_is_short_kind_and_crosses_no_boundary(line: str) -> None:
    assert len(line) <= 60
    assert septets(line) is not None
    assert not find_leaks(line, "GB")
    assert not boundaries(line, strict=True)
    assert read(line).level is Level.ORDINARY
    unkind = ("cheer up", "at least", "worse", "should", "promise", "secret", "between us", "ring")
    assert not [each for each in unkind if each in line.lower()]
    assert "!" not in line


def test_ideas_are_of_different_kinds_and_vary() -> None:
    words = "long quiet day, missed her"
    assert len(set(ideas_for(words, Level.ORDINARY, 0))) == 3
    assert ideas_for(words, Level.ORDINARY, 0) != ideas_for(words, Level.ORDINARY, 1)


@pytest.mark.parametrize(
    ("words", "level", "first"),
    [
        ("made a lovely cake", Level.ORDINARY, Prompt.GLAD),
        ("missing him today", Level.ORDINARY, Prompt.REFLECT),
        ("a lovely walk but so sore and tired", Level.ORDINARY, Prompt.REFLECT),
        ("what did you have for tea?", Level.ORDINARY, Prompt.THERE),
        ("fed the birds and had soup", Level.ORDINARY, Prompt.GLAD),
        ("watched an old film", Level.ORDINARY, Prompt.CURIOUS),
        ("ta love", Level.ORDINARY, Prompt.CLOSING),
        ("made a cake", Level.TODAY, Prompt.REFLECT),
    ],
)
def test_the_first_idea_fits_what_was_said(words: str, level: Level, first: Prompt) -> None:
    assert kinds_for(words, level)[0] is first


def test_nobody_sad_is_told_how_lovely() -> None:
    assert Prompt.GLAD not in kinds_for("I have been crying", Level.TODAY)
    assert Prompt.GLAD not in kinds_for("it was a hard day", Level.ORDINARY)
    assert Prompt.GLAD not in kinds_for("my son did not ring", Level.ORDINARY)


@pytest.mark.parametrize("words", ["fed the birds and had soup", "watched an old film", "tea?"])
def test_nobody_is_told_that_an_ordinary_day_was_hard(words: str) -> None:
    heavy = {line for kind in (Prompt.REFLECT, Prompt.OPEN) for line in BANK[kind]}
    for turn in range(6):
        assert heavy.isdisjoint(ideas_for(words, Level.ORDINARY, turn))
