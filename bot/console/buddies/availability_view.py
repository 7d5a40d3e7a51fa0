"""When a buddy is free, as words for pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.database import Transaction
from bot.store.availability import load_availability
from bot.store.calendars import calendar_key_made
from bot.store.people import Person
from schedules.availability import Availability, evenings, free_spans
from schedules.duty import by_day
from schedules.spoken import DAY_NAMES, spoken_time
from schedules.spoken_spans import spoken_span
from schedules.spoken_week import spoken_windows
from schedules.zones import wall_clock

EVENINGS = 7


@dataclass(frozen=True, slots=True)
class Evening:
    """One of the next evenings."""

    day: str
    """`Sun`."""
    free: bool


@dataclass(frozen=True, slots=True)
class AvailabilityView:
    """One buddy's."""

    evenings: list[Evening]
    resting: str
    """Until when they are left alone; empty where they are not resting."""
    hours: list[str]
    """Their free hours of the next days, a line each."""
    week: str
    """The hours of their usual week."""
    calendar_since: str
    """Since when they have an address of their calendar; empty for none."""


def evenings_view(availability: Availability, now: datetime) -> list[Evening]:
    """The next seven, today's first."""
    today = wall_clock(now, availability.timezone).date()
    days = [(today + timedelta(days=step)).weekday() for step in range(EVENINGS)]
    free = evenings(availability, now, EVENINGS)
    return [Evening(DAY_NAMES[day][:3], one) for day, one in zip(days, free, strict=True)]


async def availability_view(tx: Transaction, buddy: Person, now: datetime) -> AvailabilityView:
    """Read it all."""
    found = (await load_availability(tx, [buddy.id], now))[buddy.id]
    resting = found.resting_until
    since = await calendar_key_made(tx, buddy.id)
    return AvailabilityView(
        evenings_view(found, now),
        spoken_time(resting, now, buddy.timezone) if resting else "",
        _hours(found, now),
        spoken_windows(found.weekly) if found.weekly else "any day",
        spoken_time(since, now, buddy.timezone) if since else "",
    )


def _hours(found: Availability, now: datetime) -> list[str]:
    spans = free_spans(found, now, now + timedelta(days=EVENINGS))
    days: Sequence[str] = [
        spoken_span(piece.begins, piece.ends, now, found.timezone)
        for span in spans
        for piece in by_day(span, found.timezone)
    ]
    return [day[:1].upper() + day[1:] for day in days]
