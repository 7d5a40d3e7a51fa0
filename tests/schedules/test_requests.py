"""A waiting member is always moved on."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schedules.ladders import RequestKind
from schedules.requests import (
    STAFF_PROMISE,
    Done,
    Move,
    Nudge,
    Offer,
    TellStaff,
    Wait,
    WaitingRequest,
    Warn,
    Widen,
    next_move,
    promise_by,
    told_again,
    warn_at,
)

OPENED = datetime(2026, 6, 2, 9, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
TO_OWN_BUDDY = WaitingRequest(RequestKind.REPLY, OPENED, 0, True, False)
TO_ANYONE = WaitingRequest(RequestKind.REPLY, OPENED, 0, False, False)
TODAY, TALK = RequestKind.TODAY, RequestKind.TALK
NAMES = {Nudge: "nudge", Widen: "all", TellStaff: "staff"}


def of(request: WaitingRequest, kind: RequestKind) -> WaitingRequest:
    return replace(request, kind=kind)


def name(move: Move) -> str:
    if isinstance(move, Offer):
        return f"{move.how_many} more"
    return NAMES.get(type(move), type(move).__name__)


def said(moves: list[tuple[float, str]]) -> str:
    """`3 more 0, staff 60 300`: minutes from the opening, but for the warning."""
    rungs: dict[str, list[str]] = {}
    for at, what in moves:
        if what != "Warn":
            rungs.setdefault(what, []).append(f"{at:.0f}")
    return ", ".join(f"{what} {' '.join(at)}" for what, at in rungs.items())


def run(
    request: WaitingRequest, hours: float, timezone: str | None = None, now: datetime = OPENED
) -> list[tuple[float, str]]:
    """Minutes from the opening, and what was done then; each look is when the last one asked."""
    done, end = [], now + hours * HOUR
    while now <= end:
        move = next_move(request, now, timezone)
        if isinstance(move, Done):
            break
        if not isinstance(move, Wait):
            done.append(((now - request.opened_at) / MINUTE, name(move)))
            step = request.step + (not isinstance(move, Warn))
            request = replace(request, step=step, warned=request.warned or isinstance(move, Warn))
        now = move.next_at
        request = replace(request, planned=now)
    return done


@pytest.mark.parametrize(
    ("request_", "rungs"),
    [
        (TO_OWN_BUDDY, "nudge 120, 3 more 240, 5 more 260, all 280, staff 300 540 1440 1980"),
        (TO_ANYONE, "3 more 0, 5 more 20, all 40, staff 60 540 1440 1980"),
        (
            of(TO_OWN_BUDDY, TODAY),
            "nudge 60, 3 more 120, 5 more 130, all 140, staff 150 540 1440 1980",
        ),
        (of(TO_ANYONE, TODAY), "3 more 0, 5 more 10, all 20, staff 30 540 1440 1980"),
        (of(TO_OWN_BUDDY, TALK), "nudge 10, 3 more 20, 5 more 23, all 26, staff 30 540 1440 1980"),
        (of(TO_ANYONE, TALK), "3 more 0, 5 more 3, all 6, staff 10 540 1440 1980"),
    ],
)
def test_the_few_best_then_more_then_all_then_staff_and_again(
    request_: WaitingRequest, rungs: str
) -> None:
    assert said(run(request_, 34)) == rungs


def test_each_move_says_when_to_look_again() -> None:
    assert next_move(TO_ANYONE, OPENED) == Offer(3, OPENED + 20 * MINUTE)
    assert next_move(TO_OWN_BUDDY, OPENED) == Wait(OPENED + 2 * HOUR)
    assert next_move(TO_OWN_BUDDY, OPENED + 2 * HOUR) == Nudge(OPENED + 4 * HOUR)
    fourth = replace(TO_OWN_BUDDY, step=3)
    assert next_move(fourth, OPENED + 5 * HOUR) == Widen(OPENED + 5 * HOUR + 15 * MINUTE)


def test_staff_hear_how_long_it_has_waited() -> None:
    told = replace(TO_OWN_BUDDY, step=4)
    assert next_move(told, OPENED + 5 * HOUR) == TellStaff(OPENED + 9 * HOUR, minutes=300)
    later = replace(TO_OWN_BUDDY, step=40, warned=True)
    now = OPENED + 90 * HOUR
    assert next_move(later, now) == TellStaff(OPENED + 96 * HOUR, minutes=5400)


@pytest.mark.parametrize("request_", [TO_OWN_BUDDY, TO_ANYONE, of(TO_ANYONE, TALK)])
def test_once_answered_nothing_more_is_done(request_: WaitingRequest) -> None:
    answered = replace(request_, answered=True, step=3)
    assert next_move(answered, OPENED + 50 * HOUR) == Done()


def test_a_buddy_who_passes_has_it_offered_at_once() -> None:
    passed = replace(TO_OWN_BUDDY, held_by_own_buddy=False)
    now = OPENED + 3 * HOUR
    assert next_move(passed, now) == Offer(3, now + 15 * MINUTE)


@pytest.mark.parametrize(
    ("local", "next_local"),
    [
        ("2026-06-02T06:59", "2026-06-02T09:00"),
        ("2026-06-02T07:01", "2026-06-02T18:00"),
        ("2026-06-02T15:59", "2026-06-02T18:00"),
        ("2026-06-02T16:01", "2026-06-03T09:00"),
        ("2026-06-02T23:30", "2026-06-03T09:00"),
        ("2026-10-24T19:00", "2026-10-25T09:00"),
    ],
)
def test_staff_hear_again_each_morning_and_evening_on_their_own_clock(
    local: str, next_local: str
) -> None:
    london = ZoneInfo("Europe/London")
    now = datetime.fromisoformat(local).replace(tzinfo=london).astimezone(UTC)
    again = told_again(now, "Europe/London").astimezone(london)
    assert f"{again:%Y-%m-%dT%H:%M}" == next_local


def test_when_all_have_passed_the_next_are_asked_at_once() -> None:
    passed = replace(TO_ANYONE, step=1)
    assert next_move(passed, OPENED + MINUTE) == Wait(OPENED + 20 * MINUTE)
    at_once = next_move(replace(passed, all_passed=True), OPENED + MINUTE)
    assert at_once == Offer(5, OPENED + 40 * MINUTE)


def test_after_an_outage_the_rungs_are_caught_up_with_and_not_sent_in_a_bunch() -> None:
    late = "nudge 600, 3 more 720, 5 more 735, all 750, staff 765"
    assert said(run(TO_OWN_BUDDY, 3, now=OPENED + 10 * HOUR)) == late
    assert said(run(of(TO_ANYONE, TALK), 0.2, now=OPENED + 2 * HOUR)) == (
        "3 more 120, 5 more 123, all 126, staff 129"
    )


def test_others_are_asked_four_hours_before_the_promise_at_the_latest_whoever_has_it() -> None:
    """Domain, scenario 5."""
    late = replace(TO_OWN_BUDDY, opened_at=OPENED + 17 * HOUR, promise=OPENED + 24 * HOUR)
    assert said(run(late, 24, now=late.opened_at)).startswith("nudge 120, 3 more 180, 5 more 195")


@pytest.mark.parametrize(
    ("promised", "warned"),
    [
        ("2026-06-03T19:00", "2026-06-03T18:00"),
        ("2026-06-03T22:30", "2026-06-03T21:30"),
        ("2026-06-03T23:30", "2026-06-03T22:00"),
        ("2026-06-03T03:00", "2026-06-02T22:00"),
        ("2026-06-03T08:00", "2026-06-02T22:00"),
        ("2026-06-03T08:30", "2026-06-03T08:00"),
        ("2026-06-03T09:30", "2026-06-03T08:30"),
        ("2026-03-29T08:30", "2026-03-29T08:00"),  # the clocks went forward
    ],
)
def test_a_member_hears_before_the_promise_breaks_and_not_at_night(
    promised: str, warned: str
) -> None:
    london = ZoneInfo("Europe/London")
    promise = datetime.fromisoformat(promised).replace(tzinfo=london).astimezone(UTC)
    at = warn_at(promise, "Europe/London")
    assert at.astimezone(london).strftime("%Y-%m-%dT%H:%M") == warned


@pytest.mark.parametrize("request_", [TO_OWN_BUDDY, TO_ANYONE, of(TO_ANYONE, TALK)])
def test_they_hear_it_once(request_: WaitingRequest) -> None:
    moves = run(request_, 40)
    assert [at for at, what in moves if what == "Warn"] == [23 * 60]


def test_at_night_a_reply_waits_for_the_morning_and_a_wish_to_talk_does_not() -> None:
    night = datetime(2026, 6, 2, 23, tzinfo=ZoneInfo("Europe/London")).astimezone(UTC)
    reply = replace(TO_ANYONE, opened_at=night)
    talk = of(reply, TALK)
    morning = said(run(reply, 12, "Europe/London", night))
    assert morning == "3 more 660, 5 more 675, all 690, staff 705"  # from ten o'clock
    assert run(talk, 1, "Europe/London", night)[0] == (0, "3 more")


def test_a_buddy_answers_within_a_day_and_staff_within_two_hours() -> None:
    assert promise_by(OPENED) == OPENED + timedelta(days=1)
    assert timedelta(hours=2) == STAFF_PROMISE


REQUESTS = st.builds(
    WaitingRequest,
    st.sampled_from(RequestKind),
    st.just(OPENED),
    st.integers(0, 12),
    st.booleans(),
    st.just(False),
)
ZONES = st.sampled_from([None, "Europe/London", "Asia/Kolkata", "Pacific/Kiritimati"])


@settings(deadline=None, max_examples=300)
@given(REQUESTS, st.integers(0, 6000), ZONES)
def test_an_unanswered_request_always_has_a_next_time_and_staff_hear_before_the_promise(
    request: WaitingRequest, minutes: int, timezone: str | None
) -> None:
    now = OPENED + minutes * MINUTE
    move: Move = next_move(request, now, timezone)
    assert not isinstance(move, Done)
    assert isinstance(move, Warn) or now < move.next_at <= now + 17 * HOUR
    told = [at for at, what in run(request, 24, timezone, now) if what == "staff"]
    assert told
    assert told[0] * MINUTE <= now - OPENED + 20 * HOUR


@pytest.mark.parametrize(
    ("local", "waits"),
    [("07:59", True), ("08:00", False), ("22:00", False), ("22:01", True), ("00:30", True)],
)
def test_nobody_is_written_to_about_a_reply_before_eight_or_after_ten(
    local: str, waits: bool
) -> None:
    now = datetime.fromisoformat(f"2026-06-02T{local}").replace(tzinfo=ZoneInfo("Europe/London"))
    move = next_move(replace(TO_ANYONE, opened_at=now), now.astimezone(UTC), "Europe/London")
    assert isinstance(move, Wait) is waits
