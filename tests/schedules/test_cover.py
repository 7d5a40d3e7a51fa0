"""A question waits for somebody who would read the answer, as long as it is still welcome."""

from datetime import UTC, date, datetime, timedelta

import pytest

from schedules.availability import Availability, whole_days
from schedules.cover import buddies_there, held_for_good, look_again, returns
from schedules.on_call import OnCallStaff, parse_on_call

LONDON = "Europe/London"
SATURDAY = date(2026, 11, 28)
PAUSED = datetime(2026, 11, 29, tzinfo=UTC)


def on(*hours: str) -> list[OnCallStaff]:
    return [OnCallStaff(i, 1, parse_on_call(each), LONDON) for i, each in enumerate(hours, 1)]


def at(clock: str) -> datetime:
    return datetime.fromisoformat(f"{SATURDAY}T{clock}").replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("rota", "due", "good", "back"),
    [
        pytest.param(on("daily 17:00-22:00"), "21:00", False, None, id="a whole hour is left"),
        pytest.param(on("daily 17:00-22:00"), "21:01", True, None, id="no hour is left"),
        pytest.param(on("daily 17:00-22:00"), "16:20", False, "17:00", id="before the shift"),
        pytest.param(on("daily 17:00-22:00"), "16:15", True, None, id="at its very last chance"),
        pytest.param(on("daily 17:00-22:00"), "16:14", True, None, id="too long before"),
        pytest.param(
            on("daily 17:00-19:30", "daily 19:50-22:00"),
            "19:10",
            False,
            "19:50",
            id="a short hole that ends in time",
        ),
        pytest.param(
            on("daily 17:00-19:30", "daily 19:40-20:00"),
            "19:10",
            True,
            None,
            id="somebody looks in for a moment, and could not read an answer",
        ),
        pytest.param(
            on("daily 17:00-19:30", "daily 19:40-20:00", "daily 19:55-22:00"),
            "19:10",
            False,
            "19:40",
            id="one takes over from the other",
        ),
        pytest.param([], "19:00", True, None, id="nobody at all"),
    ],
)
def test_what_is_held_is_asked_the_same_evening_or_not_at_all(
    rota: list[OnCallStaff], due: str, good: bool, back: str | None
) -> None:
    moment = at(due)
    assert held_for_good(rota, moment) is good
    expected = at(back) if back else None
    assert returns(rota, moment, moment + timedelta(minutes=45)) == expected


@pytest.mark.parametrize(
    ("now", "again"),
    [
        ("19:10", "19:20"),
        ("19:30", "19:40"),
        ("19:42", "19:50"),
        ("19:49", "19:50"),
        ("19:50", None),
    ],
)
def test_it_is_looked_at_often_enough_to_notice_whoever_steps_in(
    now: str, again: str | None
) -> None:
    rota = on("daily 17:00-19:30", "daily 19:50-22:00")
    assert look_again(rota, at(now), at("19:55")) == (at(again) if again else None)


def test_it_is_not_looked_at_for_ever() -> None:
    now, looks = at("19:00"), 0
    while (again := look_again([], now, at("19:45"))) is not None:
        assert now < again < at("19:45")
        now, looks = again, looks + 1
    assert looks == 4


def buddy(days: str, timezone: str, paused_until: datetime | None = None) -> Availability:
    return Availability(whole_days(days), timezone=timezone, resting_until=paused_until)


@pytest.mark.parametrize(
    ("buddies", "there"),
    [
        ([], False),
        ([buddy("", LONDON)], True),
        ([buddy("mon-fri", LONDON)], False),
        ([buddy("sat sun", LONDON)], True),
        ([buddy("sat", LONDON, PAUSED)], False),
        ([buddy("mon-fri", LONDON), buddy("", LONDON, PAUSED - timedelta(days=9))], True),
        ([buddy("sun", "Pacific/Auckland")], True),
    ],
)
def test_a_buddy_is_there_on_their_own_days_and_not_on_a_pause(
    buddies: list[Availability], there: bool
) -> None:
    assert buddies_there(buddies, at("19:00")) is there
