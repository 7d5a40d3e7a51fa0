"""A full evening: ten thousand are due at one moment, many answer, and some of it is worrying."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from benchmarks.carrying import Carrying
from benchmarks.evening_figures import Evening, Meanwhile, figures
from benchmarks.measuring import cpu_seconds
from benchmarks.night import Everybody, Night, Show, ask_everybody, move_in
from benchmarks.places import own_database, own_folder
from benchmarks.providers import MESSAGES_A_SECOND, SEGMENTS_A_SECOND, Providers, both_providers
from bot.clock import WallClock
from bot.database import Database
from bot.tables import outbox, plans
from bot.tables.states import OutboxState
from schedules.lifetimes import CHECK_IN
from tests.serving.served import Served
from tests.serving.street import environment

_TO_START = timedelta(seconds=20)
_LAST_PAGES = 10.0
"""Seconds after the last check-in in which the last pages may still leave."""
_LOOK_EVERY = 1.0


@dataclass(frozen=True, slots=True)
class _Place:
    """Where one evening is played."""

    database: Database
    providers: Providers
    served: Served


async def evening(members: int, *, on_postgresql: bool, show: Show) -> Evening:
    """So many members are asked at one moment; worries come until the last has been asked."""
    async with (
        own_folder() as folder,
        own_database(folder, on_postgresql=on_postgresql) as (url, database),
        both_providers() as providers,
    ):
        show(f"evening: {members:,} move in")
        everybody = await move_in(database, members)
        rates = {
            "TELEGRAM_PER_SECOND": str(MESSAGES_A_SECOND),
            "TWILIO_PER_SECOND": str(SEGMENTS_A_SECOND),
        }
        settings = environment(url, providers.telegram, providers.twilio, **rates)
        place = _Place(database, providers, Served(folder, settings))
        name = "PostgreSQL" if on_postgresql else "SQLite"
        try:
            return await _play(place, name, everybody, show)
        finally:
            await place.served.close()


async def _play(place: _Place, name: str, everybody: Everybody, show: Show) -> Evening:
    slot = WallClock().now() + _TO_START
    await ask_everybody(place.database, everybody.members, slot)
    await place.served.start()
    night = Night(place.providers, Carrying(place.providers, place.served.url), everybody)
    try:
        await asyncio.sleep(max(0.0, _seconds_since(slot) * -1))
        before = cpu_seconds(place.served.process.pid)
        for doing in (night.answer(), night.take(), night.worry(show)):
            night.carrying.spawn(doing)
        await _until_everybody_was_asked(place.database, slot)
        took = _seconds_since(slot)
        cost = cpu_seconds(place.served.process.pid) - before
        night.over = True
        await asyncio.sleep(_LAST_PAGES)
        began = asyncio.get_running_loop().time() - _seconds_since(slot)
        return await figures(place.database, night, Meanwhile(name, slot, began, took, cost))
    finally:
        await night.carrying.close()


async def _until_everybody_was_asked(database: Database, slot: datetime) -> None:
    """Or was not, and it stands written why."""
    due = select(func.count()).select_from(plans).where(plans.c.next_due_at <= slot)
    waiting = (
        select(func.count())
        .select_from(outbox)
        .where(outbox.c.state == OutboxState.WAITING, outbox.c.check_in_id.is_not(None))
    )
    async with asyncio.timeout(CHECK_IN.total_seconds() * 2):
        while True:
            async with database.reading() as tx:
                left = [await tx.first(each) for each in (due, waiting)]
            if not any(row[0] for row in left if row is not None):
                return
            await asyncio.sleep(_LOOK_EVERY)


def _seconds_since(slot: datetime) -> float:
    return (WallClock().now() - slot).total_seconds()
