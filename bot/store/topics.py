"""Topics of buddies' chats: asked for, made, written in, closed and gone."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Row, and_, bindparam, or_, select, update

from bot.database import Transaction
from bot.tables import addresses, outbox, pairings, people, topics
from messages.sentences import Sentence

MAKING_TAKES = timedelta(minutes=10)
"""A topic that has not been made by then never will be; and for so long none follows a lost one."""
_t = topics.c
_PLACE = (
    select(_t.id, _t.thread, _t.since)
    .select_from(addresses)
    .join(
        pairings,
        and_(
            pairings.c.buddy_id == addresses.c.person_id,
            pairings.c.member_id == bindparam("member_id"),
            pairings.c.ended_at.is_(None),
        ),
    )
    .outerjoin(
        topics,
        and_(
            _t.address_id == addresses.c.id,
            _t.member_id == pairings.c.member_id,
            _t.closed_at.is_(None),
        ),
    )
    .where(addresses.c.id == bindparam("address_id"), addresses.c.topics_since.is_not(None))
)


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic of one chat."""

    id: int
    person_id: int
    address_id: int
    member_id: int
    thread: str | None
    """None until the provider has made it."""
    closed: bool
    gone: bool


@dataclass(frozen=True, slots=True)
class Place:
    """This chat is to have a topic for this member: the one that there is, if there is one."""

    topic_id: int | None


async def place_for(
    tx: Transaction, address_id: int, member_id: int, now: datetime, *, asked: bool = False
) -> Place | None:
    """None where the chat has no topics, or whoever has it is not this member's own buddy.

    `asked`: they have just asked for topics, so that one which was lost is tried again at once.
    """
    row = await tx.first(_PLACE, address_id=address_id, member_id=member_id)
    if row is None:
        return None
    if row.id is None:
        lost = not asked and await _lost_lately(tx, address_id, member_id, now)
        return None if lost else Place(None)
    if row.thread is None and row.since < now - MAKING_TAKES:
        await lose(tx, row.id, now)
        return Place(None)
    return Place(row.id)


async def _lost_lately(tx: Transaction, address_id: int, member_id: int, now: datetime) -> bool:
    """Whether one was not made, or was gone, a moment ago: a chat is not filled with new ones."""
    found = select(_t.id).where(_t.address_id == address_id, _t.member_id == member_id)
    lost = found.where(_t.gone_at > now - MAKING_TAKES)
    return await tx.first(lost.limit(1)) is not None


async def open_topic(
    tx: Transaction, person_id: int, address_id: int, member_id: int, now: datetime
) -> int | None:
    """Its number, before the provider has made it; None where another has just opened one."""
    return await tx.add_once(
        topics, person_id=person_id, address_id=address_id, member_id=member_id, since=now
    )


async def reopen(tx: Transaction, address_id: int, member_id: int, now: datetime) -> int | None:
    """The last one about them, if it was closed and is still there: nobody gets two of a name."""
    newest = (
        select(_t.id)
        .where(_t.address_id == address_id, _t.member_id == member_id)
        .where(_t.thread.is_not(None), _t.gone_at.is_(None))
        .order_by(_t.id.desc())
        .limit(1)
    )
    row = await tx.first(newest)
    if row is None:
        return None
    mine = update(topics).where(_t.id == row.id, _t.closed_at.is_not(None))
    return row.id if await tx.run(mine.values(closed_at=None, since=now)) == 1 else None


async def find_topic(tx: Transaction, topic_id: int | None) -> Topic | None:
    """By number."""
    if topic_id is None:
        return None
    row = await tx.first(select(topics).where(_t.id == topic_id))
    return None if row is None else _topic(row)


async def topic_called(tx: Transaction, address_id: int, thread: str) -> Topic | None:
    """By the provider's name for it."""
    row = await tx.first(select(topics).where(_t.address_id == address_id, _t.thread == thread))
    return None if row is None else _topic(row)


async def still_open(tx: Transaction, address_id: int, member_id: int) -> Topic | None:
    """The one about this member to which words go."""
    found = select(topics).where(_t.address_id == address_id, _t.member_id == member_id)
    row = await tx.first(found.where(_t.closed_at.is_(None)))
    return None if row is None else _topic(row)


async def last_said_in(tx: Transaction, topic_id: int) -> Sentence | None:
    """What stands last in it, of ours."""
    found = select(outbox.c.sentence).where(outbox.c.topic_id == topic_id)
    row = await tx.first(found.order_by(outbox.c.id.desc()).limit(1))
    return None if row is None else Sentence(row.sentence)


async def names_taken(tx: Transaction, address_id: int) -> list[str]:
    """The first names that stand over open topics of this chat."""
    found = select(people.c.name).join(topics, _t.member_id == people.c.id)
    open_here = found.where(_t.address_id == address_id, _t.closed_at.is_(None))
    return [row.name for row in await tx.all(open_here)]


async def made(tx: Transaction, topic_id: int, thread: str) -> None:
    """The provider has made it, and calls it so."""
    mine = update(topics).where(_t.id == topic_id, _t.thread.is_(None))
    await tx.run(mine.values(thread=thread))


async def close(tx: Transaction, topic_id: int, now: datetime) -> bool:
    """Nothing new is put there; False where that was so."""
    mine = update(topics).where(_t.id == topic_id, _t.closed_at.is_(None))
    return await tx.run(mine.values(closed_at=now)) == 1


async def lose(tx: Transaction, topic_id: int, now: datetime) -> None:
    """The provider has none: all that waits for it goes to the chat itself."""
    mine = update(topics).where(_t.id == topic_id, _t.gone_at.is_(None))
    await tx.run(mine.values(gone_at=now))
    await close(tx, topic_id, now)


async def sort(tx: Transaction, address_id: int, since: datetime | None, now: datetime) -> None:
    """From now on a topic for each member; with None all goes to one chat again."""
    this = update(addresses).where(addresses.c.id == address_id)
    await tx.run(this.values(topics_since=since))
    if since is None:
        theirs = update(topics).where(_t.address_id == address_id, _t.closed_at.is_(None))
        await tx.run(theirs.values(closed_at=now))


async def forget_topics(tx: Transaction, person_id: int) -> None:
    """Erased with either of the two; what was sent there stands for itself."""
    theirs = or_(_t.person_id == person_id, _t.member_id == person_id)
    named = outbox.c.topic_id.in_(select(_t.id).where(theirs))
    await tx.run(update(outbox).where(named).values(topic_id=None))
    await tx.run(topics.delete().where(theirs))


def _topic(row: Row[tuple[object, ...]]) -> Topic:
    return Topic(
        row.id,
        row.person_id,
        row.address_id,
        row.member_id,
        row.thread,
        row.closed_at is not None,
        row.gone_at is not None,
    )
