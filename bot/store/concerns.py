"""Concerns: opening, joining, paging, taking and closing, each by one conditional change."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, select, update

from bot.database import Transaction
from bot.tables import concerns
from bot.tables.states import ConcernState
from messages.outcomes import Outcome
from messages.triage.levels import Level

ANSWER_WITHIN = timedelta(minutes=5)
LOOK_AGAIN = {Level.URGENT: timedelta(minutes=30), Level.SOON: timedelta(hours=2)}
"""Taken and still open after this long: whoever has it is asked, and then it is paged again."""


@dataclass(frozen=True, slots=True)
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


async def open_concern(
    tx: Transaction,
    now: datetime,
    *,
    member_id: int,
    message_id: int | None,
    level: Level,
    reason: str,
    version: str,
) -> int | None:
    """Open one, with its first page due now; None where this member has one open already."""
    return await tx.add_once(
        concerns,
        member_id=member_id,
        message_id=message_id,
        level=level,
        state=ConcernState.OPEN,
        reason=reason[:120],
        triage_version=version[:40],
        opened_at=now,
        next_page_at=now,
        note="",
    )


async def make_worse(tx: Transaction, concern_id: int, now: datetime, reason: str) -> bool:
    """From soon to urgent: paging begins again, whoever had it; False where it was urgent."""
    worse = (
        update(concerns)
        .where(concerns.c.id == concern_id, concerns.c.level == Level.SOON)
        .where(concerns.c.state != ConcernState.CLOSED)
        .values(
            level=Level.URGENT,
            reason=reason[:120],
            state=ConcernState.OPEN,
            owner_id=None,
            taken_at=None,
            step=0,
            turned_down="",
            paged="",
            next_page_at=now,
        )
    )
    return await tx.run(worse) == 1


async def take(
    tx: Transaction, concern_id: int, staff_id: int, now: datetime, level: Level
) -> bool:
    """One winner: True for the one who now owns it."""
    taken = (
        update(concerns)
        .where(concerns.c.id == concern_id, concerns.c.state == ConcernState.OPEN)
        .values(
            state=ConcernState.TAKEN,
            owner_id=staff_id,
            taken_at=now,
            step=0,
            turned_down="",
            paged="",
            next_page_at=now + LOOK_AGAIN.get(level, LOOK_AGAIN[Level.SOON]),
        )
    )
    return await tx.run(taken) == 1


async def turn_down(tx: Transaction, concern: Concern, staff_id: int, now: datetime) -> bool:
    """ "Not me": paged on at once, without this person for the round. An owner hands it back."""
    passed = (
        update(concerns)
        .where(concerns.c.id == concern.id, concerns.c.state != ConcernState.CLOSED)
        .where((concerns.c.state == ConcernState.OPEN) | (concerns.c.owner_id == staff_id))
        .values(
            state=ConcernState.OPEN,
            owner_id=None,
            taken_at=None,
            turned_down=_listed({*concern.turned_down, staff_id}),
            next_page_at=now,
        )
    )
    return await tx.run(passed) == 1


async def close(
    tx: Transaction, concern_id: int, staff_id: int, outcome: Outcome, note: str, now: datetime
) -> bool:
    """Close it with an outcome; only by whoever has it."""
    closed = (
        update(concerns)
        .where(concerns.c.id == concern_id, concerns.c.state == ConcernState.TAKEN)
        .where(concerns.c.owner_id == staff_id)
        .values(
            state=ConcernState.CLOSED,
            closed_at=now,
            outcome=outcome,
            note=note,
            next_page_at=None,
        )
    )
    return await tx.run(closed) == 1


async def give_back(tx: Transaction, concern: Concern, now: datetime) -> bool:
    """Taken and forgotten: it is open again, and paged."""
    back = (
        update(concerns)
        .where(concerns.c.id == concern.id, concerns.c.state == ConcernState.TAKEN)
        .where(concerns.c.next_page_at == concern.next_page_at)
        .values(
            state=ConcernState.OPEN,
            owner_id=None,
            taken_at=None,
            step=0,
            paged="",
            next_page_at=now,
        )
    )
    return await tx.run(back) == 1


async def move_page(
    tx: Transaction,
    concern: Concern,
    *,
    next_at: datetime,
    step: int,
    turned_down: Collection[int] = (),
    paged: Collection[int] = (),
) -> bool:
    """Compare-and-set on the moment of the page: of many machines that tick, one pages."""
    moved = (
        update(concerns)
        .where(concerns.c.id == concern.id, concerns.c.state == concern.state)
        .where(concerns.c.next_page_at == concern.next_page_at)
        .values(
            next_page_at=next_at,
            step=step,
            pages=concerns.c.pages + 1,
            turned_down=_listed(turned_down),
            paged=_listed(paged),
        )
    )
    return await tx.run(moved) == 1


async def press(tx: Transaction, concern: Concern, now: datetime) -> None:
    """Urgent words about a taken concern: its owner acts within minutes, or it is everybody's."""
    pressed = (
        update(concerns)
        .where(concerns.c.id == concern.id, concerns.c.state == ConcernState.TAKEN)
        .where(concerns.c.next_page_at > now + ANSWER_WITHIN)
        .values(step=1, next_page_at=now + ANSWER_WITHIN)
    )
    await tx.run(pressed)


async def keep(tx: Transaction, concern: Concern, now: datetime) -> None:
    """The owner has done something about it: the time in which it is not forgotten begins anew."""
    kept = update(concerns).where(
        concerns.c.id == concern.id, concerns.c.state == ConcernState.TAKEN
    )
    await tx.run(kept.values(step=0, next_page_at=now + LOOK_AGAIN[concern.level]))


async def page_on(tx: Transaction, concern_id: int, staff_id: int, now: datetime) -> None:
    """A page did not reach anybody: the next one is due at once, and not after its five minutes.

    Only inside a round: once everybody was paged, the next round comes in its time, so that
    phones that are all off are not paged without a pause.
    """
    unreached = update(concerns).where(
        concerns.c.id == concern_id, concerns.c.state == ConcernState.OPEN, concerns.c.paged != ""
    )
    await tx.run(unreached.where(concerns.c.next_page_at > now).values(next_page_at=now))
    owner_unreached = update(concerns).where(
        concerns.c.id == concern_id,
        concerns.c.state == ConcernState.TAKEN,
        concerns.c.owner_id == staff_id,
    )
    await tx.run(owner_unreached.values(step=1, next_page_at=now))


async def due(tx: Transaction, now: datetime, most: int) -> list[Concern]:
    """Those that want a page, or a look, now: the most urgent and the longest waiting first."""
    found = (
        select(concerns)
        .where(concerns.c.next_page_at <= now, concerns.c.state != ConcernState.CLOSED)
        .order_by(concerns.c.level.desc(), concerns.c.next_page_at)
        .limit(most)
    )
    return [_concern(row) for row in await tx.all(found)]


async def find(tx: Transaction, concern_id: int) -> Concern | None:
    """By number."""
    row = await tx.first(select(concerns).where(concerns.c.id == concern_id))
    return None if row is None else _concern(row)


async def of_member(tx: Transaction, member_id: int) -> Concern | None:
    """The one that is not closed, if there is one."""
    found = select(concerns).where(concerns.c.member_id == member_id)
    row = await tx.first(found.where(concerns.c.state != ConcernState.CLOSED))
    return None if row is None else _concern(row)


async def not_closed(tx: Transaction) -> list[Concern]:
    """Every concern that somebody still has to see to: untaken first, urgent first."""
    found = (
        select(concerns)
        .where(concerns.c.state != ConcernState.CLOSED)
        .order_by(concerns.c.state, concerns.c.level.desc(), concerns.c.opened_at)
    )
    return [_concern(row) for row in await tx.all(found)]


def _numbers(listed: str) -> frozenset[int]:
    return frozenset(int(one) for one in listed.split(",") if one)


def _listed(numbers: Collection[int]) -> str:
    return ",".join(str(one) for one in sorted(numbers))[:400]


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
        _numbers(row.turned_down),
        _numbers(row.paged),
        row.owner_id,
        row.taken_at,
        row.closed_at,
        row.outcome,
        row.note,
    )
