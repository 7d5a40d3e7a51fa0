"""The handover notes on an alert's page, from whoever had it in the night."""

from dataclasses import dataclass
from datetime import datetime

from bot.console.labels import listed, when
from bot.database import Transaction
from bot.store import care
from bot.store.people import find_people


@dataclass(frozen=True, slots=True)
class HandoverView:
    """One note."""

    who: str
    at: str
    text: str
    others: str
    """Which other alerts the same night was about; empty for none."""


async def handover_notes(
    tx: Transaction, concern_id: int, now: datetime, timezone: str
) -> list[HandoverView]:
    """Oldest first."""
    found = await care.notes_about(tx, concern_id)
    people = await find_people(tx, {each.person_id for each in found})
    notes = []
    for each in found:
        about = await care.concerns_of_night(tx, each.id)
        others = listed([f"alert {number}" for number in about if number != concern_id])
        at = when(each.written_at or each.found_at, now, timezone)
        notes.append(HandoverView(people[each.person_id].first_name, at, each.words, others))
    return notes
