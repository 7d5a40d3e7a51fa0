"""Companion visits from the asking to the parting: each step is taken once, whoever takes it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Update, delete, select, update

from bot.database import Transaction
from bot.tables import visits
from bot.tables.states import VisitState
from schedules.visits import EARLY, VisitOutcome, VisitStep

_t = visits.c
OPEN = (VisitState.ASKED, VisitState.APPROVED)
_NOTHING_NEXT = {"next_step": None, "next_look_at": None}


@dataclass(frozen=True, slots=True, repr=False)
class CompanionVisit:
    """One session. What staff have not settled yet is None or empty."""

    id: int
    member_id: int
    buddy_id: int | None
    first_id: int | None
    session: int
    asked_at: datetime
    what: str
    state: VisitState
    starts_at: datetime | None
    ends_at: datetime | None
    place: str
    risk_note: str
    checks: str
    checks_seen_on: date | None
    approved_at: datetime | None
    approved_by: int | None
    arrived_at: datetime | None
    left_at: datetime | None
    next_step: VisitStep | None
    next_look_at: datetime | None
    outcome: VisitOutcome | None
    moved: int

    @property
    def series(self) -> int:
        """The number of its first session."""
        return self.first_id or self.id

    @property
    def arrangement(self) -> str:
        """Another one once it is approved again or moved: what was said of it is old then."""
        return f"{self.approved_at or self.asked_at:%Y%m%d%H%M%S%f}-{self.moved}"


@dataclass(frozen=True, slots=True, repr=False)
class Approval:
    """What staff have settled: who goes, when, where they meet, and what was looked at."""

    buddy_id: int
    starts_at: datetime
    ends_at: datetime
    place: str
    risk_note: str
    checks: str = ""
    checks_seen_on: date | None = None
    """Without a day the database refuses it."""


@dataclass(frozen=True, slots=True, repr=False)
class Move:
    """Another time or place for what is arranged, and what was seen of the buddy for that day."""

    starts_at: datetime
    ends_at: datetime
    place: str
    checks: str = ""
    checks_seen_on: date | None = None


async def ask_for_company(tx: Transaction, member_id: int, what: str, now: datetime) -> int | None:
    """Its number; None where one is asked for or arranged: `one_visit_to_come_a_member`."""
    return await tx.add_once(
        visits, member_id=member_id, asked_at=now, what=what, state=VisitState.ASKED
    )


async def find_visit(tx: Transaction, visit_id: int) -> CompanionVisit | None:
    """By number."""
    row = await tx.first(select(visits).where(_t.id == visit_id))
    return None if row is None else visit_of(row)


async def visit_to_come(tx: Transaction, member_id: int) -> CompanionVisit | None:
    """The member's, asked for or arranged."""
    row = await tx.first(select(visits).where(_t.member_id == member_id, _t.state.in_(OPEN)))
    return None if row is None else visit_of(row)


async def approve(
    tx: Transaction,
    visit_id: int,
    given: Approval,
    staff_id: int,
    now: datetime,
    step: tuple[VisitStep, datetime],
) -> bool:
    """One winner: False where somebody else has settled it meanwhile."""
    asked = update(visits).where(_t.id == visit_id, _t.state == VisitState.ASKED)
    approved = asked.values(
        state=VisitState.APPROVED,
        buddy_id=given.buddy_id,
        starts_at=given.starts_at,
        ends_at=given.ends_at,
        place=given.place,
        place_is_public=True,
        risk_note=given.risk_note,
        checks=given.checks,
        checks_seen_on=given.checks_seen_on,
        approved_at=now,
        approved_by=staff_id,
        next_step=step[0],
        next_look_at=step[1],
    )
    return await tx.run(approved) == 1


async def move_to(
    tx: Transaction, visit: CompanionVisit, to: Move, step: tuple[VisitStep, datetime]
) -> bool:
    """One winner: False where it is not as `visit` says any more, or they have met."""
    same = (_t.approved_at == visit.approved_at, _t.moved == visit.moved)
    arranged = _arranged(visit.id).where(*same, _t.arrived_at.is_(None))
    moved = arranged.values(
        starts_at=to.starts_at,
        ends_at=to.ends_at,
        place=to.place,
        checks=to.checks,
        checks_seen_on=to.checks_seen_on,
        moved=visit.moved + 1,
        next_step=step[0],
        next_look_at=step[1],
    )
    return await tx.run(moved) == 1


async def begin_again(
    tx: Transaction,
    visit: CompanionVisit,
    starts_at: datetime,
    ends_at: datetime,
    step: tuple[VisitStep, datetime],
    now: datetime,
) -> CompanionVisit | None:
    """The next session of what was approved; None where another visit is to come already."""
    number = await tx.add_once(
        visits,
        member_id=visit.member_id,
        buddy_id=visit.buddy_id,
        first_id=visit.series,
        session=visit.session + 1,
        asked_at=now,
        what=visit.what,
        state=VisitState.APPROVED,
        starts_at=starts_at,
        ends_at=ends_at,
        place=visit.place,
        place_is_public=True,
        risk_note=visit.risk_note,
        checks=visit.checks,
        checks_seen_on=visit.checks_seen_on,
        approved_at=visit.approved_at,
        approved_by=visit.approved_by,
        next_step=step[0],
        next_look_at=step[1],
    )
    return None if number is None else await find_visit(tx, number)


async def due_visits(tx: Transaction, now: datetime, most: int) -> list[CompanionVisit]:
    """Those with a step that has come."""
    found = select(visits).where(_t.next_look_at <= now).order_by(_t.next_look_at).limit(most)
    return [visit_of(row) for row in await tx.all(found)]


async def move_on(
    tx: Transaction, visit: CompanionVisit, after: tuple[VisitStep, datetime] | None
) -> bool:
    """Of many machines that tick, one takes the step; none once it is over, or as it was before."""
    step, at = after or (None, None)
    as_seen = _t.next_step == visit.next_step, _t.moved == visit.moved
    now_due = _arranged(visit.id).where(*as_seen)
    moved = now_due.where(_t.next_look_at == visit.next_look_at)
    return await tx.run(moved.values(next_step=step, next_look_at=at)) == 1


async def put_visit_off(tx: Transaction, visit: CompanionVisit, until: datetime) -> None:
    """Look again then."""
    await tx.run(_arranged(visit.id).values(next_look_at=until))


async def check_in(tx: Transaction, visit_id: int, buddy_id: int, now: datetime) -> bool:
    """Once, and not before it can be meant."""
    mine = _arranged(visit_id).where(_t.buddy_id == buddy_id, _t.arrived_at.is_(None))
    return await tx.run(mine.where(_t.starts_at <= now + EARLY).values(arrived_at=now)) == 1


async def check_out(tx: Transaction, visit_id: int, buddy_id: int, now: datetime) -> bool:
    """Once, whether or not they ever checked in: whoever says that it is over is safe."""
    mine = _arranged(visit_id).where(_t.buddy_id == buddy_id)
    begun = mine.where((_t.arrived_at.is_not(None)) | (_t.starts_at <= now))
    return await tx.run(begun.values(state=VisitState.DONE, left_at=now, **_NOTHING_NEXT)) == 1


async def give_back(tx: Transaction, visit_id: int, buddy_id: int) -> bool:
    """Somebody else is to be found; not once they have met."""
    mine = _arranged(visit_id).where(_t.buddy_id == buddy_id, _t.arrived_at.is_(None))
    nobody = {"buddy_id": None, "approved_at": None, "approved_by": None}
    return await tx.run(mine.values(state=VisitState.ASKED, **nobody, **_NOTHING_NEXT)) == 1


async def call_off(
    tx: Transaction,
    visit_id: int,
    state: VisitState,
    now: datetime,
    outcome: VisitOutcome | None,
    by: int | None,
) -> bool:
    """Nothing of it comes any more; not once they have met."""
    to_come = update(visits).where(_t.id == visit_id, _t.state.in_(OPEN), _t.arrived_at.is_(None))
    settled = {"outcome": outcome, "settled_at": now, "settled_by": by}
    return await tx.run(to_come.values(state=state, **settled, **_NOTHING_NEXT)) == 1


async def forget_visits(tx: Transaction, person_id: int) -> None:
    """Of a member nothing is kept; whoever a buddy was to go with is found somebody else."""
    theirs = update(visits).where(_t.buddy_id == person_id, _t.state == VisitState.APPROVED)
    nobody = {"buddy_id": None, "approved_at": None, "approved_by": None}
    await tx.run(theirs.values(state=VisitState.ASKED, **nobody, **_NOTHING_NEXT))
    await tx.run(delete(visits).where(_t.member_id == person_id))


def _arranged(visit_id: int) -> Update:
    return update(visits).where(_t.id == visit_id, _t.state == VisitState.APPROVED)


def visit_of(row: Row[Any]) -> CompanionVisit:
    """As stored."""
    return CompanionVisit(
        row.id,
        row.member_id,
        row.buddy_id,
        row.first_id,
        row.session,
        row.asked_at,
        row.what,
        row.state,
        row.starts_at,
        row.ends_at,
        row.place or "",
        row.risk_note or "",
        row.checks,
        row.checks_seen_on,
        row.approved_at,
        row.approved_by,
        row.arrived_at,
        row.left_at,
        row.next_step,
        row.next_look_at,
        row.outcome,
        row.moved,
    )
