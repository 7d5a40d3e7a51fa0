"""Writes the evenings on which a buddy has said that they are free, as a calendar."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from bot.charity import Charity
from bot.database import Transaction
from bot.store.availability import availability_of
from bot.store.people import Person
from schedules.availability import Availability, free_evenings
from schedules.calendar_writing import Entry, write_calendar

BUDDY_PATH = "/calendar/buddy/{secret}.ics"
AHEAD = 56
"""Days: eight weeks."""
LOOK_EVERY = timedelta(hours=1)


def buddy_calendar_path(secret: str) -> str:
    """Where it is for whoever has this secret."""
    return BUDDY_PATH.format(secret=secret)


async def evenings_text(tx: Transaction, charity: Charity, buddy: Person, now: datetime) -> str:
    """Eight weeks. Nothing in it shows what they do on these evenings, or for whom."""
    found = (await availability_of(tx, [buddy], now))[buddy.id]
    entries = list(_entries(found, charity, buddy.id, now))
    return write_calendar(f"Free: {charity.name}", entries, now, LOOK_EVERY)


def _entries(
    found: Availability, charity: Charity, buddy_id: int, now: datetime
) -> Iterator[Entry]:
    """The name of one stays the same while it begins when it does: a phone changes it."""
    host = urlsplit(charity.base_url).hostname or "good-evening.invalid"
    for one in free_evenings(found, now, AHEAD):
        uid = f"free-{buddy_id}-{one.begins:%Y%m%dT%H%M%SZ}@{host}"
        yield Entry(uid, f"Free: {charity.name}", one.begins, one.ends)
