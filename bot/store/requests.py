"""Buddy requests: who waits, to whom it was offered, and who has accepted."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select, update

from bot.database import Transaction
from bot.tables import buddy_requests, offers
from bot.tables.states import RequestState

_WAITING = (RequestState.OPEN, RequestState.ACCEPTED)


@dataclass(frozen=True, slots=True)
class BuddyRequest:
    """One waiting member."""

    id: int
    member_id: int
    kind: str
    state: RequestState
    opened_at: datetime
    step: int
    next_move_at: datetime | None
    buddy_id: int | None
    """Who has it; while it is open again, who had it and may still answer."""
    accepted_at: datetime | None


async def open_request(
    tx: Transaction,
    now: datetime,
    member_id: int,
    kind: str,
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
    """The buddy who has it passes it on: it is offered to others at once."""
    back = (
        update(buddy_requests)
        .where(buddy_requests.c.id == request_id, buddy_requests.c.buddy_id == buddy_id)
        .where(buddy_requests.c.state == RequestState.ACCEPTED)
        .values(state=RequestState.OPEN, buddy_id=None, accepted_at=None, step=0, next_move_at=now)
    )
    return await tx.run(back) == 1


async def pass_offer(tx: Transaction, request_id: int, buddy_id: int, now: datetime) -> bool:
    """A buddy turns an offer down, without blame."""
    mine = update(offers).where(offers.c.request_id == request_id, offers.c.buddy_id == buddy_id)
    return await tx.run(mine.where(offers.c.passed_at.is_(None)).values(passed_at=now)) == 1


async def answer(tx: Transaction, request_id: int, buddy_id: int, now: datetime) -> bool:
    """The buddy has answered: nobody waits any more. True too for a further word afterwards."""
    mine = (buddy_requests.c.id == request_id) & (buddy_requests.c.buddy_id == buddy_id)
    answered = (
        update(buddy_requests)
        .where(mine, buddy_requests.c.state != RequestState.CLOSED)
        .values(state=RequestState.ANSWERED, answered_at=now, next_move_at=None)
    )
    return await tx.run(answered) == 1


async def close_waiting(tx: Transaction, member_id: int) -> None:
    """Staff are with the member, or they left: no buddy is to answer."""
    waiting = update(buddy_requests).where(buddy_requests.c.member_id == member_id)
    await tx.run(
        waiting.where(buddy_requests.c.state.in_(_WAITING)).values(
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
    """Those whose next move has come."""
    found = (
        select(buddy_requests)
        .where(buddy_requests.c.next_move_at <= now)
        .order_by(buddy_requests.c.next_move_at)
        .limit(most)
    )
    return [_request(row) for row in await tx.all(found)]


async def find(tx: Transaction, request_id: int) -> BuddyRequest | None:
    """By number."""
    row = await tx.first(select(buddy_requests).where(buddy_requests.c.id == request_id))
    return None if row is None else _request(row)


async def waiting_of(tx: Transaction, member_id: int) -> BuddyRequest | None:
    """The request of a member who waits."""
    found = select(buddy_requests).where(buddy_requests.c.member_id == member_id)
    row = await tx.first(found.where(buddy_requests.c.state.in_(_WAITING)))
    return None if row is None else _request(row)


async def of_buddy(tx: Transaction, buddy_id: int, since: datetime) -> list[BuddyRequest]:
    """What this buddy has, and has answered since then: newest first."""
    found = (
        select(buddy_requests)
        .where(buddy_requests.c.buddy_id == buddy_id)
        .where(
            buddy_requests.c.state.in_(_WAITING)
            | (
                (buddy_requests.c.state == RequestState.ANSWERED)
                & (buddy_requests.c.answered_at >= since)
            )
        )
        .order_by(buddy_requests.c.id.desc())
    )
    return [_request(row) for row in await tx.all(found)]


async def record_offer(tx: Transaction, request_id: int, buddy_id: int, now: datetime) -> bool:
    """Offered once to each."""
    row = await tx.add_once(offers, request_id=request_id, buddy_id=buddy_id, offered_at=now)
    return row is not None


async def offered(tx: Transaction, request_id: int) -> list[int]:
    """Everybody to whom it was offered."""
    rows = await tx.all(select(offers.c.buddy_id).where(offers.c.request_id == request_id))
    return [row.buddy_id for row in rows]


async def still_offered(tx: Transaction, request_id: int) -> list[int]:
    """Those to whom it was offered and who have not passed."""
    found = select(offers.c.buddy_id).where(offers.c.request_id == request_id)
    return [row.buddy_id for row in await tx.all(found.where(offers.c.passed_at.is_(None)))]


async def hurry(tx: Transaction, member_id: int, kind: str, now: datetime) -> int | None:
    """They want somebody now: offered afresh. Its number; None if nobody waits."""
    faster = (
        update(buddy_requests)
        .where(buddy_requests.c.member_id == member_id, buddy_requests.c.state.in_(_WAITING))
        .values(state=RequestState.OPEN, kind=kind, opened_at=now, step=0, next_move_at=now)
        .returning(buddy_requests.c.id)
    )
    row = await tx.first(faster)
    return None if row is None else int(row.id)


async def hurry_if_all_passed(tx: Transaction, request_id: int, now: datetime) -> None:
    """Everybody asked so far has passed, so the next are asked at once."""
    undecided = (
        select(offers.c.id)
        .where(offers.c.request_id == request_id, offers.c.passed_at.is_(None))
        .exists()
    )
    waiting = update(buddy_requests).where(buddy_requests.c.id == request_id, ~undecided)
    await tx.run(
        waiting.where(buddy_requests.c.state == RequestState.OPEN).values(next_move_at=now)
    )


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
        row.kind,
        row.state,
        row.opened_at,
        row.step,
        row.next_move_at,
        row.buddy_id,
        row.accepted_at,
    )
