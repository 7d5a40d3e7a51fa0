"""Hard nights on call: found once, answered with a note, and read by whoever is on next."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, select, update

from bot.database import Transaction
from bot.tables import alerts, concerns, handover_readers, hard_night_concerns, hard_nights
from messages.triage.levels import Level
from schedules.care import GRAVE, Carried, Weight


@dataclass(frozen=True, slots=True, repr=False)
class HardNightRow:
    """As stored."""

    id: int
    person_id: int
    night: str
    found_at: datetime
    words: str
    written_at: datetime | None
    debrief_at: datetime | None
    kept_at: datetime | None
    instead_id: int | None


_FIELDS = [hard_nights.c[name] for name in HardNightRow.__dataclass_fields__]


_PAGED = select(alerts).where(alerts.c.paged_at >= bindparam("since"))
_OWNED = select(concerns.c.id, concerns.c.owner_id).where(concerns.c.owner_id.is_not(None))
_TOOK_URGENT = _OWNED.add_columns(concerns.c.taken_at).where(
    concerns.c.taken_at >= bindparam("since"), concerns.c.level == Level.URGENT
)
_GRAVE = _OWNED.add_columns(concerns.c.closed_at).where(
    concerns.c.closed_at >= bindparam("since"), concerns.c.outcome.in_(list(GRAVE))
)


async def carried_since(tx: Transaction, since: datetime) -> dict[int, list[Carried]]:
    """What weighed on each of staff of late: pages, urgent concerns taken, grave endings."""
    found: dict[int, list[Carried]] = {}

    def add(person_id: int, at: datetime, weight: Weight, concern_id: int) -> None:
        found.setdefault(person_id, []).append(Carried(at, weight, concern_id))

    for row in await tx.all(_PAGED, since=since):
        add(row.person_id, row.paged_at, Weight.PAGED, row.concern_id)
    for row in await tx.all(_TOOK_URGENT, since=since):
        add(row.owner_id, row.taken_at, Weight.TOOK_URGENT, row.id)
    for row in await tx.all(_GRAVE, since=since):
        add(row.owner_id, row.closed_at, Weight.GRAVE_ENDING, row.id)
    return found


async def add_hard_night(
    tx: Transaction, person_id: int, night: date, about: Collection[int], now: datetime
) -> int | None:
    """Its number; None where it was found before, by this machine or another."""
    number = await tx.add_once(
        hard_nights, person_id=person_id, night=night.isoformat(), found_at=now, words=""
    )
    if number is not None:
        for concern_id in about:
            await tx.add_once(hard_night_concerns, hard_night_id=number, concern_id=concern_id)
    return number


async def last_hard_night(tx: Transaction, person_id: int, since: datetime) -> HardNightRow | None:
    """The newest of this person's, if it was found since then."""
    found = select(*_FIELDS).where(hard_nights.c.person_id == person_id)
    found = found.where(hard_nights.c.found_at >= since).order_by(hard_nights.c.id.desc())
    row = await tx.first(found.limit(1))
    return None if row is None else _row(row)


_SINCE = (
    select(*_FIELDS).where(hard_nights.c.found_at >= bindparam("since")).order_by(hard_nights.c.id)
)


async def hard_nights_since(tx: Transaction, since: datetime) -> list[HardNightRow]:
    """Everybody's, oldest first."""
    return [_row(row) for row in await tx.all(_SINCE, since=since)]


async def write_note(tx: Transaction, number: int, words: str, now: datetime) -> None:
    """What whoever is on next will read."""
    mine = update(hard_nights).where(hard_nights.c.id == number)
    await tx.run(mine.values(words=words, written_at=now))


async def want_debrief(tx: Transaction, number: int, now: datetime) -> bool:
    """False where they had said so before."""
    mine = update(hard_nights).where(hard_nights.c.id == number, hard_nights.c.debrief_at.is_(None))
    return await tx.run(mine.values(debrief_at=now)) == 1


async def keep_shift(tx: Transaction, number: int, now: datetime) -> bool:
    """False where they had said so before."""
    mine = update(hard_nights).where(hard_nights.c.id == number, hard_nights.c.kept_at.is_(None))
    return await tx.run(mine.values(kept_at=now)) == 1


async def set_instead(tx: Transaction, number: int, person_id: int) -> None:
    """Who was told to be asked first instead."""
    mine = update(hard_nights).where(hard_nights.c.id == number)
    await tx.run(mine.values(instead_id=person_id))


async def concerns_of_night(tx: Transaction, number: int) -> list[int]:
    """What the night was about."""
    found = select(hard_night_concerns.c.concern_id).where(
        hard_night_concerns.c.hard_night_id == number
    )
    return [row.concern_id for row in await tx.all(found.order_by(hard_night_concerns.c.id))]


async def notes_about(tx: Transaction, concern_id: int) -> list[HardNightRow]:
    """Handover notes of nights in which it mattered, oldest first."""
    about = select(hard_night_concerns.c.hard_night_id).where(
        hard_night_concerns.c.concern_id == concern_id
    )
    found = select(*_FIELDS).where(hard_nights.c.id.in_(about))
    found = found.where(hard_nights.c.written_at.is_not(None)).order_by(hard_nights.c.id)
    return [_row(row) for row in await tx.all(found)]


async def tell_reader(tx: Transaction, number: int, person_id: int, now: datetime) -> bool:
    """False where they have been told of this note before."""
    row = await tx.add_once(
        handover_readers, hard_night_id=number, person_id=person_id, told_at=now
    )
    return row is not None


def _row(row: Row[Any]) -> HardNightRow:
    return HardNightRow(**row._mapping)  # noqa: SLF001  # the documented way to a row's names
