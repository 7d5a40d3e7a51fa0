"""Which messages staff say were read wrongly, how many, and their words to measure on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select

from bot.database import Transaction
from bot.tables import messages, misreadings
from bot.tables.states import Misread
from messages.triage.levels import Level

CALLED_STAFF = (Level.URGENT, Level.SOON)


async def mark_missed(tx: Transaction, message_id: int, staff_id: int, now: datetime) -> bool:
    """It should have been an alert; False where it was one, has no words, or was marked before."""
    row = await tx.first(select(messages).where(messages.c.id == message_id))
    if row is None or not row.text or row.level in CALLED_STAFF:
        return False
    return await _mark(tx, message_id, Misread.MISSED, staff_id, now)


async def mark_false_alarm(tx: Transaction, message_id: int, staff_id: int, now: datetime) -> bool:
    """Its words called staff for nothing; False where it was not its words that called them."""
    row = await tx.first(select(messages).where(messages.c.id == message_id))
    if row is None or not row.text or row.level not in CALLED_STAFF:
        return False
    return await _mark(tx, message_id, Misread.FALSE_ALARM, staff_id, now)


async def _mark(
    tx: Transaction, message_id: int, wrong: Misread, staff_id: int, now: datetime
) -> bool:
    added = await tx.add_once(
        misreadings, message_id=message_id, wrong=wrong, marked_at=now, marked_by=staff_id
    )
    return added is not None


async def take_back(tx: Transaction, message_id: int) -> None:
    """It was read rightly after all."""
    await tx.run(delete(misreadings).where(misreadings.c.message_id == message_id))


async def marked_among(tx: Transaction, message_ids: Iterable[int]) -> set[int]:
    """Those of them that staff have marked."""
    asked = list(message_ids)
    if not asked:
        return set()
    found = select(misreadings.c.message_id).where(misreadings.c.message_id.in_(asked))
    return {row.message_id for row in await tx.all(found)}


@dataclass(frozen=True, slots=True)
class HowMany:
    """Of each kind."""

    missed: int = 0
    false_alarms: int = 0


async def marked_since(tx: Transaction, since: datetime) -> HowMany:
    """How many were marked since then."""
    found = (
        select(misreadings.c.wrong, func.count().label("many"))
        .where(misreadings.c.marked_at >= since)
        .group_by(misreadings.c.wrong)
    )
    counted: dict[Misread, int] = {row.wrong: row.many for row in await tx.all(found)}
    return HowMany(counted.get(Misread.MISSED, 0), counted.get(Misread.FALSE_ALARM, 0))


async def own_set(tx: Transaction) -> list[tuple[str, Misread]]:
    """Words and what staff said of them, oldest first; without those that were erased since."""
    found = (
        select(messages.c.text, misreadings.c.wrong)
        .join(misreadings, misreadings.c.message_id == messages.c.id)
        .order_by(misreadings.c.id)
    )
    return [(row.text, row.wrong) for row in await tx.all(found) if row.text]
