"""A year of sixty members with every kind of plan, held against each promise about when."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from benchmarks.year import Happened, live
from benchmarks.year_people import World, draw
from benchmarks.year_promises import checked

SATURDAY_NIGHT = datetime(2027, 6, 12, 3, 0, tzinfo=UTC)

Year = tuple[World, Sequence[Happened]]


@pytest.fixture(scope="module")
def year() -> Year:
    world = draw(60, seed=5)
    return world, list(live(world, seed=5))


def test_a_year_keeps_every_promise(year: Year) -> None:
    assert not {promise: broken for promise, broken in checked(*year).items() if broken}


def test_in_a_year_everything_happens_that_can(year: Year) -> None:
    outcomes = Counter(one.outcome for one in year[1])

    assert outcomes["asked"] > 1_000
    assert outcomes.keys() >= {
        "a hello that asks nothing",
        "invited",
        "held: nobody_on_call",
        *(f"skipped: {why}" for why in ("paused", "stopped", "too_late", "quiet_hours")),
        *(f"skipped: {why}" for why in ("wrote_recently", "already_asked", "concern_open")),
        *(f"skipped: {why}" for why in ("no_consent", "hard_date")),
    }


def test_a_check_in_that_comes_late_or_unread_or_twice_is_found(year: Year) -> None:
    """What checks the year would notice."""
    world, lived = year
    first = next(one for one in lived if one.asked and one.slot.local.month == 6)
    late = replace(first, at=first.at + timedelta(hours=1))
    unread = replace(first, at=SATURDAY_NIGHT)

    broken = {name for name, found in checked(world, [*lived, late, unread]).items() if found}

    assert broken >= {
        "none past its lifetime",
        "no slot twice",
        "none that nobody reads",
        "no sentence again within 14",
        "each chosen day has its slot, and no other",
    }
