"""Which requests a buddy was offered and could still take."""

from sqlalchemy import select

from bot.database import Transaction
from bot.tables import buddy_requests, offers
from bot.tables.states import RequestState


async def offered_to(tx: Transaction, buddy_id: int) -> list[int]:
    """Requests that this buddy could still take, and has not passed."""
    found = (
        select(offers.c.request_id)
        .join(buddy_requests, buddy_requests.c.id == offers.c.request_id)
        .where(offers.c.buddy_id == buddy_id, offers.c.passed_at.is_(None))
        .where(buddy_requests.c.state == RequestState.OPEN)
        .order_by(offers.c.id)
    )
    return [row.request_id for row in await tx.all(found)]
