"""What stood before a change is written down, read back and put back as time allows."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from schedules.chosen import Chosen, ChosenTime
from schedules.plan_words import parse_days
from schedules.quiet_hours import read_quiet_hours
from schedules.standing import Standing, put_back, read_standing, without_past, write_standing

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
TODAY = date(2026, 11, 23)
SUNDAYS = ChosenTime(parse_days("every other sun"), time(18, 30), anchor=date(2026, 11, 29))
TONIGHT = ChosenTime(parse_days("daily"), time(20), on=TODAY)
LATER = ChosenTime(parse_days("daily"), time(15), on=date(2026, 11, 26))
BEFORE = Standing(
    Chosen((SUNDAYS, TONIGHT, LATER), 10, read_quiet_hours("22:00-08:00")),
    datetime(2026, 12, 7, tzinfo=UTC),
    contented=True,
    paused_from=datetime(2026, 11, 27, tzinfo=UTC),
)


def test_all_of_it_is_written_down_and_read_back() -> None:
    assert read_standing(write_standing(BEFORE)) == BEFORE
    assert read_standing(write_standing(Standing(Chosen()))) == Standing(Chosen())


def test_tonights_one_off_stays_when_a_change_is_put_back_and_one_that_came_does_not() -> None:
    to_come = replace(BEFORE, chosen=replace(BEFORE.chosen, times=(SUNDAYS, TONIGHT)))
    assert TONIGHT in put_back(BEFORE, to_come, TODAY, NOW).chosen.times
    came = replace(BEFORE, chosen=replace(BEFORE.chosen, times=(SUNDAYS,)))
    assert TONIGHT not in put_back(BEFORE, came, TODAY, NOW).chosen.times
    never = replace(BEFORE, chosen=replace(BEFORE.chosen, times=(SUNDAYS,)))
    assert TONIGHT not in put_back(never, to_come, TODAY, NOW).chosen.times


def test_a_pause_that_is_over_is_not_put_back() -> None:
    over = without_past(BEFORE, date(2026, 12, 8), datetime(2026, 12, 8, tzinfo=UTC))
    assert (over.paused_from, over.paused_until) == (None, None)
    assert over.chosen.times == (SUNDAYS,)
