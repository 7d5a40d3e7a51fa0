"""Requests that a buddy has in hand: seen, put off until a moment, or finished without words."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Update, case, select, update

from bot.database import Transaction
from bot.store.requests import BuddyRequest
from bot.tables import buddy_requests, in_hand, messages, outbox
from bot.tables.states import OutboxState, RequestState
from messages.delivery import Status
from messages.inbound import Kind
from messages.sentences import Sentence
from messages.triage.levels import Level

_PROMISES = (
    Sentence.PASSED_ON,
    Sentence.LOOKING,
    Sentence.STILL_LOOKING,
    Sentence.NEW_BUDDY,
    Sentence.NEW_BUDDY_KNOWS,
    Sentence.TALK_LOOKING,
)
_CARRYING = (
    Sentence.RELAY,
    Sentence.RELAY_UNREADABLE,
    Sentence.ACCEPTED,
    Sentence.NUDGE,
)


@dataclass(frozen=True, slots=True)
class Reminder:
    """A buddy asked for it."""

    id: int
    request_id: int
    person_id: int
    remind_at: datetime


@dataclass(frozen=True, slots=True)
class InHand:
    """How far a request has come on its way to the buddy who has it."""

    told: OutboxState | None
    """What became of the last words that carried it; None where there were none."""
    status: Status | None
    """The provider's later word."""
    seen_at: datetime | None
    """When they last did anything with it, since they have it."""
    remind_at: datetime | None


async def stands(tx: Transaction, request: BuddyRequest, buddy_id: int) -> InHand:
    """As far as we know of."""
    carried = (
        select(outbox.c.state, outbox.c.status)
        .where(outbox.c.member_id == request.member_id, outbox.c.person_id == buddy_id)
        .where(outbox.c.request_id == request.id)
        .where(outbox.c.sentence.in_([sentence.value for sentence in _CARRYING]))
        .order_by(outbox.c.id.desc())
    )
    told = await tx.first(carried.limit(1))
    hand = await tx.first(
        select(in_hand.c.seen_at, in_hand.c.remind_at).where(
            in_hand.c.request_id == request.id, in_hand.c.person_id == buddy_id
        )
    )
    since = request.accepted_at or request.opened_at
    seen = hand.seen_at if hand is not None and hand.seen_at >= since else None
    return InHand(
        told.state if told else None,
        Status(told.status) if told and told.status else None,
        seen,
        hand.remind_at if hand is not None and seen is not None else None,
    )


async def note_seen(tx: Transaction, request_id: int, buddy_id: int, now: datetime) -> None:
    """They have done something with it."""
    new = await tx.add_once(in_hand, request_id=request_id, person_id=buddy_id, seen_at=now)
    if new is None:
        await tx.run(_mine(request_id, buddy_id).values(seen_at=now))


async def put_off(
    tx: Transaction,
    request: BuddyRequest,
    buddy_id: int,
    remind_at: datetime,
    next_at: datetime,
    now: datetime,
) -> bool:
    """False where it is not theirs any more. The reminder counts as the first nudge."""
    theirs = update(buddy_requests).where(
        buddy_requests.c.id == request.id,
        buddy_requests.c.buddy_id == buddy_id,
        buddy_requests.c.state == RequestState.ACCEPTED,
    )
    step = case((buddy_requests.c.step < 1, 1), else_=buddy_requests.c.step)
    if await tx.run(theirs.values(next_move_at=next_at, step=step)) != 1:
        return False
    await note_seen(tx, request.id, buddy_id, now)
    await tx.run(_mine(request.id, buddy_id).values(remind_at=remind_at))
    return True


async def finish(tx: Transaction, request: BuddyRequest, buddy_id: int, now: datetime) -> bool:
    """Nobody waits any more; False where it is not theirs, or more came in between."""
    finished = update(buddy_requests).where(
        buddy_requests.c.id == request.id,
        buddy_requests.c.buddy_id == buddy_id,
        buddy_requests.c.state == RequestState.ACCEPTED,
    )
    done = finished.values(state=RequestState.ANSWERED, answered_at=now, next_move_at=None)
    if await tx.run(done) != 1:
        return False
    await note_seen(tx, request.id, buddy_id, now)
    await tx.run(_mine(request.id, buddy_id).values(done_at=now, remind_at=None))
    return True


async def due_reminders(tx: Transaction, now: datetime, most: int) -> list[Reminder]:
    """Those whose moment has come."""
    columns = in_hand.c
    found = select(columns.id, columns.request_id, columns.person_id, columns.remind_at)
    found = found.where(columns.remind_at <= now).order_by(columns.remind_at).limit(most)
    return [
        Reminder(row.id, row.request_id, row.person_id, row.remind_at)
        for row in await tx.all(found)
    ]


async def take_reminder(tx: Transaction, reminder: Reminder) -> bool:
    """False where somebody else has seen to it, or they chose another moment."""
    return await _move_reminder(tx, reminder, None)


async def put_reminder_off(tx: Transaction, reminder: Reminder, until: datetime) -> None:
    """It broke: again then."""
    await _move_reminder(tx, reminder, until)


async def _move_reminder(tx: Transaction, reminder: Reminder, to: datetime | None) -> bool:
    same = update(in_hand).where(
        in_hand.c.id == reminder.id, in_hand.c.remind_at == reminder.remind_at
    )
    return await tx.run(same.values(remind_at=to)) == 1


async def said_since(tx: Transaction, member_id: int, since: datetime) -> list[tuple[Level, str]]:
    """What a member wrote since then and how it was read, oldest first."""
    found = (
        select(messages.c.level, messages.c.text)
        .where(messages.c.member_id == member_id, messages.c.person_id == member_id)
        .where(messages.c.received_at >= since - timedelta(minutes=1))
        .where(messages.c.kind.not_in((Kind.REACTION, Kind.BUTTON)))
        .order_by(messages.c.id)
    )
    return [(row.level, row.text) for row in await tx.all(found)]


async def was_promised(tx: Transaction, request: BuddyRequest) -> bool:
    """Whether the member was told that somebody will answer this."""
    told = select(outbox.c.id).where(
        outbox.c.member_id == request.member_id,
        outbox.c.person_id == request.member_id,
        outbox.c.request_id == request.id,
        outbox.c.sentence.in_([sentence.value for sentence in _PROMISES]),
    )
    return await tx.first(told.limit(1)) is not None


def _mine(request_id: int, buddy_id: int) -> Update:
    return update(in_hand).where(
        in_hand.c.request_id == request_id, in_hand.c.person_id == buddy_id
    )
