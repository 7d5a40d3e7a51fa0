"""People text with one thumb: the same words must be heard however they are typed."""

from collections.abc import Callable
from itertools import chain

import pytest

from messages.triage import Level, read
from messages.triage.normalise import alone
from messages.triage.reader import rulebook
from messages.triage.textspeak import PAIRS, WRITTEN_OUT
from tests.messages.of_each import of_each

URGENT = [
    "I wish I wasn't here",
    "I can't do this anymore, I've got the tablets ready",
    "I've taken all my pills",
    "want to unalive myself",
    "I want to sleep and never wake up",
    "they'd be better off without me",
    "you won't need to text me tomorrow",
    "goodbye and thank you for everything",
    "stop texting me, I won't be here tomorrow",
    "I cut myself again tonight",
    "he's got a knife",
    "he hit me, he's still here",
    "chest pain and can't breathe",
    "I've fallen and can't get up",
    "the voices are telling me to hurt her",
    "I'm going to kill myself",
]


def _without_apostrophes(words: str) -> str:
    return words.replace("'", "")


def _with_spaces_for_apostrophes(words: str) -> str:
    return words.replace("'", " ")


def _curly(words: str) -> str:
    return words.replace("'", "\u2019")


def _shouted(words: str) -> str:
    return words.upper()


def _doubled(words: str) -> str:
    return " ".join(w + w[-1] if w[-1].isalpha() and len(w) > 3 else w for w in words.split())


def _stretched(words: str) -> str:
    return "".join(c * 3 if c in "aeo" else c for c in words)


def _without_punctuation(words: str) -> str:
    return words.replace("'", "").replace(",", "").lower()


def _sworn(words: str) -> str:
    return f"fuck this {words.lower()} ffs"


def _with_hidden_characters(words: str) -> str:
    return words.replace("e", "e\u200b")


def _with_look_alikes(words: str) -> str:
    return words.replace("e", "\u0435").replace("o", "\u043e")


def _with_extra_spaces(words: str) -> str:
    return words.replace(" ", "   ")


WAYS: list[Callable[[str], str]] = [
    _without_apostrophes,
    _with_spaces_for_apostrophes,
    _curly,
    _shouted,
    _doubled,
    _stretched,
    _without_punctuation,
    _sworn,
    _with_hidden_characters,
    _with_look_alikes,
    _with_extra_spaces,
]


@of_each(way(words) for words in URGENT for way in WAYS)
def test_urgent_words_are_urgent_in_every_hand(written: str) -> None:
    assert read(written).level is Level.URGENT


@pytest.mark.parametrize(
    "words",
    [
        "wish to dye",
        "i wanna dye",
        "wnt 2 die",
        "dnt wanna b here nemore",
        "cnt do dis nemore endin it 2nyt luv u",
        "gona kil myself",
        "i want to k1ll myself",
        "i want to k*ll myself",
        "gonna k i l l myself",
        "im gona kill my self 2nite",
        "i want to kll myself tonite",
        "im sucidal",
        "thinking of suiside",
        "ive tuk all my tabletts",
        "took a overdoze",
        "goodby n thx 4 everything",
        "iv fallen n cant get up",
        "chest pain n cnt breath",
        "iam going to endit",
        "he his got a knife at me",
        "i wish i wus dead",
        "hes gotta knife",
        "im going to do sewer side",
        "ah wish ah wis deid",
        "theyd be better aff without me",
        "id rather be dead",
    ],
)
def test_slips_and_text_speak_are_heard(words: str) -> None:
    assert read(words).level is Level.URGENT


@pytest.mark.parametrize(
    "words",
    [
        "drying my hair then off to bingo",
        "I'm dyeing the curtains blue",
        "trying a new curry",
        "living room is painted at last",
        "loving the sunshine",
        "the killer whale programme was lovely",
        "tables and chairs all out for the party",
        "my bus id card came",
        "a canny day at the coast",
    ],
)
def test_true_words_one_slip_away_are_left_alone(words: str) -> None:
    assert read(words).level is Level.ORDINARY


def test_what_words_mean_together_is_not_written_out_a_second_time() -> None:
    """Each of them is asked once more what it means alone."""
    together = chain(PAIRS.values(), (WRITTEN_OUT[word] for word in WRITTEN_OUT if "'" in word))
    assert [one for meant in together for one in meant if alone(one) != (one,)] == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tabelts", "tablets"),
        ("pillls", "pills"),
        ("medcine", "medicine"),
        ("overdsoe", "overdose"),
    ],
)
def test_one_slip_anywhere_after_the_first_letter_is_mended(typed: str, meant: str) -> None:
    assert meant in rulebook().understood(f"took the {typed}").words
