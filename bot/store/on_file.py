"""Everything that is stored about one concern, for its file."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, or_, select

from bot.database import Transaction
from bot.store.concerns import Concern
from bot.tables import alerts, concerns, events, messages, outbox
from bot.tables.states import OutboxState
from messages.delivery import Status
from messages.inbound import Kind
from messages.people import Channel
from messages.sentences import Sentence
from messages.triage.levels import Level


@dataclass(frozen=True, slots=True, repr=False)
class Received:
    """Something that reached us."""

    person_id: int | None
    at: datetime
    sent_at: datetime
    channel: Channel
    kind: Kind
    text: str
    level: Level
    reason: str
    version: str


@dataclass(frozen=True, slots=True, repr=False)
class Sent:
    """Something of ours, or what was to be."""

    person_id: int
    at: datetime
    channel: Channel
    sentence: Sentence | None
    """None for one that this version does not know any more."""
    words: str
    state: OutboxState
    code: str
    status: Status | None
    is_edit: bool


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """One line of the record."""

    at: datetime
    what: str
    line: str
    actor_id: int | None


async def version_of(tx: Transaction, concern_id: int) -> str:
    """Which release of the rules opened it; empty where a person did."""
    row = await tx.first(select(concerns.c.triage_version).where(concerns.c.id == concern_id))
    return "" if row is None else str(row[0])


async def received_about(tx: Transaction, concern: Concern, until: datetime) -> list[Received]:
    """What opened it, and everything said in the member's conversation while it was open."""
    ends = concern.closed_at or until
    meanwhile = and_(
        messages.c.member_id == concern.member_id,
        messages.c.received_at >= concern.opened_at,
        messages.c.received_at <= ends,
    )
    found = select(messages).where(or_(messages.c.id == concern.message_id, meanwhile))
    rows = await tx.all(found.order_by(messages.c.received_at, messages.c.id))
    return [
        Received(
            r.person_id,
            r.received_at,
            r.sent_at,
            r.channel,
            r.kind,
            r.text,
            r.level,
            r.reason,
            r.triage_version,
        )
        for r in rows
    ]


async def sent_about(tx: Transaction, concern: Concern, until: datetime) -> list[Sent]:
    """Every page and text about it, and all that went to the member while it was open."""
    found = select(outbox).where(_about(concern, until), outbox.c.press_id == "")
    return [_sent(row) for row in await tx.all(found.order_by(outbox.c.created_at, outbox.c.id))]


def _about(concern: Concern, until: datetime) -> ColumnElement[bool]:
    to_member = and_(
        outbox.c.person_id == concern.member_id,
        outbox.c.created_at >= concern.opened_at,
        outbox.c.created_at <= (concern.closed_at or until),
    )
    return or_(outbox.c.concern_id == concern.id, to_member)


def _sent(row: Row[Any]) -> Sent:
    known = row.sentence in tuple(Sentence)
    return Sent(
        row.person_id,
        row.sent_at or row.created_at,
        row.channel,
        Sentence(row.sentence) if known else None,
        row.body or row.filling.get("text", ""),
        row.state,
        row.code,
        Status(row.status) if row.status else None,
        row.edits_id is not None,
    )


async def record_about(tx: Transaction, concern_id: int) -> list[Line]:
    """Every line of the record, oldest first."""
    found = select(events).where(events.c.concern_id == concern_id).order_by(events.c.id)
    return [Line(row.at, row.what, row.line, row.actor_id) for row in await tx.all(found)]


async def times_paged(tx: Transaction, concern_id: int) -> list[tuple[int, datetime, int]]:
    """Who was paged, when first, and how often."""
    first = func.min(alerts.c.paged_at).label("first_at")
    found = (
        select(alerts.c.person_id, first, func.count().label("times"))
        .where(alerts.c.concern_id == concern_id)
        .group_by(alerts.c.person_id)
        .order_by(first, alerts.c.person_id)
    )
    return [(row.person_id, row.first_at, row.times) for row in await tx.all(found)]
