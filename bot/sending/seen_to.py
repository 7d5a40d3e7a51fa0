"""What staff were to be told of that somebody has seen to by now: it never goes."""

from bot.database import Transaction
from bot.store.debriefs import find_debrief
from bot.store.held import waiting_since
from bot.store.outbox import Claimed
from messages.sentences import Sentence

_RINGS = frozenset({Sentence.RING_BUDDY, Sentence.RING_STILL})
_HELD = frozenset({Sentence.HELD_WAITS, Sentence.HELD_WAIT})


async def is_seen_to(tx: Transaction, row: Claimed) -> bool:
    """It may have waited for the morning, and on the pages staff had seen it before."""
    if row.sentence in _RINGS:
        # A row of the version before has no number: of those staff are reminded all the same.
        debrief = await find_debrief(tx, int(row.filling.get("number", "0")))
        return debrief is None or debrief.rung_at is not None
    if row.sentence in _HELD:
        waiting, _ = await waiting_since(tx)
        return waiting == 0
    return False
