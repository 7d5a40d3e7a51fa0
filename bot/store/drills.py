"""Drills: beginning, paging, answering and ending, each by one conditional change."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, func, select, update

from bot.database import Transaction
from bot.store.record import mark, set_mark
from bot.tables import concerns, drill_pages, drills
from bot.tables.states import ConcernState, DrillState, DrillWhy
from messages.people import Channel
from messages.triage.levels import Level


@dataclass(frozen=True, slots=True)
class Drill:
    """One drill, as stored."""

    id: int
    why: DrillWhy
    state: DrillState
    started_at: datetime
    everybody: bool
    only_id: int | None
    next_page_at: datetime | None
    acknowledged_by: int | None
    acknowledged_at: datetime | None
    channel: Channel | None
    ended_at: datetime | None
    once: str


@dataclass(frozen=True, slots=True)
class DrillPage:
    """One person who was asked."""

    person_id: int
    paged_at: datetime
    answered_at: datetime | None

    @property
    def took(self) -> timedelta | None:
        """From their own page to their answer."""
        return None if self.answered_at is None else self.answered_at - self.paged_at


async def begin(
    tx: Transaction,
    now: datetime,
    why: DrillWhy,
    once: str,
    *,
    everybody: bool = False,
    only: int | None = None,
) -> int | None:
    """Begin one, with its first page due now; None where this slot or shift had one already."""
    return await tx.add_once(
        drills,
        why=why,
        state=DrillState.RUNNING,
        started_at=now,
        everybody=everybody,
        only_id=only,
        next_page_at=now,
        once=once[:80],
    )


LOOK_AGAIN = timedelta(minutes=5)
"""While a scheduled drill is postponed."""
_SLOT_MARK = "next drill"
_SLOT = "slot "


async def planned_slot(tx: Transaction) -> tuple[datetime, int] | None:
    """When to look next, and for which slot, in seconds of its epoch; None before the first."""
    return await mark(tx, _SLOT_MARK)


async def plan_slot(tx: Transaction, slot: int, look_at: datetime) -> None:
    """The slot that is to be drilled next: at its own time, or postponed."""
    await set_mark(tx, _SLOT_MARK, look_at, slot)


def slot_name(slot: int) -> str:
    """Under this name, and the number of the try, its drill is held once."""
    return f"{_SLOT}{slot}"


async def postpone(tx: Transaction, drill: Drill, now: datetime) -> None:
    """Broken off: a scheduled drill is held again later. Any other is let go."""
    name = drill.once.partition("/")[0]
    if drill.why is DrillWhy.SCHEDULED:
        await plan_slot(tx, int(name.removeprefix(_SLOT)), now + LOOK_AGAIN)


async def find(tx: Transaction, drill_id: int) -> Drill | None:
    """By number."""
    row = await tx.first(select(drills).where(drills.c.id == drill_id))
    return None if row is None else _drill(row)


async def running(tx: Transaction) -> list[Drill]:
    """Every drill that is not over, first begun first."""
    found = select(drills).where(drills.c.state == DrillState.RUNNING).order_by(drills.c.id)
    return [_drill(row) for row in await tx.all(found)]


async def latest(tx: Transaction) -> Drill | None:
    """The last one for everybody on call, whatever became of it; a shift's own test is none."""
    found = select(drills).where(drills.c.only_id.is_(None)).order_by(drills.c.id.desc())
    row = await tx.first(found.limit(1))
    return None if row is None else _drill(row)


async def broken_off(tx: Transaction, slot: str) -> int:
    """How often the drill of this slot had to give way to a real alert."""
    found = select(func.count()).where(
        drills.c.once.startswith(slot, autoescape=True), drills.c.state == DrillState.BROKEN_OFF
    )
    row = await tx.first(found)
    return 0 if row is None else int(row[0])


async def move(tx: Transaction, drill: Drill, next_at: datetime) -> bool:
    """Compare-and-set on the moment of the page: of many machines that tick, one pages."""
    moved = update(drills).where(
        drills.c.id == drill.id,
        drills.c.state == DrillState.RUNNING,
        drills.c.next_page_at == drill.next_page_at,
    )
    return await tx.run(moved.values(next_page_at=next_at)) == 1


async def page_on(tx: Transaction, drill_id: int, now: datetime) -> None:
    """A page did not reach anybody: the next is due at once."""
    unreached = update(drills).where(
        drills.c.id == drill_id,
        drills.c.state == DrillState.RUNNING,
        drills.c.next_page_at > now,
    )
    await tx.run(unreached.values(next_page_at=now))


async def record_page(tx: Transaction, drill_id: int, person_id: int, now: datetime) -> bool:
    """One drill asks one person once."""
    asked = await tx.add_once(drill_pages, drill_id=drill_id, person_id=person_id, paged_at=now)
    return asked is not None


async def pages_of(tx: Transaction, drill_id: int) -> list[DrillPage]:
    """Everybody who was asked, in order."""
    found = select(drill_pages).where(drill_pages.c.drill_id == drill_id)
    rows = await tx.all(found.order_by(drill_pages.c.id))
    return [DrillPage(row.person_id, row.paged_at, row.answered_at) for row in rows]


async def answer(tx: Transaction, drill_id: int, person_id: int, now: datetime) -> None:
    """This person's page has its answer; a second one changes nothing."""
    answered = update(drill_pages).where(
        drill_pages.c.drill_id == drill_id,
        drill_pages.c.person_id == person_id,
        drill_pages.c.answered_at.is_(None),
    )
    await tx.run(answered.values(answered_at=now))


async def acknowledge(
    tx: Transaction, drill_id: int, person_id: int, channel: Channel | None, now: datetime
) -> bool:
    """The first answer of all; False for any later one, or once the drill is over."""
    first = update(drills).where(
        drills.c.id == drill_id,
        drills.c.state == DrillState.RUNNING,
        drills.c.acknowledged_by.is_(None),
    )
    named = first.values(acknowledged_by=person_id, acknowledged_at=now, channel=channel)
    return await tx.run(named) == 1


async def end(tx: Transaction, drill_id: int, state: DrillState, now: datetime) -> bool:
    """It is over; False where it was over already."""
    ended = update(drills).where(drills.c.id == drill_id, drills.c.state == DrillState.RUNNING)
    return await tx.run(ended.values(state=state, ended_at=now, next_page_at=None)) == 1


async def alarm_in_earnest(tx: Transaction) -> bool:
    """Whether an urgent or soon concern is open: then nobody is to be drilled."""
    found = select(concerns.c.id).where(
        concerns.c.state != ConcernState.CLOSED, concerns.c.level.in_([Level.URGENT, Level.SOON])
    )
    return await tx.first(found.limit(1)) is not None


def _drill(row: Row[Any]) -> Drill:
    return Drill(
        row.id,
        row.why,
        row.state,
        row.started_at,
        row.everybody,
        row.only_id,
        row.next_page_at,
        row.acknowledged_by,
        row.acknowledged_at,
        row.channel,
        row.ended_at,
        row.once,
    )
