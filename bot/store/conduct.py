"""Which pairings are to be looked at, and what there is to see."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update

from bot.database import Transaction
from bot.tables import concerns, conduct_looks, messages
from bot.tables.states import MessageState
from messages.inbound import Kind

ABOUT = "the pairing"
"""How the reason of such a concern begins."""


@dataclass(frozen=True, slots=True)
class Look:
    """A buddy whose pairing is to be looked at."""

    id: int
    person_id: int
    look_at: datetime


async def want_look(tx: Transaction, buddy_id: int, at: datetime) -> None:
    """Once, however much gives rise to it meanwhile."""
    await tx.add_once(conduct_looks, person_id=buddy_id, look_at=at)


async def due_looks(tx: Transaction, now: datetime, most: int) -> list[Look]:
    """Those whose hour has come."""
    found = (
        select(conduct_looks)
        .where(conduct_looks.c.look_at <= now)
        .order_by(conduct_looks.c.look_at)
        .limit(most)
    )
    return [Look(row.id, row.person_id, row.look_at) for row in await tx.all(found)]


async def end_look(tx: Transaction, look: Look) -> bool:
    """One winner, so that one concern is raised."""
    return await tx.run(delete(conduct_looks).where(conduct_looks.c.id == look.id)) == 1


async def put_off_look(tx: Transaction, look: Look, until: datetime) -> None:
    """It broke, and comes again then."""
    later = update(conduct_looks).where(conduct_looks.c.id == look.id)
    await tx.run(later.values(look_at=until))


async def wrote_lately(tx: Transaction, buddy_id: int, most: int) -> list[datetime]:
    """When they wrote the last words that went to a member or were held, newest first."""
    found = (
        select(messages.c.received_at)
        .where(messages.c.person_id == buddy_id, messages.c.kind == Kind.TEXT)
        .where(messages.c.member_id.is_not(None) | (messages.c.state == MessageState.HELD))
        .order_by(messages.c.id.desc())
        .limit(most)
    )
    return [row.received_at for row in await tx.all(found)]


async def raised_since(tx: Transaction, buddy_id: int, since: datetime) -> bool:
    """Whether staff were asked to look at this pairing since then: they know."""
    found = select(concerns.c.id).where(
        concerns.c.member_id == buddy_id,
        concerns.c.opened_at >= since,
        concerns.c.reason.startswith(ABOUT),
    )
    return await tx.first(found.limit(1)) is not None
