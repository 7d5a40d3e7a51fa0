"""A waiting member is always moved on."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schedules.requests import (
    STAFF_PROMISE,
    Done,
    Move,
    Nudge,
    Offer,
    RequestKind,
    TellStaff,
    Wait,
    WaitingRequest,
    Widen,
    next_move,
    promise_by,
    told_again,
)

OPENED = datetime(2026, 6, 2, 9, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
TO_OWN_BUDDY = WaitingRequest(RequestKind.REPLY, OPENED, 0, True, False)
TO_ANYONE = WaitingRequest(RequestKind.REPLY, OPENED, 0, False, False)
TO_TALK = WaitingRequest(RequestKind.TALK, OPENED, 0, False, False)


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
            done.append(((now - request.opened_at) / MINUTE, type(move).__name__))
            request = replace(request, step=request.step + 1)
        now = move.next_at
    return done


def test_an_own_buddy_is_nudged_then_covered_then_all_are_asked_then_staff_and_again() -> None:
    next_nine = 24 * 60
    assert run(TO_OWN_BUDDY, 34) == [
        (120, "Nudge"),
        (240, "Offer"),
        (270, "Widen"),
        (300, "TellStaff"),
        (540, "TellStaff"),
        (next_nine, "TellStaff"),
        (next_nine + 540, "TellStaff"),
    ]


def test_without_a_buddy_it_is_offered_at_once() -> None:
    assert run(TO_ANYONE, 5) == [
        (0, "Offer"),
        (15, "Widen"),
        (30, "TellStaff"),
    ]


@pytest.mark.parametrize("has_buddy", [True, False])
def test_who_wants_to_talk_is_offered_at_once_whether_they_have_a_buddy_or_not(
    has_buddy: bool,
) -> None:
    assert run(replace(TO_TALK, held_by_own_buddy=has_buddy), 5) == [
        (0, "Offer"),
        (5, "Widen"),
        (10, "TellStaff"),
    ]


def test_an_offer_goes_to_three() -> None:
    assert next_move(TO_ANYONE, OPENED) == Offer(3, OPENED + 15 * MINUTE)


def test_each_move_says_when_to_look_again() -> None:
    assert next_move(TO_OWN_BUDDY, OPENED) == Wait(OPENED + 2 * HOUR)
    assert next_move(TO_OWN_BUDDY, OPENED + 2 * HOUR) == Nudge(OPENED + 4 * HOUR)
    third = replace(TO_OWN_BUDDY, step=2)
    assert next_move(third, OPENED + 4.5 * HOUR) == Widen(OPENED + 5 * HOUR)


def test_staff_hear_how_long_it_has_waited() -> None:
    told = replace(TO_OWN_BUDDY, step=3)
    assert next_move(told, OPENED + 5 * HOUR) == TellStaff(OPENED + 9 * HOUR, minutes=300)
    later = replace(TO_OWN_BUDDY, step=40)
    now = OPENED + 90 * HOUR
    assert next_move(later, now) == TellStaff(OPENED + 96 * HOUR, minutes=5400)


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


@pytest.mark.parametrize("request_", [TO_OWN_BUDDY, TO_ANYONE, TO_TALK])
def test_once_answered_nothing_more_is_done(request_: WaitingRequest) -> None:
    answered = replace(request_, answered=True, step=3)
    assert next_move(answered, OPENED + 50 * HOUR) == Done()


def test_a_buddy_who_passes_has_it_offered_at_once() -> None:
    passed = replace(TO_OWN_BUDDY, held_by_own_buddy=False)
    now = OPENED + 3 * HOUR
    assert next_move(passed, now) == Offer(3, now + 15 * MINUTE)


def test_after_an_outage_the_rungs_are_caught_up_with_and_not_sent_in_a_bunch() -> None:
    assert run(TO_OWN_BUDDY, 2, now=OPENED + 10 * HOUR) == [
        (600, "Nudge"),
        (615, "Offer"),
        (630, "Widen"),
        (645, "TellStaff"),
    ]
    assert run(TO_TALK, 1, now=OPENED + 2 * HOUR)[2] == (130, "TellStaff")


def test_at_night_a_reply_waits_for_the_morning_and_a_wish_to_talk_does_not() -> None:
    night = datetime(2026, 6, 2, 23, tzinfo=ZoneInfo("Europe/London")).astimezone(UTC)
    reply, talk = replace(TO_ANYONE, opened_at=night), replace(TO_TALK, opened_at=night)
    ten_in_the_morning = 11 * 60
    assert run(reply, 12, "Europe/London", night) == [
        (ten_in_the_morning, "Offer"),
        (ten_in_the_morning + 15, "Widen"),
        (ten_in_the_morning + 30, "TellStaff"),
    ]
    assert run(talk, 1, "Europe/London", night)[0] == (0, "Offer")


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
    assert now < move.next_at <= now + 17 * HOUR
    told = [at for at, what in run(request, 24, timezone, now) if what == "TellStaff"]
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
