"""What can be said of a person from their own row."""

from datetime import datetime

from bot.applying import Handling
from bot.store.people import Person
from messages.facts import Writer
from messages.triage.context import asks_for_words
from schedules.plan_words import parse_days
from schedules.zones import wall_clock


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


def here(buddy: Person, now: datetime) -> bool:
    """Whether a buddy can be asked at present: not stopped, not paused, and not on a day off."""
    if buddy.stopped_at is not None or buddy.paused(now):
        return False
    return works_on(buddy.days, now, buddy.timezone)


def works_on(days: str, now: datetime, timezone: str) -> bool:
    """Whether today is one of the days; no days at all means any day."""
    if not days:
        return True
    return wall_clock(now, timezone).weekday() in parse_days(days).weekdays
