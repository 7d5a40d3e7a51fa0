"""How long the service takes to be ready, and what it holds while nothing happens."""

import asyncio
from dataclasses import dataclass
from statistics import median

from benchmarks.measuring import cpu_seconds, resident_megabytes
from benchmarks.places import own_database, own_folder
from benchmarks.providers import both_providers
from tests.serving.served import Served
from tests.serving.street import environment

IDLE_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Started:
    """The middle of several starts, with both channels on and a database that is migrated."""

    seconds: float
    cpu_seconds: float
    idle_megabytes: float
    idle_cpu_share: float


async def starting(times: int) -> Started:
    """Start and stop it so often; the last one idles for a while."""
    waits, costs = [], []
    loop = asyncio.get_running_loop()
    async with (
        own_folder() as folder,
        own_database(folder, on_postgresql=False) as (url, _database),
        both_providers() as providers,
    ):
        served = Served(folder, environment(url, providers.telegram, providers.twilio))
        try:
            for number in range(times):
                began = loop.time()
                await served.start()
                waits.append(loop.time() - began)
                costs.append(cpu_seconds(served.process.pid))
                if number < times - 1:
                    await served.stop()
            before = cpu_seconds(served.process.pid)
            await asyncio.sleep(IDLE_SECONDS)
            share = (cpu_seconds(served.process.pid) - before) / IDLE_SECONDS
            held = resident_megabytes(served.process.pid)
        finally:
            await served.close()
    return Started(median(waits), median(costs), held, share)
