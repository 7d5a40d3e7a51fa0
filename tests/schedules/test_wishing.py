"""What a member's wish makes of their plan."""

from datetime import date, time

import pytest

from messages.wishes import (
    Also,
    AlsoIn,
    ButOn,
    ByHand,
    Exact,
    FreeOf,
    Less,
    Loosely,
    More,
    NotAfter,
    NotBefore,
    NotIn,
    NotOn,
    Once,
    PauseFor,
    Season,
    Times,
    Together,
    Undo,
    Wish,
)
from schedules.chosen import Chosen, ChosenTime
from schedules.plan_words import parse_days
from schedules.quiet_hours import read_quiet_hours
from schedules.spoken_choice import spoken_chosen
from schedules.wishing import Ask, Beyond, is_contented, wished

MONDAY = date(2026, 11, 23)
SUNDAY, FRIDAY = frozenset({6}), frozenset({4})
DAILY = frozenset(range(7))


def chosen(*said: str, leeway: int = 0, quiet: str = "") -> Chosen:
    """`fri sun 18:30`."""
    times = (one.rpartition(" ") for one in said)
    made = (ChosenTime(parse_days(days), time.fromisoformat(at)) for days, _, at in times)
    return Chosen(tuple(made), leeway, read_quiet_hours(quiet))


@pytest.mark.parametrize(
    ("before", "wish", "after"),
    [
        (["fri sun 18:30"], Times(times=(time(19),)), "Fridays and Sundays at 7pm"),
        (
            ["fri sun 18:30"],
            Times(days=frozenset({5, 6}), every=1),
            "Saturdays and Sundays at 6.30pm",
        ),
        (["daily 09:00", "daily 18:30"], Times(times=(time(19),)), "every day at 7pm"),
        (
            ["daily 09:00", "daily 18:30"],
            Times(days=SUNDAY, every=1),
            "Sundays at 9am and 6.30pm",
        ),
        (
            ["sun 19:30", "mon-sat 21:00"],
            Times(days=frozenset({5, 6}), every=1),
            "Sundays at 7.30pm, Saturdays at 9pm",
        ),
        (["sun 19:30", "mon-sat 21:00"], Times(times=(time(8),)), "every day at 8am"),
        (["wed 18:30"], Times(every=2), "every other Wednesday at 6.30pm"),
        (["daily 18:30"], Times(every=1, season=Season.CHRISTMAS), "Christmas time at 6.30pm"),
        (["christmas 18:30"], Times(times=(time(19),)), "Christmas time at 7pm"),
        (
            ["wed 18:30"],
            Times(times=(time(20),), starts=date(2026, 11, 30)),
            "Wednesdays at 8pm from 30 November 2026",
        ),
        (["wed 18:30"], Times(times=(time(20),), starts=MONDAY), "Wednesdays at 8pm"),
        (
            ["wed 18:30"],
            Together(
                (
                    Times(SUNDAY, (time(19, 30),), every=1),
                    Times(DAILY - SUNDAY, (time(21),), every=1),
                )
            ),
            "Sundays at 7.30pm, every day but Sunday at 9pm",
        ),
        (
            ["wed 18:30"],
            Together((Times(DAILY, every=1), NotOn(DAILY - FRIDAY - SUNDAY))),
            "Fridays and Sundays at 6.30pm",
        ),
        (["wed 18:30"], Also(days=SUNDAY), "Wednesdays and Sundays at 6.30pm"),
        (["wed 18:30"], Also(times=(time(9),)), "Wednesdays at 6.30pm and 9am"),
        (
            ["wed 18:30"],
            Also(SUNDAY, (time(9),)),
            "Wednesdays at 6.30pm, Sundays at 9am",
        ),
        (["fri sun 18:30"], NotOn(SUNDAY), "Fridays at 6.30pm"),
        (["sun 09:00", "fri sun 18:30"], NotOn(SUNDAY), "Fridays at 6.30pm"),
        (["fri 09:00"], NotBefore(time(12)), "Fridays at midday"),
        (["fri 09:00", "fri 10:00"], NotBefore(time(12)), "Fridays at midday"),
        (["fri 21:30"], NotAfter(time(21)), "Fridays at 9pm"),
        (["fri 21:00"], NotAfter(time(21)), "Fridays at 9pm"),
        (["wed fri sun 18:30", "wed 09:00"], Less(), "Sundays at 6.30pm"),
        (["sun 18:30"], More(), "Fridays and Sundays at 6.30pm"),
        (
            ["sun 18:30"],
            Once(date(2026, 11, 26)),
            "Sundays at 6.30pm, once on 26 November 2026 at 6.30pm",
        ),
        ([], Times(times=(time(19),)), "Wednesdays and Sundays at 7pm"),
        (["sun 18:30"], PauseFor(None), "Sundays at 6.30pm"),
        (
            ["fri sun 18:30", "mon 18:00"],
            ButOn(FRIDAY, (time(20),)),
            "Sundays at 6.30pm, Mondays at 6pm, Fridays at 8pm",
        ),
        (
            ["sun 18:30"],
            Times(FRIDAY, every=1, daily_until=date(2026, 12, 6)),
            "every day until 6 December 2026, then Fridays at 6.30pm",
        ),
        (
            ["sun 18:30"],
            Times(daily_until=date(2026, 12, 6)),
            "every day until 6 December 2026, then Sundays at 6.30pm",
        ),
        (
            ["fri sun 18:30", "mon 18:00"],
            NotIn(frozenset({FreeOf.BANK})),
            "Fridays and Sundays at 6.30pm, not on bank holidays, "
            "Mondays at 6pm, not on bank holidays",
        ),
        (
            ["daily not bank holidays 18:30"],
            NotIn(frozenset({FreeOf.CHRISTMAS})),
            "every day at 6.30pm, not on bank holidays or at Christmas",
        ),
        (
            ["daily not bank holidays christmas 18:30"],
            AlsoIn(frozenset({FreeOf.BANK})),
            "every day at 6.30pm, not at Christmas",
        ),
        (
            ["daily not bank holidays 18:30"],
            Times(SUNDAY, every=1),
            "Sundays at 6.30pm, not on bank holidays",
        ),
        (
            ["daily not bank holidays 18:30"],
            Times(every=1, season=Season.HOLIDAYS),
            "bank holidays and Christmas time at 6.30pm",
        ),
        (
            ["sun not bank holidays 18:30"],
            More(),
            "Fridays and Sundays at 6.30pm, not on bank holidays",
        ),
        (
            ["sun not bank holidays 18:30"],
            Also(FRIDAY),
            "Fridays and Sundays at 6.30pm, not on bank holidays",
        ),
        (
            ["fri 18:30"],
            Times(SUNDAY, every=1, week=-1),
            "last Sunday of the month at 6.30pm",
        ),
        (["first sun 18:30"], Times(FRIDAY, every=1), "Fridays at 6.30pm"),
        (["first sun 18:30"], More(), "Sundays at 6.30pm"),
        (["sun 18:30"], Loosely(), "Sundays at about 6.30pm"),
    ],
)
def test_what_they_wish_is_what_they_have(before: list[str], wish: Wish, after: str) -> None:
    made = wished(chosen(*before), wish, MONDAY)
    assert isinstance(made, Chosen)
    said = spoken_chosen(made)
    if "but" in after:
        said = said.replace(
            "Mondays, Tuesdays, Wednesdays, Thursdays, Fridays and Saturdays",
            "every day but Sunday",
        )
    assert said == after
    assert wished(made, wish, MONDAY) == made or isinstance(wish, More), "twice is once"


def test_an_hour_later_on_fridays_moves_each_time_of_fridays_and_no_other() -> None:
    before = chosen("fri sun 18:30", "fri 09:00")
    made = wished(before, ButOn(FRIDAY, later=60), MONDAY)
    assert isinstance(made, Chosen)
    assert spoken_chosen(made) == "Sundays at 6.30pm, Fridays at 7.30pm and 10am"
    assert wished(before, ButOn(FRIDAY, later=600), MONDAY) == Beyond(), "that is another day"
    assert wished(before, ButOn(frozenset({0}), later=60), MONDAY) == Beyond()


def test_a_time_on_a_day_without_a_hello_is_asked_about_as_one_more() -> None:
    made = wished(chosen("sun 18:30"), ButOn(FRIDAY, (time(20),)), MONDAY)
    assert made == Ask((Also(FRIDAY, (time(20),)),))


def test_what_a_message_cannot_change_is_left_to_a_person() -> None:
    assert wished(chosen("sun 18:30"), ByHand(), MONDAY) == Beyond()


def test_exact_is_to_the_minute() -> None:
    made = wished(chosen("sun 18:30", leeway=10), Exact(), MONDAY)
    assert isinstance(made, Chosen)
    assert made.leeway == 0


@pytest.mark.parametrize(
    ("quiet", "wish", "after"),
    [
        ("", NotBefore(time(12)), "00:00-12:00"),
        ("", NotAfter(time(21)), "21:01-00:00"),
        ("22:00-08:00", NotBefore(time(12)), "22:00-12:00"),
        ("22:00-08:00", NotAfter(time(21)), "21:01-08:00"),
        ("00:00-12:00", NotAfter(time(21)), "21:01-12:00"),
        ("00:00-12:00", NotAfter(time(11)), "11:01-00:00"),
        ("11:01-00:00", NotBefore(time(12)), "00:00-12:00"),
        ("00:00-12:00", Times(times=(time(9),)), ""),
        ("22:00-08:00", Times(times=(time(9),)), "22:00-08:00"),
    ],
)
def test_of_two_wishes_that_contradict_the_new_one_holds(
    quiet: str, wish: Wish, after: str
) -> None:
    made = wished(chosen("sun 10:00", quiet=quiet), wish, MONDAY)
    assert isinstance(made, Chosen)
    assert made.quiet == read_quiet_hours(after)


def test_they_are_asked_before_the_last_day_is_taken_away() -> None:
    made = wished(chosen("sun 18:30"), NotOn(SUNDAY), MONDAY)
    assert made == Ask((Times(FRIDAY, every=1), PauseFor(None)))
    assert wished(chosen("sun 18:30"), NotOn(DAILY), MONDAY) == Beyond()
    assert wished(chosen("christmas 18:30"), NotOn(SUNDAY), MONDAY) == Beyond()
    assert wished(chosen("sun 18:30"), Together((Undo(), Exact())), MONDAY) == Beyond()


def test_whoever_wants_only_christmas_is_content_and_whoever_wants_more_is_not() -> None:
    assert is_contented(chosen("christmas 18:30"))
    assert not is_contented(chosen("sun 18:30"))
    assert not is_contented(chosen())
