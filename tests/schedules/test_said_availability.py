"""What buddies say of when they are free, laid on their calendar and said back."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from messages.availability import Times, read_availability
from schedules.availability import Availability, free_spans, is_free, windows_of, with_spells
from schedules.said_availability import said_back, spells_of, week_after

LONDON = "Europe/London"


def at(wall: str) -> datetime:
    return datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(LONDON))


NOW = at("2026-11-22 18:20")  # a Sunday


def heard(text: str) -> tuple[Times, ...]:
    found = read_availability(text, NOW)
    assert found is not None, text
    return tuple(one for one in found.said if isinstance(one, Times))


def back(text: str, hours: str = "", days: str = "") -> str:
    said = heard(text)
    for one in said:
        after = week_after(one, hours, days)
        hours = hours if after is None else after
    return said_back(said, hours, days, NOW, LONDON)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("free tonight", "You are free today until 11pm"),
        ("sat 6-9", "You are free Saturday 6pm-9pm"),
        ("not tonight", "We ask nothing of you today until 11pm"),
        ("free thu and fri 7-9", "You are free Thursday and Friday 7pm-9pm"),
        ("free mon-fri", "You are free tomorrow to Friday"),
        ("away till 3rd", "We ask nothing of you until 3 December"),
        ("away next week", "We ask nothing of you from tomorrow until 30 November"),
        ("away 24 dec to 2 jan", "We ask nothing of you from 24 December until 3 January"),
        (
            "free tonight, away tomorrow",
            "You are free today until 11pm. We ask nothing of you tomorrow",
        ),
        ("im back", "Welcome back. Your usual days hold again"),
        ("tuesdays and thursdays 7-9", "Your week: Tuesdays and Thursdays 7pm-9pm"),
        ("tuesdays 7-9 and sundays 2-4", "Your week: Tuesdays 7pm-9pm, Sundays 2pm-4pm"),
        ("any time", "Your week: every day"),
    ],
)
def test_it_is_said_back_plainly(text: str, says: str) -> None:
    assert back(text) == says


@pytest.mark.parametrize(
    ("text", "hours", "days", "says"),
    [
        ("also saturdays 6-9", "tue 19:00-21:00", "", "Tuesdays 7pm-9pm, Saturdays 6pm-9pm"),
        ("also saturdays 6-9", "", "mon", "Mondays, Saturdays 6pm-9pm"),
        ("also saturdays 6-9", "", "", "every day"),
        ("not tuesdays", "tue thu 19:00-21:00", "", "Thursdays 7pm-9pm"),
        ("not weekends", "", "", "weekdays"),
        ("not mondays", "", "mon", "no days"),
        ("also mondays", "never", "mon", "Mondays"),
        ("any time", "never", "mon", "every day"),
    ],
)
def test_what_is_added_or_taken_leaves_the_rest_of_the_week(
    text: str, hours: str, days: str, says: str
) -> None:
    assert back(text, hours, days) == f"Your week: {says}"


def test_who_wants_no_day_is_free_on_none() -> None:
    usual = Availability(windows_of("never", "mon"), timezone=LONDON)
    assert free_spans(usual, NOW, at("2026-11-30")) == ()


@pytest.mark.parametrize(
    ("texts", "moment", "free"),
    [
        (["free tonight"], "2026-11-22 22:59", True),
        (["free tonight", "not tonight"], "2026-11-22 19:00", False),
        (["away till 3rd"], "2026-12-02 23:59", False),
        (["away till 3rd"], "2026-12-03 00:00", True),
        (["away till 3rd", "free tonight"], "2026-11-22 19:00", True),
        (["away till 3rd", "free tonight"], "2026-11-23 19:00", False),
        (["away till 3rd", "im back"], "2026-11-23 19:00", True),
        (["im back", "away till 3rd"], "2026-11-23 19:00", False),
        (["away next week"], "2026-11-22 19:00", True),
        (["away 28 mar to 29 mar"], "2027-03-30 00:00", True),
        (["away 28 mar to 29 mar"], "2027-03-29 23:30", False),
    ],
)
def test_what_was_said_last_holds(texts: list[str], moment: str, *, free: bool) -> None:
    spells = [
        spell for text in texts for one in heard(text) for spell in spells_of(one, NOW, LONDON)
    ]
    when = at(moment)
    found = with_spells(Availability(timezone=LONDON), spells, when)
    assert is_free(found, when) is free


def test_what_is_over_makes_nothing_and_what_runs_begins_now() -> None:
    (tonight,) = spells_of(heard("free tonight")[0], NOW, LONDON)
    assert tonight.span.begins == NOW.astimezone(UTC)
