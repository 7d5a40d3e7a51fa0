"""A drill comes at its hour or the next quiet one, climbs as a page does, and has an end."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schedules.drills import drill_plan, drill_step, in_charge, may_begin, minutes_since, present
from schedules.on_call import OnCallStaff, parse_on_call
from schedules.plans import Days, Plan
from schedules.shifts import Shift

TUESDAY = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
NOW = TUESDAY


def staff(person: int, on_call: str = "always", order: int = 1) -> OnCallStaff:
    return OnCallStaff(person, order, parse_on_call(on_call), "Europe/London")


ROTA = (staff(1), staff(2, "mon-fri 18:00-22:00", 2), staff(3, "never", 3))


@pytest.mark.parametrize(
    ("words", "days", "at"),
    [
        ("tue 11:00", {1}, time(11)),
        ("Tue 11.00", {1}, time(11)),
        ("mon-fri 14:30", {0, 1, 2, 3, 4}, time(14, 30)),
        ("mon thu 2pm", {0, 3}, time(14)),
    ],
)
def test_days_and_a_time_are_read(words: str, days: set[int], at: time) -> None:
    assert drill_plan(words, "Europe/London") == Plan(Days(frozenset(days)), at, "Europe/London")


@pytest.mark.parametrize("words", ["off", "OFF", " off "])
def test_it_can_be_off(words: str) -> None:
    assert drill_plan(words, "Europe/London") is None


@pytest.mark.parametrize("words", ["", "tue", "11:00", "often", "tue 11:00;12:00", "tue 25:00"])
def test_anything_else_is_refused_in_words(words: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        drill_plan(words, "Europe/London")


@pytest.mark.parametrize(
    ("waited", "rota", "quiet", "begins"),
    [
        (timedelta(), ROTA, True, True),
        (timedelta(), ROTA, False, False),
        (timedelta(), (), True, False),
        (timedelta(hours=2), ROTA, True, True),
        (timedelta(hours=2), ROTA, False, False),
        (timedelta(days=9), ROTA, False, False),
        (timedelta(), (staff(2, "mon-fri 18:00-22:00"),), True, False),
        (timedelta(hours=8), (staff(2, "mon-fri 18:00-22:00"),), True, True),
        (timedelta(hours=13), ROTA, True, False),  # midnight: daytime will come
        (timedelta(hours=14), (staff(2, "daily 00:00-05:00"),), True, False),
        (timedelta(days=3, hours=14), (staff(2, "daily 00:00-05:00"),), True, True),
        (timedelta(), (staff(2, "never"),), True, True),  # the backups are asked
    ],
)
def test_it_begins_in_a_quiet_hour_when_somebody_is_there(
    waited: timedelta, rota: tuple[OnCallStaff, ...], quiet: bool, begins: bool
) -> None:
    now = TUESDAY + waited
    assert may_begin(TUESDAY, now, "Europe/London", rota, quiet=quiet) is begins


def test_a_charity_may_choose_the_night_for_it() -> None:
    night = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
    assert may_begin(night, night, "Europe/London", ROTA, quiet=True)
    assert not may_begin(night, night + timedelta(hours=1), "Europe/London", ROTA, quiet=True)


@pytest.mark.parametrize(
    ("asked", "rungs", "everybody", "pages", "minutes"),
    [
        ((), (1, 2, 3, 4, 5), False, (1,), 3),
        ((1,), (1, 2, 3, 4, 5), False, (2,), 3),
        ((1, 2), (1, 2, 3, 4, 5), False, (3,), 3),
        ((1, 2, 3), (1, 2, 3, 4, 5), False, (4, 5), 5),
        ((1, 2, 3, 4, 5), (1, 2, 3, 4, 5), False, (), 5),
        ((1,), (1, 2), False, (2,), 5),
        ((), (1,), False, (1,), 5),
        ((), (), False, (), 5),
        ((), (1, 2, 3), True, (1, 2, 3), 5),
        ((1, 2, 3), (1, 2, 3), True, (), 5),
        ((1,), (9, 1, 2), False, (9,), 3),  # the shift has changed meanwhile
    ],
)
def test_one_after_the_other_is_asked_and_then_the_rest(
    asked: tuple[int, ...],
    rungs: tuple[int, ...],
    everybody: bool,
    pages: tuple[int, ...],
    minutes: int,
) -> None:
    step = drill_step(asked, rungs, NOW, everybody=everybody)
    assert step.staff_ids == pages
    assert step.next_at == NOW + timedelta(minutes=minutes)
    assert step.over is not bool(pages)


@given(st.lists(st.integers(1, 30), unique=True, max_size=20), st.booleans())
def test_it_ends_with_everybody_asked_once_and_within_a_quarter_of_an_hour(
    rungs: list[int], everybody: bool
) -> None:
    asked: list[int] = []
    now = NOW
    while not (step := drill_step(asked, rungs, now, everybody=everybody)).over:
        asked += step.staff_ids
        now = step.next_at
    assert sorted(asked) == sorted(rungs)
    assert now - NOW <= timedelta(minutes=15)


def test_who_is_away_is_left_in_peace() -> None:
    away = (Shift(NOW - timedelta(days=1), NOW + timedelta(days=1)),)
    at_sea = OnCallStaff(4, 1, parse_on_call("always"), "Europe/London", away=away)
    assert present((*ROTA, at_sea), NOW) == list(ROTA)


@pytest.mark.parametrize(
    ("orders", "told"),
    [((1, 2, 3, 4), (3, 4)), ((1, 2), (2,)), ((1, 1), (1, 2)), ((), ())],
)
def test_managers_hear_of_a_failure_or_whoever_comes_last(
    orders: tuple[int, ...], told: tuple[int, ...]
) -> None:
    rota = tuple(staff(number, order=order) for number, order in enumerate(orders, 1))
    assert in_charge(rota) == told


@pytest.mark.parametrize(("seconds", "said"), [(0, "1"), (1, "1"), (60, "1"), (61, "2")])
def test_minutes_are_never_said_too_few(seconds: int, said: str) -> None:
    assert minutes_since(NOW, NOW + timedelta(seconds=seconds)) == said
