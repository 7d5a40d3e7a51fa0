"""Words are read by the parts that they play, whichever words they are."""

from pathlib import Path

import pytest

from messages.boundaries.plain import plain
from messages.boundaries.reading import boundaries
from messages.boundaries.sayings import found, made
from messages.boundaries.slots import Row, lexicon, row_of

ORDINARY = Path(__file__).with_name("ordinary_buddies.txt").read_text(encoding="utf-8").splitlines()
SHARED = """
i: i
you: you
will: could, would you like, couldnt you
not: couldnt, not
filler: well, please
and: and
calm: bless you
"""
OWN = """
LEND: lend, spot you
MONEY: tenner, bit of cash
calm: lend a hand
"""
KNOWN = lexicon({"": SHARED, "money": OWN})


def row(words: str) -> Row:
    seen = row_of(words, KNOWN).seen_by("money")
    assert seen is not None
    return seen


def finds(saying: str, words: str) -> bool:
    return any(found(made(saying), row(words)))


def test_a_word_plays_every_part_that_it_has_and_a_phrase_is_one_part() -> None:
    parts = row("well i could spot you a bit of cash").parts
    assert parts["LEND"] == [(3, 4)]
    assert parts["you"] == [(4, 4)]
    assert parts["MONEY"] == [(6, 8)]


@pytest.mark.parametrize("word", ["lend", "lends", "lending", "lended"])
def test_a_word_is_known_by_its_endings_too(word: str) -> None:
    assert "LEND" in row(word).parts


def test_words_that_are_calm_play_no_part() -> None:
    assert row("lend a hand or lend").parts["LEND"] == [(4, 4)]


def test_who_has_none_of_its_words_in_a_message_does_not_look_at_it() -> None:
    assert row_of("well i could", KNOWN).seen_by("money") is None


def test_asking_in_the_form_of_a_refusal_refuses_nothing() -> None:
    assert "not" not in row("couldnt you lend").parts
    assert "not" in row("i couldnt lend").parts


@pytest.mark.parametrize(
    ("saying", "words", "is_there"),
    [
        ("i LEND you", "i always lend you", True),
        ("i LEND you", "i one two three four lend you", False),
        ("i .. LEND you", "i one two three four lend you", True),
        ("i LEND", "i , lend", False),
        ("i ... LEND", "i , lend", True),
        ("i_LEND", "i lend", True),
        ("i_LEND", "i always lend", False),
        ("i will? LEND", "i lend", True),
        ("i will? LEND", "i could lend", True),
        ("i will LEND", "could lend", True),
        ("i will LEND", "they could lend", False),
        ("^ LEND", "well please lend", True),
        ("^ LEND", "they lend", False),
        ("LEND $", "they lend please", True),
        ("LEND $", "they lend books", False),
        ("LEND you|MONEY", "lend a tenner", True),
        ("LEND you / not", "not lend you", False),
        ("LEND you / not", "not now and lend you", True),
    ],
)
def test_a_saying_is_a_row_of_parts(saying: str, words: str, is_there: bool) -> None:
    assert finds(saying, words) is is_there


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("I'll come", "i will come ,"),
        ("ill come", "i will come"),
        ("I feel ill", "i feel ill"),
        ("can u c me 4 a bit, 2 c u", "can you see me 4 a bit , to see you"),
        ("it's £4.50", "it is £450"),
        ("I'm skint, m8", "i am skint , mate"),
    ],
)
def test_typed_words_are_read_as_plain_ones(typed: str, read: str) -> None:
    assert plain(typed).rstrip(" ,") == read.rstrip(" ,")


def test_what_kind_volunteers_write_on_any_evening_goes() -> None:
    assert [line for line in ORDINARY if boundaries(line, strict=True)] == []
