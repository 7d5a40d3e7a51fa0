"""Which companion visits there are: to come, under way, and of one series."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, select

from bot.database import Transaction
from bot.store.visits import OPEN, CompanionVisit, visit_of
from bot.tables import visits
from bot.tables.states import VisitState
from schedules.visits import EARLY

_t = visits.c


async def sessions_of(tx: Transaction, series: int) -> list[CompanionVisit]:
    """All of one series, the first one first."""
    found = select(visits).where((_t.id == series) | (_t.first_id == series))
    return await _all(tx, found.order_by(_t.session, _t.id))


async def visits_to_come(tx: Transaction) -> list[CompanionVisit]:
    """All that are asked for or arranged: what staff have to do first."""
    found = select(visits).where(_t.state.in_(OPEN))
    return await _all(tx, found.order_by(_t.state.desc(), _t.starts_at, _t.id))


async def is_taken(
    tx: Transaction, buddy_id: int, starts_at: datetime, ends_at: datetime, but: int = 0
) -> bool:
    """Whether this buddy is out with somebody else then; `but` is the visit that is arranged."""
    mine = _t.buddy_id == buddy_id, _t.state == VisitState.APPROVED, _t.id != but
    found = select(_t.id).where(*mine)
    return await tx.first(found.where(_t.starts_at < ends_at, _t.ends_at > starts_at)) is not None


async def under_way(tx: Transaction, buddy_id: int, now: datetime) -> CompanionVisit | None:
    """The one that this buddy is at, or going to, or has not checked out of."""
    found = select(visits).where(
        _t.buddy_id == buddy_id, _t.state == VisitState.APPROVED, _t.starts_at <= now + EARLY
    )
    row = await tx.first(found.order_by(_t.starts_at.desc()).limit(1))
    return None if row is None else visit_of(row)


async def arranged_with(tx: Transaction, buddy_id: int) -> list[CompanionVisit]:
    """Those of this buddy to which nobody has come yet."""
    mine = select(visits).where(_t.buddy_id == buddy_id, _t.state == VisitState.APPROVED)
    return await _all(tx, mine.where(_t.arrived_at.is_(None)).order_by(_t.id))


async def _all(tx: Transaction, found: Select[Any]) -> list[CompanionVisit]:
    return [visit_of(row) for row in await tx.all(found)]
