"""What came of companion visits: which series have stopped, and what is said of them."""

from datetime import datetime

from sqlalchemy import and_, exists, func, or_, select, update

from bot.database import Transaction
from bot.store.visits import OPEN, CompanionVisit, visit_of
from bot.tables import visits
from bot.tables.states import VisitState
from schedules.visits import SESSIONS, STOPPED_AFTER, SUCCESSES, VisitOutcome

_t, _other = visits.c, visits.alias()
_o = _other.c
_SAME_SERIES = func.coalesce(_o.first_id, _o.id) == func.coalesce(_t.first_id, _t.id)
_STANDS_FOR_IT = or_(
    _o.state.in_(OPEN),
    _o.outcome.in_(SUCCESSES),
    and_(_o.state == VisitState.DONE, _o.session > _t.session),
)
UNSETTLED = and_(
    _t.state == VisitState.DONE,
    _t.outcome.is_(None),
    ~exists().where(_SAME_SERIES, _STANDS_FOR_IT),
)
"""The last time that they went; nothing more is to come of it, and nobody has said what came."""
_WENT = exists().where(_SAME_SERIES, _o.state == VisitState.DONE)


async def outcomes_to_settle(tx: Transaction, now: datetime) -> list[CompanionVisit]:
    """After the last of three at once; after any other once it may be taken to have stopped."""
    over = or_(_t.session == SESSIONS, _t.left_at <= now - STOPPED_AFTER)
    rows = await tx.all(select(visits).where(UNSETTLED, over).order_by(_t.left_at))
    return [visit_of(row) for row in rows]


async def may_be_settled(tx: Transaction, visit_id: int) -> bool:
    """Staff need not wait where they know."""
    return await tx.first(select(_t.id).where(_t.id == visit_id, UNSETTLED)) is not None


async def settle_outcome(
    tx: Transaction, visit_id: int, outcome: VisitOutcome, by: int, now: datetime
) -> bool:
    """False where somebody else has said so, or more is to come of it."""
    mine = update(visits).where(_t.id == visit_id, UNSETTLED)
    return await tx.run(mine.values(outcome=outcome, settled_at=now, settled_by=by)) == 1


async def settled_lately(tx: Transaction, most: int) -> list[CompanionVisit]:
    """Of which it is known how they ended, the newest first."""
    found = select(visits).where(_t.outcome.is_not(None))
    rows = await tx.all(found.order_by(_t.settled_at.desc(), _t.id.desc()).limit(most))
    return [visit_of(row) for row in rows]


async def outcomes(tx: Transaction) -> dict[VisitOutcome, int]:
    """How often each has come of a series; one time not gone is nothing of a series that went."""
    once_missed = and_(_t.outcome == VisitOutcome.DID_NOT_GO, _t.state != VisitState.DONE, _WENT)
    found = select(_t.outcome, func.count().label("many")).where(
        _t.outcome.is_not(None), ~once_missed
    )
    return {row.outcome: row.many for row in await tx.all(found.group_by(_t.outcome))}
