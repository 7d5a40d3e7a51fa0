"""The check-ins to come are foretold in the member's own time, with what will happen and why."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import islice

import pytest

from bot.people.upcoming import Upcoming, after_that, foresee
from messages.occasions import Occasion
from schedules.availability import Availability, whole_days
from schedules.checkins import MemberForCheckIn
from schedules.on_call import OnCallStaff, parse_on_call
from schedules.own_dates import DateKind, DateManner, OwnDate
from schedules.plan_words import parse_days, parse_times
from schedules.plans import Place, Plan
from schedules.quiet_hours import QuietHours

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
WELL = MemberForCheckIn(
    consented=True,
    invited=False,
    stopped=False,
    paused_until=None,
    reachable=True,
    concern_open=False,
    last_wrote_at=None,
    unanswered=0,
)


def plan(days: str, at: str, timezone: str = "Europe/London") -> Plan:
    return Plan(parse_days(days), parse_times(at)[0], timezone)


def rota(hours: str = "always") -> list[OnCallStaff]:
    return [OnCallStaff(9, 1, parse_on_call(hours), "Europe/London")]


def coming(
    *plans: Plan,
    member: MemberForCheckIn = WELL,
    hours: str = "always",
    start: datetime = NOON,
    days: int = 14,
) -> list[Upcoming]:
    return list(foresee(plans, member, rota(hours), start, start + timedelta(days=days)))


def shown(found: list[Upcoming]) -> list[str]:
    return [f"{one.local:%a %d %b %H:%M}" for one in found]


def happens(found: list[Upcoming]) -> list[str]:
    return [one.happens for one in found]


def test_every_slot_is_shown_in_order_on_the_members_own_clock() -> None:
    found = coming(plan("fri sun", "18:30"), plan("sun", "09:00"), days=7)
    assert shown(found) == [
        "Sun 22 Nov 18:30",
        "Fri 27 Nov 18:30",
        "Sun 29 Nov 09:00",
    ]
    assert set(happens(found)) == {"a check-in"}


def test_a_member_far_away_sees_their_own_evening() -> None:
    (first, *_) = coming(plan("daily", "19:00", "Asia/Tokyo"))
    assert (f"{first.local:%A %H:%M}", first.timezone) == ("Monday 19:00", "Asia/Tokyo")


def test_an_evening_stays_an_evening_through_both_clock_changes() -> None:
    for start in (datetime(2026, 3, 27, tzinfo=UTC), datetime(2026, 10, 23, tzinfo=UTC)):
        found = coming(plan("daily", "19:00"), start=start, days=4)
        assert [one.local.hour for one in found] == [19, 19, 19, 19]


def test_a_time_that_the_clocks_leave_out_says_so() -> None:
    found = coming(plan("sun", "01:30"), start=datetime(2026, 3, 28, tzinfo=UTC), days=2)
    assert shown(found) == ["Sun 29 Mar 02:00"]
    assert happens(found) == ["a check-in (there is no 1.30am that day: the clocks change)"]


def test_about_a_time_is_no_change_of_the_clocks() -> None:
    about = replace(plan("daily", "18:30"), leeway=10, seed="1")
    found = coming(about, days=7)
    assert set(happens(found)) == {"a check-in"}
    assert {one.local.strftime("%H:%M") for one in found} != {"18:30"}


def test_what_falls_into_quiet_hours_says_so() -> None:
    quiet = replace(WELL, quiet_hours=(QuietHours(time(22), time(8)),), timezone="Europe/London")
    found = coming(plan("sun", "23:00"), member=quiet, days=1)
    assert happens(found) == ["nothing: in their quiet hours or yours"]


def test_the_sort_of_day_is_told() -> None:
    found = coming(plan("holidays", "15:00"), days=40)
    assert found[1].occasion is Occasion.CHRISTMAS_DAY


def test_a_bank_holiday_that_is_off_is_shown_with_why() -> None:
    english = replace(plan("mon not bank holidays", "15:00"), place=Place("GB", "ENG"))
    found = coming(english, days=45)
    shown = {f"{one.local:%m-%d}": one.happens for one in found}
    assert shown["12-28"] == "nothing: they want none on bank holidays"
    assert shown["12-21"] == "a check-in"


def test_what_nobody_would_be_there_to_read_is_held() -> None:
    found = coming(plan("fri sun", "18:30"), hours="fri 18:00-22:00", days=7)
    assert happens(found) == ["held: nobody is on call to read an answer", "a check-in"]


def test_the_last_minutes_of_a_shift_are_too_late_for_a_question() -> None:
    (found,) = coming(plan("sun", "18:45"), hours="sun 12:00-19:00", days=1)
    assert found.happens.startswith("held")


@pytest.mark.parametrize(
    ("member", "words"),
    [
        (replace(WELL, stopped=True), "nothing: stopped, until they write START"),
        (replace(WELL, reachable=False), "nothing: no address of theirs works"),
        (replace(WELL, concern_open=True), "nothing: an alert about them is open"),
        (replace(WELL, consented=False, invited=True), "nothing: they have not agreed yet"),
        (replace(WELL, unanswered=3), "a hello that asks nothing: 3 in a row were not answered"),
    ],
)
def test_what_keeps_a_check_in_back_is_said(member: MemberForCheckIn, words: str) -> None:
    assert set(happens(coming(plan("daily", "18:30"), member=member))) == {words}


def test_a_pause_ends() -> None:
    paused = replace(WELL, paused_until=NOON + timedelta(days=2))
    assert happens(coming(plan("daily", "18:30"), member=paused, days=4)) == [
        "nothing: paused until 2026-11-24",
        "nothing: paused until 2026-11-24",
        "a check-in",
        "a check-in",
    ]


def test_the_first_slot_of_a_member_who_has_not_agreed_is_an_invitation() -> None:
    found = coming(plan("daily", "18:30"), member=replace(WELL, consented=False), days=3)
    assert happens(found) == [
        "an invitation: they have not agreed yet",
        "nothing: they have not agreed yet",
        "nothing: they have not agreed yet",
    ]


def test_two_plans_at_one_moment_ask_once() -> None:
    found = coming(plan("sun", "18:30"), plan("sun", "18:45"), days=1)
    assert happens(found) == [
        "a check-in",
        "nothing: another check-in comes at the same time",
    ]


def test_days_of_their_own_are_foretold_with_why_none_comes() -> None:
    own = (
        OwnDate("11-23", DateKind.HARD, DateManner.NONE),
        OwnDate("11-24", DateKind.BIRTHDAY),
    )
    found = coming(plan("daily", "18:30"), member=replace(WELL, own_dates=own), days=3)
    assert happens(found) == [
        *("a check-in", "nothing: they asked for none on this day", "a check-in"),
    ]
    assert [each.occasion for each in found] == [
        *(Occasion.WEEKEND, Occasion.HARD_DATE, Occasion.BIRTHDAY),
    ]


def test_christmas_is_found_from_far_away() -> None:
    first = after_that([plan("christmas", "19:00")], datetime(2026, 2, 1, tzinfo=UTC))
    assert first is not None
    assert f"{first:%Y-%m-%d %H:%M}" == "2026-12-24 19:00"


def test_a_year_of_check_ins_is_foretold_at_once() -> None:
    found = foresee([plan("daily", "18:30")], WELL, rota(), NOON, NOON + timedelta(days=365))
    assert len(list(islice(found, 1000))) == 365


def test_a_short_hole_in_the_rota_says_when_it_is_asked() -> None:
    found = coming(plan("sun", "18:30"), hours="sun 08:00-18:00; sun 19:00-22:00", days=7)
    assert happens(found) == ["a check-in, but at 7pm: nobody is on call to read an answer before"]


def test_staff_read_the_answer_on_a_day_on_which_no_buddy_is_there() -> None:
    kim = Availability(whole_days("mon-fri"), timezone="Europe/London")
    plans = (plan("sat sun", "18:30"), plan("mon", "18:30"))
    found = foresee(plans, WELL, rota(), NOON, NOON + timedelta(days=3), [kim])
    assert [one.happens for one in found] == [
        "a check-in; no buddy is there that day, so staff read the answer",
        "a check-in",
    ]
