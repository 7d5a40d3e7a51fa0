"""Messages as they reached us, each of them once."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, bindparam, literal, or_, select, update

from bot.database import Transaction
from bot.tables import held_words, messages, people
from bot.tables.states import MessageState
from messages.inbound import Inbound, Kind
from messages.people import Role
from messages.triage.levels import Level, Reading
from messages.triage.past import SAD, Said

_SAME_DAY = (Level.TODAY, Level.UNREADABLE)
_from_member = people.c.role == Role.MEMBER
_NO_WORDS = (
    Kind.BLOCKED,
    Kind.UNBLOCKED,
    Kind.CARRIER_STOP,
    Kind.CARRIER_START,
    Kind.CARRIER_HELP,
    Kind.BUTTON,
)
_MOST_BEFORE = 20
# Asked for every message that comes in: built once. A member's are found by their conversation.
_BEFORE = (
    select(messages.c.id, messages.c.text, messages.c.level, messages.c.received_at)
    .where(messages.c.person_id == bindparam("person_id"), messages.c.id != bindparam("besides"))
    .where(messages.c.kind.not_in((*_NO_WORDS, Kind.REACTION)))
    .order_by(messages.c.id.desc())
    .limit(_MOST_BEFORE)
)
_BEFORE_OF_MEMBER = _BEFORE.where(messages.c.member_id == bindparam("person_id"))


def _sad_of(before: Select[Any]) -> Select[Any]:
    """Of these the sad ones, with their words left sealed."""
    found = before.subquery()
    sad = select(literal("").label("text"), found.c.level, found.c.received_at)
    return sad.where(found.c.level.in_(SAD)).order_by(found.c.id.desc())


_SAD, _SAD_OF_MEMBER = _sad_of(_BEFORE), _sad_of(_BEFORE_OF_MEMBER)


@dataclass(frozen=True, slots=True, repr=False)
class StoredMessage:
    """One message, for a person who may read it."""

    id: int
    person_id: int | None
    kind: Kind
    text: str
    received_at: datetime
    level: Level
    reason: str


async def record_message(
    tx: Transaction,
    inbound: Inbound,
    now: datetime,
    *,
    reading: Reading,
    person_id: int | None,
    address_id: int | None,
    member_id: int | None,
) -> int | None:
    """Store it; None where the same message was stored before."""
    return await tx.add_once(
        messages,
        channel=inbound.address.channel,
        provider_id=inbound.provider_id[:80],
        person_id=person_id,
        address_id=address_id,
        member_id=member_id,
        kind=inbound.kind,
        text=inbound.text,
        raw=inbound.raw,
        sent_at=inbound.sent_at,
        received_at=now,
        state=MessageState.RECEIVED,
        level=reading.level,
        reason=reading.reason[:120],
        triage_version=reading.version[:40],
    )


async def keep_with(
    tx: Transaction, message_id: int, member_id: int | None, state: MessageState | None = None
) -> None:
    """Whose conversation a buddy's message belongs to, and where it stands."""
    values = {"member_id": member_id} if member_id is not None else {}
    if state is not None:
        values["state"] = state  # type: ignore[assignment]
    if values:
        await tx.run(update(messages).where(messages.c.id == message_id).values(**values))


async def said_before(
    tx: Transaction, person_id: int, besides: int, *, member: bool, words: bool
) -> tuple[Said, ...]:
    """The last messages of this person, newest first, without the one that is `besides`.

    Without `words` only the sad ones, still sealed: more is asked of few messages.
    """
    of_member, of_anybody = (_BEFORE_OF_MEMBER, _BEFORE) if words else (_SAD_OF_MEMBER, _SAD)
    found = of_member if member else of_anybody
    rows = await tx.all(found, person_id=person_id, besides=besides)
    return tuple(Said(row.text, row.level, row.received_at) for row in rows)


async def raise_reading(tx: Transaction, message_id: int, level: Level, reason: str) -> None:
    """What its words alone were read as stays beside it."""
    mine = update(messages).where(messages.c.id == message_id, messages.c.level_alone.is_(None))
    await tx.run(mine.values(level_alone=messages.c.level, level=level, reason=reason[:120]))


async def kept_words(
    tx: Transaction, buddy_id: int, since: datetime
) -> tuple[int, str, datetime] | None:
    """The buddy's latest words that still wait for `which one?`, and when they came."""
    found = (
        select(messages.c.id, messages.c.text, messages.c.received_at)
        .where(messages.c.person_id == buddy_id, messages.c.state == MessageState.UNROUTED)
        .where(messages.c.received_at >= since)
        .order_by(messages.c.id.desc())
        .limit(1)
    )
    row = await tx.first(found)
    return None if row is None else (row.id, row.text, row.received_at)


async def author_of(tx: Transaction, message_id: int) -> int | None:
    """Who wrote it."""
    row = await tx.first(select(messages.c.person_id).where(messages.c.id == message_id))
    return None if row is None else row[0]


async def latest_of(tx: Transaction, member_id: int, most: int) -> list[StoredMessage]:
    """The newest messages of a conversation, oldest first."""
    found = (
        select(messages)
        .where(messages.c.member_id == member_id)
        .order_by(messages.c.id.desc())
        .limit(most)
    )
    rows = await tx.all(found)
    return [
        StoredMessage(r.id, r.person_id, r.kind, r.text, r.received_at, r.level, r.reason)
        for r in reversed(rows)
    ]


async def said_in_private(tx: Transaction, member_id: int, since: datetime) -> bool:
    """Whether they have said anything to staff alone since then."""
    found = select(messages.c.id).where(
        messages.c.person_id == member_id,
        messages.c.state == MessageState.PRIVATE,
        messages.c.received_at >= since,
    )
    return await tx.first(found.limit(1)) is not None


async def last_words(tx: Transaction, member_id: int, since: datetime) -> str:
    """What the member wrote since then, joined, for the buddy who takes it on."""
    found = (
        select(messages.c.text)
        .where(messages.c.member_id == member_id, messages.c.person_id == member_id)
        .where(messages.c.received_at >= since - timedelta(minutes=1))
        .where(messages.c.kind.in_((Kind.TEXT, Kind.EDITED, Kind.PHOTO, Kind.VIDEO)))
        .where(messages.c.state.not_in((MessageState.HELD, MessageState.PRIVATE)))
        .order_by(messages.c.id)
        .limit(10)
    )
    return "\n".join(row.text for row in await tx.all(found) if row.text)


async def to_read(tx: Transaction, most: int) -> list[StoredMessage]:
    """What staff are to see the same day and nobody has marked as read.

    Sad or unreadable words of members, all words of people we don't know, and buddies' words that
    were held or wait for `which one?`. What was held at a boundary has a list of its own.
    """
    found = (
        select(messages)
        .outerjoin(people, people.c.id == messages.c.person_id)
        .where(messages.c.read_at.is_(None))
        .where(
            or_(
                messages.c.state.in_((MessageState.HELD, MessageState.UNROUTED)),
                people.c.role == Role.NEWCOMER,
                messages.c.level.in_(_SAME_DAY)
                & (people.c.id.is_(None) | _from_member | messages.c.level_alone.is_not(None)),
            )
        )
        .where(messages.c.kind.not_in(_NO_WORDS))
        .where(~select(held_words.c.id).where(held_words.c.message_id == messages.c.id).exists())
        .order_by(messages.c.id)
        .limit(most)
    )
    return [
        StoredMessage(r.id, r.person_id, r.kind, r.text, r.received_at, r.level, r.reason)
        for r in await tx.all(found)
    ]


async def show_staff(tx: Transaction, message_id: int, why: str) -> None:
    """Staff are to see it today, whatever triage made of it."""
    ordinary = update(messages).where(messages.c.id == message_id)
    await tx.run(
        ordinary.where(messages.c.level == Level.ORDINARY).values(level=Level.TODAY, reason=why)
    )


async def mark_read(tx: Transaction, message_id: int, staff_id: int, now: datetime) -> bool:
    """Somebody on staff has read it; False where somebody had before."""
    unread = update(messages).where(messages.c.id == message_id, messages.c.read_at.is_(None))
    return await tx.run(unread.values(read_at=now, read_by=staff_id)) == 1
