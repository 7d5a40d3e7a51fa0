"""Hours of the day in which nothing that can wait is sent."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from schedules.zones import first_moment, wall_clock


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `begins` until just before `ends` on the wall; over midnight where it ends earlier.

    The same time twice is a whole day without a quiet hour.
    """

    begins: time
    ends: time

    def hold(self, at: time) -> bool:
        """Whether that time of day is one of them."""
        if self.begins <= self.ends:
            return self.begins <= at < self.ends
        return at >= self.begins or at < self.ends

    def next_begin(self, after: datetime, timezone: str) -> datetime | None:
        """When they begin next, on the wall clock there; None on a day that has no such moment."""
        local = wall_clock(after, timezone)
        day = local.date() if local.time() < self.begins else local.date() + timedelta(days=1)
        return first_moment(day, self.begins, timezone)


def read_quiet_hours(text: str) -> QuietHours | None:
    """Read `22:00-08:00`; None for nothing.

    Raises ValueError with words for the person who wrote it.
    """
    if not text.strip():
        return None
    first, dash, last = text.replace("\u2013", "-").partition("-")
    try:
        begins, ends = time.fromisoformat(first.strip()), time.fromisoformat(last.strip())
    except ValueError:
        begins = ends = time(0)
    if not dash or begins == ends:
        raise ValueError(f"'{text}' are no quiet hours; write for example 22:00-08:00")
    return QuietHours(begins, ends)


def format_quiet_hours(quiet: QuietHours) -> str:
    """The words that `read_quiet_hours` reads back."""
    return f"{quiet.begins:%H:%M}-{quiet.ends:%H:%M}"
