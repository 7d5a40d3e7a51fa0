"""Pairings with a last day: each step on the way to it is taken once, whoever takes it."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, case, select, update

from bot.database import Transaction
from bot.tables import pairings
from bot.tables.states import EndedWhy
from schedules.endings import Due, EndingStep

_t = pairings.c


@dataclass(frozen=True, slots=True)
class Ending:
    """A pairing with a last day, and what is to be done next about it."""

    id: int
    member_id: int
    buddy_id: int
    ends_on: date
    why: EndedWhy
    buddy_leaves: bool
    step: EndingStep
    at: datetime


async def set_last_day(
    tx: Transaction, pairing_id: int, ends_on: date, why: EndedWhy, due: Due
) -> bool:
    """False where it has one already, or has ended."""
    open_ = update(pairings).where(_t.id == pairing_id, _t.ended_at.is_(None), _t.ends_on.is_(None))
    leaves = why is EndedWhy.BUDDY_LEFT
    values = {"ends_on": ends_on, "ended_why": why, "review_at": None, "buddy_leaves": leaves}
    steps = {"ending_step": due.step, "next_ending_at": due.at}
    return await tx.run(open_.values(**values, **steps)) == 1


async def leaves_after(tx: Transaction, pairing_id: int) -> bool:
    """It had a last day for another reason, which stays; False where it has none, or has ended."""
    planned = update(pairings).where(
        _t.id == pairing_id, _t.ended_at.is_(None), _t.ends_on.is_not(None)
    )
    return await tx.run(planned.values(buddy_leaves=True)) == 1


async def take_back(tx: Transaction, pairing_id: int) -> bool:
    """It goes on after all; False where it had no last day, or has ended.

    A trial that nobody had been asked about yet is asked about again.
    """
    planned = update(pairings).where(
        _t.id == pairing_id, _t.ended_at.is_(None), _t.ends_on.is_not(None)
    )
    nothing = dict.fromkeys(("ends_on", "ended_why", "ending_step", "next_ending_at"))
    on_trial = and_(_t.settled_at.is_(None), _t.review_asked_at.is_(None))
    review_at = case((on_trial, _t.trial_until), else_=None)
    goes_on = planned.values(**nothing, review_at=review_at, buddy_leaves=False)
    return await tx.run(goes_on) == 1


async def due_endings(tx: Transaction, now: datetime, most: int) -> list[Ending]:
    """Those whose next step has come."""
    found = select(pairings).where(_t.next_ending_at <= now, _t.ended_at.is_(None))
    rows = await tx.all(found.order_by(_t.next_ending_at).limit(most))
    return [
        Ending(
            *(r.id, r.member_id, r.buddy_id, r.ends_on, r.ended_why, r.buddy_leaves),
            *(r.ending_step, r.next_ending_at),
        )
        for r in rows
    ]


async def step_taken(tx: Transaction, ending: Ending, following: Due | None) -> bool:
    """Compare-and-set on the step; False where another machine took it."""
    mine = update(pairings).where(
        _t.id == ending.id, _t.ending_step == ending.step, _t.ended_at.is_(None)
    )
    values = {
        "ending_step": following.step if following else None,
        "next_ending_at": following.at if following else None,
    }
    return await tx.run(mine.values(**values)) == 1


async def put_off(tx: Transaction, ending: Ending, until: datetime) -> None:
    """One that broke is looked at again then."""
    mine = update(pairings).where(_t.id == ending.id, _t.next_ending_at == ending.at)
    await tx.run(mine.values(next_ending_at=until))


async def own_pairings_of(tx: Transaction, buddy_id: int) -> list[tuple[int, int]]:
    """Number and member of each pairing that this buddy is in."""
    found = select(_t.id, _t.member_id).where(_t.buddy_id == buddy_id, _t.ended_at.is_(None))
    return [(row.id, row.member_id) for row in await tx.all(found.order_by(_t.id))]


async def partings_of(tx: Transaction, buddy_id: int) -> list[int]:
    """The members to whom this buddy was asked to say goodbye."""
    found = select(_t.member_id).where(_t.buddy_id == buddy_id, _t.ended_at.is_(None))
    asked = found.where(_t.ending_step == EndingStep.OVER)
    return [row.member_id for row in await tx.all(asked.order_by(_t.id))]
