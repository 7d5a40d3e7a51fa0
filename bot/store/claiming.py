"""Claiming what is to be sent: one row, by one sender, for as long as sending it may take."""

from collections.abc import Collection
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Executable,
    FromClause,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    tuple_,
    update,
)

from bot.database import Transaction
from bot.tables import addresses, outbox
from bot.tables.columns import Moment
from bot.tables.states import OutboxState
from messages.lanes import Lane
from messages.people import Channel

_NOW = bindparam("now", type_=Moment())
LEASES = {
    Lane.PAGE: timedelta(seconds=30),
    Lane.SAFETY: timedelta(seconds=60),
    Lane.RELAY: timedelta(seconds=60),
    Lane.CHECK_IN: timedelta(seconds=90),
    Lane.BULK: timedelta(seconds=90),
}
"""How long a claim holds: longer than all that the provider is asked meanwhile, so that nothing is
sent by two. Whoever sends a page may die with it, and then the next is not to wait long for it."""


async def claim_next(
    tx: Transaction, now: datetime, claim: str, channel: Channel, lanes: Collection[Lane]
) -> int | None:
    """Claim the most urgent row that may go now, by one conditional update; its number.

    Words for one address keep their order: while one is on its way, or about to be claimed by
    another, the next one waits, unless it is a page. An address that the provider asked us to leave
    alone is left alone. Within a lane the one whose `turn` it is goes first.
    """
    ends = {f"ends_{lane.value}": now + lease for lane, lease in LEASES.items()}
    row = await tx.first(_claim(channel, tuple(lanes)), now=now, new_claim=claim, **ends)
    return None if row is None else int(row.id)


@lru_cache
def _claim(channel: Channel, lanes: tuple[Lane, ...]) -> Executable:
    """Built once: it is carried out for every message that leaves, and for every look."""
    chosen = _next_id(channel, lanes)
    return (
        update(outbox)
        .where(outbox.c.id == chosen.scalar_subquery())
        .where(outbox.c.state == OutboxState.WAITING, outbox.c.due_at <= _NOW)
        .values(
            claim=bindparam("new_claim"),
            due_at=_lease_ends(),
            attempts=outbox.c.attempts + 1,
            unsure_since=case(
                (_may_have_gone(), func.coalesce(outbox.c.unsure_since, _NOW)),
                else_=outbox.c.unsure_since,
            ),
        )
        .returning(outbox.c.id)
    )


def _next_id(channel: Channel, lanes: Collection[Lane]) -> Select[int]:
    other = outbox.alias("other")
    # Another may be claiming the one that goes before, and has not committed: it counts as it is.
    goes_before = exists().where(
        other.c.address_id == outbox.c.address_id,
        other.c.state == OutboxState.WAITING,
        other.c.id != outbox.c.id,
        or_(
            and_(other.c.claim.is_not(None), other.c.due_at > _NOW),
            and_(other.c.due_at <= _NOW, _place(other) < _place(outbox)),
        ),
    )
    free = or_(outbox.c.lane == int(Lane.PAGE), ~goes_before)
    return (
        select(outbox.c.id)
        .join(addresses, addresses.c.id == outbox.c.address_id)
        .where(outbox.c.state == OutboxState.WAITING, outbox.c.channel == channel)
        .where(outbox.c.lane.in_([int(lane) for lane in lanes]), outbox.c.due_at <= _NOW)
        .where(or_(addresses.c.hold_until.is_(None), addresses.c.hold_until <= _NOW))
        .where(free)
        .order_by(outbox.c.lane, outbox.c.turn, outbox.c.id)
        .limit(1)
        .with_for_update(of=outbox, skip_locked=True)
    )


def _place(rows: FromClause) -> ColumnElement[Any]:
    return tuple_(rows.c.lane, rows.c.turn, rows.c.id)


def _may_have_gone() -> ColumnElement[bool]:
    """A claim that ran out: whoever had it died. Nothing leaves before its words are kept."""
    return and_(outbox.c.claim.is_not(None), outbox.c.body.is_not(None))


def _lease_ends() -> ColumnElement[datetime]:
    ends = {int(lane): bindparam(f"ends_{lane.value}", type_=Moment()) for lane in LEASES}
    return case(ends, value=outbox.c.lane)
