"""Concerns as they are stored: one by number, the open ones, the due ones, the closed ones."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select

from bot.database import Transaction
from bot.tables import concerns
from bot.tables.states import ConcernState
from messages.outcomes import Attendance, Outcome
from messages.triage.levels import Level


@dataclass(frozen=True, slots=True, repr=False)
class Concern:
    """One concern, as stored."""

    id: int
    member_id: int
    message_id: int | None
    level: Level
    state: ConcernState
    reason: str
    opened_at: datetime
    step: int
    pages: int
    next_page_at: datetime | None
    turned_down: frozenset[int]
    paged: frozenset[int]
    owner_id: int | None
    taken_at: datetime | None
    closed_at: datetime | None
    outcome: Outcome | None
    note: str
    next_steps: str = ""
    attendance: Attendance | None = None
    reference: str = ""
    instead: str = ""
    handed_to_id: int | None = None
    snoozed_until: datetime | None = None
    snooze_reason: str = ""
    earlier_id: int | None = None
    reviewed_by_id: int | None = None
    reviewed_at: datetime | None = None


RECORD = "concern"
"""Under this the record keeps who opened one, and who added to it."""
_FOUND = select(concerns).where(concerns.c.id == bindparam("number"))
_OF_MEMBER = select(concerns).where(
    concerns.c.member_id == bindparam("member"), concerns.c.state != ConcernState.CLOSED
)


async def find(tx: Transaction, concern_id: int) -> Concern | None:
    """By number."""
    row = await tx.first(_FOUND, number=concern_id)
    return None if row is None else _concern(row)


async def of_member(tx: Transaction, member_id: int) -> Concern | None:
    """The one that is not closed, if there is one."""
    row = await tx.first(_OF_MEMBER, member=member_id)
    return None if row is None else _concern(row)


async def not_closed(tx: Transaction) -> list[Concern]:
    """Every concern that somebody still has to see to: untaken first, urgent first."""
    found = (
        select(concerns)
        .where(concerns.c.state != ConcernState.CLOSED)
        .order_by(concerns.c.state, concerns.c.level.desc(), concerns.c.opened_at)
    )
    return [_concern(row) for row in await tx.all(found)]


async def due(tx: Transaction, now: datetime, most: int) -> list[Concern]:
    """Those that want a page, or a look, now: the most urgent and the longest waiting first."""
    found = (
        select(concerns)
        .where(concerns.c.next_page_at <= now, concerns.c.state != ConcernState.CLOSED)
        .order_by(concerns.c.level.desc(), concerns.c.next_page_at)
        .limit(most)
    )
    return [_concern(row) for row in await tx.all(found)]


async def recently_closed(tx: Transaction, since: datetime, most: int) -> list[Concern]:
    """Those closed since then, the last first: what may have to be opened again."""
    found = (
        select(concerns)
        .where(concerns.c.state == ConcernState.CLOSED, concerns.c.closed_at >= since)
        .order_by(concerns.c.closed_at.desc(), concerns.c.id.desc())
        .limit(most)
    )
    return [_concern(row) for row in await tx.all(found)]


async def not_reviewed(tx: Transaction, most: int) -> list[Concern]:
    """Closed ones that nobody else has looked over yet, the longest waiting first."""
    found = (
        select(concerns)
        .where(concerns.c.state == ConcernState.CLOSED, concerns.c.reviewed_at.is_(None))
        .order_by(concerns.c.closed_at, concerns.c.id)
        .limit(most)
    )
    return [_concern(row) for row in await tx.all(found)]


async def last_closed_of(tx: Transaction, member_id: int) -> Concern | None:
    """The one of this member that was closed last."""
    found = (
        select(concerns)
        .where(concerns.c.member_id == member_id, concerns.c.state == ConcernState.CLOSED)
        .order_by(concerns.c.closed_at.desc())
        .limit(1)
    )
    row = await tx.first(found)
    return None if row is None else _concern(row)


async def has_died(tx: Transaction, member_id: int) -> bool:
    """Whether the last that staff said of this member is that they have died."""
    last = await last_closed_of(tx, member_id)
    return last is not None and last.outcome is Outcome.DIED


def numbers(listed: str) -> frozenset[int]:
    """The people in a column that lists them by number."""
    return frozenset(int(one) for one in listed.split(",") if one)


def listed(people: Collection[int]) -> str:
    """What `numbers` reads back."""
    return ",".join(str(one) for one in sorted(people))[:400]


def _concern(row: Row[Any]) -> Concern:
    return Concern(
        row.id,
        row.member_id,
        row.message_id,
        row.level,
        row.state,
        row.reason,
        row.opened_at,
        row.step,
        row.pages,
        row.next_page_at,
        numbers(row.turned_down),
        numbers(row.paged),
        row.owner_id,
        row.taken_at,
        row.closed_at,
        row.outcome,
        row.note,
        row.next_steps or "",
        row.attendance,
        row.reference or "",
        row.instead or "",
        row.handed_to_id,
        row.snoozed_until,
        row.snooze_reason or "",
        row.earlier_id,
        row.reviewed_by_id,
        row.reviewed_at,
    )
