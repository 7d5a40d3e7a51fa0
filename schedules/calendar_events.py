"""The events of a calendar file as plain values, before they are laid on the days to come."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from schedules.zones import wall_clock, zone


class Frequency(StrEnum):
    """How often something repeats; what repeats more often than daily is no rota."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class Wall:
    """What the clock on a wall shows.

    `shows` has no zone of its own, for a calendar keeps the two apart: an empty `zone` means
    the time wherever the person is.
    """

    shows: datetime
    zone: str = ""

    def seen_from(self, place: str, here: str) -> datetime:
        """What a clock in `place` shows then; `here` is where a time without a zone is."""
        mine = self.zone or here
        if mine == place:
            return self.shows
        return wall_clock(self.shows.replace(tzinfo=zone(mine)), place).replace(tzinfo=None)


@dataclass(frozen=True, slots=True)
class Repeat:
    """A rule by which an event comes again, as far as we read such rules (RFC 5545, 3.3.10)."""

    frequency: Frequency
    interval: int = 1
    count: int | None = None
    until: Wall | None = None
    weekdays: tuple[tuple[int, int], ...] = ()
    """Each as the number of the day, Monday 0, and which of them in the month: 0 for every one."""
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_starts: int = 0


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event of a calendar file, repeated or not."""

    uid: str
    title: str
    begins: Wall
    ends: Wall
    people: tuple[str, ...] = ()
    """Whoever was invited and has not said no, by the names in the file."""
    instance: Wall | None = None
    """Where it stands in for one coming of a repeated event: when that one would have begun."""
    repeat: Repeat | None = None
    also: tuple[Wall, ...] = ()
    """Further times at which it begins."""
    never: tuple[Wall, ...] = field(default=())
    """Times at which it does not."""
    cancelled: bool = False
    out_of_office: bool = False


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One coming of an event, in UTC. The same coming has the same key in every export."""

    key: str
    begins: datetime
    ends: datetime
    event: CalendarEvent
