"""Words held for staff: kept once, settled once, and counted for what becomes a pattern."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select, update

from bot.database import Transaction
from bot.tables import held_words
from bot.tables.states import HeldState
from messages.boundaries.boundary import Boundary

RECORD = "held words"
"""Under this the record keeps what staff did with them."""


@dataclass(frozen=True, slots=True, repr=False)
class HeldWords:
    """One message that waits for staff, or waited."""

    id: int
    message_id: int
    person_id: int
    member_id: int
    to_id: int | None
    request_id: int | None
    kinds: tuple[Boundary, ...]
    words: str
    held_at: datetime
    state: HeldState
    settled_at: datetime | None
    settled_by: int | None
    went: str
    why: str


async def hold(
    tx: Transaction,
    now: datetime,
    *,
    message_id: int,
    person_id: int,
    member_id: int,
    to_id: int | None,
    request_id: int | None,
    kinds: tuple[Boundary, ...],
    words: str,
    next_tell_at: datetime,
) -> int | None:
    """Its number; None where this message is held already."""
    return await tx.add_once(
        held_words,
        message_id=message_id,
        person_id=person_id,
        member_id=member_id,
        to_id=to_id,
        request_id=request_id,
        kinds=" ".join(kinds),
        words=words,
        held_at=now,
        state=HeldState.WAITING,
        next_tell_at=next_tell_at,
    )


async def settle(
    tx: Transaction,
    held_id: int,
    state: HeldState,
    staff_id: int,
    now: datetime,
    *,
    went: str | None = None,
    why: str | None = None,
) -> bool:
    """One winner: True for whoever settled it, so that no words go twice."""
    waiting = update(held_words).where(
        held_words.c.id == held_id, held_words.c.state == HeldState.WAITING
    )
    values = {"state": state, "settled_at": now, "settled_by": staff_id, "went": went, "why": why}
    return await tx.run(waiting.values(**values, next_tell_at=None)) == 1


async def take_tellings(tx: Transaction, now: datetime, next_at: datetime) -> list[bool]:
    """Of each that was due, whether staff had heard of it before; due again only then.

    One machine takes them: whoever comes second finds nothing that is due.
    """
    due = held_words.c.next_tell_at <= now, held_words.c.state == HeldState.WAITING
    found = select(held_words.c.id, held_words.c.told_at).where(*due).order_by(held_words.c.id)
    taken: list[bool] = []
    for row in await tx.all(found):
        mine = update(held_words).where(held_words.c.id == row.id, *due)
        if await tx.run(mine.values(next_tell_at=next_at, told_at=now)):
            taken.append(row.told_at is not None)
    return taken


async def waiting_since(tx: Transaction) -> tuple[int, datetime | None]:
    """How many wait, and since when the first."""
    found = select(
        func.count().label("waiting"), func.min(held_words.c.held_at).label("since")
    ).where(held_words.c.state == HeldState.WAITING)
    row = await tx.first(found)
    assert row is not None
    return int(row.waiting), row.since


async def find_held(tx: Transaction, held_id: int) -> HeldWords | None:
    """By number."""
    row = await tx.first(select(held_words).where(held_words.c.id == held_id))
    return None if row is None else _held(row)


async def waiting_words(tx: Transaction, most: int) -> list[HeldWords]:
    """All that wait, the oldest first."""
    return await _waiting(tx, most)


async def waiting_of(tx: Transaction, person_id: int, most: int) -> list[HeldWords]:
    """What waits of this member's or this buddy's conversations."""
    theirs = (held_words.c.member_id == person_id) | (held_words.c.person_id == person_id)
    return await _waiting(tx, most, theirs | (held_words.c.to_id == person_id))


async def held_since(
    tx: Transaction, person_id: int, to_id: int | None, since: datetime
) -> list[frozenset[Boundary]]:
    """What each of their messages came up against; `to_id`: only those to that person."""
    found = select(held_words.c.kinds).where(
        held_words.c.person_id == person_id, held_words.c.held_at >= since
    )
    if to_id is not None:
        found = found.where(held_words.c.to_id == to_id)
    return [frozenset(map(Boundary, row.kinds.split())) for row in await tx.all(found)]


async def writers_to(tx: Transaction, to_id: int, since: datetime) -> list[int]:
    """Whose words to this person were held since then."""
    found = (
        select(held_words.c.person_id)
        .where(held_words.c.to_id == to_id, held_words.c.held_at >= since)
        .distinct()
        .order_by(held_words.c.person_id)
    )
    return [row.person_id for row in await tx.all(found)]


async def _waiting(tx: Transaction, most: int, *which: ColumnElement[bool]) -> list[HeldWords]:
    found = (
        select(held_words)
        .where(held_words.c.state == HeldState.WAITING, *which)
        .order_by(held_words.c.held_at, held_words.c.id)
        .limit(most)
    )
    return [_held(row) for row in await tx.all(found)]


def _held(row: Row[Any]) -> HeldWords:
    return HeldWords(
        row.id,
        row.message_id,
        row.person_id,
        row.member_id,
        row.to_id,
        row.request_id,
        tuple(map(Boundary, row.kinds.split())),
        row.words,
        row.held_at,
        row.state,
        row.settled_at,
        row.settled_by,
        row.went or "",
        row.why or "",
    )
