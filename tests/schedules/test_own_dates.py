"""A member's birthday and hard dates come once a year, on the day that they told us."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from schedules.own_dates import (
    DateKind,
    DateManner,
    OwnDate,
    hard_date_passed,
    is_birthday,
    is_hard,
    read_month_day,
    wants_none,
)
from schedules.plan_words import parse_days
from schedules.plans import Plan
from schedules.wanted_slots import next_wanted

HARD = OwnDate("11-22", DateKind.HARD)


@pytest.mark.parametrize("month_day", ["01-01", "02-28", "02-29", "03-01", "11-22", "12-31"])
def test_each_day_comes_once_in_every_year(month_day: str) -> None:
    own = [OwnDate(month_day, DateKind.HARD)]
    for year in range(2024, 2034):
        whole = [date(year, 1, 1) + timedelta(days=step) for step in range(366)]
        found = [day for day in whole if day.year == year and is_hard(day, own)]
        assert len(found) == 1
        if month_day != "02-29":
            assert f"{found[0]:%m-%d}" == month_day


def test_a_29_february_comes_on_the_28th_in_years_that_have_none() -> None:
    own = [OwnDate("02-29", DateKind.BIRTHDAY)]
    assert is_birthday(date(2027, 2, 28), own)
    assert not is_birthday(date(2028, 2, 28), own)
    assert is_birthday(date(2028, 2, 29), own)
    assert not is_birthday(date(2027, 3, 1), own)


def test_only_whoever_asked_for_none_has_none() -> None:
    own = [HARD, OwnDate("12-25", DateKind.HARD, DateManner.NONE)]
    assert not wants_none(date(2026, 11, 22), own)
    assert wants_none(date(2026, 12, 25), own)
    assert not wants_none(date(2026, 12, 26), own)


@pytest.mark.parametrize(
    ("since", "until", "passed"),
    [
        (date(2026, 11, 20), date(2026, 11, 23), True),
        (date(2026, 11, 22), date(2026, 11, 23), False),
        (date(2026, 11, 21), date(2026, 11, 22), True),
        (date(2026, 11, 22), date(2026, 11, 21), False),
        (date(2025, 11, 23), date(2026, 11, 21), False),
        (date(2020, 1, 1), date(2026, 1, 1), True),
    ],
)
def test_a_hard_date_has_passed_since(since: date, until: date, passed: bool) -> None:
    assert hard_date_passed([HARD], since, until) is passed
    assert not hard_date_passed([], since, until)
    assert not hard_date_passed([OwnDate("11-22", DateKind.BIRTHDAY)], since, until)


def test_a_day_of_the_year_is_one_that_some_year_has() -> None:
    assert read_month_day("2", "29") == "02-29"
    assert read_month_day("12", "24") == "12-24"
    for month, day in (("2", "30"), ("13", "1"), ("0", "4"), ("x", "1"), ("", "4"), ("4", "")):
        with pytest.raises(ValueError, match=r".+"):
            read_month_day(month, day)


NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "on", "without", "found"),
    [
        ("daily", None, [], "2026-11-21"),
        ("daily", None, ["11-21"], "2026-11-22"),
        ("daily", None, ["11-21", "11-22", "11-24"], "2026-11-23"),
        ("sat", None, ["11-21"], "2026-11-28"),
        ("christmas", None, ["12-24", "12-25"], "2026-12-26"),
        ("daily", date(2026, 11, 23), ["11-23"], "2026-11-23"),
        ("christmas", None, [f"12-{day}" for day in range(24, 32)] + ["01-01"], None),
    ],
)
def test_the_next_hello_is_one_that_they_want(
    days: str, on: date | None, without: list[str], found: str | None
) -> None:
    plan = Plan(parse_days(days), time(19), "Europe/London", on=on)
    own = [OwnDate(day, DateKind.HARD, DateManner.NONE) for day in without]
    slot = next_wanted(plan, NOON, own)
    assert (slot and str(slot.local.date())) == found
