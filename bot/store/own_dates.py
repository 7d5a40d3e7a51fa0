"""Days of the year that members told us of: birthdays, and days that are hard for them."""

from dataclasses import dataclass

from sqlalchemy import bindparam, delete, select

from bot.database import Transaction
from bot.tables import member_dates
from schedules.own_dates import DateKind, OwnDate

MOST_DATES = 20
"""Of one member. It is looked through at every check-in."""

_THEIRS = (
    select(member_dates)
    .where(member_dates.c.person_id == bindparam("person_id"))
    .order_by(member_dates.c.id)
)


@dataclass(frozen=True, slots=True, repr=False)
class StoredDate:
    """One day, and its number."""

    id: int
    date: OwnDate


async def stored_dates_of(tx: Transaction, person_id: int) -> list[StoredDate]:
    """In the order in which they were written down."""
    rows = await tx.all(_THEIRS, person_id=person_id)
    return [StoredDate(row.id, OwnDate(row.month_day, row.kind, row.manner)) for row in rows]


async def own_dates_of(tx: Transaction, person_id: int) -> tuple[OwnDate, ...]:
    """All of them."""
    return tuple(one.date for one in await stored_dates_of(tx, person_id))


async def keep_own_date(tx: Transaction, person_id: int, told: OwnDate) -> bool:
    """In the place of what was said of the same day, or of another birthday.

    False where it stands already, or there are too many; the caller holds the person still.
    """
    stored = await stored_dates_of(tx, person_id)
    if told in [one.date for one in stored]:
        return False
    old = [one.id for one in stored if _takes_the_place(told, one.date)]
    if len(stored) - len(old) >= MOST_DATES:
        return False
    await tx.run(delete(member_dates).where(member_dates.c.id.in_(old)))
    await tx.add(
        member_dates,
        person_id=person_id,
        month_day=told.month_day,
        kind=told.kind,
        manner=told.manner,
    )
    return True


async def remove_own_date(tx: Transaction, person_id: int, date_id: int) -> bool:
    """False where it is not there any more."""
    mine = delete(member_dates).where(
        member_dates.c.id == date_id, member_dates.c.person_id == person_id
    )
    return await tx.run(mine) == 1


def _takes_the_place(told: OwnDate, of: OwnDate) -> bool:
    if told.kind is not of.kind:
        return False
    return told.kind is DateKind.BIRTHDAY or told.month_day == of.month_day
