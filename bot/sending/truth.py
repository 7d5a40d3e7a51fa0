"""Promise 9: "staff have been alerted" is said only once a page was handed over."""

from datetime import datetime, timedelta

from bot.database import Transaction
from bot.sending.editing import edit_must_wait
from bot.store.alerts import page_was_sent
from bot.store.outbox import Claimed
from messages.sentences import Sentence

PATIENCE = timedelta(seconds=5)
"""How long the safety text waits for the page to leave before it says something humbler."""
LOOK_AGAIN = timedelta(milliseconds=300)


async def must_wait(tx: Transaction, row: Claimed, now: datetime) -> bool:
    """Whether to look again in a moment: the page is about to leave, or what is to be edited."""
    if await edit_must_wait(tx, row, now):
        return True
    if row.sentence is not Sentence.SAFETY_ALERTED or now - row.created_at >= PATIENCE:
        return False
    return not await _handed_over(tx, row)


async def truthful(tx: Transaction, row: Claimed) -> Sentence:
    """What may be said now: if no page could be handed over, that a person is being found."""
    if row.sentence is Sentence.SAFETY_ALERTED and not await _handed_over(tx, row):
        return Sentence.SAFETY_HOLDING
    return row.sentence


async def _handed_over(tx: Transaction, row: Claimed) -> bool:
    return row.concern_id is not None and await page_was_sent(tx, row.concern_id)
