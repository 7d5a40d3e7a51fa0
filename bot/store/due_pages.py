"""Which concerns want a page or a look now, by number, so that one bad row keeps no other back."""

from datetime import datetime

from sqlalchemy import select, update

from bot.database import Transaction
from bot.tables import concerns
from bot.tables.states import ConcernState


async def due_numbers(tx: Transaction, now: datetime, most: int) -> list[int]:
    """The most urgent and the longest waiting first."""
    found = (
        select(concerns.c.id)
        .where(concerns.c.next_page_at <= now, concerns.c.state != ConcernState.CLOSED)
        .order_by(concerns.c.level.desc(), concerns.c.next_page_at, concerns.c.id)
        .limit(most)
    )
    return [row.id for row in await tx.all(found)]


async def put_page_off(tx: Transaction, concern_id: int, until: datetime) -> None:
    """It could not be paged: the others go first, and it is tried again then."""
    due = update(concerns).where(concerns.c.id == concern_id, concerns.c.next_page_at < until)
    await tx.run(due.where(concerns.c.state != ConcernState.CLOSED).values(next_page_at=until))
