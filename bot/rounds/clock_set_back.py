"""Keeps every wait as long as it was meant when the machine's clock is put back."""

from datetime import datetime, timedelta

import structlog

from bot.office import Office
from bot.store.clock_set_back import bring_forward
from bot.store.record import note

log = structlog.get_logger()

NOTICED = timedelta(seconds=2)
"""Less than this is a clock that is kept in time, and not one that was wrong."""


async def follow_the_clock(office: Office, last: datetime | None, now: datetime) -> None:
    """Nothing, as long as time goes on. Without this a second page would wait for the clock to
    come again to where it was: an hour, if it was an hour wrong."""
    if last is None or last - now < NOTICED:
        return
    async with office.database.writing() as tx:
        moved = await bring_forward(tx, now, last - now)
        minutes = round((last - now) / timedelta(minutes=1), 1)
        line = f"the clock was put back by {minutes} minutes: {moved} waits moved with it"
        await note(tx, now, "clock", line)
    log.warning("clock_put_back", seconds=round((last - now).total_seconds()), moved=moved)
