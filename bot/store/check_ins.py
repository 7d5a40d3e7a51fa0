"""What became of each slot, and of the words that were sent for it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, select, update

from bot.database import Transaction
from bot.store.plans import StoredPlan
from bot.tables import check_ins
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
