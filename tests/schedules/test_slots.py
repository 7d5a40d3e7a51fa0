"""When a plan comes due, in people's examples."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from schedules.plan_words import parse_days
from schedules.plans import Days, Plan
from schedules.slots import next_slot, slots
from schedules.zones import zone

LONDON = "Europe/London"


def london(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(LONDON)).astimezone(UTC)


def plan(days: str, at: str = "19:00", timezone: str = LONDON) -> Plan:
    return Plan(parse_days(days), time.fromisoformat(at), timezone)


def keys(chosen: Plan, start: datetime, days: float) -> list[str]:
    return [slot.key for slot in slots(chosen, start, start + timedelta(days=days))]


def test_friday_to_sunday_at_seven_is_each_of_those_evenings() -> None:
    assert keys(plan("fri sat sun"), london("2026-06-01T00:00"), 14) == [
        "2026-06-05T19:00",
        "2026-06-06T19:00",
        "2026-06-07T19:00",
        "2026-06-12T19:00",
        "2026-06-13T19:00",
        "2026-06-14T19:00",
    ]


def test_the_next_slot_is_strictly_after() -> None:
    due = london("2026-06-07T19:00")
    just_before = next_slot(plan("sun"), due - timedelta(microseconds=1))
    at_the_moment = next_slot(plan("sun"), due)
    assert just_before is not None
    assert just_before.due_at == due
    assert at_the_moment is not None
    assert at_the_moment.due_at == london("2026-06-14T19:00")


def test_a_stretch_of_slots_begins_with_its_start_and_ends_before_its_end() -> None:
    first, second = london("2026-06-07T19:00"), london("2026-06-14T19:00")
    assert [slot.due_at for slot in slots(plan("sun"), first, second)] == [first]


def test_seven_in_the_evening_is_seven_on_the_wall_all_year() -> None:
    year = slots(plan("daily"), london("2026-01-01T00:00"), london("2027-01-01T00:00"))
    walls = [slot.due_at.astimezone(ZoneInfo(LONDON)) for slot in year]
    assert len(walls) == 365
    assert {wall.time() for wall in walls} == {time(19)}


def test_a_time_that_spring_leaves_out_comes_once_at_the_first_moment_that_exists() -> None:
    found = list(slots(plan("daily", "01:30"), london("2026-03-28T00:00"), london("2026-03-31")))
    assert [(slot.key, slot.due_at) for slot in found] == [
        ("2026-03-28T01:30", datetime(2026, 3, 28, 1, 30, tzinfo=UTC)),
        ("2026-03-29T01:30", datetime(2026, 3, 29, 1, 0, tzinfo=UTC)),
        ("2026-03-30T01:30", datetime(2026, 3, 30, 0, 30, tzinfo=UTC)),
    ]


@pytest.mark.parametrize("at", ["01:00", "01:01", "01:07", "01:43", "01:59"])
def test_every_minute_that_spring_leaves_out_becomes_the_same_first_moment(at: str) -> None:
    slot = next_slot(plan("sun", at), london("2026-03-28T12:00"))
    assert slot is not None
    assert slot.due_at == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)


def test_a_time_that_comes_twice_in_autumn_comes_once_at_its_first() -> None:
    found = list(slots(plan("daily", "01:30"), london("2026-10-24T12:00"), london("2026-10-27")))
    assert [(slot.key, slot.due_at) for slot in found] == [
        ("2026-10-25T01:30", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        ("2026-10-26T01:30", datetime(2026, 10, 26, 1, 30, tzinfo=UTC)),
    ]


def test_a_saturday_hello_that_the_clocks_skip_comes_as_sunday_begins() -> None:
    """Nuuk goes forward from 23:00 on Saturday to midnight."""
    found = list(
        slots(
            plan("sat", "23:30", "America/Nuuk"),
            datetime(2026, 3, 28, 12, tzinfo=UTC),
            datetime(2026, 3, 30, tzinfo=UTC),
        )
    )
    assert [slot.key for slot in found] == ["2026-03-28T23:30"]
    assert found[0].due_at.astimezone(ZoneInfo("America/Nuuk")).isoformat() == (
        "2026-03-29T00:00:00-01:00"
    )


def test_midnight_keeps_its_day_in_a_zone_that_changes_at_midnight() -> None:
    """Cairo and Beirut go forward at midnight, where midnight rules lose a day."""
    for timezone in ("Africa/Cairo", "Asia/Beirut"):
        start = datetime(2026, 3, 1, 12, tzinfo=UTC)
        dates = [key[:10] for key in keys(plan("daily", "00:00", timezone), start, 80)]
        assert dates == [str(date(2026, 3, 2) + timedelta(days=step)) for step in range(80)]


def test_a_day_that_a_country_left_out_has_no_slot() -> None:
    """Samoa had no 30 December 2011."""
    start = datetime(2011, 12, 28, 12, tzinfo=UTC)
    assert keys(plan("daily", "19:00", "Pacific/Apia"), start, 4) == [
        "2011-12-28T19:00",
        "2011-12-29T19:00",
        "2011-12-31T19:00",
        "2012-01-01T19:00",
    ]


def test_just_christmas_is_christmas_eve_to_new_years_day_whatever_the_weekday() -> None:
    found = keys(plan("christmas"), london("2026-03-01T00:00"), 2 * 365)
    assert found == [
        *(f"2026-12-{day}T19:00" for day in range(24, 32)),
        "2027-01-01T19:00",
        *(f"2027-12-{day}T19:00" for day in range(24, 32)),
        "2028-01-01T19:00",
    ]


def test_from_new_years_day_the_next_christmas_is_found() -> None:
    slot = next_slot(plan("christmas"), london("2027-01-01T19:00"))
    assert slot is not None
    assert slot.key == "2027-12-24T19:00"


def test_a_plan_without_days_has_no_slot() -> None:
    nothing = Plan(Days(frozenset()), time(19), LONDON)
    assert next_slot(nothing, london("2026-06-01T00:00")) is None
    assert keys(nothing, london("2026-06-01T00:00"), 400) == []


def test_a_moment_without_a_zone_is_refused_rather_than_guessed() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        next_slot(plan("daily"), datetime(2026, 6, 1))  # noqa: DTZ001


@pytest.mark.parametrize("name", ["Europe/Londn", "", "../etc", "/etc/passwd", "Europe", "UTC+1x"])
def test_an_unknown_time_zone_is_said_in_words(name: str) -> None:
    with pytest.raises(ValueError, match="is not a time zone; write for example Europe/London"):
        zone(name)
