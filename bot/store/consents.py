"""What people agreed to: never changed, only added to."""

from datetime import date, datetime

from bot.database import Transaction
from bot.store.people import Person
from bot.tables import consents

WORDS = "invitation 1"
"""Which words were shown: a new invitation gets a new name here."""


async def record_consent(
    tx: Transaction, now: datetime, person: Person, on: date, *, how: str, withdrawn: bool
) -> None:
    """Add one; the same again on the same day changes nothing."""
    await tx.add_once(
        consents,
        person_id=person.id,
        on_date=on,
        how=how,
        words=WORDS,
        language=person.language,
        withdrawn=withdrawn,
        recorded_at=now,
    )
