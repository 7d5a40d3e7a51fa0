"""Whether whoever wrote had a hard night of late, and is asked for a note about it."""

from bot.applying import Handling
from bot.applying.about_care import ANSWERED_WITHIN
from bot.store import care, outbox
from messages.facts import CareFacts
from messages.sentences import Sentence

_ASKS = (Sentence.HANDOVER_ASK, Sentence.HANDOVER_LINES, Sentence.HANDOVER_KEPT)


async def know_care(handling: Handling) -> CareFacts | None:
    """None for everybody who has slept."""
    since = handling.now - ANSWERED_WITHIN
    hard = await care.last_hard_night(handling.tx, handling.writer.id, since)
    if hard is None:
        return None
    answers = await _answers_us(handling)
    return CareFacts(hard.id, awaited=hard.written_at is None, answers=answers)


async def _answers_us(handling: Handling) -> bool:
    """Whether this replies to the very message that asks for the note."""
    inbound = handling.inbound
    if not inbound.answer_to:
        return False
    said = await outbox.sentence_of(
        handling.tx, inbound.address.channel, handling.address_id, inbound.answer_to
    )
    return said in _ASKS
