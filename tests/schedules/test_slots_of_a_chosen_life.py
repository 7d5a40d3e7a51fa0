"""Plans that a person would choose: fortnightly, only holidays, once, for a while, about seven."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schedules.leeway import MOST, shifted
from schedules.plan_words import parse_days
from schedules.plans import Place, Plan
from schedules.quiet_hours import QuietHours, format_quiet_hours, read_quiet_hours
from schedules.slots import next_slot, slots

LONDON = "Europe/London"
FIRST_OF_JUNE = datetime(2026, 6, 1, tzinfo=UTC)  # a Monday
YEAR = timedelta(days=365)


def plan(days: str, at: str = "19:00") -> Plan:
    return Plan(parse_days(days), time.fromisoformat(at), LONDON)


def days_of(chosen: Plan, start: datetime = FIRST_OF_JUNE, length: timedelta = YEAR) -> list[str]:
    return [slot.key[:10] for slot in slots(chosen, start, start + length)]


def test_every_other_sunday_keeps_its_rhythm_over_new_year() -> None:
    fortnightly = replace(plan("every other sun"), anchor=date(2026, 12, 13))
    found = days_of(fortnightly, datetime(2026, 12, 1, tzinfo=UTC), timedelta(days=62))
    assert found == ["2026-12-13", "2026-12-27", "2027-01-10", "2027-01-24"]


def test_every_other_weekend_is_both_days_of_one_week() -> None:
    fortnightly = replace(plan("every other sat sun"), anchor=date(2026, 6, 6))
    assert days_of(fortnightly, length=timedelta(days=28)) == [
        "2026-06-06",
        "2026-06-07",
        "2026-06-20",
        "2026-06-21",
    ]


@pytest.mark.parametrize(
    ("nation", "there", "not_there"),
    [
        ("SCT", "2026-11-30", "2026-08-31"),
        ("NIR", "2026-07-13", "2026-11-30"),
        ("ENG", "2026-08-31", "2026-07-13"),
        ("WLS", "2026-08-31", "2026-11-30"),
    ],
)
def test_only_holidays_are_those_of_the_members_own_nation(
    nation: str, there: str, not_there: str
) -> None:
    found = days_of(replace(plan("holidays"), place=Place("GB", nation)))
    assert there in found
    assert not_there not in found
    assert {f"2026-12-{day}" for day in range(24, 32)} <= set(found)


@pytest.mark.parametrize(
    ("nation", "off", "not_off"),
    [
        ("SCT", "2026-11-30", "2026-08-31"),
        ("NIR", "2026-07-13", "2026-11-30"),
        ("ENG", "2026-08-31", "2026-07-13"),
    ],
)
def test_whoever_wants_none_on_bank_holidays_has_those_of_their_own_nation_off(
    nation: str, off: str, not_off: str
) -> None:
    found = days_of(replace(plan("weekdays not bank holidays"), place=Place("GB", nation)))
    assert off not in found
    assert not_off in found
    assert "2026-12-24" in found, "no bank holiday"


def test_none_at_christmas_is_every_christmas_and_bank_holidays_stay() -> None:
    found = days_of(plan("daily not christmas"), length=2 * YEAR)
    assert not [day for day in found if day[5:] >= "12-24" or day[5:] == "01-01"]
    assert {"2026-12-23", "2027-01-02", "2027-12-23", "2026-08-31"} <= set(found)


def test_days_off_hold_in_a_first_fortnight_and_for_no_one_off() -> None:
    settling = replace(plan("sun not christmas"), daily_until=date(2026, 12, 26))
    before = datetime(2026, 12, 22, tzinfo=UTC)
    assert days_of(settling, before, timedelta(days=14)) == ["2026-12-22", "2026-12-23",
                                                             "2027-01-03"]  # fmt: skip
    once = replace(settling, on=date(2026, 12, 25))
    assert days_of(once, before, timedelta(days=14)) == ["2026-12-25"]


@pytest.mark.parametrize(
    ("days", "found"),
    [
        ("first sun", ["2026-06-07", "2026-07-05", "2026-08-02"]),
        ("last fri", ["2026-06-26", "2026-07-31", "2026-08-28"]),
        ("fourth mon", ["2026-06-22", "2026-07-27", "2026-08-24"]),
        ("last mon not bank holidays", ["2026-06-29", "2026-07-27"]),
    ],
)
def test_once_a_month_is_one_day_of_each_month(days: str, found: list[str]) -> None:
    monthly = replace(plan(days), place=Place("GB", "ENG"))
    assert days_of(monthly, length=timedelta(days=92)) == found


def test_a_one_off_comes_once_and_on_no_other_day() -> None:
    once = replace(plan("daily", "15:00"), on=date(2026, 6, 4))
    assert [slot.key for slot in slots(once, FIRST_OF_JUNE, FIRST_OF_JUNE + YEAR)] == [
        "2026-06-04T15:00"
    ]
    assert next_slot(once, datetime(2026, 6, 4, 14, tzinfo=UTC)) is None


def test_a_one_off_far_ahead_is_found() -> None:
    once = replace(plan("daily"), on=date(2029, 2, 1))
    slot = next_slot(once, FIRST_OF_JUNE)
    assert slot is not None
    assert slot.key == "2029-02-01T19:00"


def test_nothing_comes_before_the_start_or_after_the_end() -> None:
    spell = replace(plan("daily"), starts=date(2026, 6, 3), ends=date(2026, 6, 5))
    assert days_of(spell) == ["2026-06-03", "2026-06-04", "2026-06-05"]


def test_a_start_years_ahead_is_found() -> None:
    later = replace(plan("sun"), starts=date(2030, 1, 1))
    slot = next_slot(later, FIRST_OF_JUNE)
    assert slot is not None
    assert slot.key == "2030-01-06T19:00"


def test_a_first_fortnight_is_daily_and_then_as_they_chose() -> None:
    settling = replace(plan("sun"), starts=date(2026, 6, 1), daily_until=date(2026, 6, 14))
    found = days_of(settling, length=timedelta(days=28))
    assert found == [*(f"2026-06-{day:02}" for day in range(1, 15)), "2026-06-21", "2026-06-28"]


def test_who_wants_it_exact_gets_it_to_the_minute() -> None:
    year = slots(plan("daily"), FIRST_OF_JUNE, FIRST_OF_JUNE + YEAR)
    assert {slot.due_at.astimezone(ZoneInfo(LONDON)).time() for slot in year} == {time(19)}


def test_a_leeway_varies_the_minute_and_never_the_name_of_the_slot() -> None:
    about = replace(plan("daily"), leeway=10, seed="12")
    found = list(slots(about, FIRST_OF_JUNE, FIRST_OF_JUNE + YEAR))
    minutes = {slot.due_at.astimezone(ZoneInfo(LONDON)).time() for slot in found}
    assert len(minutes) > 15
    assert time(18, 50) <= min(minutes)
    assert max(minutes) <= time(19, 10)
    assert [slot.key for slot in found] == [
        slot.key for slot in slots(plan("daily"), FIRST_OF_JUNE, FIRST_OF_JUNE + YEAR)
    ]


def test_the_leeway_is_the_same_on_every_machine_and_another_for_another_member() -> None:
    def of(seed: str) -> list[datetime]:
        about = replace(plan("daily"), leeway=10, seed=seed)
        return [slot.due_at for slot in slots(about, FIRST_OF_JUNE, FIRST_OF_JUNE + YEAR)]

    assert of("12") == of("12")
    assert of("12") != of("13")


WALLS = st.integers(0, 10 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1) + timedelta(minutes=minutes)  # noqa: DTZ001 - a wall time
)
TIMES = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45]))
QUIET = st.lists(st.builds(QuietHours, TIMES, TIMES), max_size=2)


@settings(deadline=None)
@given(WALLS, st.integers(0, MOST), QUIET, st.text(max_size=5))
def test_a_leeway_stays_inside_itself_the_day_and_outside_quiet_hours(
    local: datetime, leeway: int, quiet: list[QuietHours], seed: str
) -> None:
    moved = shifted(local, leeway, seed, quiet)
    assert abs(moved - local) <= timedelta(minutes=leeway)
    assert moved.date() == local.date()
    assert moved == local or not any(hours.hold(moved.time()) for hours in quiet)


def test_quiet_hours_reach_over_midnight() -> None:
    night = QuietHours(time(22), time(8))
    assert night.hold(time(22))
    assert night.hold(time(3))
    assert not night.hold(time(8))
    assert not night.hold(time(21, 59))


def test_quiet_hours_written_back_are_read_as_the_same_hours() -> None:
    night = QuietHours(time(22), time(8))
    assert read_quiet_hours(format_quiet_hours(night)) == night
    assert read_quiet_hours("  ") is None


@pytest.mark.parametrize("words", ["22", "22:00", "22:00-22:00", "22-99", "late"])
def test_quiet_hours_that_mean_nothing_are_answered_with_an_example(words: str) -> None:
    with pytest.raises(ValueError, match="write for example 22:00-08:00"):
        read_quiet_hours(words)
