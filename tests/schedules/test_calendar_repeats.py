"""A repeated event comes on the days that its calendar shows, and a hostile one is refused."""

from datetime import UTC, datetime, timedelta

import pytest
from dateutil import rrule
from hypothesis import example, given
from hypothesis import strategies as st

from schedules.calendar_events import CalendarEvent, Frequency, Occurrence, Repeat, Wall
from schedules.calendar_repeats import MOST_STEPS, occurrences, unreadable

LONDON = "Europe/London"
SINCE = datetime(2026, 10, 19, tzinfo=UTC)
UNTIL = datetime(2026, 11, 16, tzinfo=UTC)


def event(
    begins: str = "2026-10-19 20:00",
    ends: str = "2026-10-20 08:00",
    zone: str = LONDON,
    **more: object,
) -> CalendarEvent:
    """A night on call."""
    first, last = (Wall(datetime.fromisoformat(each), zone) for each in (begins, ends))
    return CalendarEvent("night", "Jo", first, last, **more)  # type: ignore[arg-type]


def wall(when: str, zone: str = LONDON) -> Wall:
    return Wall(datetime.fromisoformat(when), zone)


def laid(*events: CalendarEvent, here: str = LONDON) -> list[Occurrence]:
    return occurrences(events, here, SINCE, UNTIL)


def begins(found: list[Occurrence]) -> list[str]:
    return [f"{each.begins:%m-%d %H:%M}" for each in found]


def weekly(**more: object) -> Repeat:
    return Repeat(Frequency.WEEKLY, **more)  # type: ignore[arg-type]


def test_a_weekly_night_keeps_its_hour_on_the_wall_through_the_clock_change() -> None:
    found = laid(event(repeat=weekly()))
    assert begins(found) == ["10-19 19:00", "10-26 20:00", "11-02 20:00", "11-09 20:00"]
    assert {each.ends - each.begins for each in found} == {timedelta(hours=12)}


def test_the_night_of_the_clock_change_lasts_until_the_wall_says_so() -> None:
    (longer,) = laid(event("2026-10-24 20:00", "2026-10-25 08:00"))
    assert longer.ends - longer.begins == timedelta(hours=13)


def test_days_taken_out_do_not_come_and_days_added_do() -> None:
    found = laid(
        event(
            repeat=weekly(count=4),
            never=(wall("2026-10-26 20:00"), wall("2026-11-02 20:00", "UTC")),
            also=(wall("2026-10-21 20:00"),),
        )
    )
    assert begins(found) == ["10-19 19:00", "10-21 19:00", "11-09 20:00"]


def test_one_coming_can_be_moved_or_called_off() -> None:
    series = event(repeat=weekly(count=4))
    moved = event("2026-10-27 21:00", "2026-10-28 08:00", instance=wall("2026-10-26 20:00", "UTC"))
    off = event(instance=wall("2026-11-02 20:00"), cancelled=True)
    found = laid(series, moved, off)
    assert begins(found) == ["10-19 19:00", "10-27 21:00", "11-09 20:00"]
    assert found[1].key == "night@20261026T200000"


def test_a_coming_keeps_its_key_when_the_rule_grows() -> None:
    short = {each.key for each in laid(event(repeat=weekly(count=2)))}
    long = {each.key for each in laid(event(repeat=weekly(count=4)))}
    assert short < long


def test_a_whole_day_and_a_time_without_a_zone_are_where_the_person_is() -> None:
    day = event("2026-10-19 00:00", "2026-10-20 00:00", zone="")
    (there,) = laid(day, here="Australia/Sydney")
    assert f"{there.begins:%m-%d %H:%M}" == "10-18 13:00"


@pytest.mark.parametrize(
    ("until", "last"),
    [
        (wall("2026-11-02 23:59:59", ""), "11-02 20:00"),
        (wall("2026-11-02 20:00", "UTC"), "11-02 20:00"),
        (wall("2026-11-02 19:59", "UTC"), "10-26 20:00"),
    ],
    ids=["a day counts to its end", "that very moment", "a minute too early"],
)
def test_it_ends_when_the_rule_says(until: Wall, last: str) -> None:
    assert begins(laid(event(repeat=weekly(until=until))))[-1] == last


@pytest.mark.parametrize(
    "odd",
    [
        {"cancelled": True},
        {"ends": "2026-10-19 20:00"},
        {"ends": "2026-10-19 19:00"},
        {"ends": "2029-10-19 20:00"},
    ],
    ids=["called off", "no length", "backwards", "for years"],
)
def test_what_cannot_be_a_shift_is_none(odd: dict[str, object]) -> None:
    assert laid(event(**odd)) == []  # type: ignore[arg-type]


def test_events_that_come_without_measure_are_refused() -> None:
    many = [
        CalendarEvent(
            f"{number}", "Jo", wall("1990-01-01 20:00"), wall("1990-01-01 21:00"), repeat=daily
        )
        for number, daily in enumerate([Repeat(Frequency.DAILY)] * 5)
    ]
    with pytest.raises(ValueError, match="too often"):
        laid(*many)
    assert MOST_STEPS > 366 * 3 * 20, "twenty people, each a rule a day for three years, are fine"


@pytest.mark.parametrize(
    "rule",
    [
        Repeat(Frequency.WEEKLY, weekdays=((0, 0), (4, 0)), interval=2),
        Repeat(Frequency.MONTHLY, weekdays=((6, -1),)),
        Repeat(Frequency.MONTHLY, weekdays=((0, 0), (1, 0)), positions=(1,)),
        Repeat(Frequency.MONTHLY, month_days=(1, -1)),
        Repeat(Frequency.YEARLY, months=(12,), month_days=(24, 25)),
        Repeat(Frequency.DAILY, months=(12,), interval=2, weekdays=((5, 0),)),
    ],
    ids=str,
)
def test_rules_that_rotas_use_are_read(rule: Repeat) -> None:
    assert unreadable(rule) == ""


@pytest.mark.parametrize(
    "rule",
    [
        Repeat(Frequency.DAILY, interval=0),
        Repeat(Frequency.DAILY, interval=7, weekdays=((1, 0),)),
        Repeat(Frequency.DAILY, month_days=(30,), months=(2,)),
        Repeat(Frequency.WEEKLY, weekdays=((1, 2),)),
        Repeat(Frequency.MONTHLY, interval=12, months=(3,)),
        Repeat(Frequency.MONTHLY, month_days=(31,), weekdays=((0, 1),)),
        Repeat(Frequency.MONTHLY, weekdays=((0, 6),)),
        Repeat(Frequency.MONTHLY, weekdays=((0, 0), (3, 1))),
        Repeat(Frequency.MONTHLY, weekdays=((0, 0),), positions=(60,)),
        Repeat(Frequency.YEARLY, months=(2,), month_days=(30, -30)),
        Repeat(Frequency.YEARLY, months=(13,)),
        Repeat(Frequency.YEARLY, count=0),
    ],
    ids=str,
)
def test_rules_that_no_day_may_ever_meet_are_not_searched_for(rule: Repeat) -> None:
    assert unreadable(rule) != ""


FREQUENCIES = st.sampled_from(list(Frequency))
DAYS = st.lists(st.tuples(st.integers(0, 6), st.integers(-6, 6)), max_size=3).map(tuple)
NUMBERS = st.lists(st.integers(-32, 32).filter(bool), max_size=2).map(tuple)
MONTHS = st.lists(st.integers(1, 12), max_size=2).map(tuple)


@example(Frequency.MONTHLY, 1, ((0, 0), (3, -5), (0, 0)), (), (), ())
@given(FREQUENCIES, st.integers(1, 13), DAYS, NUMBERS, MONTHS, NUMBERS)
def test_every_rule_that_is_read_comes_again_within_a_lifetime(
    frequency: Frequency,
    interval: int,
    weekdays: tuple[tuple[int, int], ...],
    month_days: tuple[int, ...],
    months: tuple[int, ...],
    positions: tuple[int, ...],
) -> None:
    rule = Repeat(
        frequency,
        interval,
        weekdays=weekdays,
        month_days=month_days,
        months=months,
        positions=positions,
    )
    if unreadable(rule):
        return
    found = rrule.rrule(
        getattr(rrule, frequency.value),
        dtstart=datetime(2026, 1, 30, 20, tzinfo=UTC),
        interval=interval,
        until=datetime(2126, 1, 30, tzinfo=UTC),
        byweekday=[rrule.weekday(day, which or None) for day, which in weekdays] or None,
        bymonthday=month_days or None,
        bymonth=months or None,
        bysetpos=positions or None,
    )
    assert next(iter(found), None) is not None
