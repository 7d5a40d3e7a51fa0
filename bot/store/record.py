"""The append-only record of what happened, and marks of how far we have come."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Executable, Row, bindparam, delete, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.database import Transaction
from bot.tables import events, marks

_NOTE = insert(events)


@dataclass(frozen=True, slots=True, repr=False)
class Event:
    """One line of what happened."""

    id: int
    at: datetime
    what: str
    line: str
    member_id: int | None
    concern_id: int | None
    request_id: int | None


async def note(
    tx: Transaction,
    at: datetime,
    what: str,
    line: str,
    *,
    actor: int | None = None,
    member: int | None = None,
    concern: int | None = None,
    request: int | None = None,
) -> None:
    """Add one line. The database lets nothing change or remove it, but for `erasing`."""
    await tx.run(
        _NOTE,
        at=at,
        what=what[:40],
        line=line,
        actor_id=actor,
        member_id=member,
        concern_id=concern,
        request_id=request,
    )


class Erasing(StrEnum):
    """What may be changed in the record, which the database keeps append-only otherwise."""

    LINES = "erasing lines of the record"
    """Lines that belong to no concern: for whoever asks to be forgotten."""
    ALL = "erasing all of the record"
    """The files of concerns, too: for the demo, which begins afresh."""


@asynccontextmanager
async def erasing(tx: Transaction, what: Erasing, now: datetime) -> AsyncIterator[None]:
    """For as long as this lasts, this transaction and no other may change the record."""
    await set_mark(tx, what.value, now)
    yield
    await tx.run(delete(marks).where(marks.c.name == what.value))


async def lines_since(tx: Transaction, after_id: int, most: int) -> list[Event]:
    """The newest lines after that one, oldest first."""
    found = select(events).where(events.c.id > after_id).order_by(events.c.id.desc()).limit(most)
    rows = await tx.all(found)
    return [_event(row) for row in reversed(rows)]


async def lines_of_concern(tx: Transaction, concern_id: int) -> list[Event]:
    """Everything that happened about one concern, oldest first."""
    found = select(events).where(events.c.concern_id == concern_id).order_by(events.c.id)
    return [_event(row) for row in await tx.all(found)]


def _event(row: Row[Any]) -> Event:
    return Event(row.id, row.at, row.what, row.line, row.member_id, row.concern_id, row.request_id)


async def set_mark(tx: Transaction, name: str, at: datetime, number: int = 0) -> None:
    """Remember how far we have come."""
    await tx.run(_set_mark(tx.is_sqlite), name=name, at=at, number=number)


@cache
def _set_mark(is_sqlite: bool) -> Executable:
    put = sqlite.insert(marks) if is_sqlite else postgresql.insert(marks)
    new = {"at": put.excluded.at, "number": put.excluded.number}
    return put.on_conflict_do_update(index_elements=["name"], set_=new)


_MARK = select(marks.c.at, marks.c.number).where(marks.c.name == bindparam("called"))


async def mark(tx: Transaction, name: str) -> tuple[datetime, int] | None:
    """How far we had come; None where we never started."""
    row = await tx.first(_MARK, called=name)
    return None if row is None else (row.at, row.number)


async def first_mark(tx: Transaction, name: str, at: datetime) -> bool:
    """Remember that this was done; False where it was done before, were it a moment ago."""
    put = tx.insert(marks).values(name=name, at=at).on_conflict_do_nothing()
    return await tx.run(put) == 1


async def forget_marks(tx: Transaction, beginning: str, before: datetime) -> None:
    """Those of that kind that are older."""
    old = delete(marks).where(marks.c.name.startswith(beginning, autoescape=True))
    await tx.run(old.where(marks.c.at < before))
