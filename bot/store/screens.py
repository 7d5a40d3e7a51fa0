"""What the demo's phones show, when something is next due, and how it all begins again."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Row, ScalarSelect, Select, bindparam, func, select

from bot.database import Transaction
from bot.store.due import THANKS
from bot.store.record import Erasing, erasing
from bot.tables import (
    addresses,
    buddy_requests,
    concerns,
    conduct_looks,
    debriefs,
    drills,
    events,
    follow_ups,
    in_hand,
    marks,
    messages,
    metadata,
    outbox,
    pairings,
    people,
    plans,
    second_calls,
    silences,
    swaps,
    tellings,
    told_alerts,
    unreached,
    visits,
)
from bot.tables.columns import Moment
from bot.tables.states import ConcernState, OutboxState, SwapState
from messages.inbound import Kind
from messages.people import Address, Channel
from messages.sentences import Sentence

_AFTER = bindparam("after", type_=Moment())


def _next(column: Column[datetime], *while_: ColumnElement[bool]) -> ScalarSelect[datetime]:
    return select(func.min(column)).where(column > _AFTER, *while_).scalar_subquery()


_NEXT = select(
    _next(plans.c.next_due_at),
    _next(concerns.c.next_page_at, concerns.c.state != ConcernState.CLOSED),
    _next(buddy_requests.c.next_move_at),
    _next(outbox.c.due_at, outbox.c.state == OutboxState.WAITING, outbox.c.claim.is_(None)),
    _next(second_calls.c.next_page_at),
    _next(follow_ups.c.next_ask_at),
    _next(drills.c.next_page_at),
    _next(people.c.paused_until),
    _next(swaps.c.answer_by, swaps.c.state == SwapState.ASKED),
    _next(addresses.c.hold_until),
    _next(tellings.c.look_at),
    _next(silences.c.next_look_at),
    _next(unreached.c.next_look_at),
    _next(conduct_looks.c.look_at),
    _next(told_alerts.c.tell_at),
    _next(pairings.c.review_at),
    _next(visits.c.next_look_at),
    _next(in_hand.c.remind_at),
    _next(debriefs.c.due_at),
    _next(marks.c.at, marks.c.name == THANKS.mark),
    _next(debriefs.c.next_chase_at),
)


@dataclass(frozen=True, slots=True)
class PhoneRow:
    """One pretend phone and its place in the tables."""

    address_id: int
    person_id: int
    address: Address
    language: str


@dataclass(frozen=True, slots=True)
class Written:
    """Words that somebody typed on a phone."""

    id: int
    text: str
    raw: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of ours that reached a phone."""

    id: int
    channel: Channel
    """`voice` where it was said in a call."""
    sentence: Sentence
    filling: Mapping[str, str]
    number: int | None
    """The alert or request that it is about."""
    text: str
    at: datetime
    provider_id: str


async def phones(tx: Transaction) -> list[PhoneRow]:
    """Every pretend phone."""
    found = (
        select(addresses, people.c.language)
        .join(people, people.c.id == addresses.c.person_id)
        .where(addresses.c.channel == Channel.PHONES)
        .order_by(addresses.c.id)
    )
    return [
        PhoneRow(row.id, row.person_id, Address(row.channel, row.value), row.language)
        for row in await tx.all(found)
    ]


async def written_on(tx: Transaction, address_id: int, most: int) -> list[Written]:
    """The newest words typed on this phone, oldest first. A pressed button leaves no words."""
    found = (
        select(messages.c.id, messages.c.text, messages.c.raw, messages.c.received_at)
        .where(messages.c.address_id == address_id, messages.c.kind == Kind.TEXT)
        .order_by(messages.c.id.desc())
        .limit(most)
    )
    rows = await tx.all(found)
    return [Written(r.id, r.text, r.raw, r.received_at) for r in reversed(rows)]


async def shown_on(tx: Transaction, address_id: int, most: int) -> list[Shown]:
    """The newest messages of ours on this phone, oldest first; answers to presses are none."""
    rows = await tx.all(_shown(address_id).order_by(outbox.c.id.desc()).limit(most))
    newest = await _newest_edits(tx, [row.id for row in rows])
    return [_as_shown(row, newest.get(row.id)) for row in reversed(rows)]


async def one_shown(tx: Transaction, address_id: int, shown_id: int) -> Shown | None:
    """One message of ours, if it is on this phone."""
    row = await tx.first(_shown(address_id).where(outbox.c.id == shown_id))
    if row is None:
        return None
    return _as_shown(row, (await _newest_edits(tx, [row.id])).get(row.id))


async def _newest_edits(tx: Transaction, ids: Collection[int]) -> dict[int, Row[Any]]:
    """What these messages say by now, where that is not what they said when they came."""
    found = select(outbox).where(
        outbox.c.edits_id.in_(list(ids)), outbox.c.state == OutboxState.SENT
    )
    return {row.edits_id: row for row in await tx.all(found.order_by(outbox.c.id))}


def _shown(address_id: int) -> Select[*tuple[Any, ...]]:
    return select(outbox).where(
        outbox.c.address_id == address_id,
        outbox.c.state == OutboxState.SENT,
        outbox.c.press_id == "",
        outbox.c.edits_id.is_(None),
    )


def _as_shown(row: Row[Any], edit: Row[Any] | None) -> Shown:
    number = row.concern_id if row.concern_id is not None else row.request_id
    says = edit or row
    sentence = Sentence(says.sentence)
    return Shown(
        row.id,
        row.channel,
        sentence,
        says.filling,
        number,
        says.body,
        row.sent_at,
        row.provider_id,
    )


async def newest(tx: Transaction) -> tuple[int, ...]:
    """Numbers that change whenever there is something new to see."""
    sent = select(func.count()).select_from(outbox).where(outbox.c.state == OutboxState.SENT)
    asked = (select(func.max(messages.c.id)), sent, select(func.max(events.c.id)))
    row = await tx.first(select(*[each.scalar_subquery() for each in asked]))
    return tuple(int(number or 0) for number in row or ())


async def on_its_way(tx: Transaction) -> bool:
    """Whether some sender has a message in its hands at this moment."""
    found = select(outbox.c.id).where(
        outbox.c.state == OutboxState.WAITING, outbox.c.claim.is_not(None)
    )
    return await tx.first(found.limit(1)) is not None


async def next_moment(tx: Transaction, after: datetime) -> datetime | None:
    """When anything at all is next due, of whatever kind; None where nothing is."""
    row = await tx.first(_NEXT, after=after)
    return min((each for each in row or () if each is not None), default=None)


async def next_asked(tx: Transaction) -> tuple[int, datetime] | None:
    """Who is to be asked next, and when; None where nobody is."""
    found = select(plans.c.person_id, plans.c.next_due_at).where(plans.c.next_due_at.is_not(None))
    row = await tx.first(found.order_by(plans.c.next_due_at, plans.c.id).limit(1))
    return None if row is None else (row.person_id, row.next_due_at)


async def empty(tx: Transaction, now: datetime) -> None:
    """Take everybody and everything out, so that a cast can move in. For the demo alone."""
    async with erasing(tx, Erasing.ALL, now):
        await tx.run(events.delete())
    for table in reversed(metadata.sorted_tables):
        await tx.run(table.delete())
