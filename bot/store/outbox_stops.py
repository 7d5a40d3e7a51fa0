"""Stops what waits in the outbox, where it must not be said any more."""

from sqlalchemy import or_, update

from bot.database import Transaction
from bot.tables import outbox
from bot.tables.states import OutboxState
from messages.lanes import Lane


async def stop_everything_about(tx: Transaction, member_id: int) -> None:
    """To this member, or to a buddy about them. What goes to staff goes."""
    theirs = or_(outbox.c.person_id == member_id, outbox.c.member_id == member_id)
    waiting = update(outbox).where(
        theirs, outbox.c.state == OutboxState.WAITING, outbox.c.lane != int(Lane.PAGE)
    )
    await tx.run(waiting.values(state=OutboxState.SKIPPED, code="died", claim=None))
