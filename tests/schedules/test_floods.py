"""Nobody's phone buzzes without end, and nothing is left out."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schedules.floods import BETWEEN_LISTS, MOST_ALONE, WINDOW, Alone, Listed, Told, how_to_tell

NOW = datetime(2026, 6, 2, 19, tzinfo=UTC)


def ago(seconds: int, *, listed: bool = False) -> Told:
    return Told(NOW - timedelta(seconds=seconds), listed)


def later(seconds: int) -> Listed:
    return Listed(NOW + timedelta(seconds=seconds))


FIVE = [ago(seconds) for seconds in (10, 20, 30, 40, 50)]


@pytest.mark.parametrize(
    ("lately", "ordinary", "new_and_urgent"),
    [
        ([], Alone(), Alone()),
        (FIVE[:4], Alone(), Alone()),
        (FIVE, later(0), later(0)),
        ([*FIVE[:4], ago(599)], later(0), later(0)),
        ([*FIVE[:4], ago(600)], Alone(), Alone()),
        ([*FIVE[:4], ago(5, listed=True)], Alone(), Alone()),
        ([*FIVE, ago(5, listed=True)], later(115), later(25)),
        ([*FIVE, ago(45, listed=True)], later(75), later(0)),
        ([*FIVE, ago(121, listed=True)], later(0), later(0)),
        ([*FIVE, ago(130, listed=True), ago(20, listed=True)], later(100), later(10)),
        ([*FIVE, ago(-3600, listed=True)], later(0), later(0)),  # by a clock that was wrong
    ],
)
def test_the_sixth_page_in_ten_minutes_comes_in_a_list(
    lately: list[Told], ordinary: Alone | Listed, new_and_urgent: Alone | Listed
) -> None:
    assert how_to_tell(lately, NOW, new_and_urgent=False) == ordinary
    assert how_to_tell(lately, NOW, new_and_urgent=True) == new_and_urgent


@given(st.lists(st.integers(0, 900), max_size=80), st.booleans())
def test_however_many_come_a_phone_buzzes_a_few_times_and_each_is_told_in_two_minutes(
    gaps: list[int], urgent: bool
) -> None:
    """Lists are sent as the service does it: one names all that is kept until then."""
    now, told, buzzes, kept_until = NOW, list[Told](), list[datetime](), None
    for gap in gaps:
        now += timedelta(seconds=gap)
        if kept_until is not None and kept_until <= now:
            told, buzzes = [*told, Told(kept_until, True)], [*buzzes, kept_until]
            kept_until = None
        match how_to_tell(told, now, new_and_urgent=urgent):
            case Alone():
                told, buzzes = [*told, Told(now, False)], [*buzzes, now]
            case Listed(at):
                assert now <= at <= now + BETWEEN_LISTS
                kept_until = min(kept_until or at, at)
    lists_at_most = WINDOW / timedelta(seconds=30) + 1
    for start in buzzes:
        within = [at for at in buzzes if start <= at < start + WINDOW]
        assert len(within) <= MOST_ALONE * 2 + lists_at_most
