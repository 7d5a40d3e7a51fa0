"""The one ticker: wakes the rounds every second, and ends the process if they hang."""

import asyncio
import faulthandler
from datetime import timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import metrics
from bot.service import CATCH_UP_OVERLAP, Service
from bot.store.record import mark, set_mark
from bot.waiting import happens

log = structlog.get_logger()

BEAT_EVERY = 1.0
BETWEEN_BEATS = 0.1
"""Seconds: soon enough for a page, and far fewer beats than messages on a full evening."""
LOOK_BACK_EVERY = timedelta(minutes=10)
"""How often providers are asked for what we may have missed although nothing seemed wrong."""
HUNG_AFTER = 120.0
"""Seconds without a beat after which the process ends itself, so that it is started afresh."""
ASK_AGAIN = 5.0
"""Seconds until providers are asked once more, where one was silent or nothing could be stored."""
FIRST_LOOK_BACK = timedelta(hours=1)
_MARK = "caught up"


async def run_heartbeat(service: Service, stopping: asyncio.Event) -> None:
    """Beat until stopping. What is due lives on rows, so a beat that is missed loses nothing."""
    ticker = AsyncIOScheduler(timezone="UTC")
    ticker.add_job(
        service.beat_wanted.set,
        "interval",
        seconds=BEAT_EVERY,
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
    ticker.start()
    try:
        await asyncio.gather(_beats(service, stopping), _catches_up(service, stopping))
    finally:
        faulthandler.cancel_dump_traceback_later()
        ticker.shutdown(wait=False)


async def _beats(service: Service, stopping: asyncio.Event) -> None:
    while await _wanted(service.beat_wanted, stopping, within=None):
        service.beat_wanted.clear()
        # A stuck heartbeat pages nobody: better to die and be started again. The watchdog is a
        # thread of C's, so that a loop that is blocked is ended too; it shows no values.
        faulthandler.dump_traceback_later(HUNG_AFTER, exit=True)
        with metrics.BEAT_SECONDS.time():
            if await service.tick(service.clock.now()):
                service.nudge_senders()
        # Nudges come with every message of a crowd: one beat answers many of them.
        await happens(stopping, within=BETWEEN_BEATS)


async def _catches_up(service: Service, stopping: asyncio.Event) -> None:
    """On start, after trouble, and every so often: ask what reached the providers and not us."""
    wanted = service.catch_up_wanted
    wanted.set()
    while True:
        if wanted.is_set() and not await _catch_up(service):
            if not await _wanted(asyncio.Event(), stopping, within=ASK_AGAIN):
                return
            continue
        if not await _wanted(wanted, stopping, within=LOOK_BACK_EVERY.total_seconds()):
            return
        wanted.set()


async def _catch_up(service: Service) -> bool:
    """True once every provider has been asked; the mark moves on only then."""
    service.catch_up_wanted.clear()
    now = service.clock.now()
    try:
        async with service.database.reading() as tx:
            last = await mark(tx, _MARK)
        since = (last[0] if last else now - FIRST_LOOK_BACK) - CATCH_UP_OVERLAP
        new = await service.catch_up(since, now)
        async with service.database.writing() as tx:
            await set_mark(tx, _MARK, now)
    except Exception as fault:  # noqa: BLE001  # the edge: asked again soon, from the same mark
        log.warning("catch_up_failed", fault=type(fault).__name__)
        service.catch_up_wanted.set()
        return False
    if new:
        log.info("caught_up", messages=new)
    return True


async def _wanted(event: asyncio.Event, stopping: asyncio.Event, within: float | None) -> bool:
    """Wait for it, or for the time to pass; False once we are stopping."""
    await happens(event, stopping, within=within)
    return not stopping.is_set()
