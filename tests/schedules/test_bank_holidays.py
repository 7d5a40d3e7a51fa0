"""The bank holidays of the four nations, as published, and of countries elsewhere."""

import subprocess
import sys
from datetime import date

import pytest

from schedules.bank_holidays import bank_holidays, holiday_names, nations_of, read_nation
from schedules.plans import Place

# As published at gov.uk/bank-holidays; from 2027 on as the statute says, with 1 May as the first
# Monday. Month and day; substitute days are in the place of those that fall on a weekend.
PUBLISHED = {
    "ENG": {
        2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    },
    "SCT": {
        2025: "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
        2026: "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
        2027: "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
        2028: "01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26",
    },
    "NIR": {
        2025: "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
        2026: "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
        2027: "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28",
        2028: "01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26",
    },
}
PUBLISHED["WLS"] = PUBLISHED["ENG"]


@pytest.mark.parametrize("nation", PUBLISHED)
def test_the_bank_holidays_of_each_nation_are_those_that_are_published(nation: str) -> None:
    for year, days in PUBLISHED[nation].items():
        found = sorted(f"{day:%m-%d}" for day in bank_holidays(Place("GB", nation), year))
        assert found == days.split(), f"{nation} {year}"


def test_without_a_nation_only_what_all_four_share_counts() -> None:
    for year in PUBLISHED["ENG"]:
        shared = set.intersection(
            *(set(bank_holidays(Place("GB", nation), year)) for nation in PUBLISHED)
        )
        assert bank_holidays(Place("GB"), year) == shared


def test_a_substitute_day_is_named_after_what_it_stands_for() -> None:
    named = holiday_names(Place("GB", "SCT"), 2025)
    assert named[date(2025, 12, 1)] == "Saint Andrew's Day (observed)"


@pytest.mark.parametrize("country", ["XX", "", "nowhere"])
def test_a_country_that_the_library_lacks_has_none(country: str) -> None:
    assert bank_holidays(Place(country), 2026) == frozenset()
    assert dict(nations_of(country)) == {}


def test_elsewhere_the_day_itself_is_kept_too() -> None:
    found = bank_holidays(Place("us"), 2026)
    assert {date(2026, 7, 3), date(2026, 7, 4)} <= found


@pytest.mark.parametrize(
    ("country", "written", "code"),
    [
        ("GB", "SCT", "SCT"),
        ("GB", "sct", "SCT"),
        ("GB", "Scotland", "SCT"),
        ("GB", " northern  ireland ", "NIR"),
        ("GB", "Wales", "WLS"),
        ("GB", "England", "ENG"),
        ("DE", "Bayern", "BY"),
        ("US", "California", "CA"),
        ("AU", "nsw", "NSW"),
    ],
)
def test_a_nation_is_known_by_its_code_or_its_name(country: str, written: str, code: str) -> None:
    assert read_nation(written, country) == code


@pytest.mark.parametrize(
    ("country", "written", "told"),
    [
        ("GB", "Atlantis", "write ENG, NIR, SCT, WLS"),
        ("GB", "GB-SCT", "write ENG, NIR, SCT, WLS"),
        ("IE", "Leinster", "leave it empty"),
        ("XX", "ENG", "leave it empty"),
    ],
)
def test_what_is_no_nation_is_told_with_those_that_there_are(
    country: str, written: str, told: str
) -> None:
    with pytest.raises(ValueError, match=told):
        read_nation(written, country)


def test_only_the_country_in_use_is_loaded_and_only_when_it_is_asked_for() -> None:
    script = """
import sys
from datetime import date, time
from schedules.bank_holidays import bank_holidays
from schedules.occasions import is_night, occasion
from schedules.plans import Place
assert "holidays" not in sys.modules
assert is_night(time(23))
assert "holidays" not in sys.modules
occasion(date(2026, 6, 4), time(19), Place())
loaded = [name for name in sys.modules if name.startswith("holidays.countries.")]
assert loaded == ["holidays.countries.united_kingdom"], loaded
assert len(bank_holidays(Place("US", "CA"), 2026)) > 8
import holidays.countries
assert holidays.countries.France(years=2026)
"""
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
