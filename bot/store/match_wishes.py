"""What people want of whoever they are paired with: read, and changed by compare-and-set."""

from collections.abc import Collection

from sqlalchemy import select, update

from bot.database import Transaction
from bot.tables import match_wishes
from messages.match_wishes import Wishes, read_wishes, written

_t = match_wishes.c


async def wishes_of(tx: Transaction, person_id: int) -> tuple[Wishes, int]:
    """And their version; 0 where nothing was ever written down."""
    row = await tx.first(select(_t.wishes, _t.version).where(_t.person_id == person_id))
    return (Wishes(), 0) if row is None else (read_wishes(row.wishes), row.version)


async def wishes_of_all(tx: Transaction, ids: Collection[int]) -> dict[int, Wishes]:
    """Of those of whom any were written down."""
    found = select(_t.person_id, _t.wishes).where(_t.person_id.in_(sorted(ids)))
    return {row.person_id: read_wishes(row.wishes) for row in await tx.all(found)}


async def keep_wishes(tx: Transaction, person_id: int, version: int, wishes: Wishes) -> bool:
    """False where they are not what they were when the change was made up."""
    if version == 0:
        added = await tx.add_once(match_wishes, person_id=person_id, wishes=written(wishes))
        return added is not None
    mine = update(match_wishes).where(_t.person_id == person_id, _t.version == version)
    return await tx.run(mine.values(wishes=written(wishes), version=version + 1)) == 1
