"""Days and times as people write them."""

from collections.abc import Callable
from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schedules.plan_words import format_days, format_times, parse_days, parse_times
from schedules.plans import CHRISTMAS, Days

LONGEST_IN_A_TABLE = 64
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


@pytest.mark.parametrize(
    ("words", "weekdays"),
    [
        ("fri sat sun", {FRI, SAT, SUN}),
        ("Fri, Sat and Sun", {FRI, SAT, SUN}),
        ("FRIDAY;SUNDAY", {FRI, SUN}),
        ("fridays & sundays", {FRI, SUN}),
        ("every sunday", {SUN}),
        ("tues thurs", {TUE, THU}),
        ("weds, thur.", {WED, THU}),
        ("mon-fri", {MON, TUE, WED, THU, FRI}),
        ("mon - wed sat", {MON, TUE, WED, SAT}),
        ("Monday to Wednesday", {MON, TUE, WED}),
        ("fri\u2013mon", {FRI, SAT, SUN, MON}),
        ("sun-sun", {SUN}),
        ("daily", set(range(7))),
        ("every day", set(range(7))),
        ("Everyday", set(range(7))),
        ("weekdays", set(range(5))),
        ("weekends", {SAT, SUN}),
        ("fri weekends", {FRI, SAT, SUN}),
        ("sun sun  sun", {SUN}),
    ],
)
def test_days_are_read_as_people_write_them(words: str, weekdays: set[int]) -> None:
    assert parse_days(words) == Days(frozenset(weekdays))


@pytest.mark.parametrize("words", ["christmas", "Xmas", " CHRISTMAS "])
def test_just_christmas_is_a_plan_of_its_own(words: str) -> None:
    assert parse_days(words) == CHRISTMAS


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("frday", "'frday' is not a day"),
        ("mon frday", "'frday' is not a day"),
        ("mon-frday", "'frday' is not a day"),
        ("mon-", "'mon-' is not a day"),
        ("-", "'-' is not a day"),
        ("m", "'m' is not a day"),
        ("", "no days are given"),
        (" , ", "no days are given"),
        ("christmas sun", "'christmas' stands alone"),
        ("christmas not bank holidays", "'christmas' stands alone"),
        ("not bank holidays", "'holidays' stands alone"),
        ("fifth sun", "'fifth' is not a day"),
        ("evenings", "'evenings' says when but not which days"),
    ],
)
def test_a_mistyped_day_is_answered_in_words_that_mend_it(words: str, said: str) -> None:
    with pytest.raises(ValueError, match=said) as refused:
        parse_days(words)
    assert "write" in str(refused.value) or "leave" in str(refused.value)


@settings(deadline=None)
@given(st.frozensets(st.integers(0, 6), min_size=1))
def test_days_written_back_are_read_as_the_same_days(weekdays: frozenset[int]) -> None:
    days = Days(weekdays)
    assert parse_days(format_days(days)) == days


@pytest.mark.parametrize(
    "words",
    [
        "every other sun",
        "every other sat sun",
        "every other mon-sun",
        "holidays",
        "first sun",
        "last mon fri",
        "daily not bank holidays",
        "every other mon tue wed thu fri sat not bank holidays christmas",
        "second tue not christmas",
    ],
)
def test_rarer_days_written_back_are_read_as_the_same(words: str) -> None:
    days = parse_days(words)
    assert parse_days(format_days(days)) == days
    assert len(format_days(days)) <= LONGEST_IN_A_TABLE


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("mon-fri, but not on bank holidays", "mon tue wed thu fri not bank holidays"),
        ("daily except christmas and bank holidays", "daily not bank holidays christmas"),
        ("weekends not bankholidays", "sat sun not bank holidays"),
        ("First Sunday of the month", "first sun"),
        ("last friday in every month", "last fri"),
        ("every second sunday", "every other sun"),
        ("Every other Sunday", "every other sun"),
        ("fortnightly fri", "every other fri"),
        ("every 2nd week sat", "every other sat"),
        ("bank holidays", "holidays"),
    ],
)
def test_rarer_days_are_read_as_people_write_them(words: str, written: str) -> None:
    assert format_days(parse_days(words)) == written


def test_christmas_written_back_is_christmas() -> None:
    assert parse_days(format_days(CHRISTMAS)) == CHRISTMAS


@pytest.mark.parametrize(
    ("words", "times"),
    [
        ("19:00", [time(19)]),
        ("19:00;07:30", [time(7, 30), time(19)]),
        ("19:00; 19:00", [time(19)]),
        ("7:30, 19.00", [time(7, 30), time(19)]),
        ("7pm", [time(19)]),
        ("7.30 PM;9am", [time(9), time(19, 30)]),
        ("12am;12pm", [time(0), time(12)]),
        ("12.30am", [time(0, 30)]),
        ("19:00:00", [time(19)]),
        ("00:00;23:59", [time(0), time(23, 59)]),
        ("19:00;", [time(19)]),
    ],
)
def test_times_are_read_in_order_and_once(words: str, times: list[time]) -> None:
    assert parse_times(words) == tuple(times)


@pytest.mark.parametrize("words", ["7", "seven", "19:0", "19:00-20:00", "19:00 20:00", "-1:00"])
def test_what_is_not_a_time_is_answered_with_an_example(words: str) -> None:
    with pytest.raises(ValueError, match=f"'{words}' is not a time; write for example 19:00"):
        parse_times(words)


@pytest.mark.parametrize("words", ["24:00", "19:60", "13pm", "0am", "99:99"])
def test_a_time_that_no_clock_shows_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match=f"'{words}' is not a time of day"):
        parse_times(words)


@pytest.mark.parametrize("words", ["", " ; "])
def test_no_time_at_all_is_said(words: str) -> None:
    with pytest.raises(ValueError, match="no time is given"):
        parse_times(words)


@settings(deadline=None)
@given(st.sets(st.times().map(lambda at: at.replace(second=0, microsecond=0)), min_size=1))
def test_times_written_back_are_read_as_the_same_times(times: set[time]) -> None:
    assert parse_times(format_times(tuple(times))) == tuple(sorted(times))


@settings(deadline=None)
@given(st.text(max_size=30))
def test_whatever_is_typed_is_read_or_refused_in_words(words: str) -> None:
    assert read_or_refused(parse_days, words)
    assert read_or_refused(parse_times, words)


def read_or_refused(read: Callable[[str], object], words: str) -> bool:
    try:
        return bool(read(words))
    except ValueError as refused:
        return "write" in str(refused) or "leave" in str(refused)
