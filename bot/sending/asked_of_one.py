"""Whether what one of the staff was asked is still asked of them when the words would leave."""

from bot.database import Transaction
from bot.store import concerns, follow_ups, second_calls
from bot.store.outbox import Claimed
from bot.tables.states import FollowUpState
from messages.sentences import Sentence

_FOLLOW_UPS = frozenset({Sentence.FOLLOW_UP_DUE, Sentence.FOLLOW_UP_STILL})
ASKED_OF_ONE = frozenset({Sentence.HANDED_TO_YOU, Sentence.SECOND_WANTED, *_FOLLOW_UPS})


async def not_asked_any_more(tx: Transaction, row: Claimed) -> str:
    """Why not; empty where it still is."""
    if row.concern_id is None:
        return "gone"
    if row.sentence in _FOLLOW_UPS:
        follow_up = await follow_ups.follow_up_of(tx, row.concern_id)
        planned = follow_up is not None and follow_up.state is FollowUpState.PLANNED
        return "" if planned else "done"
    if row.sentence is Sentence.SECOND_WANTED:
        call = await second_calls.call_of(tx, row.concern_id)
        return "" if call is not None and call.person_id is None else "joined"
    concern = await concerns.find(tx, row.concern_id)
    return "" if concern and concern.handed_to_id == row.person_id else "taken"
