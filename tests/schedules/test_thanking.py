"""Thanks for a month come at ten where somebody lives, and nobody looks in between."""

from datetime import UTC, datetime, timedelta
from zoneinfo import available_timezones

import pytest

from schedules.given_time import Month
from schedules.thanking import newest_month, next_thanks, thanked_for
from schedules.zones import wall_clock

MIDDLE = datetime(2026, 12, 1, 12, tzinfo=UTC)
ZONES = sorted(
    {wall_clock(MIDDLE, zone).utcoffset(): zone for zone in available_timezones()}.values()
)
"""One for each hour that a wall on earth can show."""


@pytest.mark.parametrize(
    ("now", "zone", "month"),
    [
        (datetime(2026, 12, 1, 9, 59, tzinfo=UTC), "Europe/London", None),
        (datetime(2026, 12, 1, 10, 0, tzinfo=UTC), "Europe/London", Month(2026, 11)),
        (datetime(2026, 12, 3, 19, 59, tzinfo=UTC), "Europe/London", Month(2026, 11)),
        (datetime(2026, 12, 3, 20, 0, tzinfo=UTC), "Europe/London", None),
        (datetime(2026, 12, 4, 12, 0, tzinfo=UTC), "Europe/London", None),
        (datetime(2026, 11, 30, 22, 0, tzinfo=UTC), "Pacific/Auckland", Month(2026, 11)),
        (datetime(2026, 12, 1, 10, 0, tzinfo=UTC), "Pacific/Auckland", None),
    ],
)
def test_thanks_come_on_the_first_of_the_month_in_the_day_time_where_they_live(
    now: datetime, zone: str, month: Month | None
) -> None:
    assert thanked_for(now, zone) == month


def test_in_every_zone_on_earth_they_are_thanked_at_ten() -> None:
    now, thanked = datetime(2026, 11, 8, 12, tzinfo=UTC), dict[str, datetime]()
    for _ in range(1_000):
        now = next_thanks(now, ZONES)
        if now >= datetime(2026, 12, 6, tzinfo=UTC):
            break
        assert newest_month(now) == Month(2026, 11)
        for zone in ZONES:
            if thanked_for(now, zone) == Month(2026, 11):
                thanked.setdefault(zone, now)
    assert {f"{wall_clock(thanked[zone], zone):%d %H:%M}" for zone in ZONES} == {"01 10:00"}


def test_a_charity_in_one_zone_looks_four_times_a_month() -> None:
    now, looks = datetime(2026, 11, 8, 12, tzinfo=UTC), []
    while now < datetime(2026, 12, 20, tzinfo=UTC):
        now = next_thanks(now, ["Europe/London"])
        looks.append(f"{now:%m-%d %H:%M}")
    assert looks == ["11-30 20:00", *(f"12-0{day} 10:00" for day in (1, 2, 3)), "12-31 20:00"]


@pytest.mark.parametrize("zones", [[], ["Europe/London"], ["Pacific/Niue", "Pacific/Apia"]])
def test_it_always_goes_on(zones: list[str]) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    for _ in range(60):
        following = next_thanks(now, zones)
        assert timedelta() < following - now <= timedelta(days=32)
        now = following
