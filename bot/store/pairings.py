"""Pairings from their beginning to their end: each step is taken once, whoever takes it."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Row, Select, Update, select, update

from bot.database import Transaction
from bot.tables import pairings
from bot.tables.states import EndedWhy
from schedules.trials import Dates, PairingState, state_of

_t = pairings.c


@dataclass(frozen=True, slots=True)
class Pairing:
    """A member and a buddy."""

    id: int
    member_id: int
    buddy_id: int
    since: datetime
    dates: Dates
    confirmed_by: int | None = None
    ends_on: date | None = None
    ended_why: EndedWhy | None = None
    ended_badly: bool = False
    buddy_leaves: bool = False

    @property
    def state(self) -> PairingState:
        """Where it stands."""
        return state_of(self.dates)


async def pairing_of(tx: Transaction, member_id: int) -> Pairing | None:
    """The one with their own buddy."""
    row = await tx.first(_of(member_id).where(_t.ended_at.is_(None)))
    return None if row is None else _pairing(row)


async def earlier_pairings(tx: Transaction, member_id: int) -> list[Pairing]:
    """Those that have ended, the last first."""
    found = _of(member_id).where(_t.ended_at.is_not(None)).order_by(_t.id.desc())
    return [_pairing(row) for row in await tx.all(found)]


async def find_pairing(tx: Transaction, pairing_id: int) -> Pairing | None:
    """By number."""
    row = await tx.first(select(pairings).where(_t.id == pairing_id))
    return None if row is None else _pairing(row)


async def begin_pairing(
    tx: Transaction,
    member_id: int,
    buddy_id: int,
    now: datetime,
    *,
    proposed_at: datetime,
    confirmed_by: int,
    trial_until: datetime,
    review_at: datetime,
) -> int | None:
    """Its number; None while they have another own buddy: `one_own_buddy_at_a_time`."""
    return await tx.add_once(
        pairings,
        member_id=member_id,
        buddy_id=buddy_id,
        since=now,
        proposed_at=proposed_at,
        confirmed_by=confirmed_by,
        trial_until=trial_until,
        review_at=review_at,
    )


async def due_reviews(tx: Transaction, now: datetime, most: int) -> list[Pairing]:
    """Those whose trial is over, and nobody has been asked about yet."""
    found = select(pairings).where(_t.review_at <= now, _t.ended_at.is_(None))
    return [_pairing(row) for row in await tx.all(found.order_by(_t.review_at).limit(most))]


async def reviews_open(tx: Transaction) -> list[Pairing]:
    """Those of which staff are to say how they go on, the oldest first."""
    found = select(pairings).where(
        _t.review_asked_at.is_not(None), _t.settled_at.is_(None), _t.ended_at.is_(None)
    )
    return [_pairing(row) for row in await tx.all(found.order_by(_t.review_asked_at))]


async def mark_asked(tx: Transaction, pairing_id: int, now: datetime) -> bool:
    """Everybody is asked once."""
    due = _open(pairing_id).where(_t.review_at <= now)
    return await tx.run(due.values(review_at=None, review_asked_at=now)) == 1


async def put_review_off(tx: Transaction, pairing: Pairing, until: datetime) -> None:
    """Look again then."""
    due = _open(pairing.id).where(_t.review_at.is_not(None))
    await tx.run(due.values(review_at=until))


async def settle_pairing(tx: Transaction, pairing_id: int, now: datetime) -> bool:
    """It goes on for good; False where it has settled or ended already."""
    trial = _open(pairing_id).where(_t.settled_at.is_(None), _t.trial_until.is_not(None))
    return await tx.run(trial.values(settled_at=now, review_at=None)) == 1


async def try_longer(
    tx: Transaction, pairing_id: int, trial_until: datetime, review_at: datetime
) -> bool:
    """Only a trial that has been asked about; False where somebody has decided already."""
    reviewed = _open(pairing_id).where(_t.settled_at.is_(None), _t.review_asked_at.is_not(None))
    values = {"trial_until": trial_until, "review_at": review_at, "review_asked_at": None}
    return await tx.run(reviewed.values(**values)) == 1


async def end_pairing(
    tx: Transaction, pairing_id: int, now: datetime, why: EndedWhy, *, badly: bool = False
) -> bool:
    """False where it has ended already."""
    ended = _open(pairing_id).values(
        ended_at=now, ended_why=why, ended_badly=badly, review_at=None, next_ending_at=None
    )
    return await tx.run(ended) == 1


def _of(member_id: int) -> Select[tuple[object, ...]]:
    return select(pairings).where(_t.member_id == member_id)


def _open(pairing_id: int) -> Update:
    return update(pairings).where(_t.id == pairing_id, _t.ended_at.is_(None))


def _pairing(row: Row[tuple[object, ...]]) -> Pairing:
    dates = Dates(row.trial_until, row.review_asked_at, row.settled_at, row.ended_at)
    return Pairing(
        row.id,
        row.member_id,
        row.buddy_id,
        row.since,
        dates,
        row.confirmed_by,
        row.ends_on,
        row.ended_why,
        row.ended_badly,
        row.buddy_leaves,
    )
