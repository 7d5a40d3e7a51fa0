"""Tells somebody outside every minute that all is well, so that our silence is heard there."""

import asyncio
from datetime import datetime, timedelta

import structlog

from bot import metrics
from bot.channels.line import Line, NoAnswer
from bot.condition import condition_of
from bot.service import Service
from bot.store.proven import HEARD
from bot.store.record import set_mark
from bot.waiting import happens

log = structlog.get_logger()

EVERY = timedelta(minutes=1)
FIRST_AFTER = timedelta(seconds=2)
"""Soon after a start, but not before the rounds have gone round."""
PATIENCE = 10.0
"""Seconds for the answer."""


class DeadMan:
    """Beats only while rounds, auditor, senders and database are well.

    The address is as good as a password for silencing the outside alarm, so it is never shown.
    """

    def __init__(self, service: Service, url: str, line: Line | None = None) -> None:
        self._service = service
        self._url = url
        self._line = line or Line(PATIENCE)
        self.heard_at: datetime | None = None

    async def run(self, stopping: asyncio.Event) -> None:
        """On a task of its own: whatever the outside does, nothing waits for it."""
        try:
            wait = FIRST_AFTER
            while not await happens(stopping, within=wait.total_seconds()):
                wait = EVERY
                await self.beat()
        finally:
            await self.close()

    async def close(self) -> None:
        """Let go of the connection."""
        await self._line.close()

    async def beat(self) -> bool:
        """One heartbeat, or one that is withheld; whether it was taken."""
        try:
            if (await condition_of(self._service)).problems:
                log.warning("heartbeat_withheld")
                return False
            return await self._ask()
        except Exception as fault:  # noqa: BLE001  # the edge: the outside must never end us
            log.warning("heartbeat_broke", fault=type(fault).__name__)
            return False

    async def _ask(self) -> bool:
        try:
            answer = await self._line.ask("GET", self._url)
        except NoAnswer as silence:
            log.warning("heartbeat_not_heard", code=silence.outcome.code)
            return False
        if not 200 <= answer.status < 300:
            log.warning("heartbeat_not_heard", code=answer.status)
            return False
        now = self._service.clock.now()
        self.heard_at = now
        metrics.HEARD_OUTSIDE.set(now.timestamp())
        async with self._service.database.writing() as tx:
            await set_mark(tx, HEARD, now)
        return True
