"""Who is on staff, and when each of them is on call."""

from collections.abc import Collection

import structlog
from sqlalchemy import select

from bot.database import Transaction
from bot.tables import addresses, people
from messages.people import Channel, Role
from schedules.on_call import OnCall, OnCallStaff, parse_on_call

log = structlog.get_logger()


async def load_rota(
    tx: Transaction, on: Collection[Channel] = tuple(Channel)
) -> tuple[OnCallStaff, ...]:
    """Everybody on staff who can be reached through the channels that are on, on call or not."""
    reachable = (
        select(addresses.c.id)
        .where(addresses.c.person_id == people.c.id, addresses.c.blocked_at.is_(None))
        .where(addresses.c.channel.in_(list(on)))
        .exists()
    )
    found = (
        select(people.c.id, people.c.staff_order, people.c.on_call, people.c.timezone)
        .where(people.c.role == Role.STAFF, people.c.stopped_at.is_(None), reachable)
        .order_by(people.c.staff_order, people.c.id)
    )
    return tuple(
        OnCallStaff(row.id, row.staff_order, _shifts(row.id, row.on_call), row.timezone)
        for row in await tx.all(found)
    )


def _shifts(person_id: int, on_call: str) -> OnCall:
    """Shifts that cannot be read page this person at any hour: too often beats never."""
    try:
        return parse_on_call(on_call)
    except ValueError:
        log.error("shifts_unreadable", person=person_id)
        return OnCall(always=True)
