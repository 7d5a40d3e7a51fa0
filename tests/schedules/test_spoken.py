"""How days and times are said."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schedules.plan_words import parse_days, parse_times
from schedules.spoken import spoken_clock, spoken_day, spoken_plan, spoken_time

LONDON = "Europe/London"
GSM_7_PLAIN = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,'")


def london(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(LONDON)).astimezone(UTC)


FRIDAY_EVENING = london("2026-06-05T23:15")


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-06-05T23:30", "11.30pm"),
        ("2026-06-06T00:00", "midnight tonight"),
        ("2026-06-06T00:01", "12.01am tomorrow"),
        ("2026-06-06T08:00", "8am tomorrow"),
        ("2026-06-06T12:00", "midday tomorrow"),
        ("2026-06-06T12:05", "12.05pm tomorrow"),
        ("2026-06-06T18:30", "6.30pm tomorrow"),
        ("2026-06-07T00:00", "midnight tomorrow night"),
        ("2026-06-07T10:00", "10am on Sunday"),
        ("2026-06-08T00:00", "midnight on Sunday night"),
        ("2026-06-11T19:00", "7pm on Thursday"),
        ("2026-06-12T19:00", "7pm on 12 June"),
        ("2026-06-14T00:00", "midnight on the night of 13 June"),
        ("2026-12-24T12:00", "midday on 24 December"),
        ("2027-01-01T09:00", "9am on 1 January 2027"),
        ("2026-06-04T21:00", "9pm yesterday"),
        ("2026-06-05T00:00", "midnight last night"),
        ("2026-06-03T21:00", "9pm on 3 June"),
    ],
)
def test_a_time_is_said_as_a_person_would_say_it(moment: str, said: str) -> None:
    assert spoken_time(london(moment), FRIDAY_EVENING, LONDON) == said


def test_after_midnight_this_morning_needs_no_day() -> None:
    assert spoken_time(london("2026-06-06T08:00"), london("2026-06-06T00:30"), LONDON) == "8am"


def test_a_day_is_the_day_where_the_reader_is() -> None:
    moment, now = datetime(2026, 6, 6, 2, tzinfo=UTC), datetime(2026, 6, 5, 22, tzinfo=UTC)
    assert spoken_day(moment, now, LONDON) == "tomorrow"
    assert spoken_day(moment, now, "America/New_York") == "today"
    assert spoken_day(moment, now, "Asia/Tokyo") == "today"


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-12-24T19:00", "today"),
        ("2026-12-25T00:00", "tomorrow"),
        ("2026-12-27T19:00", "Sunday"),
        ("2026-12-30T19:00", "Wednesday"),
        ("2026-12-31T19:00", "31 December"),
        ("2027-01-01T19:00", "1 January"),
        ("2027-12-24T19:00", "24 December 2027"),
    ],
)
def test_a_day_is_said_by_its_name_for_a_week_and_then_by_its_date(moment: str, said: str) -> None:
    assert spoken_day(london(moment), london("2026-12-24T10:00"), LONDON) == said


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (time(0), "midnight"),
        (time(0, 5), "12.05am"),
        (time(9), "9am"),
        (time(11, 59), "11.59am"),
        (time(12), "midday"),
        (time(12, 30), "12.30pm"),
        (time(19), "7pm"),
        (time(23, 45), "11.45pm"),
    ],
)
def test_the_clock_is_said_with_am_and_pm_and_never_twelve_alone(at: time, said: str) -> None:
    assert spoken_clock(at) == said


@pytest.mark.parametrize(
    ("days", "times", "said"),
    [
        ("fri sun", "19:00", "Fridays and Sundays at 7pm"),
        ("fri sat sun", "09:00;18:30", "Fridays, Saturdays and Sundays at 9am and 6.30pm"),
        ("daily", "12:00", "every day at midday"),
        ("mon-fri", "08:15", "weekdays at 8.15am"),
        ("christmas", "19:00", "Christmas time at 7pm"),
        ("sun", "19:00", "Sundays at 7pm"),
        ("every other sun", "19:00", "every other Sunday at 7pm"),
        ("every other sat sun", "19:00", "every other Saturday and Sunday at 7pm"),
        ("every other mon-sun", "19:00", "every day of every other week at 7pm"),
        ("holidays", "19:00", "bank holidays and Christmas time at 7pm"),
        ("first sun", "19:00", "first Sunday of the month at 7pm"),
        ("last mon fri", "19:00", "last Monday and Friday of the month at 7pm"),
    ],
)
def test_a_plan_is_said_in_one_breath(days: str, times: str, said: str) -> None:
    assert spoken_plan(parse_days(days), parse_times(times)) == said


MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@settings(deadline=None)
@given(MOMENTS, MOMENTS)
def test_whatever_is_said_fits_a_plain_text_and_is_short(moment: datetime, now: datetime) -> None:
    said = spoken_time(moment, now, LONDON)
    assert set(said) <= GSM_7_PLAIN
    assert len(said) <= 42
