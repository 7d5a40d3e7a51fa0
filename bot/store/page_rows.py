"""Pages in the outbox: which are overtaken by a newer one, and which do not get away."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update

from bot.database import Transaction
from bot.tables import outbox
from bot.tables.states import OutboxState
from messages.lanes import Lane
from messages.people import Channel

_waiting_page = (outbox.c.state == OutboxState.WAITING) & (outbox.c.lane == int(Lane.PAGE))


@dataclass(frozen=True, slots=True)
class StuckPage:
    """A page that no sender has in its hands although its time came a while ago."""

    id: int
    person_id: int
    address_id: int


async def has_newer_page(tx: Transaction, row_id: int, concern_id: int, person_id: int) -> bool:
    """Whether this person is to hear of the concern by a later page anyway."""
    found = select(outbox.c.id).where(
        outbox.c.concern_id == concern_id,
        outbox.c.person_id == person_id,
        outbox.c.lane == int(Lane.PAGE),
        outbox.c.once.startswith("page:"),
        outbox.c.id > row_id,
    )
    return await tx.first(found.limit(1)) is not None


async def stuck_pages(tx: Transaction, before: datetime, most: int) -> list[StuckPage]:
    """Pages that were due before then and are still there: their channel lets nothing out.

    Not calls: each stands beside a page that is here too.
    """
    found = (
        select(outbox.c.id, outbox.c.person_id, outbox.c.address_id)
        .where(_waiting_page, outbox.c.due_at < before, outbox.c.channel != Channel.VOICE)
        .order_by(outbox.c.id)
        .limit(most)
    )
    return [StuckPage(row.id, row.person_id, row.address_id) for row in await tx.all(found)]


async def send_elsewhere(
    tx: Transaction, page: StuckPage, address: tuple[int, Channel], now: datetime
) -> None:
    """By another address of the same person, unless a sender has got hold of it meanwhile."""
    moved = update(outbox).where(outbox.c.id == page.id, outbox.c.address_id == page.address_id)
    address_id, channel = address
    await tx.run(
        moved.where(_waiting_page, outbox.c.due_at < now).values(
            address_id=address_id, channel=channel, due_at=now, claim=None
        )
    )


async def pages_left(tx: Transaction, once: str) -> int:
    """How many of the messages whose name begins so were handed over, or refused."""
    found = select(func.count()).where(
        outbox.c.once.startswith(once, autoescape=True), outbox.c.state != OutboxState.WAITING
    )
    row = await tx.first(found)
    return 0 if row is None else int(row[0])
