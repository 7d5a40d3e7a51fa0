"""When whoever has an alert is asked again, when its follow-up is due, and when its review."""

from datetime import UTC, datetime, timedelta

import pytest

from messages.triage.levels import Level
from schedules.follow_ups import first_ask, next_ask
from schedules.plans import Place
from schedules.reviews import review_by
from schedules.snoozes import snooze_until
from schedules.zones import wall_clock

LONDON, TONGA = "Europe/London", "Pacific/Tongatapu"


def at(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("level", "minutes", "now", "zone", "until"),
    [
        (Level.URGENT, 30, "2026-11-22 21:40", LONDON, "2026-11-22 22:10"),
        (Level.URGENT, 60, "2026-11-22 21:40", LONDON, "2026-11-22 22:40"),
        (Level.URGENT, 600, "2026-11-22 21:40", LONDON, "2026-11-22 22:40"),
        (Level.SOON, 120, "2026-11-22 21:40", LONDON, "2026-11-22 23:40"),
        (Level.SOON, 1440, "2026-11-22 21:40", LONDON, "2026-11-23 10:00"),
        (Level.SOON, 1440, "2026-11-23 01:00", LONDON, "2026-11-24 01:00"),
        (Level.SOON, 1440, "2026-03-28 21:40", LONDON, "2026-03-29 09:00"),
        (Level.SOON, 1440, "2026-11-22 21:40", TONGA, "2026-11-23 21:00"),
    ],
)
def test_an_alert_waits_an_hour_at_most_or_until_tomorrow_at_ten(
    level: Level, minutes: int, now: str, zone: str, until: str
) -> None:
    assert snooze_until(level, timedelta(minutes=minutes), at(now), zone) == at(until)


@pytest.mark.parametrize(
    ("closed", "zone", "due"),
    [
        ("2026-11-22 21:40", LONDON, "2026-11-23 10:00"),
        ("2026-11-23 00:10", LONDON, "2026-11-24 10:00"),
        ("2026-03-28 21:40", LONDON, "2026-03-29 09:00"),
        ("2026-10-24 21:40", LONDON, "2026-10-25 10:00"),
        ("2026-11-22 21:40", TONGA, "2026-11-23 21:00"),
    ],
)
def test_somebody_looks_in_again_the_next_day_at_ten(closed: str, zone: str, due: str) -> None:
    assert first_ask(at(closed), zone) == at(due)


@pytest.mark.parametrize(
    ("now", "again"),
    [
        ("2026-11-23 10:00", "2026-11-23 18:00"),
        ("2026-11-23 17:59", "2026-11-23 18:00"),
        ("2026-11-23 18:00", "2026-11-24 10:00"),
        ("2026-11-23 23:59", "2026-11-24 10:00"),
    ],
)
def test_until_it_is_done_somebody_is_asked_in_the_evening_and_in_the_morning(
    now: str, again: str
) -> None:
    assert next_ask(at(now), LONDON) == at(again)


def test_at_any_hour_of_any_day_the_next_ask_is_within_a_day_and_never_at_night() -> None:
    for hour in range(0, 24 * 366, 5):
        now = at("2026-01-01 00:30") + timedelta(hours=hour)
        for again in (next_ask(now, LONDON), next_ask(now, TONGA)):
            assert now < again <= now + timedelta(hours=25)
        assert wall_clock(next_ask(now, LONDON), LONDON).hour in (10, 18)


@pytest.mark.parametrize(
    ("closed", "place", "by"),
    [
        ("2026-11-24 21:40", Place("GB"), "2026-11-25 17:00"),
        ("2026-11-27 21:40", Place("GB"), "2026-11-30 17:00"),
        ("2026-11-28 09:00", Place("GB"), "2026-11-30 17:00"),
        ("2026-12-24 20:00", Place("GB", "ENG"), "2026-12-29 17:00"),
        ("2026-12-31 20:00", Place("GB", "SCT"), "2027-01-05 17:00"),
        ("2026-11-24 21:40", Place("??"), "2026-11-25 17:00"),
    ],
)
def test_a_second_person_looks_it_over_within_one_working_day(
    closed: str, place: Place, by: str
) -> None:
    assert review_by(at(closed), LONDON, place) == at(by)
