"""What happens to a buddy request from outside: staff end it, or the next own buddy takes it."""

from datetime import datetime

from sqlalchemy import update

from bot.database import Transaction
from bot.store.requests import BuddyRequest
from bot.tables import buddy_requests
from bot.tables.states import RequestState


async def end_request(tx: Transaction, request_id: int) -> bool:
    """True where somebody waited; whoever had it keeps their name on it."""
    waiting = update(buddy_requests).where(
        buddy_requests.c.id == request_id,
        buddy_requests.c.state.in_((RequestState.OPEN, RequestState.ACCEPTED)),
    )
    return await tx.run(waiting.values(state=RequestState.CLOSED, next_move_at=None)) == 1


async def give_to(tx: Transaction, request: BuddyRequest, buddy_id: int, now: datetime) -> bool:
    """Their own buddy has it from now on; False where somebody has taken or answered it since."""
    same = update(buddy_requests).where(
        buddy_requests.c.id == request.id,
        buddy_requests.c.state == request.state,
        buddy_requests.c.buddy_id.is_not_distinct_from(request.buddy_id),
    )
    given = same.values(
        state=RequestState.ACCEPTED, buddy_id=buddy_id, accepted_at=now, step=0, next_move_at=now
    )
    return await tx.run(given) == 1
