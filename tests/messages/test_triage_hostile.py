"""Whatever is sent, reading ends soon, says the same each time, and never breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.hostile import WORRIES
from messages.triage import Level, read
from tests.never_ending import LETTERS, must_end


@given(st.text(max_size=400))
def test_any_text_gets_the_same_reading_twice(text: str) -> None:
    assert read(text) == read(text)
    assert read(text).level in Level


@pytest.mark.parametrize("wall", WORRIES.values(), ids=list(WORRIES))
def test_a_long_hostile_text_is_read_to_its_end(wall: str) -> None:
    with must_end():
        assert read(wall * (LETTERS // len(wall))).level in Level


def test_danger_at_the_end_of_a_long_text_is_seen() -> None:
    assert read("we had tea and cake " * 400 + " i have taken all my pills").level is Level.URGENT


def test_danger_at_the_start_of_a_long_text_is_seen() -> None:
    assert read("i have taken all my pills " + "we had tea and cake " * 400).level is Level.URGENT
