"""When a buddy could be asked: their week, and what they said of single days."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schedules.availability import (
    Availability,
    Spell,
    SpellKind,
    evenings,
    free_spans,
    free_within,
    is_free,
    rest_over,
    whole_days,
    with_spells,
)
from schedules.on_call import parse_on_call
from schedules.shifts import Shift

LONDON = "Europe/London"
SUNDAY = "2026-11-22 18:00"


def at(wall: str) -> datetime:
    return datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(LONDON))


def span(begins: str, ends: str) -> Shift:
    return Shift(at(begins), at(ends))


def spell(kind: str, begins: str, ends: str) -> Spell:
    return Spell(SpellKind(kind), span(begins, ends))


def week(hours: str) -> Availability:
    return Availability(parse_on_call(hours).windows, timezone=LONDON)


TONIGHT = ("2026-11-22 17:00", "2026-11-22 23:00")
DAYS_OFF = ("2026-11-22 00:00", "2026-11-26 00:00")
PAUSED = Availability(timezone=LONDON, resting_until=at("2026-11-24 08:00"))


@pytest.mark.parametrize(
    ("says", "asked", "free"),
    [
        (Availability(timezone=LONDON), SUNDAY, True),
        (Availability(whole_days("sat sun"), timezone=LONDON), SUNDAY, True),
        (Availability(whole_days("mon-fri"), timezone=LONDON), SUNDAY, False),
        (Availability(whole_days("sun"), timezone=LONDON), "2026-11-22 00:00", True),
        (Availability(whole_days("sun"), timezone=LONDON), "2026-11-23 00:00", False),
        (week("tue thu 19:00-21:00"), "2026-11-24 19:00", True),
        (week("tue thu 19:00-21:00"), "2026-11-24 21:00", False),
        (week("tue thu 19:00-21:00"), "2026-11-25 20:00", False),
        (week("fri 20:00-02:00"), "2026-11-28 01:59", True),
        (week("sun 18:00-19:00"), "2026-07-05 18:30", True),
        (PAUSED, "2026-11-24 07:59", False),
        (PAUSED, "2026-11-24 08:00", True),
    ],
)
def test_they_are_free_in_the_hours_of_their_week(
    says: Availability, asked: str, *, free: bool
) -> None:
    assert is_free(says, at(asked)) is free


@pytest.mark.parametrize(
    ("usual", "said", "free"),
    [
        (week("mon 19:00-21:00"), [spell("free", *TONIGHT)], True),
        (Availability(timezone=LONDON), [spell("away", *TONIGHT)], False),
        (Availability(timezone=LONDON), [spell("away", *DAYS_OFF), spell("free", *TONIGHT)], True),
        (Availability(timezone=LONDON), [spell("free", *TONIGHT), spell("away", *DAYS_OFF)], False),
        (PAUSED, [spell("free", *TONIGHT)], True),
        (Availability(timezone=LONDON), [spell("rest", *DAYS_OFF)], False),
        (Availability(timezone=LONDON), [spell("rest", *DAYS_OFF), spell("free", *TONIGHT)], True),
        (Availability(timezone=LONDON), [spell("free", *TONIGHT), spell("rest", *DAYS_OFF)], False),
        (Availability(timezone=LONDON), [spell("rest", "2026-11-20", "2026-11-22 17:00")], True),
    ],
)
def test_of_a_single_day_the_last_word_counts(
    usual: Availability, said: list[Spell], *, free: bool
) -> None:
    now = at(SUNDAY)
    assert is_free(with_spells(usual, said, now), now) is free


def test_the_hours_that_are_left_are_told_in_order() -> None:
    said = [
        spell("away", "2026-11-24 20:00", "2026-11-24 20:30"),
        spell("free", "2026-11-23 09:00", "2026-11-23 10:00"),
    ]
    now = at(SUNDAY)
    found = with_spells(week("tue 19:00-21:00"), said, now)
    assert free_spans(found, now, now + timedelta(days=7)) == (
        span("2026-11-23 09:00", "2026-11-23 10:00"),
        span("2026-11-24 19:00", "2026-11-24 20:00"),
        span("2026-11-24 20:30", "2026-11-24 21:00"),
    )
    assert free_within(found, now, timedelta(days=1))
    assert not free_within(found, now, timedelta(hours=15))


def test_an_evening_that_is_over_is_no_free_evening() -> None:
    usual = week("sun tue 19:00-21:00")
    assert evenings(usual, at(SUNDAY), 7) == (True, False, True, False, False, False, False)
    assert not evenings(usual, at("2026-11-22 21:00"), 1)[0]
    assert not evenings(week("sun 09:00-12:00"), at("2026-11-22 08:00"), 1)[0]


def test_after_a_hard_evening_the_next_one_is_off() -> None:
    assert rest_over(at("2026-11-22 21:30"), LONDON) == at("2026-11-24 08:00")
    assert rest_over(at("2026-11-23 00:30"), "America/New_York") > at("2026-11-23 23:59")


STEPS = st.integers(0, 90).map(lambda hours: at("2026-03-27 00:00") + timedelta(hours=hours))
SPELLS = st.tuples(
    st.sampled_from(list(SpellKind)), st.tuples(STEPS, STEPS).filter(lambda two: two[0] < two[1])
).map(lambda told: Spell(told[0], Shift(*told[1])))


@given(
    said=st.lists(SPELLS, max_size=6),
    moment=STEPS,
    usual=st.sampled_from(["", "fri 19:00-02:00; sun 00:30-03:00", "daily 10:00-12:00"]),
)
def test_whatever_was_said_one_moment_is_free_exactly_where_a_free_stretch_holds_it(
    said: list[Spell], moment: datetime, usual: str
) -> None:
    """Through the night in which the clocks change."""
    found = with_spells(week(usual), said, moment)
    spans = free_spans(found, moment - timedelta(days=2), moment + timedelta(days=2))
    assert is_free(found, moment) is any(one.holds(moment) for one in spans)
    spoken = [one for one in said if one.span.holds(moment)]
    if spoken and spoken[-1].kind is SpellKind.FREE:
        assert is_free(found, moment)
    if spoken and spoken[-1].kind is SpellKind.AWAY:
        assert not is_free(found, moment)
