"""Whatever is sent, reading ends soon, says the same each time, and never breaks."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.triage import Level, read

WALLS = {
    "one risk word": "die ",
    "two": "want to die ",
    "wishes": "wish ",
    "no spaces": "a",
    "negations": "not ",
    "figures": "40 ",
    "spaced letters": "k ",
    "stops": "die.",
    "apostrophes": "'",
    "stars": "k*",
    "emoji": "\U0001f48a",
    "accents": "e\u0301",
    "half a conversation": "i took all my pills and he hit me and i want to be not here ",
}


@given(st.text(max_size=400))
def test_any_text_gets_the_same_reading_twice(text: str) -> None:
    assert read(text) == read(text)
    assert read(text).level in Level


@pytest.mark.parametrize("wall", WALLS.values(), ids=list(WALLS))
def test_a_long_hostile_text_takes_time_that_only_grows_with_its_length(wall: str) -> None:
    read("warm")
    short, long = _seconds(wall, 2_500), _seconds(wall, 10_000)
    assert long < 2
    assert long < 4 * short * 3 + 0.1


def test_danger_at_the_end_of_a_long_text_is_seen() -> None:
    assert read("we had tea and cake " * 400 + " i have taken all my pills").level is Level.URGENT


def test_danger_at_the_start_of_a_long_text_is_seen() -> None:
    assert read("i have taken all my pills " + "we had tea and cake " * 400).level is Level.URGENT


def _seconds(wall: str, length: int) -> float:
    text = (wall * length)[:length]
    return min(_once(text) for _ in range(3))


def _once(text: str) -> float:
    """Processor time, which a busy machine does not change."""
    began = time.process_time()
    read(text)
    return time.process_time() - began
