"""Calls for a second person beside whoever has a concern: who is paged, and who has joined."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, select, update

from bot.database import Transaction
from bot.store.concerns import listed, numbers
from bot.tables import concerns, second_calls
from bot.tables.states import ConcernState

FIRST_STEP = 1
"""As one that was paged before: somebody off duty is asked rather than nobody."""


@dataclass(frozen=True, slots=True)
class SecondCall:
    """One call. `person_id` is who has joined; None while it is being paged."""

    id: int
    concern_id: int
    asked_by_id: int
    asked_at: datetime
    person_id: int | None
    joined_at: datetime | None
    step: int
    next_page_at: datetime | None
    turned_down: frozenset[int]
    paged: frozenset[int]


def alive() -> ColumnElement[bool]:
    """It is over as soon as the concern is no longer theirs who asked."""
    theirs = (
        select(concerns.c.id)
        .where(concerns.c.id == second_calls.c.concern_id)
        .where(concerns.c.state == ConcernState.TAKEN)
        .where(concerns.c.owner_id == second_calls.c.asked_by_id)
        .exists()
    )
    return and_(second_calls.c.ended_at.is_(None), theirs)


async def end_calls(tx: Transaction, concern_id: int, now: datetime) -> None:
    """Somebody has it anew, and asks afresh: not even their own earlier call comes to life."""
    earlier = update(second_calls).where(
        second_calls.c.concern_id == concern_id, second_calls.c.ended_at.is_(None)
    )
    await tx.run(earlier.values(ended_at=now, next_page_at=None))


async def call_second(tx: Transaction, concern_id: int, owner_id: int, now: datetime) -> int | None:
    """Ask for a second person, paged from now on; None where one is asked for or there already."""
    return await tx.add_once(
        second_calls,
        concern_id=concern_id,
        asked_by_id=owner_id,
        asked_at=now,
        step=FIRST_STEP,
        next_page_at=now,
    )


async def call_of(tx: Transaction, concern_id: int) -> SecondCall | None:
    """The one of this concern, while it is its who asked."""
    found = select(second_calls).where(second_calls.c.concern_id == concern_id, alive())
    row = await tx.first(found)
    return None if row is None else _call(row)


async def join(tx: Transaction, call: SecondCall, staff_id: int, now: datetime) -> bool:
    """The first to join is the second person."""
    free = update(second_calls).where(
        second_calls.c.id == call.id, second_calls.c.person_id.is_(None), alive()
    )
    return await tx.run(free.values(person_id=staff_id, joined_at=now, next_page_at=None)) == 1


async def leave(tx: Transaction, call: SecondCall, staff_id: int, now: datetime) -> bool:
    """ "Not me", from somebody who was asked or who had joined: the next is paged at once."""
    open_to = second_calls.c.person_id.is_(None) | (second_calls.c.person_id == staff_id)
    gone = update(second_calls).where(second_calls.c.id == call.id, open_to, alive())
    return (
        await tx.run(
            gone.values(
                person_id=None,
                joined_at=None,
                next_page_at=now,
                turned_down=listed({*call.turned_down, staff_id}),
            )
        )
        == 1
    )


async def page_on(tx: Transaction, concern_id: int, now: datetime) -> None:
    """Somebody who was asked was not reached: the next at once, as in `concern_pages.page_on`."""
    unreached = update(second_calls).where(
        second_calls.c.concern_id == concern_id,
        second_calls.c.person_id.is_(None),
        second_calls.c.paged != "",
        alive(),
    )
    await tx.run(unreached.where(second_calls.c.next_page_at > now).values(next_page_at=now))


async def due_calls(tx: Transaction, now: datetime, most: int) -> list[SecondCall]:
    """Those for which somebody is to be paged now."""
    found = (
        select(second_calls)
        .where(second_calls.c.next_page_at <= now, alive())
        .order_by(second_calls.c.next_page_at)
        .limit(most)
    )
    return [_call(row) for row in await tx.all(found)]


async def move_call(
    tx: Transaction,
    call: SecondCall,
    *,
    next_at: datetime,
    step: int,
    turned_down: Collection[int],
    paged: Collection[int],
) -> bool:
    """Compare-and-set on the moment of the page: of many machines that tick, one pages."""
    moved = (
        update(second_calls)
        .where(second_calls.c.id == call.id, second_calls.c.person_id.is_(None), alive())
        .where(second_calls.c.next_page_at == call.next_page_at)
    )
    values = {"turned_down": listed(turned_down), "paged": listed(paged)}
    return await tx.run(moved.values(next_page_at=next_at, step=step, **values)) == 1


async def put_call_off(tx: Transaction, call: SecondCall, until: datetime) -> None:
    """Nobody could be asked: the others go first, and it is tried again then."""
    due = update(second_calls).where(second_calls.c.id == call.id)
    due = due.where(second_calls.c.next_page_at == call.next_page_at)
    await tx.run(due.values(next_page_at=until))


def _call(row: Row[Any]) -> SecondCall:
    return SecondCall(
        row.id,
        row.concern_id,
        row.asked_by_id,
        row.asked_at,
        row.person_id,
        row.joined_at,
        row.step,
        row.next_page_at,
        numbers(row.turned_down),
        numbers(row.paged),
    )
