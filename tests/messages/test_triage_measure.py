"""Measuring: shares with honest intervals, overall and by category, in words and drawn."""

from xml.etree import ElementTree as ET

import pytest

from bot.labelled_files import read_labelled
from messages.triage import Level
from messages.triage.measure.figures import Share, measure
from messages.triage.measure.picture import drawn

GRADED = (
    "text,severity,category,tag\n"
    "one,3,wish,x\ntwo,3,wish,x\nthree,2,means,x\nfour,1,low_mood,x\nfive,0,fine,x\nsix,0,fine,x\n"
)
PLAIN = "\ufefftext,label,category,source\r\nworry,1,wish,a\r\ncalm,0,sms,b\r\nodd,0,sms,b\r\n"
LEVELS = {
    "one": Level.URGENT,
    "two": Level.SOON,
    "three": Level.TODAY,
    "four": Level.UNREADABLE,
    "five": Level.URGENT,
    "worry": Level.SOON,
    "odd": Level.URGENT,
}


def reads(text: str) -> Level:
    return LEVELS.get(text, Level.ORDINARY)


def overall(content: str) -> dict[str, tuple[int, int]]:
    lines = read_labelled(content.encode()).lines
    return {one.name: (one.share.hits, one.share.of) for one in measure(lines, reads).overall}


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    # The last is Newcombe's example, Stat. Med. 17 (1998) 857-872, method 3.
    [
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (5, 10, 0.2366, 0.7634),
        (81, 263, 0.2553, 0.3662),
    ],
)
def test_intervals_are_wilsons(hits: int, of: int, low: float, high: float) -> None:
    assert Share(hits, of).interval == pytest.approx((low, high), abs=0.0001)


def test_a_graded_file_is_measured_by_grade_and_unreadable_counts_as_flagged() -> None:
    assert overall(GRADED) == {
        "urgent: flagged": (2, 2),
        "urgent: as urgent": (1, 2),
        "concern: flagged": (0, 1),
        "fine: flagged": (1, 2),
        "low mood: flagged": (1, 1),
        "fine or low: as urgent": (1, 3),
    }


def test_a_file_of_worry_or_not_is_measured_by_that() -> None:
    assert overall(PLAIN) == {
        "worries: flagged": (1, 1),
        "others: flagged": (1, 2),
        "others: as urgent": (1, 2),
    }


def test_categories_say_what_was_noticed_and_what_cried_wolf() -> None:
    found = measure(read_labelled(GRADED.encode()).lines, reads).categories
    assert [(one.name, one.is_recall, one.share.hits, one.share.of) for one in found] == [
        ("wish", True, 2, 2),
        ("means", True, 0, 1),
        ("fine", False, 1, 2),
        ("low mood", False, 1, 1),
    ]


def test_the_picture_is_well_formed_and_names_every_measure() -> None:
    lines = read_labelled(GRADED.encode()).lines
    measured = measure(lines, reads)
    picture = drawn('a <set> & "more"', measured)
    words = " ".join(ET.fromstring(picture).itertext())
    assert 'a <set> & "more"' in words
    for one in (*measured.overall, *measured.categories):
        assert one.name in words
    assert "50% of 2" in words
