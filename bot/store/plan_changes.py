"""What members changed about when they hear from us, so that it can be put back."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import and_, delete, or_, select, update

from bot.database import Transaction
from bot.store.people import Person
from bot.tables import plan_changes
from bot.tables.states import ChangedHow
from schedules.chosen import Chosen
from schedules.standing import Standing, read_standing, write_standing

UNDONE_WITHIN = timedelta(days=7)
KEPT_FOR = timedelta(days=365)
"""So that a member, and whoever plans with them, can see what they chose over a year."""
UNDONE_KEPT_FOR = timedelta(days=30)
_THEIR_OWN = frozenset({ChangedHow.TEXT, ChangedHow.BUTTON})


@dataclass(frozen=True, slots=True)
class Change:
    """One of them."""

    id: int
    before: Standing
    after: Standing


def standing_of(member: Person, chosen: Chosen) -> Standing:
    """All that a wish can change, with these times."""
    contented = member.contented_at is not None
    return Standing(chosen, member.paused_until, contented, member.paused_from, member.paused_why)


async def keep_change(
    tx: Transaction,
    person_id: int,
    before: Standing,
    after: Standing,
    how: ChangedHow,
    now: datetime,
) -> None:
    """In the transaction that changed it."""
    values = {"before": write_standing(before), "after": write_standing(after)}
    await tx.add(plan_changes, person_id=person_id, how=how, at=now, **values)


async def last_change(tx: Transaction, person_id: int, now: datetime) -> Change | None:
    """The newest, if it can still be put back: within a week, once, and made by the member."""
    mine = select(plan_changes).where(plan_changes.c.person_id == person_id)
    row = await tx.first(mine.order_by(plan_changes.c.id.desc()).limit(1))
    if row is None or row.undone_at is not None or row.how not in _THEIR_OWN:
        return None
    if row.at < now - UNDONE_WITHIN:
        return None
    return Change(row.id, read_standing(row.before), read_standing(row.after))


async def mark_undone(tx: Transaction, change_id: int, now: datetime) -> bool:
    """Once: False where somebody was quicker."""
    undone = update(plan_changes).where(
        plan_changes.c.id == change_id, plan_changes.c.undone_at.is_(None)
    )
    return await tx.run(undone.values(undone_at=now)) == 1


async def forget_changes(tx: Transaction, now: datetime) -> int:
    """What is a year old, and what was put back a month ago; how many. None can be undone."""
    undone = and_(
        plan_changes.c.undone_at.is_not(None), plan_changes.c.undone_at < now - UNDONE_KEPT_FOR
    )
    old = or_(plan_changes.c.at < now - KEPT_FOR, undone)
    return await tx.run(delete(plan_changes).where(old))
