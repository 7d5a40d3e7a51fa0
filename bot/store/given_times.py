"""The time that buddies give: counted once a conversation, corrected, and added up."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, case, distinct, func, select, update

from bot.database import Transaction
from bot.tables import buddy_requests, given_times
from bot.tables.states import GaveTimeFor
from schedules.given_time import Month, month_of


@dataclass(frozen=True, slots=True)
class GivenTime:
    """One piece of it."""

    id: int
    buddy_id: int
    on_day: date
    minutes: int
    what: GaveTimeFor
    corrected: bool


@dataclass(frozen=True, slots=True)
class Given:
    """What one buddy gave within some days."""

    minutes: int
    answers: int
    members: int
    """How many different people they wrote to."""
    visits: int


async def count_answer(
    tx: Transaction, now: datetime, buddy_id: int, on_day: date, request_id: int, minutes: int
) -> bool:
    """False where this conversation is counted already for that day."""
    row = await tx.add_once(
        given_times,
        buddy_id=buddy_id,
        on_day=on_day,
        minutes=minutes,
        what=GaveTimeFor.ANSWER,
        request_id=request_id,
        recorded_at=now,
    )
    return row is not None


async def add_time(
    tx: Transaction, now: datetime, buddy_id: int, on_day: date, minutes: int, what: GaveTimeFor
) -> int:
    """What nothing counted by itself; its number."""
    return await tx.add(
        given_times,
        buddy_id=buddy_id,
        on_day=on_day,
        minutes=minutes,
        what=what,
        recorded_at=now,
        corrected_at=now,
    )


async def count_visit(
    tx: Transaction, now: datetime, buddy_id: int, on_day: date, minutes: int
) -> None:
    """Once a visit: whoever checks out of one does so once."""
    await tx.add(
        given_times,
        buddy_id=buddy_id,
        on_day=on_day,
        minutes=minutes,
        what=GaveTimeFor.VISIT,
        recorded_at=now,
    )


async def correct_last(
    tx: Transaction, now: datetime, buddy_id: int, since: datetime, minutes: int
) -> GivenTime | None:
    """The newest piece since then took so long; None where there is none."""
    last = (
        select(func.max(given_times.c.id))
        .where(given_times.c.buddy_id == buddy_id, given_times.c.recorded_at >= since)
        .scalar_subquery()
    )
    changed = (
        update(given_times)
        .where(given_times.c.id == last)
        .values(minutes=minutes, corrected_at=now)
        .returning(given_times)
    )
    row = await tx.first(changed)
    return None if row is None else _given_time(row)


async def correct_one(
    tx: Transaction, now: datetime, buddy_id: int, number: int, was: int, minutes: int
) -> bool:
    """By staff; False where somebody else has changed it since it was read as `was`."""
    mine = update(given_times).where(given_times.c.id == number, given_times.c.buddy_id == buddy_id)
    values = {"minutes": minutes, "corrected_at": now}
    return await tx.run(mine.where(given_times.c.minutes == was).values(**values)) == 1


async def given_by(tx: Transaction, buddy_id: int, since: date, before: date) -> Given:
    """All that they gave from `since` until the day before `before`."""
    found = _totals().where(given_times.c.buddy_id == buddy_id)
    row = await tx.first(_within(found, since, before))
    return Given(0, 0, 0, 0) if row is None else _given(row)


async def given_by_each(tx: Transaction, since: date, before: date) -> dict[int, Given]:
    """The same for every buddy who gave any."""
    rows = await tx.all(_within(_totals(), since, before))
    return {row.buddy_id: _given(row) for row in rows}


async def newest_of(tx: Transaction, buddy_id: int, most: int) -> list[GivenTime]:
    """The last pieces, newest first."""
    found = select(given_times).where(given_times.c.buddy_id == buddy_id)
    rows = await tx.all(found.order_by(given_times.c.id.desc()).limit(most))
    return [_given_time(row) for row in rows]


async def given_by_month(tx: Transaction, buddy_id: int) -> list[tuple[Month, Given]]:
    """Every month in which they gave any, the newest first."""
    day = given_times.c.on_day
    days = select(func.min(day).label("oldest"), func.max(day).label("newest"))
    row = await tx.first(days.where(given_times.c.buddy_id == buddy_id))
    if row is None or row.oldest is None:
        return []
    month, oldest, found = month_of(row.newest), month_of(row.oldest).first, []
    while month.first >= oldest:
        given = await given_by(tx, buddy_id, month.first, month.after.first)
        found += [(month, given)] if given.minutes else []
        month = month.before
    return found


def _totals() -> Select[Any]:
    answers = given_times.c.what == GaveTimeFor.ANSWER
    visits = given_times.c.what == GaveTimeFor.VISIT
    return (
        select(
            given_times.c.buddy_id,
            func.sum(given_times.c.minutes).label("minutes"),
            func.sum(case((answers, 1), else_=0)).label("answers"),
            func.sum(case((visits, 1), else_=0)).label("visits"),
            func.count(distinct(buddy_requests.c.member_id)).label("members"),
        )
        .outerjoin(buddy_requests, buddy_requests.c.id == given_times.c.request_id)
        .group_by(given_times.c.buddy_id)
    )


def _within(found: Select[Any], since: date, before: date) -> Select[Any]:
    return found.where(given_times.c.on_day >= since, given_times.c.on_day < before)


def _given(row: Row[Any]) -> Given:
    return Given(int(row.minutes), int(row.answers), int(row.members), int(row.visits))


def _given_time(row: Row[Any]) -> GivenTime:
    corrected = row.corrected_at is not None
    return GivenTime(row.id, row.buddy_id, row.on_day, row.minutes, row.what, corrected)
