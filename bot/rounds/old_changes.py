"""Forgets old changes of plans, questions without an answer, and gaps that were told of."""

from datetime import datetime

from bot.office import Office
from bot.rota_gaps import KEPT_FOR
from bot.store.due import CHANGES, looked_lately
from bot.store.plan_changes import forget_changes
from bot.store.plan_questions import forget_questions
from bot.store.record import forget_marks, set_mark


async def forget_old_changes(office: Office, now: datetime) -> int:
    """Once a day; how many there were."""
    async with office.database.reading() as tx:
        if await looked_lately(tx, CHANGES, now):
            return 0
    async with office.database.writing() as tx:
        await set_mark(tx, CHANGES.mark, now)
        await forget_marks(tx, "gap ", now - KEPT_FOR)
        return await forget_changes(tx, now) + await forget_questions(tx, now)
