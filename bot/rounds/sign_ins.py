"""Forgets sign-in links and sessions that let nobody in any more."""

from datetime import datetime, timedelta

from bot.office import Office
from bot.store.access import forget_expired
from bot.store.record import mark, set_mark

EVERY = timedelta(hours=1)
_MARK = "sign-ins forgotten"


async def forget_sign_ins(office: Office, now: datetime) -> int:
    """Once an hour; how many there were."""
    async with office.database.reading() as tx:
        last = await mark(tx, _MARK)
    if last is not None and now < last[0] + EVERY:
        return 0
    async with office.database.writing() as tx:
        await set_mark(tx, _MARK, now)
        return await forget_expired(tx, now)
