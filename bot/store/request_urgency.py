"""How soon a waiting member is to be answered, and when they are told that it may be late."""

from datetime import datetime, timedelta

from sqlalchemy import update

from bot.database import Transaction
from bot.store.offers import renew_offers
from bot.store.requests import WAITING, BuddyRequest, waiting_of
from bot.tables import buddy_requests
from bot.tables.states import RequestState
from schedules.ladders import URGENCY, RequestKind

_LOOKING = timedelta(minutes=10)
"""As long as it takes to ask everybody who wants to talk now, and then staff."""


async def warn(tx: Transaction, request: BuddyRequest, now: datetime) -> bool:
    """The member hears once that the promise may break. Compare-and-set."""
    waits = update(buddy_requests).where(
        buddy_requests.c.id == request.id,
        buddy_requests.c.state == request.state,
        buddy_requests.c.warned_at.is_(None),
    )
    return await tx.run(waits.values(warned_at=now, next_move_at=now)) == 1


async def make_more_urgent(tx: Transaction, request_id: int, kind: RequestKind) -> None:
    """What they wrote since weighs more: it is looked at now. It never gets less urgent."""
    lower = [each for each in RequestKind if URGENCY[each] > URGENCY[kind]]
    waits = update(buddy_requests).where(
        buddy_requests.c.id == request_id,
        buddy_requests.c.state.in_(WAITING),
        buddy_requests.c.kind.in_(lower),
    )
    await tx.run(waits.values(kind=kind))


async def hurry(tx: Transaction, member_id: int, kind: RequestKind, now: datetime) -> int | None:
    """They want somebody now: everybody is asked afresh. Its number; None if nobody waits.

    Asked for again while we look already, the search goes on as it is.
    """
    waiting = await waiting_of(tx, member_id)
    if waiting is None:
        return None
    looking = waiting.state is RequestState.OPEN and waiting.kind == kind
    if looking and now - waiting.opened_at < _LOOKING:
        return waiting.id
    await renew_offers(tx, waiting.id, now)
    afresh = update(buddy_requests).where(buddy_requests.c.id == waiting.id)
    await tx.run(
        afresh.values(
            state=RequestState.OPEN,
            kind=kind,
            buddy_id=None,
            accepted_at=None,
            opened_at=now,
            step=0,
            next_move_at=now,
        )
    )
    return waiting.id
