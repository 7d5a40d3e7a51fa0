"""Whatever is written, what is masked is gone, and reading ends."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.hostile import LEAKS
from messages.masking import find_leaks, masked
from tests.never_ending import LETTERS, must_end

bits = st.sampled_from(
    [
        *(
            "0",
            "7",
            "07700",
            "900123",
            "44",
            "+",
            "(",
            ")",
            "-",
            ".",
            ",",
            " ",
            "  ",
            "/",
            ":",
            "@",
        ),
        *("a", "o", "oh", "double", "seven", " at ", " dot ", "com", "t.me/", "www.", "12:30"),
        *("999", "116 123", "2026", "22/11/2026", "Acacia", "Road", "SW1A", "1AA", "\n", "\u200b"),
    ]
)
mixtures = st.lists(bits, max_size=40).map("".join) | st.text(max_size=80)


@given(mixtures)
def test_a_masked_text_holds_nothing_of_what_was_found(text: str) -> None:
    carried = masked(text, "GB")
    assert find_leaks(carried, "GB") == ()
    for leak in find_leaks(text, "GB"):
        figures = re.sub(r"\D", "", text[leak.start : leak.end])
        if len(figures) >= 7 and re.sub(r"\D", "", text).count(figures) == 1:
            kept = re.split(r"\[[a-z -]+\]", carried)
            assert not any(figures in re.sub(r"\D", "", part) for part in kept)


@given(mixtures)
def test_leaks_come_in_order_and_do_not_overlap(text: str) -> None:
    leaks = find_leaks(text, "GB")
    ends = [0, *(leak.end for leak in leaks)]
    assert all(end <= leak.start < leak.end for end, leak in zip(ends, leaks, strict=False))


@pytest.mark.parametrize("bit", LEAKS)
def test_a_long_hostile_text_is_read_to_its_end(bit: str) -> None:
    with must_end():
        find_leaks(bit * (LETTERS // len(bit)), "GB")
