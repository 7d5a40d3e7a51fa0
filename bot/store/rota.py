"""Who is on staff, and when each of them is on call."""

from sqlalchemy import select

from bot.database import Transaction
from bot.tables import addresses, people
from messages.people import Role
from schedules.on_call import OnCallStaff, parse_on_call


async def load_rota(tx: Transaction) -> tuple[OnCallStaff, ...]:
    """Everybody on staff who can be reached, on call or not."""
    reachable = (
        select(addresses.c.id)
        .where(addresses.c.person_id == people.c.id, addresses.c.blocked_at.is_(None))
        .exists()
    )
    found = (
        select(people.c.id, people.c.staff_order, people.c.on_call, people.c.timezone)
        .where(people.c.role == Role.STAFF, people.c.stopped_at.is_(None), reachable)
        .order_by(people.c.staff_order, people.c.id)
    )
    return tuple(
        OnCallStaff(row.id, row.staff_order, parse_on_call(row.on_call), row.timezone)
        for row in await tx.all(found)
    )
