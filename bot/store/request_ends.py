"""Ending one buddy request, where staff have seen to it that nobody waits any more."""

from sqlalchemy import update

from bot.database import Transaction
from bot.tables import buddy_requests
from bot.tables.states import RequestState


async def end_request(tx: Transaction, request_id: int) -> bool:
    """True where somebody waited; whoever had it keeps their name on it."""
    waiting = update(buddy_requests).where(
        buddy_requests.c.id == request_id,
        buddy_requests.c.state.in_((RequestState.OPEN, RequestState.ACCEPTED)),
    )
    return await tx.run(waiting.values(state=RequestState.CLOSED, next_move_at=None)) == 1
