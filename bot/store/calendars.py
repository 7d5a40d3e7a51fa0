"""What a calendar said of the rota, and who may follow the rota from a calendar."""

import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select, update

from bot.database import Transaction
from bot.store.overrides import Override
from bot.store.people import Person, find_person
from bot.tables import calendar_keys, overrides
from bot.tables.states import OverrideSource
from messages.people import Role

_FIELDS = [overrides.c[name] for name in Override.__dataclass_fields__]


async def said_by_calendar(
    tx: Transaction, source: str, after: datetime, before: datetime
) -> list[Override]:
    """All that this calendar ever said of the time between, taken back since or not."""
    found = (
        select(*_FIELDS)
        .where(overrides.c.source == OverrideSource.CALENDAR)
        .where(overrides.c.once.startswith(f"{source}:", autoescape=True))
        .where(overrides.c.ends > after, overrides.c.begins < before)
        .order_by(overrides.c.id)
    )
    return [_override(row) for row in await tx.all(found)]


async def put_back(tx: Transaction, override_id: int) -> bool:
    """It is in the calendar again."""
    gone = update(overrides).where(
        overrides.c.id == override_id, overrides.c.removed_at.is_not(None)
    )
    return await tx.run(gone.values(removed_at=None)) == 1


async def new_calendar_key(tx: Transaction, person_id: int, now: datetime) -> str:
    """The secret part of an address; the one that this person had before works no more."""
    token = secrets.token_urlsafe(24)
    values = {"token_hash": tx.vault.find("calendar", token), "made_at": now}
    put = tx.insert(calendar_keys).values(person_id=person_id, **values)
    await tx.run(put.on_conflict_do_update(index_elements=["person_id"], set_=values))
    return token


async def end_calendar_key(tx: Transaction, person_id: int) -> bool:
    """False where there was none."""
    mine = calendar_keys.delete().where(calendar_keys.c.person_id == person_id)
    return await tx.run(mine) == 1


async def calendar_key_made(tx: Transaction, person_id: int) -> datetime | None:
    """When the address that works was made; None for no address."""
    found = select(calendar_keys.c.made_at).where(calendar_keys.c.person_id == person_id)
    row = await tx.first(found)
    return None if row is None else row.made_at


async def who_follows(tx: Transaction, token: str) -> Person | None:
    """Whose address this is; None if nobody's, or no longer on staff."""
    return await _follows(tx, token, Role.STAFF)


async def which_buddy_follows(tx: Transaction, token: str) -> Person | None:
    """Whose address this is; None if nobody's, or of somebody who is no buddy or has stopped."""
    buddy = await _follows(tx, token, Role.BUDDY)
    return buddy if buddy is not None and buddy.stopped_at is None else None


async def _follows(tx: Transaction, token: str, role: Role) -> Person | None:
    found = select(calendar_keys.c.person_id).where(
        calendar_keys.c.token_hash == tx.vault.find("calendar", token)
    )
    row = await tx.first(found)
    person = await find_person(tx, row.person_id) if row else None
    return person if person is not None and person.role is role else None


def _override(row: Row[Any]) -> Override:
    return Override(**row._mapping)  # noqa: SLF001  # the documented way to a row's names
