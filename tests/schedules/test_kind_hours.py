"""When it is kind to write first."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schedules.kind_hours import kind_time


@pytest.mark.parametrize(
    ("now", "kind"),
    [
        ("2026-06-01T09:00", "2026-06-01T09:00"),
        ("2026-06-01T14:30", "2026-06-01T14:30"),
        ("2026-06-01T21:00", "2026-06-01T21:00"),
        ("2026-06-01T21:01", "2026-06-02T10:00"),
        ("2026-06-01T23:59", "2026-06-02T10:00"),
        ("2026-06-01T03:00", "2026-06-01T10:00"),
        ("2026-06-01T08:59", "2026-06-01T10:00"),
        ("2026-03-28T23:00", "2026-03-29T10:00"),
        ("2026-10-24T23:00", "2026-10-25T10:00"),
    ],
)
def test_it_is_now_in_the_daytime_and_else_ten_in_the_morning(now: str, kind: str) -> None:
    london = ZoneInfo("Europe/London")
    moment, expected = (
        datetime.fromisoformat(text).replace(tzinfo=london).astimezone(UTC) for text in (now, kind)
    )
    found = kind_time(moment, "Europe/London")
    assert found == expected
    assert found.tzinfo is UTC


def test_hours_that_leave_out_ten_in_the_morning_open_when_they_say() -> None:
    night = datetime(2026, 1, 5, 3, tzinfo=UTC)
    for earliest, latest in ((time(11), time(20)), (time(7), time(9))):
        found = kind_time(night, "Europe/London", earliest, latest)
        assert found.time() == earliest


@settings(deadline=None, max_examples=300)
@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2036, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from(sorted(available_timezones())),
)
def test_anywhere_and_at_any_moment_it_comes_within_a_day_and_in_the_hours(
    now: datetime, timezone: str
) -> None:
    found = kind_time(now, timezone)
    assert now <= found <= now + timedelta(hours=15)
    assert time(9) <= found.astimezone(ZoneInfo(timezone)).time() <= time(21)
