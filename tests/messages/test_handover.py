"""A handover note has five lines at most, and loses nothing."""

import pytest

from messages.commands import Command, Verb, read_code
from messages.handover import LONGEST, MOST_LINES, as_note, with_more


def test_more_lines_than_five_become_five_and_nothing_is_lost() -> None:
    note = as_note("one\n\n two  too \r\nthree\nfour\nfive\nsix\nseven")
    assert note.splitlines() == ["one", "two too", "three", "four", "five / six / seven"]


def test_what_is_added_later_goes_below() -> None:
    assert with_more("first", "second") == "first\nsecond"
    assert with_more("", "second") == "second"
    assert len(with_more("a\nb\nc\nd\ne", "f").splitlines()) == MOST_LINES


def test_a_note_that_is_far_too_long_says_that_it_was_cut() -> None:
    note = as_note("x" * 5000)
    assert len(note) == LONGEST
    assert note.endswith("(cut here)")


@pytest.mark.parametrize(
    ("text", "command"),
    [
        (
            "V7 Spoke twice.\nWants no calls",
            Command(Verb.HANDOVER, 7, "Spoke twice.\nWants no calls"),
        ),
        ("v 7", Command(Verb.HANDOVER, 7)),
        ("B7", Command(Verb.DEBRIEF, 7)),
        ("k7.", Command(Verb.KEEP_SHIFT, 7)),
        ("B7 bus was late", None),
        ("K9 unit came", None),
    ],
)
def test_codes_after_a_hard_night(text: str, command: Command | None) -> None:
    assert read_code(text) == command
