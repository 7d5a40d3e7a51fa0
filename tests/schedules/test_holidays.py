"""Which bank of sentences suits the day."""

import subprocess
import sys
from datetime import date, time, timedelta

import pytest

from messages.occasions import Occasion
from schedules.bank_holidays import bank_holidays
from schedules.holidays import in_christmas_period, occasion

EVENING = time(19)


@pytest.mark.parametrize(
    ("day", "at", "expected"),
    [
        ("2026-06-04", "19:00", Occasion.ORDINARY),
        ("2026-06-05", "16:59", Occasion.ORDINARY),
        ("2026-06-05", "17:00", Occasion.WEEKEND),
        ("2026-06-06", "09:00", Occasion.WEEKEND),
        ("2026-06-07", "21:59", Occasion.WEEKEND),
        ("2026-06-07", "22:00", Occasion.NIGHT),
        ("2026-06-08", "05:59", Occasion.NIGHT),
        ("2026-06-08", "06:00", Occasion.ORDINARY),
        ("2026-12-23", "19:00", Occasion.ORDINARY),
        ("2026-12-24", "19:00", Occasion.HOLIDAY),
        ("2026-12-25", "12:00", Occasion.HOLIDAY),
        ("2026-12-29", "19:00", Occasion.HOLIDAY),
        ("2026-12-31", "21:00", Occasion.HOLIDAY),
        ("2026-12-31", "23:30", Occasion.NIGHT),
        ("2027-01-01", "19:00", Occasion.HOLIDAY),
        ("2026-05-25", "19:00", Occasion.HOLIDAY),
        ("2026-12-26", "19:00", Occasion.HOLIDAY),
    ],
)
def test_the_occasion_of_a_british_day(day: str, at: str, expected: Occasion) -> None:
    found = occasion(date.fromisoformat(day), time.fromisoformat(at), "GB", None)
    assert found is expected


@pytest.mark.parametrize(
    ("nation", "day", "expected"),
    [
        ("SCT", date(2026, 11, 30), Occasion.HOLIDAY),
        ("Scotland", date(2026, 11, 30), Occasion.HOLIDAY),
        ("ENG", date(2026, 11, 30), Occasion.ORDINARY),
        ("NIR", date(2026, 3, 17), Occasion.HOLIDAY),
        ("WLS", date(2026, 4, 6), Occasion.HOLIDAY),
        ("SCT", date(2026, 4, 6), Occasion.ORDINARY),
        (None, date(2026, 4, 6), Occasion.ORDINARY),
        ("", date(2026, 5, 4), Occasion.HOLIDAY),
        ("Atlantis", date(2026, 5, 4), Occasion.HOLIDAY),
    ],
)
def test_each_nation_has_its_own_bank_holidays_and_none_has_the_shared_ones(
    nation: str | None, day: date, expected: Occasion
) -> None:
    assert occasion(day, EVENING, "GB", nation) is expected


def test_the_country_may_be_written_small() -> None:
    assert occasion(date(2026, 7, 4), EVENING, "us", None) is Occasion.HOLIDAY


@pytest.mark.parametrize("country", ["XX", "", "nowhere"])
def test_a_country_that_the_library_lacks_has_ordinary_days_and_weekends(country: str) -> None:
    assert occasion(date(2026, 5, 25), EVENING, country, None) is Occasion.ORDINARY
    assert occasion(date(2026, 6, 6), EVENING, country, "ENG") is Occasion.WEEKEND
    assert bank_holidays(country, None, 2026) == frozenset()


def test_the_christmas_period_is_nine_days() -> None:
    year = [date(2026, 6, 1) + timedelta(days=step) for step in range(365)]
    found = [day for day in year if in_christmas_period(day)]
    assert (found[0], found[-1], len(found)) == (date(2026, 12, 24), date(2027, 1, 1), 9)


def test_only_the_country_in_use_is_loaded_and_only_when_it_is_asked_for() -> None:
    script = """
import sys
from datetime import date, time, timedelta
from schedules.bank_holidays import bank_holidays
from schedules.holidays import occasion
assert "holidays" not in sys.modules
occasion(date(2026, 6, 4), time(23), "GB", None)
assert "holidays" not in sys.modules
occasion(date(2026, 6, 4), time(19), "GB", None)
loaded = [name for name in sys.modules if name.startswith("holidays.countries.")]
assert loaded == ["holidays.countries.united_kingdom"], loaded
assert len(bank_holidays("US", "CA", 2026)) > 8
import holidays.countries
assert holidays.countries.France(years=2026)
"""
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
