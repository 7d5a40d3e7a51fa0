"""Kills the service at random moments while people write, and reckons up what it kept."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from benchmarks.carrying import Carrying
from benchmarks.places import own_database, own_folder
from benchmarks.providers import Providers, both_providers
from benchmarks.reckoning import Line, Reckoning, read_all, still_to_do
from benchmarks.street_life import StreetLife, move_in
from bot.database import Database
from tests.serving.served import Served
from tests.serving.street import environment

SECONDS_A_KILL = 4.0
"""About as long as a start and a life take together, for the spread of the worries."""
DURING_START = 0.2
"""How often the process is killed before it is ready."""
REST = 240.0
"""Seconds within which everything must have come to rest."""
_STILL_COMING = timedelta(seconds=5)
"""A slot as young as this need not have been sent yet."""

Show = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Killed:
    """How it went."""

    lines: list[Line]
    kills: int
    during_start: int
    seconds_to_rest: float

    @property
    def promises_kept(self) -> bool:
        """Whether nothing was lost, and nothing doubled that must not be."""
        return not any(line.broken for line in self.lines)


async def kill_nine(kills: int, *, on_postgresql: bool, show: Show) -> Killed:
    """Kill it so often, let it come to rest, and look."""
    async with (
        own_folder() as folder,
        own_database(folder, on_postgresql=on_postgresql) as (url, database),
        both_providers() as providers,
    ):
        served = Served(folder, environment(url, providers.telegram, providers.twilio))
        try:
            return await _run(served, database, providers, kills, show)
        finally:
            await served.close()


async def _run(
    served: Served, database: Database, providers: Providers, kills: int, show: Show
) -> Killed:
    people = await move_in(database, kills, minutes=int(kills * SECONDS_A_KILL / 60) + 3)
    life = StreetLife(providers, people, Carrying(providers, served.url))
    await served.start()
    life.begin(seconds=kills * SECONDS_A_KILL * 0.8)
    during_start = 0
    for number in range(kills):
        during_start += await _kill(served)
        show(f"killed {number + 1} of {kills}; {len(life.carrying.said)} messages so far")
    await served.start()
    life.end()
    rested = await _come_to_rest(database, life, show)
    until = datetime.now(UTC) - _STILL_COMING
    stored = await read_all(database)
    await life.carrying.close()
    return Killed(Reckoning(stored, life, providers, until).lines(), kills, during_start, rested)


async def _kill(served: Served) -> bool:
    """Let it live a while, kill it, start it; now and then before it was ready, which is True."""
    early = random.random() < DURING_START
    await asyncio.sleep(random.uniform(0.05, 3.0))
    await served.kill()
    if early:
        await served.begin()
        await asyncio.sleep(random.uniform(0.05, 1.0))
        await served.kill()
    await served.start()
    return early


async def _come_to_rest(database: Database, life: StreetLife, show: Show) -> float:
    """How many seconds it took. What stays unfinished shows itself in the reckoning."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    while loop.time() - began < REST:
        left = still_to_do(await read_all(database), life)
        if not left:
            break
        show(f"coming to rest for {loop.time() - began:.0f} s: {left}")
        await asyncio.sleep(1.0)
    return loop.time() - began
