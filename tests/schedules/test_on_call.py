"""On-call hours as people write them, and the shifts that they make."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schedules.on_call import (
    OnCall,
    OnCallStaff,
    Window,
    format_on_call,
    parse_on_call,
    shifts_on,
)

MON_TO_FRI = frozenset(range(5))
WEEKEND = frozenset({5, 6})
DAILY = frozenset(range(7))


@pytest.mark.parametrize(
    ("words", "windows"),
    [
        ("mon-fri 18:00-22:00", [Window(MON_TO_FRI, time(18), time(22))]),
        (
            "mon-fri 18:00-22:00; sat-sun 10:00-22:00",
            [Window(MON_TO_FRI, time(18), time(22)), Window(WEEKEND, time(10), time(22))],
        ),
        ("Weekdays 6pm - 10pm;", [Window(MON_TO_FRI, time(18), time(22))]),
        ("sat, sun 10:00 to 22:00", [Window(WEEKEND, time(10), time(22))]),
        ("weekends 22:00\u201308:00", [Window(WEEKEND, time(22), time(8))]),
        ("daily 9.30am-5pm", [Window(DAILY, time(9, 30), time(17))]),
        ("18:00-24:00", [Window(DAILY, time(18), time(0))]),
    ],
)
def test_hours_are_read_as_people_write_them(words: str, windows: list[Window]) -> None:
    assert parse_on_call(words) == OnCall(windows=tuple(windows))


@pytest.mark.parametrize("words", ["always", " Always "])
def test_always_is_always(words: str) -> None:
    assert parse_on_call(words) == OnCall(always=True)


@pytest.mark.parametrize("words", ["", "  ", "never"])
def test_nothing_is_never(words: str) -> None:
    assert parse_on_call(words) == OnCall()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("evenings", "'evenings' is not on-call hours; write always, or for example mon-fri"),
        ("mon-fri 18:00", "'mon-fri 18:00' is not on-call hours"),
        ("mon 18-22", "'18' is not a time"),
        ("frday 18:00-22:00", "'frday' is not a day"),
        ("mon 18:00-25:00", "'25:00' is not a time of day"),
        ("mon 24:00-08:00", "'24:00' is not a time of day"),
        ("christmas 10:00-22:00", "'christmas' can't be on-call hours"),
        ("mon 18:00-20:00, sat 10:00-12:00", "is not on-call hours; .* sat-sun 10:00-22:00"),
    ],
)
def test_mistyped_hours_are_answered_in_words_that_mend_them(words: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        parse_on_call(words)


MINUTES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
WINDOWS = st.builds(Window, st.frozensets(st.integers(0, 6), min_size=1), MINUTES, MINUTES)
HOURS = st.one_of(
    st.just(OnCall(always=True)),
    st.lists(WINDOWS, max_size=4).map(lambda windows: OnCall(windows=tuple(windows))),
)


@settings(deadline=None)
@given(HOURS)
def test_hours_written_back_are_read_as_the_same_hours(on_call: OnCall) -> None:
    assert parse_on_call(format_on_call(on_call)) == on_call


def shifts(words: str, day: str, timezone: str = "Europe/London") -> list[tuple[str, str]]:
    staff = OnCallStaff(1, 1, parse_on_call(words), timezone)
    return [
        (f"{shift.begins:%d %H:%M}", f"{shift.ends:%d %H:%M}")
        for shift in shifts_on(staff, date.fromisoformat(day))
    ]


def test_a_night_shift_belongs_to_the_day_on_which_it_begins() -> None:
    assert shifts("fri 22:00-08:00", "2026-06-05") == [("05 21:00", "06 07:00")]
    assert shifts("fri 22:00-08:00", "2026-06-06") == [("05 21:00", "06 07:00")]
    assert shifts("sat 22:00-08:00", "2026-06-06") == [("06 21:00", "07 07:00")]
    assert shifts("fri 22:00-08:00", "2026-06-07") == []


def test_hours_that_end_as_they_begin_are_a_whole_day() -> None:
    assert shifts("sat 10:00-10:00", "2026-01-03") == [("03 10:00", "04 10:00")]
    assert shifts("sat 00:00-24:00", "2026-01-03") == [("03 00:00", "04 00:00")]


def test_each_member_of_staff_keeps_the_hours_of_their_own_wall() -> None:
    evening = "mon 18:00-22:00"
    assert shifts(evening, "2026-06-01", "Europe/London") == [("01 17:00", "01 21:00")]
    assert shifts(evening, "2026-06-01", "Asia/Kolkata") == [("01 12:30", "01 16:30")]
    assert shifts(evening, "2026-06-01", "Pacific/Kiritimati") == [("01 04:00", "01 08:00")]
    assert shifts(evening, "2026-06-02", "Pacific/Niue") == [("02 05:00", "02 09:00")]


def test_a_shift_through_the_spring_change_is_an_hour_shorter() -> None:
    assert shifts("sat 22:00-08:00", "2026-03-28") == [("28 22:00", "29 07:00")]


def test_a_shift_through_the_autumn_change_is_an_hour_longer() -> None:
    assert shifts("sat 22:00-08:00", "2026-10-24") == [("24 21:00", "25 08:00")]


def test_a_shift_that_ends_in_the_hour_that_comes_twice_covers_both() -> None:
    assert shifts("sat 22:00-01:30", "2026-10-24") == [("24 21:00", "25 01:30")]
    assert shifts("sun 01:30-08:00", "2026-10-25") == [("25 00:30", "25 08:00")]


def test_hours_that_the_clocks_skip_are_no_shift_that_day() -> None:
    assert shifts("sun 01:15-01:45", "2026-03-29") == []
    assert shifts("sun 01:15-02:30", "2026-03-29") == [("29 01:00", "29 01:30")]


def test_always_has_no_end() -> None:
    always = OnCallStaff(1, 1, OnCall(always=True), "Europe/London")
    today, tomorrow = (shifts_on(always, date(2026, 6, day))[0] for day in (1, 2))
    assert today.begins == datetime(2026, 6, 1, tzinfo=UTC)
    assert today.ends == tomorrow.begins
