"""LESS and MORE."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schedules.frequency import fewer, more
from schedules.plan_words import format_days, parse_days
from schedules.plans import CHRISTMAS, Days


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("daily", "sun"),
        ("fri sat sun", "sun"),
        ("mon wed fri", "fri"),
        ("tue", "tue"),
        ("christmas", "christmas"),
        ("holidays", "holidays"),
        ("every other sat sun", "every other sun"),
    ],
)
def test_less_is_once_a_week_on_the_day_most_wanted(before: str, after: str) -> None:
    assert format_days(fewer(parse_days(before))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("sun", "fri sun"),
        ("tue", "tue sun"),
        ("fri sun", "fri sat sun"),
        ("mon wed", "mon wed sun"),
        ("fri sat sun", "mon wed fri sat sun"),
        ("mon tue wed thu", "mon tue wed thu sun"),
        ("weekdays", "daily"),
        ("daily", "daily"),
        ("christmas", "fri sun"),
        ("holidays", "fri sun"),
        ("every other sun", "sun"),
    ],
)
def test_more_is_one_step_up_with_weekends_first(before: str, after: str) -> None:
    assert format_days(more(parse_days(before))) == after


@settings(deadline=None)
@given(st.frozensets(st.integers(0, 6)))
def test_more_keeps_every_day_and_reaches_daily_by_asking_again(weekdays: frozenset[int]) -> None:
    days = Days(weekdays)
    for _ in range(5):
        grown = more(days)
        assert grown.weekdays >= days.weekdays
        days = grown
    assert format_days(days) == "daily"


@settings(deadline=None)
@given(st.frozensets(st.integers(0, 6)))
def test_less_never_adds_a_day(weekdays: frozenset[int]) -> None:
    days = Days(weekdays)
    assert fewer(days).weekdays <= weekdays
    assert len(fewer(days).weekdays) == min(1, len(weekdays))


def test_less_leaves_christmas_as_it_is() -> None:
    assert fewer(CHRISTMAS) == CHRISTMAS
