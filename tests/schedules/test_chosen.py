"""What a member chose is one value: told in one line, and every other week has a beginning."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from schedules.chosen import Chosen, ChosenTime, Whose, anchored, as_it_stands, settling_in
from schedules.plan_words import parse_days
from schedules.quiet_hours import QuietHours
from schedules.spoken_choice import spoken_chosen

LONDON = Whose("Europe/London")
WEDNESDAY = datetime(2026, 11, 25, 12, tzinfo=UTC)


def chosen(days: str, *times: str) -> Chosen:
    found = parse_days(days)
    return Chosen(tuple(ChosenTime(found, time.fromisoformat(at)) for at in times))


def anchors(one: Chosen) -> set[date | None]:
    return {each.anchor for each in one.times}


def test_every_other_week_begins_with_the_first_day_that_can_be_kept() -> None:
    found = anchored(chosen("every other sun", "19:00"), LONDON, WEDNESDAY)
    assert anchors(found) == {date(2026, 11, 29)}


def test_all_times_of_a_day_are_in_the_same_week() -> None:
    this_week = datetime(2026, 11, 29, 12, tzinfo=UTC)  # a Sunday: 9am is over, 7pm is not
    found = anchored(chosen("every other sun", "09:00", "19:00"), LONDON, this_week)
    assert anchors(found) == {date(2026, 11, 29)}


def test_a_time_added_later_follows_the_weeks_that_are_kept_already() -> None:
    (first,) = chosen("every other sun", "19:00").times
    kept = replace(first, anchor=date(2026, 11, 22))
    both = Chosen((kept, *chosen("every other sun", "09:00").times))
    assert anchors(anchored(both, LONDON, WEDNESDAY)) == {date(2026, 11, 22)}


def test_what_was_chosen_is_the_same_in_any_order() -> None:
    two = chosen("sun", "09:00", "19:00")
    assert two.same(Chosen(two.times[::-1]))
    assert not two.same(replace(two, leeway=10))
    assert not two.same(replace(two, quiet=QuietHours(time(22), time(8))))


ONCE = ChosenTime(parse_days("daily"), time(15), on=date(2026, 11, 26))
SUNDAY = ChosenTime(parse_days("sun"), time(19))


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (Chosen(), ""),
        (chosen("fri sun", "09:00", "18:30"), "Fridays and Sundays at 9am and 6.30pm"),
        (replace(chosen("sun", "19:00"), leeway=10), "Sundays at about 7pm"),
        (
            Chosen((SUNDAY, ONCE)),
            "Sundays at 7pm, once on 26 November 2026 at 3pm",
        ),
        (
            Chosen((replace(SUNDAY, starts=date(2026, 12, 1), ends=date(2027, 1, 3)),)),
            "Sundays at 7pm from 1 December 2026 until 3 January 2027",
        ),
        (
            Chosen((replace(SUNDAY, daily_until=date(2026, 12, 6)),)),
            "every day until 6 December 2026, then Sundays at 7pm",
        ),
    ],
)
def test_it_is_told_in_one_line(one: Chosen, said: str) -> None:
    assert spoken_chosen(one) == said


def test_what_is_behind_us_is_not_told_any_more() -> None:
    one = Chosen((replace(SUNDAY, starts=date(2026, 11, 1), daily_until=date(2026, 11, 14)),))
    assert spoken_chosen(as_it_stands(one, date(2026, 11, 15))) == "Sundays at 7pm"
    assert "every day until" in spoken_chosen(as_it_stands(one, date(2026, 11, 14)))


def test_a_first_fortnight_is_two_weeks_for_every_time_that_comes_again() -> None:
    begun = settling_in(Chosen((SUNDAY, ONCE)), date(2026, 11, 22))
    assert [one.daily_until for one in begun.times] == [date(2026, 12, 5), None]
