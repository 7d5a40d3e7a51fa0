"""A member's conversation from both sides as staff read it, and the record that they read it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, select

from bot.database import Transaction
from bot.store.people import Person, lock_person
from bot.store.record import mark, note, set_mark
from bot.tables import addresses, events, messages, outbox
from bot.tables.states import MessageState, OutboxState
from messages.delivery import Status
from messages.inbound import Kind
from messages.people import Channel
from messages.sentences import Sentence
from messages.triage.levels import Level

NOTED_FOR = timedelta(hours=1)
"""Who goes on reading the same concern is noted again after this long."""


@dataclass(frozen=True, slots=True)
class Wrote:
    """Something that somebody wrote to us."""

    id: int
    person_id: int | None
    at: datetime
    channel: Channel
    kind: Kind
    text: str
    level: Level
    reason: str


@dataclass(frozen=True, slots=True)
class WasTold:
    """Something that went to the member, or has yet to."""

    id: int
    at: datetime
    channel: Channel
    sentence: Sentence
    text: str
    state: OutboxState
    status: Status | None
    """The provider's later word, where there was one."""


async def conversation(tx: Transaction, member_id: int, most: int) -> list[Wrote | WasTold]:
    """The newest of what the member wrote and was told, oldest first."""
    wrote = (
        select(messages)
        .where(messages.c.member_id == member_id, messages.c.person_id == member_id)
        .order_by(messages.c.id.desc())
        .limit(most)
    )
    both: list[Wrote | WasTold] = [*await _wrote(tx, wrote), *await _told(tx, member_id, most)]
    both.sort(key=lambda said: (said.at, isinstance(said, WasTold), said.id))
    return both[-most:]


async def told_staff(
    tx: Transaction, member_id: int, since: datetime, until: datetime | None, most: int
) -> list[Wrote]:
    """What a buddy wrote about this member that went to staff alone, oldest first."""
    found = select(messages).where(
        messages.c.member_id == member_id,
        messages.c.person_id != member_id,
        messages.c.state == MessageState.HELD,
        messages.c.received_at >= since,
    )
    if until is not None:
        found = found.where(messages.c.received_at <= until)
    return (await _wrote(tx, found.order_by(messages.c.id.desc()).limit(most)))[::-1]


async def one_message(tx: Transaction, message_id: int) -> Wrote | None:
    """By number."""
    found = await _wrote(tx, select(messages).where(messages.c.id == message_id))
    return found[0] if found else None


async def _wrote(tx: Transaction, found: Select) -> list[Wrote]:  # type: ignore[type-arg]
    return [
        Wrote(r.id, r.person_id, r.received_at, r.channel, r.kind, r.text, r.level, r.reason)
        for r in await tx.all(found)
    ]


async def _told(tx: Transaction, member_id: int, most: int) -> list[WasTold]:
    """Before it leaves, words have no body yet: then they are what the sentence is filled with."""
    theirs = select(addresses.c.id).where(addresses.c.person_id == member_id)
    found = (
        select(outbox)
        .where(outbox.c.address_id.in_(theirs), outbox.c.person_id == member_id)
        .where(outbox.c.sentence != Sentence.PRESS_NOTED.value)
        .order_by(outbox.c.id.desc())
        .limit(most)
    )
    return [
        WasTold(
            r.id,
            r.sent_at or r.created_at,
            r.channel,
            Sentence(r.sentence),
            r.body or r.filling.get("text", ""),
            r.state,
            Status(r.status) if r.status else None,
        )
        for r in await tx.all(found)
    ]


async def told_since(
    tx: Transaction, member_id: int, concern_id: int, sentence: Sentence, since: datetime
) -> bool:
    """Whether this was put out for the member about this concern since then."""
    found = select(outbox.c.id).where(
        outbox.c.member_id == member_id,
        outbox.c.person_id == member_id,
        outbox.c.concern_id == concern_id,
        outbox.c.sentence == sentence.value,
        outbox.c.created_at >= since,
    )
    return await tx.first(found.limit(1)) is not None


async def noted_reading(tx: Transaction, staff_id: int, concern_id: int, now: datetime) -> bool:
    """Whether the record says so already, within the last hour."""
    found = select(events.c.id).where(
        events.c.concern_id == concern_id,
        events.c.what == "read",
        events.c.actor_id == staff_id,
        events.c.at > now - NOTED_FOR,
    )
    return await tx.first(found.limit(1)) is not None


async def note_reading(
    tx: Transaction, now: datetime, staff: Person, concern_id: int, member_id: int
) -> None:
    """A person on staff saw a member's words: noted once an hour, whatever else they press."""
    await lock_person(tx, staff.id)
    if not await noted_reading(tx, staff.id, concern_id, now):
        line = f"{staff.first_name} read alert {concern_id}"
        await note(tx, now, "read", line, actor=staff.id, member=member_id, concern=concern_id)


async def noted_reading_list(tx: Transaction, staff_id: int, now: datetime) -> bool:
    """As `noted_reading`, for the messages to read today, which are of many members."""
    last = await mark(tx, _list_mark(staff_id))
    return last is not None and last[0] > now - NOTED_FOR


async def note_reading_list(tx: Transaction, now: datetime, staff: Person) -> None:
    """As `note_reading`; which messages there were is seen from when each was marked as read."""
    await lock_person(tx, staff.id)
    if not await noted_reading_list(tx, staff.id, now):
        await set_mark(tx, _list_mark(staff.id), now)
        line = f"{staff.first_name} read the messages to read today"
        await note(tx, now, "read", line, actor=staff.id)


def _list_mark(staff_id: int) -> str:
    return f"read today by {staff_id}"
