"""The open labelled replies are well formed, wide enough, and no line is in both halves."""

import csv
import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

FOLDER = Path(__file__).parents[1] / "triage_set"
HALVES = ("replies_tune.csv", "replies_check.csv")
BY_OTHERS = (
    "replies_plain_read.csv",
    "replies_plain_check.csv",
    "replies_exam.csv",
    "calm_posts.csv",
    "posts.csv",
    "replies_blind.csv",
    "replies_short.csv",
)
COLUMNS = ["text", "severity", "category", "register"]
AUTHOR = "author"
"""A column more, where a file may hold several."""
LANGUAGES = ("welsh", "polish", "urdu", "punjabi", "arabic", "romanian", "bengali")
PLAIN_NAME = re.compile("[a-z]+(_[a-z]+)*")
ELSEWHERE = ("code_switching", "unlisted_language")


class Reply(NamedTuple):
    """One authored reply and how soon a person should see it."""

    text: str
    severity: str
    category: str
    register: str


def replies(half: str) -> list[Reply]:
    with (FOLDER / half).open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, strict=True)
        assert next(rows) in (COLUMNS, [*COLUMNS, AUTHOR])
        return [Reply(*row[: len(COLUMNS)]) for row in rows]


def everything() -> list[Reply]:
    return [reply for half in HALVES for reply in replies(half)]


def alike(text: str) -> str:
    """Two texts that differ only in case, dots and spaces are one text."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    words = "".join(each if each.isalnum() else " " for each in folded).split()
    return " ".join(words) or folded


def share(happens: Callable[[Reply], bool]) -> float:
    lines = everything()
    return sum(happens(line) for line in lines) / len(lines)


def test_there_are_at_least_two_and_a_half_thousand_replies() -> None:
    assert len(everything()) >= 2500


@pytest.mark.parametrize("half", HALVES + BY_OTHERS)
def test_every_reply_is_one_line_with_a_known_level(half: str) -> None:
    for reply in replies(half):
        assert reply.text == reply.text.strip() != "", reply
        assert reply.text.splitlines() == [reply.text], reply
        assert reply.severity in ("0", "1", "2", "3"), reply


@pytest.mark.parametrize("half", HALVES + BY_OTHERS)
def test_category_and_register_are_plain_names(half: str) -> None:
    for reply in replies(half):
        for name in (reply.category, reply.register):
            assert PLAIN_NAME.fullmatch(name), reply


def test_no_reply_is_told_twice() -> None:
    others = [reply for file in BY_OTHERS for reply in replies(file)]
    told = Counter(alike(reply.text) for reply in everything() + others)
    assert [text for text, times in told.items() if times > 1] == []


def test_the_halves_are_about_the_same_size() -> None:
    tune, check = (len(replies(half)) for half in HALVES)
    assert 0.9 < tune / check < 1.1


@pytest.mark.parametrize("half", HALVES)
def test_both_halves_hold_every_level(half: str) -> None:
    levels = Counter(reply.severity for reply in replies(half))
    assert min(levels[level] for level in "0123") >= 200, levels


def test_every_category_of_some_size_is_in_both_halves() -> None:
    halves = [Counter(reply.category for reply in replies(half)) for half in HALVES]
    for category, lines in (halves[0] + halves[1]).items():
        assert lines >= 10, category
        assert min(half[category] for half in halves) >= 3, category


def test_about_half_is_ordinary_life() -> None:
    assert 0.45 < share(lambda reply: reply.severity in "01") < 0.6


def test_about_a_tenth_is_in_other_languages() -> None:
    assert 0.07 < share(lambda reply: reply.register.startswith(LANGUAGES + ELSEWHERE)) < 0.15


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_emergencies_and_ordinary_days(language: str) -> None:
    spoken = [reply for reply in everything() if reply.register.startswith(language)]
    assert {reply.severity for reply in spoken} == {"0", "1", "2", "3"}


@pytest.mark.parametrize("register", ["negation", "past"])
def test_negation_and_past_are_lowered_but_never_to_ordinary(register: str) -> None:
    worries = ("wish_to_die", "implicit_wish", "self_harm", "abuse", "sexual_harm", "medical")
    told = [reply for reply in everything() if reply.register == register]
    levels = {reply.severity for reply in told if reply.category in worries}
    assert levels
    assert levels <= {"2", "3"}
