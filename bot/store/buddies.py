"""Who is paired with whom, and which buddies could be asked now."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, bindparam, func, select, update

from bot.database import Transaction
from bot.tables import addresses, buddy_requests, pairings, people
from bot.tables.states import RequestState
from messages.people import Role
from schedules.cover import BuddyHours

_OWN_BUDDY = select(pairings.c.buddy_id).where(
    pairings.c.member_id == bindparam("member_id"), pairings.c.ended_at.is_(None)
)
_WITH_US = and_(
    people.c.role == Role.BUDDY,
    people.c.stopped_at.is_(None),
    select(addresses.c.id)
    .where(addresses.c.person_id == people.c.id, addresses.c.blocked_at.is_(None))
    .exists(),
)
"""A buddy who has not stopped, and whom something reaches."""


@dataclass(frozen=True, slots=True)
class FreeBuddy:
    """A buddy who could be asked, and how many members wait for them already."""

    id: int
    language: str
    timezone: str
    days: str
    interests: str
    waiting: int


async def hours_of_buddies(tx: Transaction) -> list[BuddyHours]:
    """When each of those is there who is with us and whom something reaches."""
    found = select(people.c.days, people.c.timezone, people.c.paused_until).where(_WITH_US)
    return [BuddyHours(r.days, r.timezone, r.paused_until) for r in await tx.all(found)]


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


async def free_buddies(tx: Transaction, now: datetime, besides: Collection[int]) -> list[FreeBuddy]:
    """Buddies who are here, reachable and not asked yet, those with least to do first."""
    waiting = (
        select(buddy_requests.c.buddy_id, func.count().label("how_many"))
        .where(buddy_requests.c.state == RequestState.ACCEPTED)
        .group_by(buddy_requests.c.buddy_id)
        .subquery()
    )
    load = func.coalesce(waiting.c.how_many, 0)
    found = (
        select(people, load.label("waiting"))
        .outerjoin(waiting, waiting.c.buddy_id == people.c.id)
        .where(_WITH_US)
        .where((people.c.paused_until.is_(None)) | (people.c.paused_until <= now))
        .where(people.c.id.not_in(list(besides)))
        .order_by(load, people.c.id)
    )
    return [
        FreeBuddy(r.id, r.language, r.timezone, r.days, r.interests, r.waiting)
        for r in await tx.all(found)
    ]
