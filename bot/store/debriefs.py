"""Who had a hard conversation and is offered to talk it over: once a day, at a kind hour."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, select, update

from bot.database import Transaction
from bot.tables import buddy_requests, debriefs


@dataclass(frozen=True, slots=True)
class Debrief:
    """One, owed or offered."""

    id: int
    person_id: int
    day: str
    due_at: datetime | None
    """None once it was offered."""
    wanted_at: datetime | None
    asked_id: int | None
    chases: int = 0
    next_chase_at: datetime | None = None
    rung_at: datetime | None = None
    rung_by: int | None = None


_WAITS = debriefs.c.wanted_at.is_not(None) & debriefs.c.rung_at.is_(None)
_FIELDS = [debriefs.c[name] for name in Debrief.__dataclass_fields__]


async def owe_debrief(tx: Transaction, person_id: int, day: date, due_at: datetime) -> None:
    """Once a day, however much there was."""
    await tx.add_once(debriefs, person_id=person_id, day=day.isoformat(), due_at=due_at)


async def due_debriefs(tx: Transaction, now: datetime, most: int) -> list[Debrief]:
    """Those to be offered now."""
    found = select(*_FIELDS).where(debriefs.c.due_at <= now)
    rows = await tx.all(found.order_by(debriefs.c.due_at).limit(most))
    return [_debrief(row) for row in rows]


async def take_debrief(tx: Transaction, debrief: Debrief) -> bool:
    """False where it was offered by somebody else, or asked for meanwhile."""
    return await _move(tx, debrief, None)


async def put_debrief_off(tx: Transaction, debrief: Debrief, until: datetime) -> None:
    """It broke: again then."""
    await _move(tx, debrief, until)


async def want_talk(
    tx: Transaction, person_id: int, day: date, now: datetime, next_chase_at: datetime
) -> int | None:
    """Asked for, with or without an offer; None where they had asked today already.

    Where they asked on a day before and nobody rang, it is that one, of which staff hear again.
    """
    await tx.add_once(debriefs, person_id=person_id, day=day.isoformat())
    mine = debriefs.c.person_id == person_id
    today = update(debriefs).where(mine, debriefs.c.day == day.isoformat())
    await tx.run(today.values(due_at=None))
    not_wanted = today.where(debriefs.c.wanted_at.is_(None))
    earlier = mine, debriefs.c.day != day.isoformat(), _WAITS
    newest = select(debriefs.c.id).where(*earlier).order_by(debriefs.c.wanted_at.desc()).limit(1)
    before = await tx.first(newest)
    if before is None:
        wanted = not_wanted.values(wanted_at=now, next_chase_at=next_chase_at, chases=0)
        row = await tx.first(wanted.returning(debriefs.c.id))
        return None if row is None else int(row.id)
    if not await tx.run(not_wanted.where(debriefs.c.chases == 0).values(chases=1)):
        return None  # today's row says that staff have heard of the earlier one once more
    still = update(debriefs).where(debriefs.c.id == before.id, _WAITS)
    again = {"chases": debriefs.c.chases + 1, "next_chase_at": next_chase_at}
    return int(before.id) if await tx.run(still.values(again)) else None


async def note_asked(tx: Transaction, debrief_id: int, staff_id: int) -> None:
    """Who on staff was asked to ring."""
    await tx.run(update(debriefs).where(debriefs.c.id == debrief_id).values(asked_id=staff_id))


async def last_wanted(tx: Transaction, person_id: int) -> Debrief | None:
    """The newest that they asked for."""
    asked = debriefs.c.person_id == person_id, debriefs.c.wanted_at.is_not(None)
    found = select(*_FIELDS).where(*asked).order_by(debriefs.c.wanted_at.desc())
    row = await tx.first(found.limit(1))
    return None if row is None else _debrief(row)


async def talked_with(tx: Transaction, member_id: int, since: datetime) -> int | None:
    """The buddy who has this member's conversation, or had the last one since then."""
    found = (
        select(buddy_requests.c.buddy_id)
        .where(buddy_requests.c.member_id == member_id, buddy_requests.c.buddy_id.is_not(None))
        .where(buddy_requests.c.opened_at >= since)
        .order_by(buddy_requests.c.id.desc())
        .limit(1)
    )
    row = await tx.first(found)
    return None if row is None else int(row.buddy_id)


async def waiting_rings(tx: Transaction, most: int) -> list[Debrief]:
    """Those who asked, and of whom nobody has said that they rang; whoever waits longest first."""
    found = select(*_FIELDS).where(_WAITS).order_by(debriefs.c.wanted_at, debriefs.c.id)
    return [_debrief(row) for row in await tx.all(found.limit(most))]


async def due_chases(tx: Transaction, now: datetime, most: int) -> list[Debrief]:
    """Those of which staff are to hear once more."""
    found = select(*_FIELDS).where(debriefs.c.next_chase_at <= now)
    rows = await tx.all(found.order_by(debriefs.c.next_chase_at).limit(most))
    return [_debrief(row) for row in rows]


async def take_chase(tx: Transaction, debrief: Debrief, next_at: datetime) -> bool:
    """One winner; False where somebody has rung, or another machine told staff."""
    return await _chase(tx, debrief, chases=debrief.chases + 1, next_chase_at=next_at)


async def put_chase_off(tx: Transaction, debrief: Debrief, until: datetime) -> None:
    """It broke: again then."""
    await _chase(tx, debrief, next_chase_at=until)


async def mark_rung(tx: Transaction, debrief: Debrief, staff_id: int, now: datetime) -> bool:
    """The first word counts; False where it was said before, or nobody asked.

    Whatever else they had asked for until then is done with it: they were rung.
    """
    by = {"rung_at": now, "rung_by": staff_id, "next_chase_at": None}
    mine = update(debriefs).where(debriefs.c.id == debrief.id, _WAITS)
    if await tx.run(mine.values(by)) != 1:
        return False
    theirs = update(debriefs).where(debriefs.c.person_id == debrief.person_id, _WAITS)
    await tx.run(theirs.where(debriefs.c.wanted_at <= debrief.wanted_at).values(by))
    return True


async def find_debrief(tx: Transaction, debrief_id: int) -> Debrief | None:
    """By number."""
    row = await tx.first(select(*_FIELDS).where(debriefs.c.id == debrief_id))
    return None if row is None else _debrief(row)


async def _chase(tx: Transaction, debrief: Debrief, **values: object) -> bool:
    same = update(debriefs).where(
        debriefs.c.id == debrief.id, debriefs.c.next_chase_at == debrief.next_chase_at
    )
    return await tx.run(same.where(_WAITS).values(**values)) == 1


async def _move(tx: Transaction, debrief: Debrief, to: datetime | None) -> bool:
    same = update(debriefs).where(debriefs.c.id == debrief.id, debriefs.c.due_at == debrief.due_at)
    return await tx.run(same.values(due_at=to)) == 1


def _debrief(row: Row[Any]) -> Debrief:
    return Debrief(**row._mapping)  # noqa: SLF001  # the documented way to a row's names
