"""What becomes of a row that cannot be worded: a page goes all the same, anything else is ended."""

from datetime import datetime, timedelta

from bot.database import Transaction
from bot.faults import VaultFault
from bot.store import check_ins, concerns, outbox
from bot.store.broken_rows import CODE, claimed_roughly, set_aside
from bot.store.outbox import Claimed
from bot.store.record import note
from bot.tables.states import ConcernState, OutboxState
from messages.lanes import Lane
from messages.last_resort import plain_page
from messages.outgoing import Outgoing

ASIDE_FOR = timedelta(minutes=5)


async def without_words(
    tx: Transaction, row_id: int, fault: Exception, now: datetime
) -> tuple[Claimed, Outgoing] | None:
    """Promise 12: a page in plain words, to be sent now; None where there is nothing to send.

    What another key has sealed waits: it may be our key that is wrong, and then nothing is lost.
    Everything else would break again the next time, so it ends here, and the record says so.
    """
    try:
        row = await claimed_roughly(tx, row_id)
    except VaultFault:
        await set_aside(tx, row_id, now + ASIDE_FOR)
        return None
    if row.lane is Lane.PAGE:
        return await _plainly(tx, row, now)
    if isinstance(fault, VaultFault):
        await set_aside(tx, row_id, now + ASIDE_FOR)
        return None
    await _end(tx, row, now)
    return None


async def _plainly(tx: Transaction, row: Claimed, now: datetime) -> tuple[Claimed, Outgoing] | None:
    """Unless somebody else has it by now."""
    concern = await concerns.find(tx, row.concern_id) if row.concern_id is not None else None
    taken = concern is not None and concern.state is not ConcernState.OPEN
    if taken and concern is not None and concern.owner_id != row.person_id:
        await outbox.finish(tx, row, OutboxState.SKIPPED, now, code="taken")
        return None
    if row.expires_at is not None and now > row.expires_at:
        await outbox.finish(tx, row, OutboxState.SKIPPED, now, code="too_late")
        return None
    text = plain_page(row.concern_id)
    await outbox.keep_body(tx, row, text)
    return row, Outgoing(row.address, text, row.created_at)


async def _end(tx: Transaction, row: Claimed, now: datetime) -> None:
    await outbox.finish(tx, row, OutboxState.REFUSED, now, code=CODE)
    line = f"not delivered ({CODE}): row {row.id}"
    await note(tx, now, "not delivered", line, actor=row.person_id, member=row.member_id)
    if row.check_in_id is not None:
        await check_ins.give_up(tx, row.check_in_id, "not_delivered")
