"""What members say about when they hear from us is read as they meant it, asked, or left alone."""

from collections import Counter
from datetime import date, time
from functools import cache

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from benchmarks.noticing import OUR_SETS
from benchmarks.wish_notes import noted
from benchmarks.wishes import KINDS, TODAY, UNREAD, Came, Line, counted, lines
from bot.labelled_files import read_labelled
from messages.deciding.worries import is_worry
from messages.triage import read
from messages.wishes import PauseFor, Times, Together, Unsure, read_wish
from messages.wishes.phrases import PHRASES
from messages.wishes.reading import hear_wish
from messages.wishes.words import LONGEST
from tests.messages.of_each import of_each

LINES = lines()
WORDS = sorted({word for phrase in PHRASES for word in phrase})
TIMES_OF_DAY = st.lists(st.times(), max_size=3).map(tuple)


@cache
def _came(line: Line) -> tuple[Came, str]:
    """Each line is read once."""
    return line.came()


@of_each(LINES, lambda line: line.said)
def test_nobodys_words_are_taken_for_another_wish(line: Line) -> None:
    came, read_as = _came(line)
    assert came not in (Came.WRONG, Came.BOTHERED), f"read as {read_as}"


@pytest.mark.parametrize("kind", KINDS)
def test_nearly_everybody_is_read_right(kind: str) -> None:
    wanted = [line for line in LINES if KINDS[kind](line)]
    right = sum(_came(line)[0] is Came.RIGHT for line in wanted)
    assert right >= 0.95 * len(wanted)


def test_lines_that_nobody_read_are_read_no_worse_than_they_were() -> None:
    came = counted(lines(UNREAD))
    assert came.total() == 150
    assert came[Came.RIGHT] >= 89
    assert came[Came.WRONG] <= 3


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("stop for a week my brother is staying", "pause until 2026-11-25"),
        ("hello, it is Mrs Okafor. Please to change time for 5 o'clock. God bless", "at 17:00"),
        ("can you not text when I'm at dialysis, thats mondays and thursdays", "not on mon thu"),
        ("my bus gets in at 5 so after that", "not before 17:00"),
    ],
)
def test_what_is_found_among_other_words_is_asked_before_anything_is_done(
    said: str, meant: str
) -> None:
    heard = hear_wish(said, TODAY, (time(19),))
    assert heard is not None
    assert (noted(heard.wish), heard.alone, heard.sure) == (meant, False, False)


@pytest.mark.parametrize(
    "said",
    [
        "no need to text tomorrow, thank you for everything",
        "i wont be here tomorrow so dont text",
        "no more mondays for me, goodbye",
        "please stop it all, im so lonely on sundays",
    ],
)
def test_whoever_parts_or_is_low_is_not_asked_about_their_times(said: str) -> None:
    heard = hear_wish(said, TODAY, (time(19),))
    assert heard is None or heard.sure, noted(heard.wish)


def test_the_table_is_as_wide_as_promised() -> None:
    many = {kind: sum(map(of, LINES)) for kind, of in KINDS.items()}
    assert many["wishes"] >= 300
    assert many["to be asked"] >= 60
    assert many["not a wish"] >= 90
    assert max(Counter((line.said, line.now_at) for line in LINES).values()) == 1


def test_the_whole_meaning_of_one_wish_is_there() -> None:
    assert read_wish("tuesdays and fridays about half 6", TODAY, (time(19),)) == Times(
        frozenset({1, 4}), (time(18, 30),), every=1
    )


def test_no_urgent_reply_that_triage_leaves_calm_is_taken_for_a_wish() -> None:
    urgent = [
        line.text
        for file in OUR_SETS
        for line in read_labelled(file.read_bytes()).lines
        if line.severity == 3
    ]
    assert len(urgent) > 300
    wished = [text for text in urgent if read_wish(text, TODAY, (time(19),)) is not None]
    assert [text for text in wished if not is_worry(read(text))] == []


def test_a_question_is_short_enough_to_be_asked() -> None:
    for line in LINES:
        found = read_wish(line.said, TODAY, line.now_at)
        if isinstance(found, Unsure):
            assert 1 <= len(set(found.choices)) == len(found.choices) <= 3, line.said


@example("\u2776", TODAY, ())
@example("\u0667 \u00b2 at \u00bd", TODAY, ())
@given(st.text(), st.dates(date(2000, 1, 1), date(2099, 12, 31)), TIMES_OF_DAY)
def test_whatever_is_written_is_read_without_trouble(
    text: str, today: date, now_at: tuple[time, ...]
) -> None:
    read_wish(text, today, now_at)


@given(
    st.lists(st.sampled_from((*WORDS, *"7 12 6.30 19:00 24th dec sunday sundays , . - &".split()))),
    st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    TIMES_OF_DAY,
)
def test_any_order_of_our_own_words_is_read_without_trouble(
    words: list[str], today: date, now_at: tuple[time, ...]
) -> None:
    found = read_wish(" ".join(words), today, now_at)
    if isinstance(found, Unsure):
        assert 1 <= len(found.choices) <= 3
        assert all(noted(choice) for choice in found.choices)
    if isinstance(found, Together):
        assert len(found.parts) > 1
    if isinstance(found, PauseFor):
        assert found.until is None or (found.starts or today) < found.until
    if isinstance(found, Times):
        assert found.ends is None or (found.starts or today) <= found.ends


@pytest.mark.parametrize("piece", ["not sundays and ", "a ", "7 ", "at ", "half past ", "é, "])
def test_a_long_story_is_for_a_person(piece: str) -> None:
    story = piece * (10_000 // len(piece))
    assert len(story) > LONGEST
    assert read_wish(story, TODAY) is None


@pytest.mark.parametrize("today", [date(2027, 12, 31), date(2028, 2, 29), date(2026, 11, 22)])
def test_dates_run_over_the_ends_of_months_and_years(today: date) -> None:
    for words in ("away till 1st jan", "pause until next month", "pause till the end of february"):
        found = read_wish(words, today)
        assert isinstance(found, PauseFor)
        assert found.until is not None
        assert today < found.until


def test_a_day_that_is_in_no_year_is_nothing() -> None:
    assert read_wish("text me on 31st june please", TODAY) is None
