"""Alerts that were closed lately: what may have to be opened again, or looked over."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.console.labels import when
from bot.database import Transaction
from bot.store.concerns import not_reviewed, recently_closed
from bot.store.people import Person, find_people

LATELY = timedelta(hours=48)
MOST = 20


@dataclass(frozen=True, slots=True)
class ClosedRow:
    """One of them. `nonce` is for the button that opens it again."""

    id: int
    who: str
    reference: str
    ended: str
    at: str
    by: str
    mine: bool
    looked_over: bool
    nonce: str


async def closed_lately(tx: Transaction, me: Person, now: datetime) -> list[ClosedRow]:
    """The last first; then older ones that nobody else has looked over yet."""
    found = {each.id: each for each in await recently_closed(tx, now - LATELY, MOST)}
    found |= {each.id: each for each in await not_reviewed(tx, MOST)}
    ids = {each.member_id for each in found.values()}
    ids |= {each.owner_id for each in found.values() if each.owner_id}
    people = await find_people(tx, ids)
    rows = sorted(found.values(), key=lambda each: each.closed_at or now, reverse=True)
    return [
        ClosedRow(
            each.id,
            people[each.member_id].first_name,
            people[each.member_id].reference,
            each.outcome.label if each.outcome else "",
            when(each.closed_at or now, now, me.timezone),
            people[each.owner_id].first_name if each.owner_id else "somebody",
            each.owner_id == me.id,
            each.reviewed_at is not None,
            secrets.token_urlsafe(12),
        )
        for each in rows[:MOST]
    ]
