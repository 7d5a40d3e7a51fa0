"""Tries to reach a member about a concern: by whom, when, by which way, and what came of it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from bot.database import Transaction
from bot.tables import contact_tries
from messages.contact_tries import Result, Try, Way


@dataclass(frozen=True, slots=True, repr=False)
class ContactTry:
    """One try, as stored."""

    id: int
    person_id: int
    at: datetime
    way: Way
    result: Result
    words: str


async def record_try(
    tx: Transaction, concern_id: int, staff_id: int, tried: Try, now: datetime
) -> None:
    """Add one. Nothing changes or removes it afterwards."""
    await tx.add(
        contact_tries,
        concern_id=concern_id,
        person_id=staff_id,
        at=now,
        way=tried.way,
        result=tried.result,
        words=tried.words,
    )


async def tries_of(tx: Transaction, concern_id: int) -> list[ContactTry]:
    """All of one concern, oldest first."""
    found = select(contact_tries).where(contact_tries.c.concern_id == concern_id)
    rows = await tx.all(found.order_by(contact_tries.c.id))
    return [ContactTry(r.id, r.person_id, r.at, r.way, r.result, r.words) for r in rows]


async def count_tries(tx: Transaction, concern_id: int) -> int:
    """How often anybody tried."""
    found = select(func.count()).where(contact_tries.c.concern_id == concern_id)
    row = await tx.first(found)
    return int(row[0]) if row else 0
