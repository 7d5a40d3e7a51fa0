"""What was said of a companion visit that is called off or moved by now: it never goes."""

from bot.database import Transaction
from bot.store.outbox import Claimed
from bot.store.visits import find_visit
from bot.tables.states import VisitState
from messages.sentences import Sentence

_OF_AN_ARRANGEMENT = frozenset(
    {
        *(Sentence.VISIT_ARRANGED, Sentence.VISIT_YOURS),
        *(Sentence.VISIT_MOVED, Sentence.VISIT_YOURS_MOVED),
        *(Sentence.VISIT_REMINDER, Sentence.VISIT_YOURS_REMINDER),
        *(Sentence.VISIT_AGAIN, Sentence.VISIT_MEET, Sentence.VISIT_OUT_DUE),
    }
)


async def is_arranged_otherwise(tx: Transaction, row: Claimed) -> bool:
    """True also where nothing is arranged any more; a row of the version before names only that."""
    if row.sentence not in _OF_AN_ARRANGEMENT:
        return False
    visit = await find_visit(tx, int(row.filling["number"]))
    if visit is None or visit.state is not VisitState.APPROVED:
        return True
    return row.filling.get("arranged", visit.arrangement) != visit.arrangement
