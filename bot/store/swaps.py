"""Shifts that one person asks another to take, and the one answer that each question gets."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, or_, select, update

from bot.database import Transaction
from bot.store.overrides import NewOverride, add_override
from bot.tables import swaps
from bot.tables.states import OverrideSource, SwapState
from schedules.overrides import OverrideKind


@dataclass(frozen=True, slots=True)
class Swap:
    """As stored."""

    id: int
    asker_id: int
    asked_id: int
    begins: datetime
    ends: datetime
    state: SwapState
    asked_at: datetime
    answer_by: datetime
    decided_at: datetime | None


_FIELDS = [swaps.c[name] for name in Swap.__dataclass_fields__]


async def ask_swap(
    tx: Transaction,
    now: datetime,
    *,
    asker: int,
    asked: int,
    begins: datetime,
    ends: datetime,
    answer_by: datetime,
) -> int | None:
    """Its number; None where the asker's question about this shift is still open."""
    return await tx.add_once(
        swaps,
        asker_id=asker,
        asked_id=asked,
        begins=begins,
        ends=ends,
        state=SwapState.ASKED,
        asked_at=now,
        answer_by=answer_by,
    )


async def accept_swap(tx: Transaction, swap: Swap, now: datetime) -> bool:
    """The asked has the shift and the asker is free of it, both or neither.

    False where it was answered, taken back or too late before: of all answers one wins.
    """
    if not await _decide(tx, swap.id, SwapState.ACCEPTED, now):
        return False
    for kind, person in ((OverrideKind.AWAY, swap.asker_id), (OverrideKind.ON, swap.asked_id)):
        new = NewOverride(
            person_id=person,
            kind=kind,
            begins=swap.begins,
            ends=swap.ends,
            source=OverrideSource.SWAP,
            made_by=swap.asked_id,
            once=f"swap:{swap.id}:{kind.value}",
        )
        await add_override(tx, now, new)
    return True


async def decline_swap(tx: Transaction, swap: Swap, now: datetime) -> bool:
    """The asked cannot; False where it was decided before."""
    return await _decide(tx, swap.id, SwapState.DECLINED, now)


async def withdraw_swap(tx: Transaction, swap: Swap, now: datetime) -> bool:
    """The asker keeps the shift; False where it was decided before."""
    return await _decide(tx, swap.id, SwapState.WITHDRAWN, now)


async def expire_swap(tx: Transaction, swap: Swap, now: datetime) -> bool:
    """Nobody answered in time; False where it was decided before."""
    return await _decide(tx, swap.id, SwapState.EXPIRED, now)


async def find_swap(tx: Transaction, swap_id: int) -> Swap | None:
    """By number."""
    row = await tx.first(select(*_FIELDS).where(swaps.c.id == swap_id))
    return None if row is None else _swap(row)


async def open_swaps(tx: Transaction, person_id: int | None = None) -> list[Swap]:
    """Questions without an answer, to or from this person; None for everybody's."""
    found = select(*_FIELDS).where(swaps.c.state == SwapState.ASKED).order_by(swaps.c.begins)
    if person_id is not None:
        found = found.where(or_(swaps.c.asker_id == person_id, swaps.c.asked_id == person_id))
    return [_swap(row) for row in await tx.all(found)]


async def overdue_swaps(tx: Transaction, now: datetime, most: int) -> list[Swap]:
    """Questions whose time for an answer is over."""
    found = select(*_FIELDS).where(swaps.c.state == SwapState.ASKED, swaps.c.answer_by <= now)
    return [_swap(row) for row in await tx.all(found.order_by(swaps.c.answer_by).limit(most))]


async def end_swaps(tx: Transaction, person_id: int, now: datetime) -> None:
    """Whoever leaves asks nothing and owes no answer."""
    theirs = or_(swaps.c.asker_id == person_id, swaps.c.asked_id == person_id)
    open_ones = update(swaps).where(theirs, swaps.c.state == SwapState.ASKED)
    await tx.run(open_ones.values(state=SwapState.EXPIRED, decided_at=now))


async def _decide(tx: Transaction, swap_id: int, state: SwapState, now: datetime) -> bool:
    mine = update(swaps).where(swaps.c.id == swap_id, swaps.c.state == SwapState.ASKED)
    return await tx.run(mine.values(state=state, decided_at=now)) == 1


def _swap(row: Row[Any]) -> Swap:
    return Swap(**row._mapping)  # noqa: SLF001  # the documented way to a row's names
