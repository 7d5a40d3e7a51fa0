"""When each side of a visit hears of it, what is no time for one, and what leaving means."""

from datetime import UTC, datetime, timedelta

import pytest

from schedules.visits import (
    SUCCESSES,
    VisitOutcome,
    VisitStep,
    a_week_later,
    first_step,
    minutes_given,
    moment_of,
    outcome_of_leaving,
    step_after,
    why_not_then,
)

LONDON = "Europe/London"
NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)


def at(when: str) -> datetime:
    return datetime.fromisoformat(when).replace(tzinfo=UTC)


STARTS, ENDS = at("2026-11-26 18:00"), at("2026-11-26 19:30")


@pytest.mark.parametrize(
    ("step", "when"),
    [
        (VisitStep.DAY_BEFORE, "2026-11-25 17:00"),
        (VisitStep.MORNING, "2026-11-26 09:30"),
        (VisitStep.MEET, "2026-11-26 18:00"),
        (VisitStep.NUDGE, "2026-11-26 20:00"),
        (VisitStep.OVERDUE, "2026-11-26 20:30"),
    ],
)
def test_each_step_has_its_moment(step: VisitStep, when: str) -> None:
    assert moment_of(step, STARTS, ENDS, LONDON) == at(when)


def test_days_are_those_on_the_wall_through_a_clock_change() -> None:
    starts, ends = at("2026-10-25 18:00"), at("2026-10-25 19:00")  # the clocks went back at night
    assert moment_of(VisitStep.DAY_BEFORE, starts, ends, LONDON) == at("2026-10-24 16:00")
    assert moment_of(VisitStep.MORNING, starts, ends, LONDON) == at("2026-10-25 09:30")
    assert a_week_later(at("2026-10-22 17:00"), LONDON) == at("2026-10-29 18:00")
    assert a_week_later(at("2027-03-25 18:00"), LONDON) == at("2027-04-01 17:00")


def test_the_steps_follow_each_other_to_the_page_and_no_further() -> None:
    found = []
    step: tuple[VisitStep, datetime] | None = first_step(STARTS, ENDS, LONDON, NOW)
    while step is not None:
        found.append(step[0])
        step = step_after(step[0], STARTS, ENDS, LONDON)
    assert found == list(VisitStep)


@pytest.mark.parametrize(
    ("now", "first"),
    [
        ("2026-11-25 16:59", VisitStep.DAY_BEFORE),
        ("2026-11-25 17:00", VisitStep.MORNING),
        ("2026-11-26 12:00", VisitStep.MEET),
        ("2026-11-26 21:00", VisitStep.OVERDUE),
    ],
)
def test_what_is_past_is_not_made_up_for_and_missing_somebody_is(
    now: str, first: VisitStep
) -> None:
    assert first_step(STARTS, ENDS, LONDON, at(now))[0] is first


@pytest.mark.parametrize(
    ("starts", "ends", "says"),
    [
        ("2026-11-26 18:00", "2026-11-26 19:30", ""),
        ("2026-11-26 10:00", "2026-11-26 16:00", ""),
        ("2026-11-22 18:00", "2026-11-22 19:00", "still to come"),
        ("2026-11-26 09:45", "2026-11-26 11:00", "10am"),
        ("2026-11-26 20:00", "2026-11-26 21:31", "9.30pm"),
        ("2026-11-26 18:00", "2026-11-26 18:10", "15 minutes"),
        ("2026-11-26 10:00", "2026-11-26 16:01", "6 hours"),
        ("2026-11-26 18:00", "2026-11-26 17:00", "15 minutes"),
        ("2026-11-26 21:00", "2026-11-27 00:30", "9.30pm"),
    ],
)
def test_nobody_meets_at_night_or_for_a_day(starts: str, ends: str, says: str) -> None:
    found = why_not_then(at(starts), at(ends), NOW, LONDON)
    assert says in found
    assert bool(found) is bool(says)


@pytest.mark.parametrize(
    ("sessions", "outcome", "success"),
    [
        (0, VisitOutcome.DID_NOT_GO, False),
        (1, VisitOutcome.TRIED_ONCE, True),
        (2, VisitOutcome.NOT_FOR_ME, True),
    ],
)
def test_having_tried_is_a_success(sessions: int, outcome: VisitOutcome, success: bool) -> None:
    assert outcome_of_leaving(sessions) is outcome
    assert (outcome in SUCCESSES) is success


def test_the_time_given_is_what_it_can_have_been() -> None:
    assert minutes_given(STARTS, STARTS + timedelta(minutes=89, seconds=59)) == 89
    assert minutes_given(STARTS, STARTS - timedelta(minutes=1)) == 0
    assert minutes_given(STARTS, STARTS + timedelta(days=3)) == 7 * 60
