"""What people write for a time, and the time that they mean; Sunday 22 November 2026, 6pm."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from schedules.said_when import read_when
from schedules.spoken_spans import spoken_span

LONDON = "Europe/London"
NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "begins", "ends"),
    [
        ("sat 18:00-22:00", "2026-11-28 18:00", "2026-11-28 22:00"),
        ("Saturday 6pm-10pm", "2026-11-28 18:00", "2026-11-28 22:00"),
        ("sat 6-10pm", "2026-11-28 18:00", "2026-11-28 22:00"),
        ("sat 10-2pm", "2026-11-28 10:00", "2026-11-28 14:00"),
        ("sat 18-22", "2026-11-28 18:00", "2026-11-28 22:00"),
        ("my shift on Saturday from 18.00 to 22.00 please", "2026-11-28 18:00", "2026-11-28 22:00"),
        ("fri 22:00-06:00", "2026-11-27 22:00", "2026-11-28 06:00"),
        ("18:00-24:00 fri", "2026-11-27 18:00", "2026-11-28 00:00"),
        ("sat", "2026-11-28 00:00", "2026-11-29 00:00"),
        ("saturday night", "2026-11-28 17:00", "2026-11-29 07:00"),
        ("this weekend", "2026-11-28 00:00", "2026-11-30 00:00"),
        ("fri-sun", "2026-11-27 00:00", "2026-11-30 00:00"),
        ("tomorrow", "2026-11-23 00:00", "2026-11-24 00:00"),
        ("tomorrow evening", "2026-11-23 17:00", "2026-11-24 00:00"),
        ("tonight", "2026-11-22 18:00", "2026-11-23 07:00"),
        ("today 20:00-22:00", "2026-11-22 20:00", "2026-11-22 22:00"),
        ("20:00-22:00", "2026-11-22 20:00", "2026-11-22 22:00"),
        ("8:00-10:00", "2026-11-23 08:00", "2026-11-23 10:00"),
        ("sun", "2026-11-22 18:00", "2026-11-23 00:00"),
        ("sun 10:00-12:00", "2026-11-29 10:00", "2026-11-29 12:00"),
        ("24-26 dec", "2026-12-24 00:00", "2026-12-27 00:00"),
        ("24th to 26th of December", "2026-12-24 00:00", "2026-12-27 00:00"),
        ("dec 24 - 26", "2026-12-24 00:00", "2026-12-27 00:00"),
        ("24 dec - 2 jan", "2026-12-24 00:00", "2027-01-03 00:00"),
        ("3 jan", "2027-01-03 00:00", "2027-01-04 00:00"),
        ("24/12", "2026-12-24 00:00", "2026-12-25 00:00"),
        ("24/12-26/12", "2026-12-24 00:00", "2026-12-27 00:00"),
        ("2026-12-24", "2026-12-24 00:00", "2026-12-25 00:00"),
        ("2026-12-24 to 2026-12-26", "2026-12-24 00:00", "2026-12-27 00:00"),
        ("24 dec 18:00-22:00", "2026-12-24 18:00", "2026-12-24 22:00"),
    ],
)
def test_forgiving_words_mean_the_next_time_that_fits(words: str, begins: str, ends: str) -> None:
    found = read_when(words, NOW, LONDON)
    assert found is not None
    edges = (found.span.begins, found.span.ends)
    shown = [f"{at.astimezone(ZoneInfo(LONDON)):%Y-%m-%d %H:%M}" for at in edges]
    assert shown == [begins, ends]


@pytest.mark.parametrize(
    "words",
    [
        "",
        "whenever",
        "sat 25:00-26:00",
        "31 feb",
        "sat 18:00",
        "1 jan - 30 nov",
        "the cat sat on it",
    ],
)
def test_what_is_not_a_time_is_not_guessed_at(words: str) -> None:
    assert read_when(words, NOW, LONDON) is None


def test_a_shift_through_the_autumn_change_is_an_hour_longer_and_through_spring_shorter() -> None:
    autumn = read_when("25 oct 00:00-06:00", datetime(2026, 10, 20, tzinfo=UTC), LONDON)
    spring = read_when("28 mar 00:00-06:00", datetime(2027, 3, 20, tzinfo=UTC), LONDON)
    assert autumn is not None
    assert spring is not None
    hours = [
        (each.span.ends - each.span.begins).total_seconds() / 3600 for each in (autumn, spring)
    ]
    assert hours == [7, 5]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("sat 18:00-22:00", "Saturday 6pm-10pm"),
        ("fri 22:00-06:00", "Friday 10pm-6am"),
        ("tomorrow", "tomorrow"),
        ("24-26 dec", "24 December to 26 December"),
        ("fri-sat", "Friday to Saturday"),
        ("tonight", "today 6pm-7am"),
    ],
)
def test_a_stretch_is_said_as_people_say_it(words: str, said: str) -> None:
    found = read_when(words, NOW, LONDON)
    assert found is not None
    assert spoken_span(found.span.begins, found.span.ends, NOW, LONDON) == said
