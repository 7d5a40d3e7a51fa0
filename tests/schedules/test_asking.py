"""Who is asked: the few best of those who said so, no more often than they want, never at night."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.match_wishes import Wishes
from schedules.asking import (
    OFFER_STANDS,
    FreeBuddy,
    asking_spans,
    may_be_asked,
    soonest,
    whom_to_ask,
)
from schedules.availability import Availability, is_free
from schedules.ladders import URGENCY, RequestKind
from schedules.matching import Candidate, Wanting
from schedules.on_call import parse_on_call
from schedules.shifts import Shift

LONDON = ZoneInfo("Europe/London")
REPLY, TODAY, TALK = RequestKind.REPLY, RequestKind.TODAY, RequestKind.TALK
HOUR = timedelta(hours=1)
SAM = Wanting(1, "Europe/London", frozenset({"en"}), "crafts; radio", knows=frozenset({9}))


def at(local: str) -> datetime:
    """On Sunday 22 November."""
    return datetime.fromisoformat(f"2026-11-22T{local}").replace(tzinfo=LONDON).astimezone(UTC)


def week(hours: str = "") -> Availability:
    return Availability(parse_on_call(hours).windows, timezone="Europe/London")


SPELL = replace(week("mon 09:00-10:00"), free=(Shift(at("17:00"), at("23:30")),))
AWAY = replace(week(), away=(Shift(at("00:00"), at("23:00")),))
RESTS = replace(week("sun 18:00-23:30"), resting_until=at("23:45"))


@pytest.mark.parametrize(
    ("said", "local", "kind", "welcome"),
    [
        (week(), "12:00", REPLY, True),
        (week(), "07:59", REPLY, False),
        (week(), "08:00", REPLY, True),
        (week(), "21:59", TODAY, True),
        (week(), "22:00", TODAY, False),
        # Nothing said is not enough to be woken for.
        (week(), "22:00", TALK, False),
        (week(), "03:00", TALK, False),
        (week("sun 18:00-23:30"), "22:30", TALK, True),
        (week("sun 18:00-23:30"), "22:30", TODAY, False),
        (week("sun 18:00-23:30"), "17:00", TALK, False),
        (week("sat 22:00-04:00"), "03:00", TALK, True),
        (week("sat 22:00-04:00"), "05:00", TALK, False),
        (SPELL, "22:30", TALK, True),
        (SPELL, "22:30", REPLY, False),
        (SPELL, "12:00", TALK, False),
        (AWAY, "12:00", TALK, False),
        (AWAY, "23:30", TALK, False),
        (RESTS, "19:00", TALK, False),
        (replace(RESTS, free=(Shift(at("18:30"), at("20:00")),)), "19:00", REPLY, True),
        (replace(week(), timezone="Asia/Kolkata"), "12:00", REPLY, True),
        (replace(week(), timezone="Asia/Kolkata"), "18:00", REPLY, False),
    ],
)
def test_an_offer_is_welcome_while_they_are_free_and_at_night_only_if_they_said_so(
    said: Availability, local: str, kind: RequestKind, welcome: bool
) -> None:
    assert may_be_asked(said, kind, at(local)) is welcome


SAID = st.sampled_from(
    [week(), week("daily 17:00-22:30"), week("sat 22:00-04:00; sun 10:00-12:00"), SPELL, AWAY]
)


@settings(deadline=None, max_examples=200)
@given(SAID, st.sampled_from(RequestKind), st.integers(0, 72 * 60))
def test_the_spans_of_days_say_the_same_as_each_moment_and_nobody_is_asked_who_is_not_free(
    said: Availability, kind: RequestKind, minutes: int
) -> None:
    moment = at("00:00") + timedelta(minutes=minutes)
    spans = asking_spans(said, kind, at("00:00") - 24 * HOUR, at("00:00") + 96 * HOUR)
    now = may_be_asked(said, kind, moment)
    assert now is any(each.holds(moment) for each in spans)
    assert not now or is_free(said, moment)


@pytest.mark.parametrize(
    ("said", "kind", "begins"),
    [
        (week("sun 18:00-21:00"), REPLY, "18:00"),
        (week("sun 18:00-21:00"), TODAY, ""),  # too late for a hard day
        (week("sun 13:30-21:00"), TODAY, "13:30"),
        (week("sun 13:30-21:00"), TALK, ""),
        (week(), REPLY, "12:00"),
        (week("mon 09:00-12:00"), REPLY, ""),  # too near the promise
    ],
)
def test_with_nobody_free_it_waits_for_somebody_who_will_be_while_the_promise_lets_it(
    said: Availability, kind: RequestKind, begins: str
) -> None:
    found = soonest(said, kind, at("12:00"), at("12:00") + 24 * HOUR)
    assert found == (at(begins) if begins else None)


def buddy(number: int, **given: object) -> FreeBuddy:
    values: dict[str, object] = {"members": 0, "asked": 0, "interests": "", **given}
    extra = {"offered": values.pop("offered", 0), "most_asked": values.pop("most_asked", 5)}
    candidate = Candidate(number, frozenset({"en"}), **values)  # type: ignore[arg-type]
    return FreeBuddy(candidate, **extra)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("some", "kind", "asked"),
    [
        # Somebody they know first, then what they have in common, then whoever has least to do.
        ([buddy(1), buddy(2, interests="radio"), buddy(9)], REPLY, (9, 2, 1)),
        ([buddy(1, members=1), buddy(2)], REPLY, (2, 1)),
        ([buddy(1, asked=3), buddy(2, asked=1), buddy(3)], REPLY, (3, 2, 1)),
        # A week has room for so many offers, and an evening for so many people.
        ([buddy(1, asked=5), buddy(2, asked=4)], TALK, (2,)),
        ([buddy(1, asked=2, most_asked=2)], REPLY, ()),
        ([buddy(1, members=3), buddy(2, members=2, offered=1)], REPLY, ()),
        ([buddy(1, members=3), buddy(2, members=2, offered=1)], TALK, (2,)),
        ([buddy(1, members=0, most_members=0)], REPLY, ()),
        # What either side wished counts for one evening, too.
        ([buddy(1, wishes=Wishes(avoid_people="M-1")), buddy(2)], REPLY, (2,)),
        ([buddy(1, not_in_order="a check has run out"), buddy(2)], REPLY, (2,)),
    ],
)
def test_the_best_are_asked_first_and_nobody_more_than_they_want(
    some: list[FreeBuddy], kind: RequestKind, asked: tuple[int, ...]
) -> None:
    assert whom_to_ask(some, SAM, kind, at("19:00"), None) == asked
    assert whom_to_ask(some, SAM, kind, at("19:00"), 1) == asked[:1]


def test_who_wants_to_talk_comes_before_a_hard_day_and_that_before_an_ordinary_one() -> None:
    assert sorted(RequestKind, key=URGENCY.__getitem__) == [TALK, TODAY, REPLY]
    assert set(URGENCY) == set(RequestKind)
    assert OFFER_STANDS < 4 * HOUR
