"""Words and phrases are found by their numbers, each by its own and none by another's."""

import pytest

from messages.triage.compiling import compiled
from messages.triage.lexicon import Lexicon
from messages.triage.reader import rulebook
from messages.triage.tables import LONG, SHORT, numbers, packed, rows, unpacked
from messages.triage.vocabulary import UNKNOWN, Vocabulary

WORDS = Vocabulary("a\nam\nboil boiled boils\nbus\n\u0632\u0646\u062f\u06af\u06cc")


def test_every_word_has_the_number_of_its_place() -> None:
    assert [*map(WORDS.number, WORDS)] == [*range(len(WORDS))]
    every = rulebook().lexicon.words
    assert [*map(every.number, every)] == [*range(len(every))]
    assert [*every] == sorted(every)


@pytest.mark.parametrize("other", ["b", "bo", "boi", "boile", "boiling", "oil", "", "ammo", "z"])
def test_a_part_of_a_word_is_another_word(other: str) -> None:
    assert WORDS.number(other) == UNKNOWN
    assert other not in WORDS


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("carrots boil", "carrots_boil"),
        ("carrots boil over", "carrots_boil carrots_boil_over"),
        ("carrots boil over night", "carrots_boil carrots_boil_over carrots_boil_over_night"),
        ("carrots boil dry", "carrots_boil carrots_boil_dry"),
        ("carrots burn over", "carrots_burn"),
        ("carrots", ""),
        ("boil over", ""),
        ("more carrots burn", "carrots_burn"),
    ],
)
def test_phrases_that_begin_alike_are_told_apart(said: str, found: str) -> None:
    patterns = (
        "carrots_boil",
        "carrots_boil_over",
        "carrots_boil_over_night",
        "carrots_boil_dry",
        "carrots_burn",
    )
    lexicon = Lexicon(compiled(patterns, [patterns]), [patterns])
    message = lexicon.spot(said.split())
    assert [patterns[at] for at in sorted(lexicon.possibly_said(message))] == found.split()
    assert len([*lexicon.possible(patterns, message)]) == len(found.split())


@pytest.mark.parametrize(
    ("kind", "values"), [(SHORT, [0, 1, 65_535]), (LONG, [0, 65_536, 4_000_000_000]), (SHORT, [])]
)
def test_numbers_come_back_as_they_were_packed(kind: str, values: list[int]) -> None:
    short = numbers(values)
    assert short.typecode == kind
    assert unpacked(kind, packed(short)) == short


def test_rows_are_kept_apart() -> None:
    each = [[3, 4], [], [5], []]
    kept = rows(each)
    assert [kept[at].tolist() for at in range(len(each))] == each
