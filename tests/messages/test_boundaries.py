"""What may not cross is caught, and ordinary talk that only looks like it crosses untouched."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.boundaries import CONTACT, HARMLESS, PAGE, page, rows
from benchmarks.hostile import CROSSINGS
from messages.boundaries.boundary import Boundary
from messages.boundaries.reading import boundaries
from messages.boundaries.treatment import held_of_member
from tests.never_ending import LETTERS, must_end

CALM = Path(__file__).parents[1] / "triage_set" / "calm_posts.csv"
ROWS = rows()


def test_the_table_is_long_enough_to_mean_something() -> None:
    kinds = Counter(row.kind for row in ROWS)
    assert kinds[HARMLESS] >= 200
    assert kinds.total() - kinds[HARMLESS] >= 200
    assert set(kinds) == CONTACT | {HARMLESS} | (set(Boundary) - {Boundary.CONTACT})
    assert len({row.text for row in ROWS}) == len(ROWS)


def test_at_least_98_of_100_leaks_are_caught() -> None:
    leaks = [row for row in ROWS if row.kind != HARMLESS]
    missed = [row for row in leaks if not row.held()]
    assert len(missed) <= 0.02 * len(leaks), missed


def test_at_most_one_in_100_harmless_words_is_held() -> None:
    calm = [row for row in ROWS if row.kind == HARMLESS]
    held = [row.text for row in calm if row.held()]
    assert len(held) <= 0.01 * len(calm), held


def test_most_are_held_for_the_very_thing_that_they_are() -> None:
    leaks = [row for row in ROWS if row.kind not in (CONTACT | {HARMLESS})]
    named = [row for row in leaks if row.kind in boundaries(row.text, strict=True)]
    assert len(named) >= 0.9 * len(leaks)


def test_a_member_is_read_by_phrases_alone_and_hardly_ever_held_by_mistake() -> None:
    """What a thousand people wrote in peace, and what looks like a leak and is none."""
    with CALM.open(encoding="utf-8", newline="") as lines:
        calm = [each["text"] for each in csv.DictReader(lines)][::5]
    calm += [row.text for row in ROWS if row.kind == HARMLESS]
    held = [text for text in calm if held_of_member(boundaries(text))]
    assert len(held) <= 0.002 * len(calm), held


def test_the_figures_in_the_docs_are_those_of_the_reader() -> None:
    assert PAGE.read_text(encoding="utf-8") == page()


@pytest.mark.parametrize(
    "kept",
    [
        "I can't lend you money, but staff know who can help",
        "we're not allowed to meet up, but I like our chats",
        "I won't come round, it's one of the rules",
        "please don't send me your number",
    ],
)
def test_a_boundary_kept_in_words_is_none_crossed(kept: str) -> None:
    assert boundaries(kept, strict=True) == ()


@pytest.mark.parametrize(
    "told",
    [
        "a man asked me to send him 200 pounds",
        "my nephew wants me to give him my pin",
        "she needs me to buy gift cards",
        "someone told me to lend them my card",
    ],
)
def test_what_somebody_else_did_to_a_member_is_not_held_against_them(told: str) -> None:
    assert boundaries(told) == ()


@pytest.mark.parametrize("bit", CROSSINGS)
def test_a_long_hostile_text_is_read_to_its_end(bit: str) -> None:
    with must_end():
        boundaries(bit * (LETTERS // len(bit)), strict=True)
