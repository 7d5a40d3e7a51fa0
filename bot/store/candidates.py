"""What is stored of buddies and members that counts when they are put together."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from bot.database import Transaction
from bot.store.coming_pairings import how_many_coming
from bot.tables import addresses, buddy_requests, pairings
from bot.tables.states import RequestState
from messages.people import Channel


@dataclass(frozen=True, slots=True)
class Before:
    """What has been between a member and buddies."""

    knows: frozenset[int]
    """Who have written with them, and nothing went wrong."""
    ended_badly: frozenset[int]


async def loads(tx: Transaction, buddy_ids: Collection[int]) -> dict[int, int]:
    """How many members each has, or is promised to."""
    found = (
        select(pairings.c.buddy_id, func.count().label("many"))
        .where(pairings.c.ended_at.is_(None), pairings.c.buddy_id.in_(sorted(buddy_ids)))
        .group_by(pairings.c.buddy_id)
    )
    own = {row.buddy_id: row.many for row in await tx.all(found)}
    coming = await how_many_coming(tx, buddy_ids)
    return {each: own.get(each, 0) + coming.get(each, 0) for each in buddy_ids}


async def channels_of(tx: Transaction, ids: Collection[int]) -> Mapping[int, frozenset[Channel]]:
    """By which ways each is reached."""
    found = select(addresses.c.person_id, addresses.c.channel).where(
        addresses.c.person_id.in_(sorted(ids)), addresses.c.blocked_at.is_(None)
    )
    channels: dict[int, frozenset[Channel]] = {each: frozenset() for each in ids}
    for row in await tx.all(found):
        channels[row.person_id] |= {row.channel}
    return channels


async def before_this(tx: Transaction, member_id: int) -> Before:
    """Own buddies that they had, and whoever has answered them."""
    paired = await tx.all(
        select(pairings.c.buddy_id, pairings.c.ended_badly).where(pairings.c.member_id == member_id)
    )
    answered = await tx.all(
        select(buddy_requests.c.buddy_id)
        .where(buddy_requests.c.member_id == member_id)
        .where(buddy_requests.c.state == RequestState.ANSWERED)
        .distinct()
    )
    badly = frozenset(row.buddy_id for row in paired if row.ended_badly)
    knows = {row.buddy_id for row in paired} | {row.buddy_id for row in answered}
    return Before(frozenset(knows - badly - {None}), badly)
