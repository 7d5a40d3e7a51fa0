"""An offer that did not reach a buddy: they were not asked, and somebody else is."""

from datetime import datetime

from bot.database import Transaction
from bot.store.offers import lose_offer
from bot.store.outbox import Claimed
from messages.sentences import Sentence

OFFERS = frozenset({Sentence.OFFER, Sentence.OFFER_TALK})


async def count_as_not_asked(tx: Transaction, row: Claimed, now: datetime) -> None:
    """Of a row that was left out or refused; of any other sentence nothing follows."""
    if row.sentence in OFFERS and row.request_id is not None:
        await lose_offer(tx, row.request_id, row.person_id, now)
