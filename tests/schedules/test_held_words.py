"""Staff hear of held words by day, two hours after they came and then each morning."""

from datetime import UTC, datetime

import pytest

from schedules.held_words import first_telling
from schedules.kind_hours import next_morning

LONDON = "Europe/London"


def at(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("held", "told"),
    [
        ("2026-11-22 14:00", "2026-11-22 16:00"),
        ("2026-11-22 18:00", "2026-11-22 20:00"),
        ("2026-11-22 18:30", "2026-11-23 10:00"),
        ("2026-11-22 23:30", "2026-11-23 10:00"),
        ("2026-11-22 05:00", "2026-11-22 10:00"),
    ],
)
def test_first_two_hours_later_and_never_at_night(held: str, told: str) -> None:
    assert first_telling(at(held), LONDON) == at(told)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("2026-11-22 20:00", "2026-11-23 10:00"),
        ("2026-10-24 20:00", "2026-10-25 10:00"),
        ("2026-03-28 20:00", "2026-03-29 09:00"),
    ],
)
def test_then_at_ten_each_morning(now: str, then: str) -> None:
    assert next_morning(at(now), LONDON) == at(then)
