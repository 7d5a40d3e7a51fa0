"""Follow-ups after a concern was closed: planned, asked about, done, changed or cancelled."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select, update

from bot.database import Transaction
from bot.tables import concerns, follow_ups
from bot.tables.states import FollowUpState


@dataclass(frozen=True, slots=True, repr=False)
class FollowUp:
    """One follow-up. `owner_id` is who closed the concern, and is asked first."""

    id: int
    concern_id: int
    owner_id: int
    state: FollowUpState
    planned_for: datetime
    asks: int
    next_ask_at: datetime | None
    ended_by_id: int | None
    ended_at: datetime | None
    note: str


async def plan_follow_up(
    tx: Transaction, concern_id: int, owner_id: int, at: datetime
) -> int | None:
    """Somebody is asked at that moment; None where one is planned already."""
    return await tx.add_once(
        follow_ups,
        concern_id=concern_id,
        owner_id=owner_id,
        state=FollowUpState.PLANNED,
        planned_for=at,
        next_ask_at=at,
        note="",
    )


async def end_follow_up(
    tx: Transaction,
    concern_id: int,
    staff_id: int,
    state: FollowUpState,
    note: str,
    now: datetime,
) -> bool:
    """Done, or not needed and why; False where none is planned any more."""
    planned = update(follow_ups).where(
        follow_ups.c.concern_id == concern_id, follow_ups.c.state == FollowUpState.PLANNED
    )
    ended = planned.values(
        state=state, ended_by_id=staff_id, ended_at=now, note=note, next_ask_at=None
    )
    return await tx.run(ended) == 1


async def cancel_of_member(
    tx: Transaction, member_id: int, staff_id: int | None, note: str, now: datetime
) -> None:
    """None of theirs is asked about any more. Without `staff_id`, by the service itself."""
    theirs = select(concerns.c.id).where(concerns.c.member_id == member_id)
    planned = update(follow_ups).where(
        follow_ups.c.concern_id.in_(theirs), follow_ups.c.state == FollowUpState.PLANNED
    )
    await tx.run(
        planned.values(
            state=FollowUpState.CANCELLED,
            ended_by_id=staff_id,
            ended_at=now,
            note=note,
            next_ask_at=None,
        )
    )


async def move_follow_up(tx: Transaction, concern_id: int, at: datetime) -> bool:
    """To another time; False where none is planned."""
    planned = update(follow_ups).where(
        follow_ups.c.concern_id == concern_id, follow_ups.c.state == FollowUpState.PLANNED
    )
    return await tx.run(planned.values(planned_for=at, next_ask_at=at, asks=0)) == 1


async def asked(tx: Transaction, follow_up: FollowUp, next_at: datetime) -> bool:
    """Compare-and-set on the moment of asking: of many machines that tick, one asks."""
    due = update(follow_ups).where(
        follow_ups.c.id == follow_up.id,
        follow_ups.c.state == FollowUpState.PLANNED,
        follow_ups.c.next_ask_at == follow_up.next_ask_at,
    )
    return await tx.run(due.values(asks=follow_ups.c.asks + 1, next_ask_at=next_at)) == 1


async def put_follow_up_off(tx: Transaction, follow_up: FollowUp, until: datetime) -> None:
    """Nobody could be asked: the others go first, and it is tried again then."""
    due = update(follow_ups).where(follow_ups.c.id == follow_up.id)
    due = due.where(follow_ups.c.next_ask_at == follow_up.next_ask_at)
    await tx.run(due.values(next_ask_at=until))


async def due_follow_ups(tx: Transaction, now: datetime, most: int) -> list[FollowUp]:
    """Those about which somebody is to be asked now."""
    found = (
        select(follow_ups)
        .where(follow_ups.c.next_ask_at <= now)
        .order_by(follow_ups.c.next_ask_at)
        .limit(most)
    )
    return [_follow_up(row) for row in await tx.all(found)]


async def follow_up_of(tx: Transaction, concern_id: int) -> FollowUp | None:
    """The newest of this concern, planned or over."""
    found = select(follow_ups).where(follow_ups.c.concern_id == concern_id)
    row = await tx.first(found.order_by(follow_ups.c.id.desc()).limit(1))
    return None if row is None else _follow_up(row)


async def planned_follow_ups(tx: Transaction, most: int) -> list[FollowUp]:
    """Every one that somebody still has to do, the next first."""
    found = (
        select(follow_ups)
        .where(follow_ups.c.state == FollowUpState.PLANNED)
        .order_by(follow_ups.c.planned_for)
        .limit(most)
    )
    return [_follow_up(row) for row in await tx.all(found)]


def _follow_up(row: Row[Any]) -> FollowUp:
    return FollowUp(
        row.id,
        row.concern_id,
        row.owner_id,
        row.state,
        row.planned_for,
        row.asks,
        row.next_ask_at,
        row.ended_by_id,
        row.ended_at,
        row.note,
    )
