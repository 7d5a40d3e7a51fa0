"""Nobody stands last evening after evening."""

from datetime import UTC, date, datetime, timedelta
from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schedules.turns import PLACES, place_on, turn

SUNDAY = date(2026, 11, 22)
SEVEN = datetime(2026, 11, 22, 19, 45, tzinfo=UTC)
DAY = timedelta(days=1)
NOBODY = st.integers(1, 10**9)


def stands(person_id: int, day: date) -> float:
    """0.0 is the very first, 1.0 the very last."""
    return place_on(day, person_id) / PLACES


@given(NOBODY, st.dates(date(2020, 1, 1), date(2060, 1, 1)), st.sampled_from((1, 2, 3, 4, 7, 14)))
def test_who_was_among_the_last_is_not_the_next_time(person_id: int, day: date, apart: int) -> None:
    """Asked daily, each other day, each week or every other."""
    if stands(person_id, day) > 0.9:
        assert stands(person_id, day + apart * DAY) < 0.9


@given(NOBODY, st.sampled_from(((1, 21), (7, 52), (14, 52))))
def test_over_some_weeks_everybody_stands_in_the_middle(
    person_id: int, asked: tuple[int, int]
) -> None:
    apart, times = asked
    stood = [stands(person_id, SUNDAY + nth * apart * DAY) for nth in range(times)]
    assert mean(stood) == pytest.approx(0.5, abs=0.1)
    assert min(stood) < 0.1, "and everybody is among the first once"
    assert max(stood) > 0.9, "and among the last"


def test_a_crowd_is_spread_over_all_places_every_evening() -> None:
    for evening in range(5):
        stood = sorted(stands(each, SUNDAY + evening * DAY) for each in range(1, 10_001))
        assert all(abs(each - nth / 10_000) < 0.02 for nth, each in enumerate(stood))


@given(NOBODY, NOBODY, st.integers(1, 45))
def test_who_can_wait_least_goes_first(one: int, other: int, minutes: int) -> None:
    """Their own quiet hours begin soon, or they have waited since a slot before."""
    assert turn(SEVEN, one) < turn(SEVEN + timedelta(minutes=minutes), other)


@given(NOBODY)
def test_all_words_to_one_person_keep_their_order(person_id: int) -> None:
    """The same turn: then the first that was written goes first."""
    assert turn(SEVEN, person_id) == turn(SEVEN + timedelta(seconds=59), person_id)


def test_it_fits_into_a_row() -> None:
    assert turn(datetime(2200, 1, 1, tzinfo=UTC), 10**9) < 2**63
