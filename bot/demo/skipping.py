"""Moves the demo's clock through every moment at which something is due, and lets it happen."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import HandClock
from bot.service import Service
from bot.store import screens

SHORTEST_STEP = timedelta(seconds=1)
"""Moments that are closer together than this are taken as one."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a skip has come."""

    began: datetime
    at: datetime
    until: datetime

    @property
    def share(self) -> float:
        """From 0 to 1."""
        whole = (self.until - self.began).total_seconds()
        return min(1.0, (self.at - self.began).total_seconds() / whole) if whole else 1.0


class Skipping:
    """One skip at a time; whoever starts it sees to that."""

    def __init__(self, service: Service, clock: HandClock, stopping: asyncio.Event) -> None:
        self._service = service
        self._clock = clock
        self._stopping = stopping
        self._wanted = False
        self.progress: Progress | None = None

    def stop(self) -> None:
        """Leave the clock where it has come to."""
        self._wanted = False

    async def to(self, until: datetime) -> bool:
        """Let all the time pass until then; False where it was stopped before."""
        began = self._clock.now()
        self._wanted = True
        try:
            # What is due already comes first: its next moment may be the first stop on the way.
            await self._service.settle(began)
            while self._wanted and not self._stopping.is_set() and self._clock.now() < until:
                await self._move(min(await self._next(), until))
                self.progress = Progress(began, self._clock.now(), until)
                await self._service.settle(self._clock.now())
            return self._wanted
        finally:
            self.progress = None

    async def _next(self) -> datetime:
        """When something is next due; the far future where nothing ever is."""
        now = self._clock.now()
        async with self._service.database.reading() as tx:
            due = await screens.next_moment(tx, now)
        return datetime.max.replace(tzinfo=now.tzinfo) if due is None else _after(now, due)

    async def _move(self, to: datetime) -> None:
        """Time stands still for what a sender has in its hands: its claim would run out.

        Every transaction takes its turn, so that between two looks the sender has had its own.
        """
        while True:
            async with self._service.database.writing() as tx:
                if not await screens.on_its_way(tx):
                    self._clock.set(max(to, self._clock.now()))
                    return


def _after(now: datetime, due: datetime) -> datetime:
    return max(due, now + SHORTEST_STEP)
