"""Who stands in or is away, besides the weekly pattern."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select, update

from bot.database import Transaction
from bot.tables import overrides
from bot.tables.states import OverrideSource
from schedules.overrides import OverrideKind, Overriding


@dataclass(frozen=True, slots=True, repr=False)
class NewOverride:
    """What somebody said of one person's time."""

    person_id: int
    kind: OverrideKind
    begins: datetime
    ends: datetime
    source: OverrideSource
    made_by: int | None
    """None for a calendar."""
    why: str = ""
    once: str | None = None
    """Its own name where the same may come again; then it is written only once."""


@dataclass(frozen=True, slots=True, repr=False)
class Override:
    """As stored."""

    id: int
    person_id: int
    kind: OverrideKind
    begins: datetime
    ends: datetime
    source: OverrideSource
    made_by: int | None
    made_at: datetime
    removed_at: datetime | None
    why: str
    once: str | None


_FIELDS = [overrides.c[name] for name in Override.__dataclass_fields__]


async def add_override(tx: Transaction, now: datetime, new: NewOverride) -> int | None:
    """Its number; None where the same source said the same thing before."""
    return await tx.add_once(
        overrides,
        person_id=new.person_id,
        kind=new.kind,
        begins=new.begins,
        ends=new.ends,
        why=new.why,
        made_by=new.made_by,
        source=new.source,
        made_at=now,
        once=new.once,
    )


async def remove_override(tx: Transaction, override_id: int, now: datetime) -> bool:
    """Take it back; False where somebody has already. It stays on file without effect."""
    mine = update(overrides).where(overrides.c.id == override_id, overrides.c.removed_at.is_(None))
    return await tx.run(mine.values(removed_at=now)) == 1


async def remove_own_absence(
    tx: Transaction, person_id: int, begins: datetime, ends: datetime, now: datetime
) -> int:
    """They are back: how many absences that they had said themselves no longer hold.

    What they gave away in a swap stays given away.
    """
    columns = overrides.c
    mine = (
        update(overrides)
        .where(columns.person_id == person_id, columns.kind == OverrideKind.AWAY)
        .where(columns.source != OverrideSource.SWAP, columns.removed_at.is_(None))
        .where(columns.begins < ends, columns.ends > begins)
    )
    return await tx.run(mine.values(removed_at=now))


async def find_override(tx: Transaction, override_id: int) -> Override | None:
    """By number, taken back or not."""
    row = await tx.first(select(*_FIELDS).where(overrides.c.id == override_id))
    return None if row is None else _override(row)


async def overrides_between(
    tx: Transaction, begins: datetime, ends: datetime, people: Collection[int] | None = None
) -> list[Override]:
    """Those in force that touch the time between, in the order in which they were said.

    Of these people; None for everybody.
    """
    found = (
        select(*_FIELDS)
        .where(overrides.c.removed_at.is_(None))
        .where(overrides.c.begins < ends, overrides.c.ends > begins)
        .order_by(overrides.c.id)
    )
    if people is not None:
        found = found.where(overrides.c.person_id.in_(list(people)))
    return [_override(row) for row in await tx.all(found)]


_SAID = (
    select(overrides.c.person_id, overrides.c.kind, overrides.c.begins, overrides.c.ends)
    .where(overrides.c.removed_at.is_(None))
    .order_by(overrides.c.id)
)
_SAID_AFTER = _SAID.where(overrides.c.ends > bindparam("after"))


async def said_of_everybody(
    tx: Transaction, after: datetime | None
) -> Mapping[int, list[Overriding]]:
    """What is in force and ends later than that, by person, in the order in which it was said.

    None for all that was ever said.
    """
    said: dict[int, list[Overriding]] = {}
    rows = await (tx.all(_SAID) if after is None else tx.all(_SAID_AFTER, after=after))
    for row in rows:
        said.setdefault(row.person_id, []).append(Overriding(row.kind, row.begins, row.ends))
    return said


async def forget_overrides(tx: Transaction, person_id: int, now: datetime) -> None:
    """Of somebody who is erased: no reason is kept, and nothing is in force."""
    mine = update(overrides).where(overrides.c.person_id == person_id)
    await tx.run(mine.where(overrides.c.removed_at.is_(None)).values(removed_at=now))
    await tx.run(mine.values(why=""))


def _override(row: Row[Any]) -> Override:
    return Override(**row._mapping)  # noqa: SLF001  # the documented way to a row's names
