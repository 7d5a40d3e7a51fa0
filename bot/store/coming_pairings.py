"""Who is to be a member's buddy next: chosen by staff, until both have said yes and it begins."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Row, Update, exists, func, select, update

from bot.database import Transaction
from bot.tables import coming_pairings, pairings
from bot.tables.states import EndedWhy

_t = coming_pairings.c
_HAS_A_BUDDY = exists().where(pairings.c.member_id == _t.member_id, pairings.c.ended_at.is_(None))
READY = (
    _t.ended_at.is_(None) & _t.member_yes_at.is_not(None) & _t.buddy_yes_at.is_not(None)
) & ~_HAS_A_BUDDY
"""Both have said yes, and nobody is there whom they would take the place of."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A member and the buddy who is to be theirs."""

    id: int
    member_id: int
    buddy_id: int
    proposed_at: datetime
    confirmed_by: int
    member_yes_at: datetime | None
    buddy_yes_at: datetime | None

    @property
    def agreed(self) -> bool:
        """Both have said yes."""
        return self.member_yes_at is not None and self.buddy_yes_at is not None


async def propose(
    tx: Transaction, member_id: int, buddy_id: int, staff_id: int, now: datetime
) -> int | None:
    """Its number; None where somebody is to come already: `one_coming_buddy_at_a_time`."""
    return await tx.add_once(
        coming_pairings,
        member_id=member_id,
        buddy_id=buddy_id,
        confirmed_by=staff_id,
        proposed_at=now,
    )


async def coming_to(tx: Transaction, member_id: int) -> Coming | None:
    """Who is to be theirs next."""
    found = select(coming_pairings).where(_t.member_id == member_id, _t.ended_at.is_(None))
    row = await tx.first(found)
    return None if row is None else _coming(row)


async def still_to_come(tx: Transaction) -> list[Coming]:
    """All of them, the oldest first."""
    found = select(coming_pairings).where(_t.ended_at.is_(None)).order_by(_t.id)
    return [_coming(row) for row in await tx.all(found)]


async def how_many_coming(tx: Transaction, buddy_ids: Collection[int]) -> dict[int, int]:
    """How many members each of these buddies is promised to."""
    found = (
        select(_t.buddy_id, func.count().label("many"))
        .where(_t.ended_at.is_(None), _t.buddy_id.in_(sorted(buddy_ids)))
        .group_by(_t.buddy_id)
    )
    return {row.buddy_id: row.many for row in await tx.all(found)}


async def said_yes(tx: Transaction, coming_id: int, now: datetime, *, member: bool) -> bool:
    """One of the two; False where they had, or it has been called off."""
    column = _t.member_yes_at if member else _t.buddy_yes_at
    waiting = _open(coming_id).where(column.is_(None))
    return await tx.run(waiting.values({column: now})) == 1


async def call_off(tx: Transaction, coming_id: int, now: datetime, why: EndedWhy) -> bool:
    """It never began; False where it has, or was called off before."""
    return await tx.run(_open(coming_id).values(ended_at=now, ended_why=why)) == 1


async def declined_since(tx: Transaction, since: datetime) -> list[int]:
    """Members for whom nobody has been found since one of the two said no, or has stopped."""
    later = coming_pairings.alias("later")
    found_since = exists().where(later.c.member_id == _t.member_id, later.c.id > _t.id)
    found = select(_t.member_id).where(
        _t.ended_why.in_((EndedWhy.SAID_NO, EndedWhy.BUDDY_LEFT)),
        _t.ended_at > since,
        ~found_since,
        ~_HAS_A_BUDDY,
    )
    return [row.member_id for row in await tx.all(found.order_by(_t.id))]


async def ready(tx: Transaction, _now: datetime, most: int) -> list[Coming]:
    """Those that can begin."""
    found = select(coming_pairings).where(READY).order_by(_t.id).limit(most)
    return [_coming(row) for row in await tx.all(found)]


async def take_place(tx: Transaction, coming_id: int, now: datetime) -> bool:
    """It becomes a pairing now; one winner, and only if it can."""
    begins = update(coming_pairings).where(_t.id == coming_id, READY)
    return await tx.run(begins.values(ended_at=now)) == 1


def _open(coming_id: int) -> Update:
    return update(coming_pairings).where(_t.id == coming_id, _t.ended_at.is_(None))


def _coming(row: Row[tuple[object, ...]]) -> Coming:
    return Coming(
        row.id,
        row.member_id,
        row.buddy_id,
        row.proposed_at,
        row.confirmed_by,
        row.member_yes_at,
        row.buddy_yes_at,
    )
