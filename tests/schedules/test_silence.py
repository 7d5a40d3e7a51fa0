"""Silence is judged against a person's own rhythm, step by step, as agreed."""

from datetime import UTC, datetime, timedelta

import pytest

from schedules.rhythm import LONGEST_STRETCH, Asked, Rhythm, rhythm_of
from schedules.silence import (
    LADDER,
    Held,
    MemberInSilence,
    Quiet,
    Step,
    Try,
    next_look,
    next_of_staff,
    next_step,
    times_of_day,
    why_held,
)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAY = timedelta(days=1)
USUAL = Rhythm(1.0, timedelta())


def asked(answers: str, every: timedelta = DAY) -> list[Asked]:
    """`x` for one that was answered, `.` for one that was not."""
    return [Asked(NOON + place * every, each == "x") for place, each in enumerate(answers)]


def quiet(
    missed: int,
    *,
    days: float = 0,
    step: Step = Step.NONE,
    since_step: timedelta | None = None,
    rhythm: Rhythm = USUAL,
    straight: bool = False,
) -> Quiet:
    """So many missed, the first so many days ago."""
    first = NOON - days * DAY
    return Quiet(
        step,
        None if since_step is None else NOON - since_step,
        tuple(first + place * timedelta(minutes=1) for place in range(missed)),
        rhythm,
        None,
        straight,
    )


@pytest.mark.parametrize(
    ("answers", "needed"),
    [
        ("", 2),
        ("x" * 30, 2),
        ("xx.xx.xx.x" * 3, 2),
        ("x." * 15, 4),
        ("x.." * 10, 6),
        ("x..." * 7, 7),
        ("x" + "." * 29, 10),
        ("." * 30, 10),
        ("...", 5),
    ],
)
def test_a_run_is_unusual_by_what_is_usual_for_this_person(answers: str, needed: int) -> None:
    assert rhythm_of(asked(answers)).as_many_as(2) == needed


def test_whoever_answers_one_in_three_is_not_silent_after_two() -> None:
    seldom = rhythm_of(asked("x.." * 10))
    assert next_step(quiet(2, rhythm=seldom), NOON) is None
    assert next_step(quiet(6, rhythm=seldom), NOON) is Step.SOFTER


@pytest.mark.parametrize("answers", ["", ".", "x", "x." * 40, "." * 60, "x" * 60])
def test_the_agreed_ladder_is_the_quickest_and_its_end_always_comes(answers: str) -> None:
    assert 1 <= rhythm_of(asked(answers)).stretch <= LONGEST_STRETCH


def test_only_the_latest_thirty_tell_what_is_usual() -> None:
    assert rhythm_of(asked("." * 50 + "x" * 30)).share > 0.9


def test_the_usual_gap_is_one_that_nine_of_ten_are_within() -> None:
    weekly = asked("x" * 11, every=7 * DAY)
    assert rhythm_of(weekly).usual_gap == 7 * DAY
    assert rhythm_of(asked("x")).usual_gap == timedelta()


@pytest.mark.parametrize(
    ("now_quiet", "step"),
    [
        (quiet(0), None),
        (quiet(0, days=30, straight=True), None),
        (quiet(1, days=1), None),
        (quiet(1, days=30), None),
        (quiet(2, days=2), Step.SOFTER),
        (quiet(9, days=9), Step.SOFTER),
        (quiet(2, days=3, step=Step.SOFTER, since_step=DAY), None),
        (quiet(3, days=3, step=Step.SOFTER, since_step=DAY), Step.BUDDY),
        (quiet(3, days=3, step=Step.SOFTER, since_step=DAY / 2), None),
        (quiet(2, days=5, step=Step.SOFTER, since_step=DAY), Step.BUDDY),
        (quiet(2, days=4.9, step=Step.SOFTER, since_step=DAY), None),
        (quiet(3, days=6, step=Step.BUDDY, since_step=DAY), None),
        (quiet(3, days=7, step=Step.BUDDY, since_step=DAY), Step.STAFF),
        (quiet(4, days=4, step=Step.BUDDY, since_step=DAY), Step.STAFF),
        (quiet(4, days=4, step=Step.BUDDY, since_step=DAY / 4), None),
        (quiet(40, days=40, step=Step.STAFF, since_step=9 * DAY), None),
        (quiet(1, days=1, straight=True), Step.STAFF),
        (quiet(3, days=3, step=Step.SOFTER, since_step=DAY / 8, straight=True), Step.STAFF),
        (quiet(2, straight=True, rhythm=rhythm_of(asked("x.." * 10))), None),
        (quiet(3, straight=True, rhythm=rhythm_of(asked("x.." * 10))), Step.STAFF),
    ],
)
def test_each_step_comes_in_its_own_time(now_quiet: Quiet, step: Step | None) -> None:
    assert next_step(now_quiet, NOON) is step


def test_days_are_counted_from_when_they_would_usually_have_been_heard() -> None:
    first = NOON - 6 * DAY
    weekly = Quiet(Step.SOFTER, NOON - DAY, (first, first), Rhythm(1.0, 7 * DAY), first - 4 * DAY)
    assert next_step(weekly, NOON) is None
    assert next_step(weekly, NOON + 2 * DAY) is Step.BUDDY


def test_the_ladder_is_that_of_the_domain_brief() -> None:
    assert [(rung.step, rung.missed, rung.quiet) for rung in LADDER] == [
        (Step.SOFTER, 2, None),
        (Step.BUDDY, 3, 5 * DAY),
        (Step.STAFF, 4, 7 * DAY),
    ]


@pytest.mark.parametrize(
    ("member", "held"),
    [
        (MemberInSilence(), None),
        (MemberInSilence(stopped=True, unreachable=True), Held.STOPPED),
        (MemberInSilence(paused=True), Held.PAUSED),
        (MemberInSilence(contented=True), Held.CONTENTED),
        (MemberInSilence(unreachable=True, paused=True), Held.UNREACHABLE),
        (MemberInSilence(not_safe_now=True), Held.NOT_SAFE_NOW),
        (MemberInSilence(concern_open=True), Held.CONCERN_OPEN),
    ],
)
def test_some_silences_mean_nothing(member: MemberInSilence, held: Held | None) -> None:
    assert why_held(member) is held


def tried(*hours: int, reached: bool = False) -> tuple[Try, ...]:
    return tuple(Try(NOON.replace(hour=hour), reached) for hour in hours)


HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("step", "told", "stepped", "tries", "expected"),
    [
        (Step.SOFTER, 99, 99, (), None),
        (Step.STAFF, 5, 5, (), None),
        (Step.STAFF, 6, 6, (), Step.SECOND_TRY),
        (Step.STAFF, 6, 6, tried(19), Step.SECOND_TRY),
        (Step.STAFF, 6, 6, tried(19, 20), Step.SECOND_TRY),
        (Step.STAFF, 6, 6, tried(10, 19), None),
        (Step.STAFF, 23, 23, tried(10, 19), None),
        (Step.STAFF, 24, 24, tried(10, 19), Step.CONTACT),
        (Step.SECOND_TRY, 24, 18, tried(10, 14), Step.CONTACT),
        (Step.SECOND_TRY, 24, 18, tried(10), None),
        (Step.SECOND_TRY, 36, 30, tried(10), Step.CONTACT),
        (Step.SECOND_TRY, 36, 30, (), Step.CONTACT),
        (Step.SECOND_TRY, 99, 99, tried(10, reached=True), None),
        (Step.CONTACT, 47, 23, tried(10, 19), None),
        (Step.CONTACT, 48, 24, tried(10, 19), Step.DECIDE),
        (Step.CONTACT, 48, 24, (), Step.DECIDE),
        (Step.DECIDE, 999, 900, (), None),
    ],
)
def test_staff_are_asked_one_thing_after_the_other(
    step: Step, told: int, stepped: int, tries: tuple[Try, ...], expected: Step | None
) -> None:
    found = next_of_staff(step, NOON - told * HOUR, NOON - stepped * HOUR, tries, NOON)
    assert found is expected


@pytest.mark.parametrize(
    ("hours", "parts"),
    [((), 0), ((9,), 1), ((9, 11), 1), ((11, 12), 2), ((16, 17), 2), ((9, 13, 20), 3)],
)
def test_two_tries_are_at_different_times_of_day(hours: tuple[int, ...], parts: int) -> None:
    assert times_of_day(tried(*hours)) == parts


@pytest.mark.parametrize("missed", [0, 1, 3])
@pytest.mark.parametrize("step", [Step.NONE, Step.SOFTER, Step.BUDDY, Step.STAFF])
def test_there_is_always_a_next_look_within_a_day(missed: int, step: Step) -> None:
    now_quiet = quiet(missed, days=3, step=step, since_step=DAY / 2)
    for told in (None, NOON - 3 * HOUR):
        found = next_look(now_quiet, (NOON - HOUR,), told, NOON)
        assert NOON < found <= NOON + DAY
