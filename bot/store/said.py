"""Which of many sentences are in the outbox already, by the names they are said once by."""

from collections.abc import Collection

from sqlalchemy import select

from bot.database import Transaction
from bot.tables import outbox

_AT_ONCE = 500
"""Values in one question: fewer than any database allows."""


async def said_already(tx: Transaction, names: Collection[str]) -> set[str]:
    """Those of these names that are there, whatever became of them."""
    wanted, found = sorted(names), set[str]()
    for start in range(0, len(wanted), _AT_ONCE):
        some = select(outbox.c.once).where(outbox.c.once.in_(wanted[start : start + _AT_ONCE]))
        found |= {row.once for row in await tx.all(some)}
    return found
