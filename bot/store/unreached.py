"""Members whom nothing of ours reaches, since when, and who was told."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, or_, select, update

from bot.database import Transaction
from bot.store.people import find_person
from bot.tables import outbox, unreached
from bot.tables.states import OutboxState
from messages.delivery import Status
from messages.people import Channel
from messages.sentences import Sentence
from schedules.in_touch import UNREACHABLE_AFTER


@dataclass(frozen=True, slots=True)
class Unreached:
    """One member's, as stored."""

    id: int
    person_id: int
    since: datetime
    told_at: datetime | None
    asked_at: datetime | None
    next_look_at: datetime


async def unreached_of(tx: Transaction, person_id: int) -> Unreached | None:
    """None where what we send arrives, as far as we know."""
    row = await tx.first(select(unreached).where(unreached.c.person_id == person_id))
    return None if row is None else _unreached(row)


async def note_failure(tx: Transaction, person_id: int, now: datetime) -> None:
    """Something did not arrive: the first counts, unless something has arrived since."""
    values = {"since": now, "next_look_at": now + UNREACHABLE_AFTER}
    if await tx.add_once(unreached, person_id=person_id, **values) is not None:
        return
    found = await unreached_of(tx, person_id)
    if found is not None and await arrived_since(tx, person_id, found.since):
        afresh = update(unreached).where(unreached.c.id == found.id)
        await tx.run(afresh.values(**values, told_at=None, asked_at=None))


async def staff_know(tx: Transaction, member_id: int) -> bool:
    """Whether they were told of the number already, and nothing has come from it since."""
    found = await unreached_of(tx, member_id)
    if found is None or found.told_at is None:
        return False
    return not await arrived_since(tx, member_id, found.since)


async def failure_told(tx: Transaction, member_id: int, since: datetime) -> bool:
    """Whether staff heard since then that words for this member did not arrive."""
    told = select(outbox.c.id).where(
        outbox.c.member_id == member_id,
        outbox.c.sentence == Sentence.DELIVERY_FAILING.value,
        outbox.c.created_at >= since,
    )
    return await tx.first(told.limit(1)) is not None


async def arrived_since(tx: Transaction, person_id: int, since: datetime) -> bool:
    """Whether anything reached them, or came from them, since then."""
    person = await find_person(tx, person_id)
    if person is not None and person.last_wrote_at is not None and person.last_wrote_at > since:
        return True
    found = (
        select(func.max(outbox.c.sent_at))
        .where(outbox.c.member_id == person_id, outbox.c.person_id == person_id)
        .where(outbox.c.state == OutboxState.SENT, outbox.c.press_id == "", arrived())
    )
    row = await tx.first(found)
    return row is not None and row[0] is not None and row[0] > since


def arrived() -> ColumnElement[bool]:
    """As far as can be known: a text once its phone company says so, anything else once taken."""
    said = outbox.c.status == int(Status.DELIVERED)
    elsewhere = outbox.c.channel != Channel.SMS
    return or_(said, elsewhere & (outbox.c.status != int(Status.UNDELIVERED)))


async def due_searches(tx: Transaction, now: datetime, most: int) -> list[Unreached]:
    """Those to be looked at now, longest waiting first."""
    found = select(unreached).where(unreached.c.next_look_at <= now)
    rows = await tx.all(found.order_by(unreached.c.next_look_at, unreached.c.id).limit(most))
    return [_unreached(row) for row in rows]


async def move_search(
    tx: Transaction, found: Unreached, next_look_at: datetime, **values: object
) -> bool:
    """Compare-and-set: of many machines that look, one acts."""
    mine = update(unreached).where(
        unreached.c.id == found.id, unreached.c.next_look_at == found.next_look_at
    )
    return await tx.run(mine.values(next_look_at=next_look_at, **values)) == 1


async def end_search(tx: Transaction, found: Unreached) -> bool:
    """They are reached again."""
    mine = delete(unreached).where(
        unreached.c.id == found.id, unreached.c.next_look_at == found.next_look_at
    )
    return await tx.run(mine) == 1


def _unreached(row: Row[Any]) -> Unreached:
    return Unreached(row.id, row.person_id, row.since, row.told_at, row.asked_at, row.next_look_at)
