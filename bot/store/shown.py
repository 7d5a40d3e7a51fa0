"""Of which members a buddy was told by name, and which buddies were told about a concern."""

from datetime import datetime

from sqlalchemy import func, select

from bot.database import Transaction
from bot.store.requests import BuddyRequest
from bot.tables import messages, offers, outbox, people
from messages.people import Role
from messages.sentences import Sentence

_BY_NAME = (
    Sentence.RELAY,
    Sentence.RELAY_UNREADABLE,
    Sentence.ACCEPTED,
    Sentence.NUDGE,
    Sentence.MOVED_ON,
    Sentence.REMINDER,
    Sentence.STAFF_ASKED,
    Sentence.STAFF_WILL_READ,
    Sentence.STAFF_ARE_WITH,
    Sentence.STAFF_DONE,
    Sentence.QUIET_FOR_NOW,
    Sentence.STAFF_READ_FIRST,
    Sentence.KEEP_IT_HERE,
    Sentence.HELD_WENT,
)


async def shown_since(
    tx: Transaction, buddy_id: int, since: datetime
) -> list[tuple[int, int | None]]:
    """Members whom this buddy was told of by name since then, each with the newest number."""
    found = (
        select(outbox.c.member_id, func.max(outbox.c.request_id).label("request_id"))
        .where(outbox.c.person_id == buddy_id, outbox.c.member_id.is_not(None))
        .where(outbox.c.sentence.in_([sentence.value for sentence in _BY_NAME]))
        .where(outbox.c.created_at >= since)
        .group_by(outbox.c.member_id)
        .order_by(outbox.c.member_id)
    )
    return [(row.member_id, row.request_id) for row in await tx.all(found)]


async def last_between(
    tx: Transaction, buddy_id: int, member_id: int, besides: int
) -> datetime | None:
    """When they last heard of this member by name, or wrote to them; not in message `besides`."""
    told = select(func.max(outbox.c.created_at)).where(
        outbox.c.person_id == buddy_id,
        outbox.c.member_id == member_id,
        outbox.c.sentence.in_([sentence.value for sentence in _BY_NAME]),
    )
    wrote = select(func.max(messages.c.received_at)).where(
        messages.c.person_id == buddy_id,
        messages.c.member_id == member_id,
        messages.c.id != besides,
    )
    both = [await tx.first(told), await tx.first(wrote)]
    return max((row[0] for row in both if row is not None and row[0] is not None), default=None)


async def was_shown(tx: Transaction, buddy_id: int, request: BuddyRequest) -> bool:
    """Whether this buddy was ever given the number: had it, was offered it, or was told of it."""
    if request.buddy_id == buddy_id:
        return True
    offered = select(offers.c.id).where(
        offers.c.request_id == request.id, offers.c.buddy_id == buddy_id
    )
    if await tx.first(offered.limit(1)) is not None:
        return True
    told = select(outbox.c.id).where(
        outbox.c.person_id == buddy_id, outbox.c.request_id == request.id
    )
    return await tx.first(told.limit(1)) is not None


async def told_about(tx: Transaction, concern_id: int) -> list[int]:
    """Buddies who heard that staff were asked about this concern, or wrote when it was open."""
    found = (
        select(outbox.c.person_id)
        .join(people, people.c.id == outbox.c.person_id)
        .where(outbox.c.concern_id == concern_id, people.c.role == Role.BUDDY)
        .distinct()
        .order_by(outbox.c.person_id)
    )
    return [row.person_id for row in await tx.all(found)]


async def told_while_quiet(tx: Transaction, member_id: int, since: datetime | None) -> list[int]:
    """Buddies who heard since then, or ever, that nothing goes to this member for now."""
    found = (
        select(outbox.c.person_id)
        .where(outbox.c.member_id == member_id)
        .where(outbox.c.sentence.in_((Sentence.QUIET_FOR_NOW.value, Sentence.HELD_QUIET.value)))
        .distinct()
        .order_by(outbox.c.person_id)
    )
    if since is not None:
        found = found.where(outbox.c.created_at >= since)
    return [row.person_id for row in await tx.all(found)]
