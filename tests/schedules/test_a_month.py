"""Two weeks of asking buddies, held against what they and the members were promised."""

import pytest

from benchmarks.month import Month, live
from benchmarks.month_figures import broken, figures
from benchmarks.month_going import By, Policy
from benchmarks.month_people import Everybody, draw

MEMBERS, BUDDIES, DAYS, SEED = 80, 16, 14, 3


@pytest.fixture(scope="module")
def everybody() -> Everybody:
    return draw(MEMBERS, BUDDIES, DAYS, SEED)


@pytest.fixture(scope="module")
def month(everybody: Everybody) -> Month:
    return live(everybody, SEED, Policy.OURS)


def test_nobody_is_asked_too_often_or_while_away_and_whoever_waits_is_moved_on(
    month: Month,
) -> None:
    assert not {promise: where for promise, where in broken(month).items() if where}


def test_the_same_seed_lives_the_same_month_and_another_one_does_not(
    everybody: Everybody, month: Month
) -> None:
    assert draw(MEMBERS, BUDDIES, DAYS, SEED) == everybody
    again = live(everybody, SEED, Policy.OURS)
    assert (again.waited, again.offers) == (month.waited, month.offers)
    assert live(everybody, SEED + 1, Policy.OURS).offers != month.offers


def test_in_a_month_everything_happens_that_can(month: Month) -> None:
    assert {one.by for one in month.waited} >= set(By)
    assert any(one.warned_at for one in month.waited)
    assert figures(month).in_promise > 0.95


def test_a_broadcast_asks_people_at_night_and_far_more_than_they_want(
    everybody: Everybody, month: Month
) -> None:
    """So that the promises above can fail at all."""
    loud = live(everybody, SEED, Policy.ALL)
    too_often, unwelcome, *_ = broken(loud).values()
    assert len(too_often) == BUDDIES
    assert unwelcome
    assert figures(loud).offers_a_week > 10 * figures(month).offers_a_week
