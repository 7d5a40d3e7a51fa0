"""Who is on staff, and when each of them is on call."""

from sqlalchemy import select

from bot.database import Transaction
from bot.tables import people
from messages.people import Role
from schedules.on_call import OnCallStaff, parse_on_call


async def load_rota(tx: Transaction) -> tuple[OnCallStaff, ...]:
    """Everybody on staff, on call or not; nobody who asked us to stop."""
    found = (
        select(people.c.id, people.c.staff_order, people.c.on_call, people.c.timezone)
        .where(people.c.role == Role.STAFF, people.c.stopped_at.is_(None))
        .order_by(people.c.staff_order, people.c.id)
    )
    return tuple(
        OnCallStaff(row.id, row.staff_order, parse_on_call(row.on_call), row.timezone)
        for row in await tx.all(found)
    )
