"""When buddies have said that they could be asked, and how much they want to carry."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, select, update

from bot.database import Transaction
from bot.store.people import Person, find_people
from bot.tables import buddy_hours, buddy_spells
from bot.tables.states import SaidHow
from messages.people import Role
from schedules.availability import Availability, Spell, SpellKind, windows_of, with_spells
from schedules.shifts import Shift

_LAST_OF_EACH = (
    select(buddy_hours.c.person_id, buddy_hours.c.hours)
    .where(buddy_hours.c.removed_at.is_(None))
    .order_by(buddy_hours.c.id)
)
_SPELLS = (
    select(buddy_spells).where(buddy_spells.c.removed_at.is_(None)).order_by(buddy_spells.c.id)
)
LOOK_BACK = timedelta(days=1)
"""Spells that were over before that are of no use, but for the calendar."""


async def load_availability(
    tx: Transaction, buddy_ids: Collection[int], now: datetime
) -> dict[int, Availability]:
    """Of each of these who is a buddy: their week, what they said of single days, and their rest.

    Whoever has stopped is here, too: it is for whoever asks to know that.
    """
    found = await find_people(tx, buddy_ids)
    return await availability_of(tx, [one for one in found.values() if one.role is Role.BUDDY], now)


async def availability_of(
    tx: Transaction, some: Sequence[Person], now: datetime, since: datetime | None = None
) -> dict[int, Availability]:
    """The same for buddies who are at hand. `since`: from when on single days are of interest."""
    ids = sorted(one.id for one in some)
    hours = {
        row.person_id: row.hours
        for row in await tx.all(_LAST_OF_EACH.where(buddy_hours.c.person_id.in_(ids)))
    }
    recent = _SPELLS.where(buddy_spells.c.ends > (since or now) - LOOK_BACK)
    spells: dict[int, list[Spell]] = {}
    for row in await tx.all(recent.where(buddy_spells.c.person_id.in_(ids))):
        spells.setdefault(row.person_id, []).append(_spell(row))
    return {
        one.id: with_spells(_usual(one, hours.get(one.id, ""), now), spells.get(one.id, ()), now)
        for one in some
    }


async def hours_on_file(
    tx: Transaction, ids: Collection[int]
) -> tuple[dict[int, str], dict[int, str]]:
    """What the last file said of each, and what holds now; of whom nothing was said, nothing."""
    said: dict[int, str] = {}
    holds: dict[int, str] = {}
    found = select(buddy_hours).order_by(buddy_hours.c.id)
    for row in await tx.all(found.where(buddy_hours.c.person_id.in_(sorted(ids)))):
        if row.how is SaidHow.FILE:
            said[row.person_id] = row.hours
        if row.removed_at is None:
            holds[row.person_id] = row.hours
    return said, holds


async def say_hours(
    tx: Transaction, buddy_id: int, hours: str, how: SaidHow, now: datetime
) -> None:
    """From now on these are the hours of their week; empty for any hour of their days."""
    await tx.add(buddy_hours, person_id=buddy_id, hours=hours, how=how, said_at=now)


async def say_spell(
    tx: Transaction, buddy_id: int, spell: Spell, how: SaidHow, now: datetime
) -> None:
    """They are free or away then, or rest, whatever was said of that time before."""
    await tx.add(
        buddy_spells,
        person_id=buddy_id,
        kind=spell.kind,
        begins=spell.span.begins,
        ends=spell.span.ends,
        how=how,
        said_at=now,
    )


async def end_free(tx: Transaction, buddy_id: int, now: datetime) -> None:
    """They asked for a pause: no evening that they had offered is left."""
    offered = update(buddy_spells).where(
        buddy_spells.c.person_id == buddy_id,
        buddy_spells.c.kind == SpellKind.FREE,
        buddy_spells.c.ends > now,
        buddy_spells.c.removed_at.is_(None),
    )
    await tx.run(offered.values(removed_at=now))


async def take_back(tx: Transaction, buddy_id: int, since: datetime, now: datetime) -> bool:
    """What they said last by text, and not before `since`, holds no more; what was before, does.

    One text may have said several things: all of them go. False where there is nothing.
    """
    tables = (buddy_hours, buddy_spells)
    newest = [
        row.said_at
        for table in tables
        for row in await tx.all(
            select(table.c.said_at)
            .where(table.c.person_id == buddy_id, table.c.how == SaidHow.TEXT)
            .where(table.c.removed_at.is_(None), table.c.said_at >= since)
            .order_by(table.c.id.desc())
            .limit(1)
        )
    ]
    gone = 0
    for table in tables if newest else ():
        said = update(table).where(table.c.person_id == buddy_id, table.c.how == SaidHow.TEXT)
        standing = said.where(table.c.said_at == max(newest), table.c.removed_at.is_(None))
        gone += await tx.run(standing.values(removed_at=now))
    return gone > 0


def _usual(buddy: Person, hours: str, now: datetime) -> Availability:
    weekly = windows_of(hours, buddy.days)
    pause = buddy.paused_until if buddy.paused(now) else None
    return Availability(weekly, timezone=buddy.timezone, resting_until=pause)


def _spell(row: Row[Any]) -> Spell:
    return Spell(row.kind, Shift(row.begins, row.ends))
