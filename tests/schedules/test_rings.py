"""Staff hear of a buddy who asked to be rung until somebody has, and never at night."""

from datetime import UTC, datetime

import pytest

from schedules.rings import Chased, next_chase, whom

LONDON = "Europe/London"


def at(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("chases", "since", "then"),
    [
        (0, "2026-11-22 14:00", "2026-11-22 16:00"),
        (0, "2026-11-22 18:30", "2026-11-23 10:00"),
        (0, "2026-11-22 23:30", "2026-11-23 10:00"),
        (0, "2026-11-22 05:00", "2026-11-22 10:00"),
        (1, "2026-11-22 16:00", "2026-11-22 18:00"),
        (1, "2026-11-22 18:30", "2026-11-23 10:00"),
        (2, "2026-11-22 18:00", "2026-11-23 10:00"),
        (9, "2026-11-30 10:00", "2026-12-01 10:00"),
        (2, "2026-10-24 18:00", "2026-10-25 10:00"),
    ],
)
def test_twice_on_the_day_and_then_every_morning(chases: int, since: str, then: str) -> None:
    assert next_chase(chases, at(since), LONDON) == at(then)


def test_first_whoever_is_on_call_and_then_whoever_is_in_charge() -> None:
    assert [whom(chases) for chases in range(4)] == [Chased.ON_CALL, *[Chased.IN_CHARGE] * 3]
