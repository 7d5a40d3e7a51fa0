"""Which words suit the day, and which of several occasions wins."""

from datetime import date, time, timedelta

import pytest

from messages.occasions import Occasion
from schedules.occasions import easter, in_christmas_period, is_night, occasion
from schedules.own_dates import DateKind, DateManner, OwnDate
from schedules.plans import Place

EVENING = time(19)
ENGLAND = Place("GB", "ENG")
SCOTLAND = Place("GB", "SCT")


def days(first: date, how_many: int) -> list[date]:
    return [first + timedelta(days=step) for step in range(how_many)]


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
        ("2026-12-24", "19:00", Occasion.CHRISTMAS_EVE),
        ("2026-12-25", "12:00", Occasion.CHRISTMAS_DAY),
        ("2026-12-25", "23:00", Occasion.CHRISTMAS_DAY),
        ("2026-12-26", "19:00", Occasion.BETWEEN_YEARS),
        ("2026-12-28", "19:00", Occasion.BETWEEN_YEARS),
        ("2026-12-30", "19:00", Occasion.BETWEEN_YEARS),
        ("2026-12-31", "21:00", Occasion.NEW_YEARS_EVE),
        ("2026-12-31", "23:30", Occasion.NEW_YEARS_EVE),
        ("2027-01-01", "00:30", Occasion.NEW_YEARS_DAY),
        ("2027-01-02", "19:00", Occasion.WEEKEND),
        ("2026-04-02", "19:00", Occasion.ORDINARY),
        ("2026-04-03", "09:00", Occasion.EASTER),
        ("2026-04-04", "19:00", Occasion.EASTER),
        ("2026-04-05", "19:00", Occasion.EASTER),
        ("2026-04-06", "19:00", Occasion.EASTER),
        ("2026-04-07", "19:00", Occasion.ORDINARY),
        ("2026-05-25", "19:00", Occasion.BANK_HOLIDAY),
        ("2026-05-25", "22:30", Occasion.BANK_HOLIDAY),
        ("2026-05-24", "19:00", Occasion.WEEKEND),
    ],
)
def test_the_occasion_of_an_english_day(day: str, at: str, expected: Occasion) -> None:
    found = occasion(date.fromisoformat(day), time.fromisoformat(at), ENGLAND)
    assert found is expected


@pytest.mark.parametrize(
    ("nation", "day", "expected"),
    [
        ("SCT", date(2026, 11, 30), Occasion.BANK_HOLIDAY),
        ("ENG", date(2026, 11, 30), Occasion.ORDINARY),
        ("SCT", date(2025, 11, 30), Occasion.WEEKEND),
        ("SCT", date(2025, 12, 1), Occasion.BANK_HOLIDAY),
        ("SCT", date(2026, 1, 2), Occasion.BANK_HOLIDAY),
        ("WLS", date(2026, 1, 2), Occasion.WEEKEND),
        ("SCT", date(2026, 8, 3), Occasion.BANK_HOLIDAY),
        ("SCT", date(2026, 8, 31), Occasion.ORDINARY),
        ("WLS", date(2026, 8, 31), Occasion.BANK_HOLIDAY),
        ("NIR", date(2026, 3, 17), Occasion.BANK_HOLIDAY),
        ("NIR", date(2026, 7, 13), Occasion.BANK_HOLIDAY),
        ("NIR", date(2026, 7, 12), Occasion.WEEKEND),
        ("SCT", date(2026, 4, 6), Occasion.EASTER),
        ("", date(2026, 8, 31), Occasion.ORDINARY),
        ("", date(2026, 5, 4), Occasion.BANK_HOLIDAY),
        ("Atlantis", date(2026, 5, 4), Occasion.BANK_HOLIDAY),
    ],
)
def test_each_nation_has_its_own_bank_holidays(nation: str, day: date, expected: Occasion) -> None:
    assert occasion(day, EVENING, Place("GB", nation)) is expected


def test_every_day_of_four_years_has_the_words_of_its_nation() -> None:
    """Special days are just those of the calendar; every other day is for weekdays or weekends."""
    for place in (ENGLAND, SCOTLAND):
        for day in days(date(2025, 1, 1), 4 * 365 + 1):
            found = occasion(day, time(12), place)
            festive = (day.month, day.day) >= (12, 24) or (day.month, day.day) == (1, 1)
            assert festive == in_christmas_period(day)
            assert (found is Occasion.EASTER) == (-2 <= (day - easter(day.year)).days <= 1), day
            if found in {Occasion.ORDINARY, Occasion.WEEKEND}:
                assert (found is Occasion.WEEKEND) == (day.weekday() > 4)


def test_easter_is_when_it_is() -> None:
    """Dates of the ecclesiastical tables, with the earliest and the latest that can be."""
    known = """1818-03-22 1943-04-25 1961-04-02 2000-04-23 2008-03-23 2011-04-24 2024-03-31
        2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2038-04-25 2049-04-18
        2076-04-19 2285-03-22"""
    for day in map(date.fromisoformat, known.split()):
        assert easter(day.year) == day


@pytest.mark.parametrize("country", ["XX", "", "nowhere"])
def test_a_country_that_the_library_lacks_has_christmas_and_weekends(country: str) -> None:
    place = Place(country, "ENG")
    assert occasion(date(2026, 5, 25), EVENING, place) is Occasion.ORDINARY
    assert occasion(date(2026, 6, 6), EVENING, place) is Occasion.WEEKEND
    assert occasion(date(2026, 4, 6), EVENING, place) is Occasion.ORDINARY
    assert occasion(date(2026, 12, 25), EVENING, place) is Occasion.CHRISTMAS_DAY


@pytest.mark.parametrize(
    ("country", "day", "expected"),
    [
        ("IL", date(2026, 12, 25), Occasion.WEEKEND),
        ("IL", date(2026, 12, 29), Occasion.ORDINARY),
        ("IL", date(2027, 1, 1), Occasion.NEW_YEARS_DAY),
        ("US", date(2026, 4, 5), Occasion.WEEKEND),
        ("US", date(2026, 11, 26), Occasion.BANK_HOLIDAY),
        ("DE", date(2026, 4, 5), Occasion.EASTER),
        ("GR", date(2026, 4, 5), Occasion.WEEKEND),
        ("GR", date(2026, 4, 13), Occasion.BANK_HOLIDAY),
    ],
)
def test_what_a_country_does_not_keep_is_not_said_there(
    country: str, day: date, expected: Occasion
) -> None:
    assert occasion(day, EVENING, Place(country)) is expected


def test_the_christmas_period_is_nine_days() -> None:
    found = [day for day in days(date(2026, 6, 1), 365) if in_christmas_period(day)]
    assert (found[0], found[-1], len(found)) == (date(2026, 12, 24), date(2027, 1, 1), 9)


def hard(month_day: str, manner: DateManner = DateManner.GENTLE) -> OwnDate:
    return OwnDate(month_day, DateKind.HARD, manner)


def birthday(month_day: str) -> OwnDate:
    return OwnDate(month_day, DateKind.BIRTHDAY)


@pytest.mark.parametrize(
    ("day", "at", "own", "expected"),
    [
        ("2026-03-10", "19:00", [birthday("03-10")], Occasion.BIRTHDAY),
        ("2026-03-10", "23:00", [birthday("03-10")], Occasion.BIRTHDAY),
        ("2026-12-25", "19:00", [birthday("12-25")], Occasion.BIRTHDAY),
        ("2026-04-05", "19:00", [birthday("04-05")], Occasion.BIRTHDAY),
        ("2026-03-10", "19:00", [hard("03-10")], Occasion.HARD_DATE),
        ("2026-03-10", "23:00", [hard("03-10")], Occasion.HARD_DATE),
        ("2026-03-10", "19:00", [birthday("03-10"), hard("03-10")], Occasion.HARD_DATE),
        ("2026-12-25", "19:00", [hard("12-25")], Occasion.HARD_DATE),
        ("2026-05-25", "19:00", [hard("05-25"), birthday("01-02")], Occasion.HARD_DATE),
        ("2026-03-11", "19:00", [birthday("03-10"), hard("03-10")], Occasion.ORDINARY),
        ("2027-02-28", "19:00", [birthday("02-29")], Occasion.BIRTHDAY),
        ("2028-02-28", "19:00", [birthday("02-29")], Occasion.ORDINARY),
        ("2028-02-29", "19:00", [birthday("02-29")], Occasion.BIRTHDAY),
    ],
)
def test_a_member_s_own_day_comes_first_and_a_hard_one_before_all(
    day: str, at: str, own: list[OwnDate], expected: Occasion
) -> None:
    found = occasion(date.fromisoformat(day), time.fromisoformat(at), ENGLAND, own)
    assert found is expected


def test_a_night_is_from_ten_to_six() -> None:
    hours = [hour for hour in range(24) if is_night(time(hour))]
    assert hours == [0, 1, 2, 3, 4, 5, 22, 23]
