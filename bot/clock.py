"""The one place that reads the time."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Whatever says what time it is for the service."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class WallClock:
    """The machine's own time."""

    def now(self) -> datetime:
        """Read the machine's clock."""
        return datetime.now(UTC)


@dataclass(slots=True)
class HandClock:
    """A clock that people set: the demo skips along it and the tests hold it still."""

    at: datetime
    ticking_since: datetime | None = field(default=None)
    """The machine's time when `at` was set, where this clock runs on by itself."""

    def now(self) -> datetime:
        """Where the hands stand, moved on by real time if the clock is ticking."""
        if self.ticking_since is None:
            return self.at
        return self.at + (datetime.now(UTC) - self.ticking_since)

    def set(self, at: datetime) -> None:
        """Put the hands at `at`; a ticking clock ticks on from there."""
        self.at = at
        if self.ticking_since is not None:
            self.ticking_since = datetime.now(UTC)

    def skip(self, by: timedelta) -> None:
        """Move the hands forward."""
        self.set(self.now() + by)


def ticking_clock(at: datetime) -> HandClock:
    """A hand clock that starts at `at` and runs at the usual speed."""
    return HandClock(at, ticking_since=datetime.now(UTC))
