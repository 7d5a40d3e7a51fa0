"""Who is paired with whom, and which buddies could be asked now."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Subquery, and_, bindparam, func, select, update

from bot.database import Transaction
from bot.store.availability import availability_of
from bot.store.people import Person, everyone, find_people
from bot.tables import addresses, buddy_requests, offers, pairings, people
from bot.tables.states import RequestState
from messages.people import Role
from schedules.availability import Availability, is_free

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


FAIR = timedelta(days=7)
"""In these a buddy is offered no more than they want."""


@dataclass(frozen=True, slots=True)
class FreeBuddy:
    """A buddy who could be asked, and what they carry already."""

    id: int
    language: str
    timezone: str
    interests: str
    waiting: int
    """Members who wait for an answer of theirs."""
    most_members: int
    asked: int
    """Offers of the last seven days."""
    most_asked: int
    availability: Availability

    def can_carry_more(self) -> bool:
        """Neither more people at once nor more offers a week than they want."""
        return self.waiting < self.most_members and self.asked < self.most_asked


async def all_availability(tx: Transaction, now: datetime) -> list[Availability]:
    """Of each of those who is with us and whom something reaches."""
    some = await everyone(tx, Role.BUDDY)
    here = await with_us(tx)
    return list((await availability_of(tx, [x for x in some if x.id in here], now)).values())


async def with_us(tx: Transaction) -> frozenset[int]:
    """Every buddy of whom anything may be asked."""
    return frozenset(row.id for row in await tx.all(select(people.c.id).where(_WITH_US)))


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
    """Buddies who are free now, reachable, not asked yet and not beyond what they want to carry.

    Those with least to do first.
    """
    waiting, asked = _waiting(), _asked(now)
    load = func.coalesce(waiting.c.how_many, 0)
    found = (
        select(people.c.id, load.label("waiting"), asked.c.how_many.label("asked"))
        .outerjoin(waiting, waiting.c.buddy_id == people.c.id)
        .outerjoin(asked, asked.c.buddy_id == people.c.id)
        .where(_WITH_US, people.c.id.not_in(list(besides)))
        .order_by(load, people.c.id)
    )
    rows = await tx.all(found)
    known = await find_people(tx, [row.id for row in rows])
    free = await availability_of(tx, list(known.values()), now)
    some = [_free(known[row.id], row.waiting, row.asked or 0, free[row.id]) for row in rows]
    return [one for one in some if one.can_carry_more() and is_free(one.availability, now)]


def _waiting() -> Subquery:
    return (
        select(buddy_requests.c.buddy_id, func.count().label("how_many"))
        .where(buddy_requests.c.state == RequestState.ACCEPTED)
        .group_by(buddy_requests.c.buddy_id)
        .subquery()
    )


def _asked(now: datetime) -> Subquery:
    return (
        select(offers.c.buddy_id, func.count().label("how_many"))
        .where(offers.c.offered_at > now - FAIR)
        .group_by(offers.c.buddy_id)
        .subquery()
    )


def _free(one: Person, waiting: int, asked: int, availability: Availability) -> FreeBuddy:
    return FreeBuddy(
        one.id,
        one.language,
        one.timezone,
        one.interests,
        waiting,
        one.most_members,
        asked,
        one.most_asked,
        availability,
    )
