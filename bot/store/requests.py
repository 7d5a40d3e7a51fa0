"""Buddy requests: who waits, to whom it was offered, and who has accepted."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, case, select, update

from bot.database import Transaction
from bot.store.offers import pass_offer, record_offer
from bot.tables import buddy_requests, concerns, offers
from bot.tables.states import ConcernState, RequestState
from schedules.ladders import URGENCY, RequestKind
from schedules.requests import promise_by

WAITING = (RequestState.OPEN, RequestState.ACCEPTED)
_WAITING_OF = select(buddy_requests).where(
    buddy_requests.c.member_id == bindparam("member_id"), buddy_requests.c.state.in_(WAITING)
)
_MOST_URGENT_FIRST = (
    case({kind.value: nth for kind, nth in URGENCY.items()}, value=buddy_requests.c.kind, else_=9),
    buddy_requests.c.opened_at,
    buddy_requests.c.id,
)


@dataclass(frozen=True, slots=True)
class BuddyRequest:
    """One waiting member."""

    id: int
    member_id: int
    kind: RequestKind
    state: RequestState
    opened_at: datetime
    step: int
    next_move_at: datetime | None
    buddy_id: int | None
    """Who has it; while it is open again, who had it and may still answer."""
    accepted_at: datetime | None
    promise: datetime
    """What the member was told."""
    warned: bool = False
    """They know that it may break."""


async def open_request(
    tx: Transaction,
    now: datetime,
    member_id: int,
    kind: RequestKind,
    buddy_id: int | None,
    next_at: datetime,
) -> int | None:
    """A member waits from now on; None where they wait already."""
    return await tx.add_once(
        buddy_requests,
        member_id=member_id,
        kind=kind,
        state=RequestState.ACCEPTED if buddy_id is not None else RequestState.OPEN,
        opened_at=now,
        promised_by=promise_by(now),
        next_move_at=next_at,
        buddy_id=buddy_id,
        accepted_at=now if buddy_id is not None else None,
    )


async def accept(
    tx: Transaction, request_id: int, buddy_id: int, now: datetime, next_at: datetime
) -> BuddyRequest | None:
    """First to accept has it. Only somebody to whom it was offered can; None for everybody else."""
    offered = (
        select(offers.c.id)
        .where(offers.c.request_id == request_id, offers.c.buddy_id == buddy_id)
        .exists()
    )
    won = (
        update(buddy_requests)
        .where(buddy_requests.c.id == request_id, offered)
        .where(buddy_requests.c.state == RequestState.OPEN)
        .values(
            state=RequestState.ACCEPTED,
            buddy_id=buddy_id,
            accepted_at=now,
            next_move_at=next_at,
            step=0,
        )
        .returning(buddy_requests)
    )
    row = await tx.first(won)
    return None if row is None else _request(row)


async def hand_back(tx: Transaction, request_id: int, buddy_id: int, now: datetime) -> bool:
    """The buddy who has it passes it on: it is offered to others at once, and not to them again."""
    back = (
        update(buddy_requests)
        .where(buddy_requests.c.id == request_id, buddy_requests.c.buddy_id == buddy_id)
        .where(buddy_requests.c.state == RequestState.ACCEPTED)
        .values(state=RequestState.OPEN, buddy_id=None, accepted_at=None, step=0, next_move_at=now)
    )
    if await tx.run(back) != 1:
        return False
    await record_offer(tx, request_id, buddy_id, now)
    await pass_offer(tx, request_id, buddy_id, now)
    return True


async def answer(tx: Transaction, request_id: int, buddy_id: int, now: datetime) -> bool:
    """The buddy has answered: nobody waits any more. True too for a further word afterwards.

    False where it is another's, where another has a newer one of this member's, and while staff
    have been asked to be with the member.
    """
    newer = buddy_requests.alias("newer")
    anothers = (
        select(newer.c.id)
        .where(newer.c.member_id == buddy_requests.c.member_id, newer.c.state.in_(WAITING))
        .where(newer.c.buddy_id != buddy_id)
        .exists()
    )
    with_staff = (
        select(concerns.c.id)
        .where(concerns.c.member_id == buddy_requests.c.member_id)
        .where(concerns.c.state != ConcernState.CLOSED)
        .exists()
    )
    mine = (buddy_requests.c.id == request_id) & (buddy_requests.c.buddy_id == buddy_id)
    answered = (
        update(buddy_requests)
        .where(mine, ~anothers, ~with_staff)
        .values(state=RequestState.ANSWERED, answered_at=now, next_move_at=None)
    )
    return await tx.run(answered) == 1


async def close_waiting(tx: Transaction, member_id: int) -> None:
    """Staff are with the member, or they left: no buddy is to answer."""
    waiting = update(buddy_requests).where(buddy_requests.c.member_id == member_id)
    await tx.run(
        waiting.where(buddy_requests.c.state.in_(WAITING)).values(
            state=RequestState.CLOSED, next_move_at=None
        )
    )


async def move(
    tx: Transaction, request: BuddyRequest, next_at: datetime, *, release: bool = False
) -> bool:
    """Compare-and-set on the moment of the move; `release` takes it from a buddy who is silent."""
    values: dict[str, object] = {"next_move_at": next_at, "step": request.step + 1}
    if release:
        values |= {"state": RequestState.OPEN}
    moved = (
        update(buddy_requests)
        .where(buddy_requests.c.id == request.id, buddy_requests.c.state == request.state)
        .where(buddy_requests.c.next_move_at == request.next_move_at)
        .values(**values)
    )
    return await tx.run(moved) == 1


async def wait_until(tx: Transaction, request: BuddyRequest, next_at: datetime) -> None:
    """Nothing to do yet: look again then."""
    later = update(buddy_requests).where(buddy_requests.c.id == request.id)
    await tx.run(
        later.where(buddy_requests.c.next_move_at == request.next_move_at).values(
            next_move_at=next_at
        )
    )


async def due(tx: Transaction, now: datetime, most: int) -> list[BuddyRequest]:
    """Those whose next move has come, most urgent first: they have the choice of who is free."""
    found = (
        select(buddy_requests)
        .where(buddy_requests.c.next_move_at <= now)
        .order_by(*_MOST_URGENT_FIRST)
        .limit(most)
    )
    return [_request(row) for row in await tx.all(found)]


async def find(tx: Transaction, request_id: int) -> BuddyRequest | None:
    """By number."""
    row = await tx.first(select(buddy_requests).where(buddy_requests.c.id == request_id))
    return None if row is None else _request(row)


async def waiting_of(tx: Transaction, member_id: int) -> BuddyRequest | None:
    """The request of a member who waits."""
    row = await tx.first(_WAITING_OF, member_id=member_id)
    return None if row is None else _request(row)


async def of_buddy(tx: Transaction, buddy_id: int, since: datetime) -> list[BuddyRequest]:
    """What this buddy has, and has answered since then: newest first."""
    found = (
        select(buddy_requests)
        .where(buddy_requests.c.buddy_id == buddy_id)
        .where(
            buddy_requests.c.state.in_(WAITING)
            | (
                (buddy_requests.c.state == RequestState.ANSWERED)
                & (buddy_requests.c.answered_at >= since)
            )
        )
        .order_by(buddy_requests.c.id.desc())
    )
    return [_request(row) for row in await tx.all(found)]


async def latest_between(tx: Transaction, buddy_id: int, member_id: int) -> BuddyRequest | None:
    """The last request of this member that this buddy had."""
    found = (
        select(buddy_requests)
        .where(buddy_requests.c.buddy_id == buddy_id, buddy_requests.c.member_id == member_id)
        .order_by(buddy_requests.c.id.desc())
        .limit(1)
    )
    row = await tx.first(found)
    return None if row is None else _request(row)


def _request(row: Row[Any]) -> BuddyRequest:
    return BuddyRequest(
        row.id,
        row.member_id,
        RequestKind(row.kind),
        row.state,
        row.opened_at,
        row.step,
        row.next_move_at,
        row.buddy_id,
        row.accepted_at,
        row.promised_by or promise_by(row.opened_at),
        row.warned_at is not None,
    )
