"""A pairing is tried, looked at and settled; nothing skips the look."""

from datetime import UTC, datetime, timedelta

import pytest

from schedules.trials import LONGER, TRIAL, Dates, PairingState, review_moment, state_of

NOW = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("dates", "state"),
    [
        (Dates(), PairingState.SETTLED),
        (Dates(trial_until=NOW), PairingState.TRIAL),
        (Dates(trial_until=NOW, review_asked_at=NOW), PairingState.REVIEW),
        (Dates(trial_until=NOW, review_asked_at=NOW, settled_at=NOW), PairingState.SETTLED),
        (Dates(trial_until=NOW, settled_at=NOW), PairingState.SETTLED),
        (Dates(trial_until=NOW, ended_at=NOW), PairingState.ENDED),
        (Dates(settled_at=NOW, ended_at=NOW), PairingState.ENDED),
    ],
)
def test_where_it_stands_is_read_from_its_dates(dates: Dates, state: PairingState) -> None:
    assert state_of(dates) is state


def test_a_trial_lasts_as_long_as_a_match_takes_to_settle() -> None:
    assert timedelta(weeks=4) <= TRIAL <= timedelta(weeks=6)
    assert LONGER < TRIAL


def test_nobody_is_asked_about_it_at_night() -> None:
    assert review_moment(NOW, "Europe/London") == datetime(2026, 11, 23, 10, tzinfo=UTC)
    by_day = NOW.replace(hour=15)
    assert review_moment(by_day, "Europe/London") == by_day
