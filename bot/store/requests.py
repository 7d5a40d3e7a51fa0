"""Buddy requests: who waits, to whom it was offered, and who has accepted."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, delete, select, update

from bot.database import Transaction
from bot.tables import buddy_requests, concerns, offers
from bot.tables.states import ConcernState, RequestState

_WAITING = (RequestState.OPEN, RequestState.ACCEPTED)
_WAITING_OF = select(buddy_requests).where(
    buddy_requests.c.member_id == bindparam("member_id"), buddy_requests.c.state.in_(_WAITING)
)
_LOOKING = timedelta(minutes=10)
"""As long as it takes to ask everybody who wants to talk now, and then staff."""


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


async def pass_offer(tx: Transaction, request_id: int, buddy_id: int, now: datetime) -> bool:
    """A buddy turns an offer down, without blame."""
    mine = update(offers).where(offers.c.request_id == request_id, offers.c.buddy_id == buddy_id)
    return await tx.run(mine.where(offers.c.passed_at.is_(None)).values(passed_at=now)) == 1


async def answer(tx: Transaction, request_id: int, buddy_id: int, now: datetime) -> bool:
    """The buddy has answered: nobody waits any more. True too for a further word afterwards.

    False where it is another's, where another has a newer one of this member's, and while staff
    have been asked to be with the member.
    """
    newer = buddy_requests.alias("newer")
    anothers = (
        select(newer.c.id)
        .where(newer.c.member_id == buddy_requests.c.member_id, newer.c.state.in_(_WAITING))
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
    row = await tx.first(_WAITING_OF, member_id=member_id)
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
    """They want somebody now: everybody is asked afresh. Its number; None if nobody waits.

    Asked for again while we look already, the search goes on as it is.
    """
    waiting = await waiting_of(tx, member_id)
    if waiting is None:
        return None
    looking = waiting.state is RequestState.OPEN and waiting.kind == kind
    if looking and now - waiting.opened_at < _LOOKING:
        return waiting.id
    await tx.run(delete(offers).where(offers.c.request_id == waiting.id))
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
