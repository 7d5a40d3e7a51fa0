"""How the time that buddies give is counted, said and thanked for."""

from datetime import date

import pytest

from schedules.given_time import Month, month_of, spoken_minutes, time_credits


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "0 minutes"),
        (1, "1 minute"),
        (10, "10 minutes"),
        (60, "1 hour"),
        (125, "2 hours 5 minutes"),
        (1500, "25 hours"),
    ],
)
def test_minutes_are_said_as_people_say_them(minutes: int, said: str) -> None:
    assert spoken_minutes(minutes) == said


def test_a_credit_is_a_whole_hour() -> None:
    assert [time_credits(minutes) for minutes in (0, 59, 60, 119, 600)] == [0, 0, 1, 1, 10]


def test_a_month_knows_the_one_before_and_the_one_after_over_the_new_year() -> None:
    december = month_of(date(2026, 12, 31))
    assert december.after == Month(2027, 1)
    assert Month(2027, 1).before == december
    assert str(december) == "2026-12"
