"""A buddy answers later when it suits them, and never so late that the promise breaks."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.talking_effects import Later
from schedules.debriefs import day_of, offered_at
from schedules.ladders import RequestKind
from schedules.putting_off import LEAST, choices, nearest, next_move_after, others_from
from schedules.requests import promise_by
from schedules.zones import wall_clock

LONDON = "Europe/London"
HOUR, EVENING, MORNING = Later


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("opened", "now", "possible"),
    [
        (at(22, 19, 10), at(22, 19, 15), {HOUR: at(22, 20, 15), MORNING: at(23, 9)}),
        (at(22, 10), at(22, 10, 5), {HOUR: at(22, 11, 5), EVENING: at(22, 18)}),
        (at(22, 14), at(22, 14), {HOUR: at(22, 15), EVENING: at(22, 18), MORNING: at(23, 9)}),
        # A reminder at half past ten in the evening would be unkind.
        (at(22, 21), at(22, 21, 30), {MORNING: at(23, 9)}),
        # In the middle of the night the morning is that of the same day.
        (at(22, 21), at(23, 2), {MORNING: at(23, 9)}),
        # At 5.30pm the evening is half an hour away; at 5.40 it is too near to choose.
        (
            at(22, 14),
            at(22, 17, 30),
            {HOUR: at(22, 18, 30), EVENING: at(22, 18), MORNING: at(23, 9)},
        ),
        (at(22, 14), at(22, 17, 40), {HOUR: at(22, 18, 40), MORNING: at(23, 9)}),
        # Promised for 7.10pm: others are asked from 3.10pm, so at two there is nothing left.
        (at(22, 19, 10), at(23, 13, 30), {HOUR: at(23, 14, 30)}),
        (at(22, 19, 10), at(23, 14), {}),
    ],
)
def test_they_choose_among_moments_that_leave_time(
    opened: datetime, now: datetime, possible: dict[Later, datetime]
) -> None:
    assert choices(RequestKind.REPLY, promise_by(opened), now, LONDON) == possible


@given(
    opened=st.integers(0, 365 * 24 * 60),
    waited=st.integers(0, 60 * 24),
    zone=st.sampled_from([LONDON, "America/St_Johns", "Pacific/Auckland"]),
)
def test_whenever_it_is_nobody_is_put_off_past_the_promise_or_reminded_at_night(
    opened: int, waited: int, zone: str
) -> None:
    begun = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=opened)
    now = begun + timedelta(minutes=waited)
    promise = promise_by(begun)
    for kind in RequestKind:
        for moment in choices(kind, promise, now, zone).values():
            assert now < moment <= others_from(promise) - LEAST
            assert moment < next_move_after(kind, promise, moment) <= others_from(promise) < promise
            assert 8 <= wall_clock(moment, zone).hour < 22


def test_a_hard_day_waits_an_hour_at_most_and_a_wish_to_talk_not_at_all() -> None:
    promise = promise_by(at(22, 14))
    assert choices(RequestKind.TODAY, promise, at(22, 14), LONDON) == {HOUR: at(22, 15)}
    assert choices(RequestKind.TALK, promise, at(22, 14), LONDON) == {}


def test_a_choice_that_has_become_too_late_is_taken_for_the_soonest_that_is_left() -> None:
    left = {HOUR: at(23, 14, 30)}
    assert nearest(left, MORNING) == at(23, 14, 30)
    assert nearest({}, HOUR) is None


@pytest.mark.parametrize(
    ("hard", "offered"),
    [
        (at(22, 19), at(22, 19, 30)),
        (at(22, 21, 30), at(22, 22)),
        (at(22, 21, 45), at(23, 10)),
        (at(23, 2), at(23, 10)),
        (at(23, 8, 45), at(23, 9, 15)),
    ],
)
def test_a_talk_is_offered_the_same_day_or_the_next_morning(
    hard: datetime, offered: datetime
) -> None:
    assert offered_at(hard, LONDON) == offered
    assert day_of(offered, LONDON) == offered.date()
