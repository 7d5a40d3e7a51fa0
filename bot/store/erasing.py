"""Removes what would show who somebody was or what was said, and keeps what has to be kept."""

from dataclasses import dataclass
from datetime import datetime
from secrets import token_bytes

from sqlalchemy import ColumnElement, Select, and_, delete, func, literal, not_, or_, select, update

from bot.database import Transaction
from bot.store.follow_ups import cancel_of_member
from bot.store.overrides import forget_overrides
from bot.store.people import find_person, name_hash
from bot.store.record import Erasing, erasing
from bot.store.requests import close_waiting, hand_back, of_buddy
from bot.store.roster import ERASED, erased_hash, file_plan_mark
from bot.store.swaps import end_swaps
from bot.store.topics import forget_topics
from bot.store.visits import forget_visits
from bot.tables import (
    addresses,
    agreed_contacts,
    buddy_checks,
    buddy_hours,
    buddy_records,
    buddy_requests,
    buddy_spells,
    calendar_keys,
    coming_pairings,
    concerns,
    conduct_looks,
    debriefs,
    events,
    held_words,
    in_hand,
    introductions,
    marks,
    match_wishes,
    member_dates,
    messages,
    outbox,
    pairing_questions,
    pairings,
    people,
    plan_changes,
    plan_questions,
    plans,
    safe_contacts,
    sessions,
    sign_in_links,
    silences,
    timings,
    unreached,
)
from bot.tables.columns import Moment
from bot.tables.states import ConcernState, EndedWhy, OutboxState
from messages.people import Address, Role

_GONE = (
    *(plans, sessions, sign_in_links, calendar_keys, safe_contacts, agreed_contacts),
    *(member_dates, silences, timings, unreached, plan_changes, plan_questions),
    *(match_wishes, introductions, pairing_questions),
    *(buddy_hours, buddy_spells, conduct_looks),
    *(buddy_records, buddy_checks),
    *(in_hand, debriefs),
)
"""Of these nothing at all is kept."""


@dataclass(frozen=True, slots=True)
class Erased:
    """How much was removed, and how much stays in the files of concerns."""

    messages: int
    sent: int
    kept_concerns: int
    kept_messages: int


async def unfinished_concerns(tx: Transaction, person_id: int) -> list[int]:
    """Concerns about them, or that they have, which nobody has closed."""
    theirs = or_(concerns.c.member_id == person_id, concerns.c.owner_id == person_id)
    found = select(concerns.c.id).where(theirs, concerns.c.state != ConcernState.CLOSED)
    return [row.id for row in await tx.all(found.order_by(concerns.c.id))]


async def erase_person(tx: Transaction, person_id: int, now: datetime) -> Erased:
    """The row of the person stays, without a name, for what refers to it."""
    mine = or_(messages.c.person_id == person_id, messages.c.member_id == person_id)
    kept = await tx.first(select(func.count()).select_from(messages).where(mine, _on_file()))
    words = update(messages).where(mine, not_(_on_file())).values(text="", raw="")
    removed = await tx.run(words)
    sent = await _erase_outbox(tx, person_id)
    await _erase_lines(tx, person_id, now)
    await _erase_held(tx, person_id)
    await _end_ties(tx, person_id, now)
    for row in await tx.all(select(addresses).where(addresses.c.person_id == person_id)):
        if row.value:
            await _erase_address(tx, row.id, Address(row.channel, row.value), now)
    await _erase_row(tx, person_id, now)
    files = select(func.count()).select_from(concerns).where(concerns.c.member_id == person_id)
    count = await tx.first(files)
    return Erased(removed, sent, count[0] if count else 0, kept[0] if kept else 0)


async def _erase_held(tx: Transaction, person_id: int) -> None:
    """Words of theirs, or of their conversations, that staff read first; what went has gone."""
    theirs = or_(held_words.c.person_id == person_id, held_words.c.member_id == person_id)
    await tx.run(delete(held_words).where(or_(theirs, held_words.c.to_id == person_id)))


def _on_file() -> ColumnElement[bool]:
    """A message that opened a concern, or came while it was open: it belongs to that file."""
    about = or_(
        concerns.c.message_id == messages.c.id,
        and_(
            concerns.c.member_id == messages.c.member_id,
            messages.c.received_at >= concerns.c.opened_at,
            or_(concerns.c.closed_at.is_(None), messages.c.received_at <= concerns.c.closed_at),
        ),
    )
    return select(concerns.c.id).where(about).exists()


async def _erase_outbox(tx: Transaction, person_id: int) -> int:
    """What was sent about a concern stays with its file."""
    mine = or_(
        outbox.c.person_id == person_id,
        outbox.c.member_id == person_id,
        outbox.c.request_id.in_(_answered_by(person_id)),
        outbox.c.id.in_(await _naming(tx, person_id)),
    )
    unfinished = update(outbox).where(mine, outbox.c.state == OutboxState.WAITING)
    await tx.run(unfinished.values(state=OutboxState.SKIPPED, code=ERASED, claim=None))
    words = update(outbox).where(mine, outbox.c.concern_id.is_(None))
    return await tx.run(words.values(body=None, filling={}))


async def _naming(tx: Transaction, buddy_id: int) -> list[int]:
    """What told members of theirs who is, will be or was their buddy."""
    buddy = await find_person(tx, buddy_id)
    if buddy is None or buddy.role is not Role.BUDDY:
        return []
    members = [
        outbox.c.person_id.in_(select(table.c.member_id).where(table.c.buddy_id == buddy_id))
        for table in (pairings, coming_pairings, pairing_questions)
    ]
    rows = await tx.all(select(outbox.c.id, outbox.c.filling).where(or_(*members)))
    return [row.id for row in rows if row.filling.get("buddy") == buddy.first_name]


def _answered_by(buddy_id: int) -> Select[tuple[int]]:
    """Requests in which a buddy's name, and words that members were sent, can stand."""
    return select(buddy_requests.c.id).where(buddy_requests.c.buddy_id == buddy_id)


async def _erase_lines(tx: Transaction, person_id: int, now: datetime) -> None:
    """The record keeps what happened and when; the words of a line may hold a first name."""
    mine = or_(
        events.c.member_id == person_id,
        events.c.actor_id == person_id,
        events.c.request_id.in_(_answered_by(person_id)),
    )
    lines = update(events).where(mine, events.c.concern_id.is_(None))
    async with erasing(tx, Erasing.LINES, now):
        await tx.run(lines.values(line="(erased)"))


async def _end_ties(tx: Transaction, person_id: int, now: datetime) -> None:
    """Nobody waits for them, and they wait for nobody."""
    await close_waiting(tx, person_id)
    await cancel_of_member(tx, person_id, None, "erased", now)
    for request in await of_buddy(tx, person_id, now):
        await hand_back(tx, request.id, person_id, now)
    paired = or_(pairings.c.member_id == person_id, pairings.c.buddy_id == person_id)
    ended = update(pairings).where(paired, pairings.c.ended_at.is_(None))
    await tx.run(ended.values(ended_at=now, ends_on=None))
    await _end_matches(tx, person_id, now)
    await forget_overrides(tx, person_id, now)
    await end_swaps(tx, person_id, now)
    await forget_visits(tx, person_id)
    await forget_topics(tx, person_id)
    for table in _GONE:
        await tx.run(delete(table).where(table.c.person_id == person_id))
    await tx.run(delete(marks).where(marks.c.name == file_plan_mark(person_id)))


async def _end_matches(tx: Transaction, person_id: int, now: datetime) -> None:
    """Nobody is promised them, and nobody is asked about them any more."""
    promised = or_(
        coming_pairings.c.member_id == person_id, coming_pairings.c.buddy_id == person_id
    )
    called_off = update(coming_pairings).where(promised, coming_pairings.c.ended_at.is_(None))
    await tx.run(called_off.values(ended_at=now, ended_why=EndedWhy.OTHER))
    about = or_(
        pairing_questions.c.member_id == person_id, pairing_questions.c.buddy_id == person_id
    )
    await tx.run(delete(pairing_questions).where(about))


async def _erase_address(tx: Transaction, address_id: int, address: Address, now: datetime) -> None:
    """A keyed hash stays, by which an import knows that it is not to be written to again.

    It is another hash than that of an address in use: whoever writes from there is new to us.
    """
    theirs = erased_hash(tx, address)
    before = update(addresses).where(addresses.c.value_hash == theirs)
    await tx.run(before.values(value_hash=token_bytes(32)))
    gone = {"value": "", "value_hash": theirs, "blocked_at": now, "blocked_code": ERASED}
    await tx.run(update(addresses).where(addresses.c.id == address_id).values(**gone))


async def _erase_row(tx: Transaction, person_id: int, now: datetime) -> None:
    row = update(people).where(people.c.id == person_id)
    await tx.run(
        row.values(
            name="",
            name_hash=name_hash(tx, ""),
            interests="",
            notes="",
            days="",
            on_call="",
            team="",
            nation="",
            fallback=False,
            paused_from=None,
            paused_until=None,
            paused_why=None,
            stopped_at=func.coalesce(people.c.stopped_at, literal(now, Moment())),
        )
    )
