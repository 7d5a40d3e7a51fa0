"""More are due than a number carries: who is left out is known beforehand, and some come early."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schedules.crowds import EVERY, Coming, Crowd, crowds, may_begin
from schedules.lifetimes import CHECK_IN

SEVEN = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
WINDOW = int(CHECK_IN.total_seconds())


@pytest.mark.parametrize(
    ("many", "per_second", "left_out"),
    [
        (1, 1, 0),
        (WINDOW, 1, 0),
        (WINDOW + 1, 1, 0),  # the last leaves at the last second
        (WINDOW + 2, 1, 1),
        (4000, 1, 4000 - WINDOW - 1),
        (4000, 10, 0),
        (10_000, 30, 0),
    ],
)
def test_of_those_due_at_seven_the_ones_at_the_end_are_left_out(
    many: int, per_second: int, left_out: int
) -> None:
    found = crowds([SEVEN] * many, per_second)
    assert found == ([Crowd(SEVEN, many, left_out)] if left_out else [])


def test_who_is_due_during_a_crowd_waits_behind_it_and_who_is_due_after_does_not() -> None:
    due = [SEVEN] * (WINDOW + 100) + [SEVEN + 30 * MINUTE] * 10 + [SEVEN + 120 * MINUTE]
    assert [(one.due, one.left_out) for one in crowds(due, 1)] == [(WINDOW + 110, 99)]


@given(st.lists(st.integers(0, 7200), max_size=200), st.sampled_from((0.01, 0.02, 0.1)))
def test_nobody_is_said_to_be_left_out_who_could_be_asked(
    seconds: list[int], per_second: float
) -> None:
    """Against a queue that is counted in whole, one second after the other."""
    due = [SEVEN + timedelta(seconds=each) for each in seconds]
    free, left_out = 0.0, 0
    for each in sorted(seconds):
        start = max(free, float(each))
        if start - each > WINDOW + 1e-6:
            left_out += 1
        else:
            free = start + 1 / per_second
    assert sum(one.left_out for one in crowds(due, per_second)) == left_out


def coming(many: int, due_at: datetime, leeway: int = 0, first: int = 1) -> list[Coming]:
    earliest = due_at - timedelta(minutes=leeway)
    return [Coming(first + nth, due_at, earliest) for nth in range(many)]


def test_nobody_is_asked_early_while_all_can_be_asked_in_time() -> None:
    assert may_begin(coming(1000, SEVEN, leeway=10), 1, SEVEN - 5 * MINUTE) == []


def test_before_a_crowd_those_who_allow_it_are_asked_as_fast_as_they_can_leave() -> None:
    exact = coming(WINDOW, SEVEN)
    loose = coming(1000, SEVEN, leeway=10, first=10_000)
    assert may_begin(exact + loose, 1, SEVEN - 11 * MINUTE) == []
    begun = may_begin(exact + loose, 1, SEVEN - 10 * MINUTE)
    assert begun == [one.plan_id for one in loose[: int(EVERY.total_seconds())]]


def test_who_is_due_in_the_next_minute_keeps_their_place() -> None:
    soon = coming(40, SEVEN - 10 * MINUTE)
    crowd = coming(WINDOW, SEVEN) + coming(1000, SEVEN, leeway=10, first=10_000)
    assert len(may_begin(soon + crowd, 1, SEVEN - 10 * MINUTE)) == 20


def test_behind_those_who_wait_already_nobody_is_asked_early() -> None:
    everybody = coming(WINDOW, SEVEN) + coming(100, SEVEN, leeway=10, first=10_000)
    assert may_begin(everybody, 1, SEVEN - 10 * MINUTE, waiting=60) == []
    assert len(may_begin(everybody, 1, SEVEN - 10 * MINUTE, waiting=20)) == 40


def test_nobody_who_chose_a_minute_is_ever_asked_early() -> None:
    everybody = coming(WINDOW * 2, SEVEN)
    assert may_begin(everybody, 1, SEVEN - 10 * MINUTE) == []


def test_asked_minute_by_minute_fewer_are_left_out_than_if_all_had_waited() -> None:
    waiting = coming(WINDOW, SEVEN) + coming(600, SEVEN, leeway=10, first=10_000)
    before = sum(one.left_out for one in crowds([one.due_at for one in waiting], 1))
    for minute in range(10, 0, -1):
        early = set(may_begin(waiting, 1, SEVEN - minute * MINUTE))
        waiting = [one for one in waiting if one.plan_id not in early]
    after = sum(one.left_out for one in crowds([one.due_at for one in waiting], 1))
    assert (before, after) == (599, 0)
