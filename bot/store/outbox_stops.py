"""Stops what waits in the outbox, where it must not be said any more."""

from sqlalchemy import or_, select, update

from bot.database import Transaction
from bot.tables import outbox, people
from bot.tables.states import OutboxState
from messages.people import Role


async def stop_everything_about(tx: Transaction, member_id: int) -> None:
    """To this member, or to a buddy about them. What goes to staff goes."""
    theirs = or_(outbox.c.person_id == member_id, outbox.c.member_id == member_id)
    staff = select(people.c.id).where(people.c.role == Role.STAFF)
    waiting = update(outbox).where(
        theirs, outbox.c.state == OutboxState.WAITING, outbox.c.person_id.not_in(staff)
    )
    await tx.run(waiting.values(state=OutboxState.SKIPPED, code="died", claim=None))
