"""Agreements to notice when a member goes quiet, and how far each silence has gone."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select, update

from bot.database import Transaction
from bot.tables import silences
from schedules.silence import LOOK_DAILY, Step

_HAS_BEGUN = (
    select(silences.c.id)
    .where(silences.c.person_id == bindparam("person_id"))
    .where(silences.c.step > int(Step.NONE))
)


@dataclass(frozen=True, slots=True, repr=False)
class Terms:
    """What was agreed besides that we notice."""

    at_once: bool = False
    prefers: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Silence:
    """One member's, as stored."""

    id: int
    person_id: int
    agreed_at: datetime | None
    how: str
    agreed_with_id: int | None
    terms: Terms
    step: Step
    stepped_at: datetime | None
    counts_from: datetime
    concern_id: int | None
    next_look_at: datetime | None


async def silence_of(tx: Transaction, person_id: int) -> Silence | None:
    """None where nothing was ever agreed."""
    row = await tx.first(select(silences).where(silences.c.person_id == person_id))
    return None if row is None else _silence(row)


async def agree(
    tx: Transaction,
    person_id: int,
    now: datetime,
    *,
    how: str,
    staff_id: int | None = None,
    terms: Terms | None = None,
) -> bool:
    """From now on. Terms that were agreed before stay where none are given; the caller holds the
    person still. False where it was agreed already and nothing has changed."""
    before = await silence_of(tx, person_id)
    kept = terms or (before.terms if before else Terms())
    if before is not None and before.agreed_at is not None and before.terms == kept:
        return False
    values: dict[str, Any] = {
        "at_once": kept.at_once,
        "prefers": kept.prefers,
    }
    if before is None or before.agreed_at is None:
        values |= {
            "agreed_at": now,
            "ended_at": None,
            "how": how,
            "agreed_with_id": staff_id,
            "step": int(Step.NONE),
            "stepped_at": None,
            "counts_from": now,
            "concern_id": None,
            "next_look_at": now + LOOK_DAILY,
        }
    put = tx.insert(silences).values(person_id=person_id, **values)
    await tx.run(put.on_conflict_do_update(index_elements=["person_id"], set_=values))
    return True


async def end_agreement(tx: Transaction, person_id: int, now: datetime) -> bool:
    """Nobody is asked and nobody is told from this commit on; False where nothing was agreed."""
    ended = update(silences).where(
        silences.c.person_id == person_id, silences.c.agreed_at.is_not(None)
    )
    done = ended.values(
        agreed_at=None,
        ended_at=now,
        step=int(Step.NONE),
        stepped_at=None,
        concern_id=None,
        next_look_at=None,
    )
    return await tx.run(done) == 1


async def has_begun(tx: Transaction, person_id: int) -> bool:
    """Whether the ladder is being climbed for them."""
    return await tx.first(_HAS_BEGUN, person_id=person_id) is not None


async def heard_from(tx: Transaction, person_id: int, now: datetime) -> int | None:
    """A message of any kind ends a silence; its concern, where there is one."""
    before = await silence_of(tx, person_id)
    begun = update(silences).where(
        silences.c.person_id == person_id, silences.c.step > int(Step.NONE)
    )
    await tx.run(
        begun.values(step=int(Step.NONE), stepped_at=None, counts_from=now, concern_id=None)
    )
    return before.concern_id if before else None


async def due_looks(tx: Transaction, now: datetime, most: int) -> list[Silence]:
    """Who is to be looked at now, longest waiting first."""
    found = select(silences).where(silences.c.next_look_at <= now)
    rows = await tx.all(found.order_by(silences.c.next_look_at, silences.c.id).limit(most))
    return [_silence(row) for row in rows]


async def move(tx: Transaction, silence: Silence, next_look_at: datetime, **values: object) -> bool:
    """Compare-and-set: of many machines that look, one acts. `values` are columns."""
    mine = update(silences).where(
        silences.c.id == silence.id,
        silences.c.next_look_at == silence.next_look_at,
        silences.c.step == int(silence.step),
    )
    return await tx.run(mine.values(next_look_at=next_look_at, **values)) == 1


async def keep_concern(tx: Transaction, silence_id: int, concern_id: int) -> None:
    """The concern that this silence opened."""
    mine = update(silences).where(silences.c.id == silence_id)
    await tx.run(mine.values(concern_id=concern_id))


def _silence(row: Row[Any]) -> Silence:
    return Silence(
        row.id,
        row.person_id,
        row.agreed_at,
        row.how,
        row.agreed_with_id,
        Terms(row.at_once, row.prefers),
        Step(row.step),
        row.stepped_at,
        row.counts_from,
        row.concern_id,
        row.next_look_at,
    )
