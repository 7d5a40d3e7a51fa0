"""What may not cross is caught, and ordinary talk that only looks like it crosses untouched."""

import csv
from collections import Counter
from pathlib import Path
from time import process_time

import pytest

from messages.boundaries.boundary import Boundary
from messages.boundaries.reading import boundaries
from messages.masking import find_leaks

HARMLESS = "harmless"
CONTACT = frozenset({"phone", "email", "handle", "link", "address", "postcode"})
TABLE = Path(__file__).with_name("boundaries.csv")
CALM = Path(__file__).parents[1] / "triage_set" / "calm_posts.csv"


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


ROWS = rows(TABLE)


def caught(text: str) -> bool:
    return bool(find_leaks(text, "GB") or boundaries(text))


def test_the_table_is_long_enough_to_mean_something() -> None:
    kinds = Counter(row["kind"] for row in ROWS)
    assert kinds[HARMLESS] >= 200
    assert kinds.total() - kinds[HARMLESS] >= 200
    assert set(kinds) == CONTACT | {HARMLESS} | (set(Boundary) - {Boundary.CONTACT})
    assert len({row["text"] for row in ROWS}) == len(ROWS)


def test_at_least_98_of_100_leaks_are_caught() -> None:
    missed = [row for row in ROWS if row["kind"] != HARMLESS and not caught(row["text"])]
    leaks = sum(row["kind"] != HARMLESS for row in ROWS)
    assert len(missed) <= 0.02 * leaks, missed


def test_at_most_one_in_100_harmless_words_is_held() -> None:
    held = [row["text"] for row in ROWS if row["kind"] == HARMLESS and caught(row["text"])]
    harmless = sum(row["kind"] == HARMLESS for row in ROWS)
    assert len(held) <= 0.01 * harmless, held


def test_most_are_held_for_the_very_thing_that_they_are() -> None:
    leaks = [row for row in ROWS if row["kind"] not in (CONTACT | {HARMLESS})]
    named = [row for row in leaks if row["kind"] in boundaries(row["text"])]
    assert len(named) >= 0.95 * len(leaks)


def test_two_thousand_calm_posts_that_nobody_wrote_for_this_cross_as_well() -> None:
    """Among them are a few that do ask somebody round; so this is no more than a ceiling."""
    calm = [row["text"] for row in rows(CALM)]
    assert len([text for text in calm if caught(text)]) <= 0.01 * len(calm)


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
    assert boundaries(kept) == ()


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


@pytest.mark.parametrize("bit", ["i will ", "can you ", "a", ", ", "\u00a3", "dont ", "o ", "1 "])
def test_a_long_text_takes_no_longer_a_letter_than_a_short_one(bit: str) -> None:
    def seconds(times: int) -> float:
        begun = process_time()
        boundaries(bit * times)
        return process_time() - begun

    assert seconds(4_000) < 12 * max(seconds(1_000), 0.005)
