"""Plans that are due, and what became of each slot."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, func, select, update

from bot.database import Transaction
from bot.tables import check_ins, plans
from bot.tables.states import CheckInState

ANSWER_COUNTS_FOR = timedelta(hours=24)
_LAST_ASKED = (
    select(check_ins.c.id, check_ins.c.sentence)
    .where(check_ins.c.person_id == bindparam("person_id"))
    .where(check_ins.c.state == CheckInState.ASKED, check_ins.c.due_at >= bindparam("since"))
    .order_by(check_ins.c.due_at.desc())
    .limit(1)
)
"""Words within a day of a check-in are its answer; later ones are words like any others."""


@dataclass(frozen=True, slots=True)
class StoredPlan:
    """One time of day of one person."""

    id: int
    person_id: int
    days: str
    at: str
    next_slot: str | None
    next_due_at: datetime | None


async def due_plans(tx: Transaction, now: datetime, most: int) -> list[StoredPlan]:
    """Plans whose slot has come, longest waiting first."""
    found = (
        select(plans)
        .where(plans.c.next_due_at <= now)
        .order_by(plans.c.next_due_at, plans.c.id)
        .limit(most)
    )
    return [_plan(row) for row in await tx.all(found)]


async def plans_of(tx: Transaction, person_id: int) -> list[StoredPlan]:
    """All plans of one person, by time of day."""
    found = select(plans).where(plans.c.person_id == person_id).order_by(plans.c.at)
    return [_plan(row) for row in await tx.all(found)]


async def next_due(tx: Transaction) -> datetime | None:
    """When the next check-in of anybody is due."""
    row = await tx.first(select(func.min(plans.c.next_due_at)))
    return None if row is None else row[0]


async def move_plan(
    tx: Transaction, plan: StoredPlan, slot: str | None, due_at: datetime | None
) -> bool:
    """Compare-and-set to the next slot: of many machines that tick, one does this slot."""
    moved = (
        update(plans)
        .where(plans.c.id == plan.id, plans.c.next_due_at == plan.next_due_at)
        .values(next_slot=slot, next_due_at=due_at)
    )
    return await tx.run(moved) == 1


async def put_plan_off(tx: Transaction, plan: StoredPlan, until: datetime) -> None:
    """Its slot could not be done: the others go first, and it is tried again then."""
    due = update(plans).where(plans.c.id == plan.id, plans.c.next_due_at == plan.next_due_at)
    await tx.run(due.values(next_due_at=until))


async def set_plan(
    tx: Transaction, person_id: int, at: str, days: str, slot: str | None, due_at: datetime | None
) -> None:
    """Make or change the plan for one time of day."""
    values = {"days": days, "next_slot": slot, "next_due_at": due_at}
    put = tx.insert(plans).values(person_id=person_id, at=at, **values)
    await tx.run(put.on_conflict_do_update(index_elements=["person_id", "at"], set_=values))


async def drop_plans(tx: Transaction, person_id: int, besides: set[str]) -> None:
    """Take away the times of day that are not wanted any more."""
    mine = plans.delete().where(plans.c.person_id == person_id)
    await tx.run(mine.where(plans.c.at.not_in(sorted(besides))))


async def record_slot(
    tx: Transaction,
    plan: StoredPlan,
    state: CheckInState,
    *,
    reason: str = "",
    sentence: str = "",
) -> int | None:
    """One slot, once; None where it was used before."""
    return await tx.add_once(
        check_ins,
        person_id=plan.person_id,
        slot=plan.next_slot,
        due_at=plan.next_due_at,
        state=state,
        reason=reason,
        sentence=sentence,
    )


async def give_up(tx: Transaction, check_in_id: int, reason: str) -> None:
    """Its words were not sent after all."""
    asked = update(check_ins).where(check_ins.c.id == check_in_id)
    asked = asked.where(check_ins.c.state == CheckInState.ASKED)
    await tx.run(asked.values(state=CheckInState.SKIPPED, reason=reason))


async def count_answered(tx: Transaction, check_in_id: int, now: datetime) -> None:
    """It has its answer."""
    asked = update(check_ins).where(check_ins.c.id == check_in_id)
    asked = asked.where(check_ins.c.state == CheckInState.ASKED)
    await tx.run(asked.values(state=CheckInState.ANSWERED, answered_at=now))


@dataclass(frozen=True, slots=True)
class Asked:
    """A check-in that waits for its answer."""

    id: int
    sentence: str


async def last_asked(tx: Transaction, person_id: int, now: datetime) -> Asked | None:
    """The check-in that a message of now answers."""
    row = await tx.first(_LAST_ASKED, person_id=person_id, since=now - ANSWER_COUNTS_FOR)
    return None if row is None else Asked(row.id, row.sentence)


@dataclass(frozen=True, slots=True)
class History:
    """What a member was asked lately."""

    sentences: tuple[str, ...]
    """Newest first."""
    unanswered: int
    """Questions in a row without an answer."""
    last_at: datetime | None
    how_many: int
    """Check-ins sent so far."""


async def history(tx: Transaction, person_id: int, most: int = 14) -> History:
    """The last check-ins that were sent."""
    sent = check_ins.c.state.in_((CheckInState.ASKED, CheckInState.ANSWERED))
    mine = check_ins.c.person_id == person_id
    found = select(check_ins).where(mine, sent).order_by(check_ins.c.due_at.desc()).limit(most)
    rows = await tx.all(found)
    count = await tx.first(select(func.count()).select_from(check_ins).where(mine, sent))
    unanswered = 0
    for row in rows:
        if row.state is CheckInState.ANSWERED:
            break
        unanswered += 1
    return History(
        tuple(row.sentence for row in rows),
        unanswered,
        rows[0].due_at if rows else None,
        count[0] if count else 0,
    )


async def held_lately(tx: Transaction, since: datetime) -> list[tuple[int, str, str]]:
    """Person, slot and reason of what was held or skipped since then, for staff to see why."""
    found = (
        select(check_ins.c.person_id, check_ins.c.slot, check_ins.c.reason)
        .where(check_ins.c.state.in_((CheckInState.HELD, CheckInState.SKIPPED)))
        .where(check_ins.c.due_at >= since)
        .order_by(check_ins.c.due_at.desc())
    )
    return [(row.person_id, row.slot, row.reason) for row in await tx.all(found)]


def _plan(row: Row[Any]) -> StoredPlan:
    return StoredPlan(row.id, row.person_id, row.days, row.at, row.next_slot, row.next_due_at)
