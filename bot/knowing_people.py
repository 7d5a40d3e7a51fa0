"""What can be said of a person from their own row."""

from datetime import datetime

from bot.applying import Handling
from bot.database import Transaction
from bot.store.availability import availability_of
from bot.store.checks import is_in_order
from bot.store.people import Person
from messages.facts import Writer
from messages.triage.context import asks_for_words
from schedules.availability import free_within
from schedules.checks import Needed
from schedules.ladders import OWN_FIRST


def writer_of(person: Person) -> Writer:
    """The part of a person that decisions need."""
    return Writer(
        person.id,
        person.role,
        person.first_name,
        stopped=person.stopped_at is not None,
        consented=person.consented_on is not None,
        invited=person.invited_at is not None,
    )


def words_matter(handling: Handling) -> bool:
    """Whether what the writer said before is asked for, and not only how it was read."""
    wrote = handling.writer.last_wrote_at
    since = None if wrote is None else handling.now - wrote
    return asks_for_words(handling.inbound.text, since)


async def here(tx: Transaction, needed: Needed, buddy: Person, now: datetime) -> bool:
    """Whether a member's own buddy is waited for: in order, and free before others are asked."""
    if buddy.stopped_at is not None or not await is_in_order(tx, needed, buddy.id, now):
        return False
    availability = (await availability_of(tx, [buddy], now))[buddy.id]
    return free_within(availability, now, OWN_FIRST)
