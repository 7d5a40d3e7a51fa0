"""Who is paired with whom, and which buddies are with us."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, bindparam, select, update

from bot.database import Transaction
from bot.store.availability import availability_of
from bot.store.checks import in_order_now
from bot.store.people import everyone
from bot.tables import addresses, pairings, people
from messages.people import Role
from schedules.availability import Availability
from schedules.checks import Needed

_OWN_BUDDY = select(pairings.c.buddy_id).where(
    pairings.c.member_id == bindparam("member_id"), pairings.c.ended_at.is_(None)
)
_REACHED = and_(
    people.c.role == Role.BUDDY,
    people.c.stopped_at.is_(None),
    select(addresses.c.id)
    .where(addresses.c.person_id == people.c.id, addresses.c.blocked_at.is_(None))
    .exists(),
)
"""A buddy who has not stopped, and whom something reaches."""


def with_us_now(needed: Needed, now: datetime) -> ColumnElement[bool]:
    """And who is in order: nobody is with a member before all that is needed has been seen."""
    return and_(_REACHED, in_order_now(needed, now))


async def all_availability(tx: Transaction, needed: Needed, now: datetime) -> list[Availability]:
    """Of each of those who is with us and whom something reaches."""
    some = await everyone(tx, Role.BUDDY)
    here = await with_us(tx, needed, now)
    return list((await availability_of(tx, [x for x in some if x.id in here], now)).values())


async def with_us(tx: Transaction, needed: Needed, now: datetime) -> frozenset[int]:
    """Every buddy of whom anything may be asked."""
    found = select(people.c.id).where(with_us_now(needed, now))
    return frozenset(row.id for row in await tx.all(found))


async def members_of(tx: Transaction, buddy_id: int) -> list[int]:
    """Everybody who is paired with this buddy."""
    found = select(pairings.c.member_id).where(pairings.c.buddy_id == buddy_id)
    return [row.member_id for row in await tx.all(found.where(pairings.c.ended_at.is_(None)))]


async def own_buddy(tx: Transaction, member_id: int) -> int | None:
    """The buddy with whom a member is paired."""
    row = await tx.first(_OWN_BUDDY, member_id=member_id)
    return None if row is None else int(row.buddy_id)


async def pair(tx: Transaction, member_id: int, buddy_id: int | None, now: datetime) -> None:
    """Pair a member with a buddy, or with nobody; the same pair again changes nothing."""
    if await own_buddy(tx, member_id) == buddy_id:
        return
    ended = update(pairings).where(pairings.c.member_id == member_id)
    await tx.run(ended.where(pairings.c.ended_at.is_(None)).values(ended_at=now))
    if buddy_id is not None:
        await tx.add(pairings, member_id=member_id, buddy_id=buddy_id, since=now)


async def zones_of_buddies(tx: Transaction) -> frozenset[str]:
    """Every time zone in which one of them lives."""
    found = select(people.c.timezone).where(people.c.role == Role.BUDDY).distinct()
    return frozenset(row.timezone for row in await tx.all(found))
