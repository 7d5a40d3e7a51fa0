"""Forgets sign-in links and sessions that let nobody in any more."""

from datetime import datetime

from bot.office import Office
from bot.store.access import forget_expired
from bot.store.due import SIGN_INS, looked_lately
from bot.store.record import set_mark


async def forget_sign_ins(office: Office, now: datetime) -> int:
    """Once an hour; how many there were."""
    async with office.database.reading() as tx:
        if await looked_lately(tx, SIGN_INS, now):
            return 0
    async with office.database.writing() as tx:
        await set_mark(tx, SIGN_INS.mark, now)
        return await forget_expired(tx, now)
