"""Buddies as staff look for them: their first name, their channel, how many members they have."""

from dataclasses import dataclass

from sqlalchemy import func, select

from bot.database import Transaction
from bot.store.people import Person, everyone, find_people
from bot.tables import addresses, pairings, people
from messages.people import Channel, Role

_MEMBERS = (
    select(pairings.c.buddy_id, func.count().label("how_many"))
    .where(pairings.c.ended_at.is_(None))
    .group_by(pairings.c.buddy_id)
)
_CHANNELS = (
    select(addresses.c.person_id, addresses.c.channel)
    .join(people, people.c.id == addresses.c.person_id)
    .where(people.c.role == Role.BUDDY, addresses.c.blocked_at.is_(None))
    .order_by(addresses.c.preference.desc(), addresses.c.id.desc())
)


@dataclass(frozen=True, slots=True, repr=False)
class ListedBuddy:
    """As the list shows them."""

    person: Person
    members: int
    channel: Channel | None
    """Where they are reached first; None where nothing reaches them."""


async def listed_buddies(tx: Transaction, only: int | None = None) -> list[ListedBuddy]:
    """Everybody who has not been erased, by first name; or one of them."""
    members, channels = _MEMBERS, _CHANNELS
    if only is not None:
        members = members.where(pairings.c.buddy_id == only)
        channels = channels.where(people.c.id == only)
    how_many = {row.buddy_id: row.how_many for row in await tx.all(members)}
    reached = {row.person_id: row.channel for row in await tx.all(channels)}
    some = await everyone(tx, Role.BUDDY) if only is None else await _one(tx, only)
    listed = [
        ListedBuddy(one, how_many.get(one.id, 0), reached.get(one.id)) for one in some if one.name
    ]
    return sorted(listed, key=lambda one: (one.person.first_name.casefold(), one.person.id))


async def _one(tx: Transaction, buddy_id: int) -> list[Person]:
    return list((await find_people(tx, [buddy_id])).values())
