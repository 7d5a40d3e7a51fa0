"""Who is on call: examples, and every answer against a wall clock watched by quarter hours."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schedules.rota import (
    LOOK_AHEAD,
    OnCall,
    OnCallStaff,
    Window,
    covered,
    gaps,
    next_opening,
    on_duty,
    parse_on_call,
)
from schedules.shifts import Shift

QUARTER = timedelta(minutes=15)
LONDON = "Europe/London"


def staff(person_id: int, hours: str, order: int = 1, timezone: str = LONDON) -> OnCallStaff:
    return OnCallStaff(person_id, order, parse_on_call(hours), timezone)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


EVENINGS = staff(7, "mon-fri 18:00-22:00; sat-sun 10:00-22:00")


@pytest.mark.parametrize(
    ("now", "on"),
    [
        ("2026-06-01T16:59:59", False),
        ("2026-06-01T17:00", True),
        ("2026-06-01T20:59:59", True),
        ("2026-06-01T21:00", False),
        ("2026-06-06T09:00", True),
        ("2026-01-05T17:59", False),
        ("2026-01-05T18:00", True),
    ],
)
def test_staff_are_on_call_from_the_first_minute_and_off_at_the_last(now: str, on: bool) -> None:
    assert bool(on_duty([EVENINGS], utc(now))) is on


def test_whoever_comes_first_in_the_order_is_asked_first_and_ties_are_stable() -> None:
    rota = [
        staff(1, "always", order=3),
        staff(9, "always", order=1),
        staff(4, "always", order=1),
        staff(2, "never", order=1),
    ]
    found = on_duty(rota, utc("2026-06-01T12:00"))
    assert [one.person_id for one in found] == [4, 9, 1]
    assert on_duty(list(reversed(rota)), utc("2026-06-01T12:00")) == found


def test_nobody_is_on_duty_in_an_empty_rota() -> None:
    now = utc("2026-06-01T12:00")
    assert on_duty([], now) == ()
    assert not covered([], now)
    assert next_opening([], now) is None
    assert gaps([], now, now + QUARTER) == [(now, now + QUARTER)]


def test_cover_needs_somebody_now_and_for_the_time_it_takes_to_read() -> None:
    assert covered([EVENINGS], utc("2026-06-01T20:00"))
    assert not covered([EVENINGS], utc("2026-06-01T20:00:01"))
    assert not covered([EVENINGS], utc("2026-06-01T16:45"))
    assert covered([EVENINGS], utc("2026-06-01T20:59"), for_=timedelta(0))


def test_cover_is_carried_from_one_shift_to_the_next_without_a_hole() -> None:
    night = staff(8, "22:00-08:00")
    late_night = staff(8, "22:15-08:00")
    now = utc("2026-06-01T20:45")
    assert covered([EVENINGS, night], now)
    assert not covered([EVENINGS, late_night], now)
    assert covered([EVENINGS, late_night, staff(9, "21:50-22:20")], now)


def test_always_covers_for_as_long_as_asked() -> None:
    assert covered([staff(1, "always")], utc("2026-06-01T23:50"), for_=timedelta(days=40))


@pytest.mark.parametrize(
    ("now", "opening"),
    [
        ("2026-06-01T18:00", "2026-06-01T18:00"),
        ("2026-06-01T22:15", "2026-06-02T17:00"),
        ("2026-06-05T22:15", "2026-06-06T09:00"),
        ("2026-06-01T21:00", "2026-06-02T17:00"),
        ("2026-03-28T23:00", "2026-03-29T09:00"),
        ("2026-10-24T22:00", "2026-10-25T10:00"),
    ],
)
def test_the_next_opening_is_when_somebody_next_comes_on(now: str, opening: str) -> None:
    assert next_opening([EVENINGS], utc(now)) == utc(opening)


def test_an_evening_shift_through_the_spring_change_opens_at_the_same_wall_time() -> None:
    opening = next_opening([EVENINGS], utc("2026-03-29T22:00"))
    assert opening is not None
    assert opening.astimezone(ZoneInfo(LONDON)).time() == time(18)


def test_a_rota_of_people_who_are_never_on_call_has_no_opening() -> None:
    assert next_opening([staff(1, "never"), staff(2, "")], utc("2026-06-01T12:00")) is None


def test_gaps_are_the_stretches_with_nobody() -> None:
    rota = [EVENINGS, staff(8, "sat 08:00-11:00", order=2)]
    assert gaps(rota, utc("2026-06-05T12:00"), utc("2026-06-07T12:00")) == [
        (utc("2026-06-05T12:00"), utc("2026-06-05T17:00")),
        (utc("2026-06-05T21:00"), utc("2026-06-06T07:00")),
        (utc("2026-06-06T21:00"), utc("2026-06-07T09:00")),
    ]
    assert gaps([staff(1, "always")], utc("2026-06-05T12:00"), utc("2026-07-07T12:00")) == []


def on_call_by_the_wall(one: OnCallStaff, moment: datetime) -> bool:
    """Who stands in is there and who is away is not, whatever the pattern says."""
    if any(shift.begins <= moment < shift.ends for shift in one.extra):
        return True
    if any(shift.begins <= moment < shift.ends for shift in one.away):
        return False
    return in_the_pattern(one, moment)


def in_the_pattern(one: OnCallStaff, moment: datetime) -> bool:
    """Asks the wall clock, as a person would. It knows nothing of offsets or of shifts."""
    shown = moment.astimezone(ZoneInfo(one.timezone)).replace(tzinfo=None)
    today, yesterday = shown.weekday(), (shown.weekday() - 1) % 7
    for window in one.on_call.windows:
        past_midnight = window.ends <= window.begins
        begun = today in window.weekdays and window.begins <= shown.time()
        not_over = shown.time() < window.ends
        if (begun and (past_midnight or not_over)) or (
            past_midnight and yesterday in window.weekdays and not_over
        ):
            return True
    return one.on_call.always


def comes_twice(one: OnCallStaff, moment: datetime) -> bool:
    """Within the stretch that an autumn change repeats, where the wall alone cannot tell."""
    where = ZoneInfo(one.timezone)
    shown = moment.astimezone(where).replace(tzinfo=None, fold=0)
    twice = {shown.replace(tzinfo=where, fold=fold).utcoffset() for fold in (0, 1)}
    return len(twice) == 2


MINUTES = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45]))
WINDOWS = st.builds(Window, st.frozensets(st.integers(0, 6), min_size=1), MINUTES, MINUTES)
HOURS = st.one_of(
    st.just(OnCall(always=True)),
    st.lists(WINDOWS, max_size=3).map(lambda windows: OnCall(windows=tuple(windows))),
)
ZONES = st.sampled_from(
    (
        *(LONDON, "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Nuuk"),
        *("Africa/Cairo", "Pacific/Apia", "Asia/Kolkata", "Pacific/Kiritimati", "Pacific/Niue"),
    )
)
# Most zones change their clocks in these weeks.
MOMENTS = st.builds(
    lambda first, quarters: utc(first) + quarters * QUARTER,
    st.sampled_from(["2026-03-27", "2026-10-23", "2027-04-02", "2027-03-12", "2026-06-01"]),
    st.integers(0, 5 * 96),
)
SPANS = st.lists(
    st.builds(
        lambda begins, quarters: Shift(begins, begins + quarters * QUARTER),
        MOMENTS,
        st.integers(1, 300),
    ),
    max_size=2,
).map(tuple)
STAFF = st.builds(
    OnCallStaff,
    st.integers(1, 9),
    st.integers(1, 3),
    HOURS,
    ZONES,
    extra=SPANS,
    away=SPANS,
)
ROTAS = st.lists(STAFF, max_size=4, unique_by=lambda one: one.person_id)


@settings(max_examples=200, deadline=None)
@given(STAFF, MOMENTS)
def test_whoever_the_wall_says_is_on_call_is_and_in_a_repeated_hour_at_least_they(
    one: OnCallStaff, start: datetime
) -> None:
    for step in range(96):
        moment = start + step * QUARTER
        said, found = on_call_by_the_wall(one, moment), bool(on_duty([one], moment))
        assert found is said or (found and comes_twice(one, moment))


@settings(max_examples=100, deadline=None)
@given(ROTAS, MOMENTS, st.integers(0, 8))
def test_cover_opening_and_gaps_agree_with_asking_who_is_on_duty_each_quarter_hour(
    rota: list[OnCallStaff], start: datetime, quarters: int
) -> None:
    steps = int(LOOK_AHEAD / QUARTER)
    present = [bool(on_duty(rota, start + step * QUARTER)) for step in range(steps)]
    assert covered(rota, start, quarters * QUARTER) is all(present[: max(quarters, 1)])
    opening = next_opening(rota, start)
    if True in present:
        assert opening == start + present.index(True) * QUARTER
    else:
        assert opening is None
    two_days = 192
    found = gaps(rota, start, start + two_days * QUARTER)
    absent = [
        any(begins <= start + step * QUARTER < ends for begins, ends in found)
        for step in range(two_days)
    ]
    assert absent == [not here for here in present[:two_days]]
    assert all(begins < ends for begins, ends in found)
    assert [edge for gap in found for edge in gap] == sorted({e for gap in found for e in gap})
