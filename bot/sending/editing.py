"""Whether an edit can still be made, and what is said where it cannot."""

from datetime import datetime, timedelta

from bot.charity import Charity
from bot.database import Transaction
from bot.sending.undelivered import close_address, undelivered
from bot.store import edits, outbox, people
from bot.store.edits import Original
from bot.store.outbox import Claimed
from bot.tables.states import OutboxState
from messages.delivery import Why
from messages.edits import PLAIN

_OURS_WAIT = timedelta(minutes=1)


async def why_no_edit(tx: Transaction, row: Claimed, now: datetime) -> str:
    """Empty where it should go; a message that never left needs none."""
    if row.edits_id is None:
        return ""
    if await edits.has_newer_edit(tx, row):
        return "a newer edit waits"
    found = await edits.original(tx, row.edits_id, now)
    left = found.state in (OutboxState.SENT, OutboxState.UNSURE)
    return "" if left or found.on_its_way or found.may_have_gone else "never went"


async def edit_must_wait(tx: Transaction, row: Claimed, now: datetime) -> bool:
    """Whether what is to be edited is on its way at this moment."""
    return row.edits_id is not None and (await edits.original(tx, row.edits_id, now)).on_its_way


async def original_of(tx: Transaction, row: Claimed, now: datetime) -> Original | None:
    """The message to edit; None where the words go as a message of their own."""
    return None if row.edits_id is None else await edits.original(tx, row.edits_id, now)


async def plainly_if_it_must(tx: Transaction, row: Claimed, now: datetime) -> Claimed | None:
    """The row as it can be sent: a message that nobody can name cannot be edited.

    None where this person is told already, or by a page.
    """
    found = await original_of(tx, row, now)
    if found is None or found.state is OutboxState.SENT:
        return row
    plain = PLAIN.get(row.sentence)
    if plain is None or not await edits.say_plainly(tx, row, plain):
        await outbox.finish(tx, row, OutboxState.SKIPPED, now, code="told otherwise")
        return None
    return await outbox.claimed(tx, row.id)


async def edit_refused(
    tx: Transaction, charity: Charity, row: Claimed, why: Why, code: str, now: datetime
) -> None:
    """Too old, gone, or blocked: said as a message of its own, wherever that works."""
    if why is Why.OURS:
        await outbox.put_back(tx, row, now + _OURS_WAIT, code)
        return
    other = None
    if why is not Why.BAD_TEXT:
        await close_address(tx, row, why, code, now)
        other = await people.best_address(tx, row.person_id, charity.channels, [row.address_id])
    plain = PLAIN.get(row.sentence) if why is Why.BAD_TEXT or other else None
    if plain is not None and await edits.say_plainly(tx, row, plain):
        await outbox.put_back(tx, row, now, code, address=other)
        return
    await outbox.finish(tx, row, OutboxState.REFUSED, now, code=code)
    if why is not Why.BAD_TEXT:
        await undelivered(tx, charity, row, code, now)
