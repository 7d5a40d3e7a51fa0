"""One service that only beats, measured in a process that does nothing else."""

import asyncio
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from datetime import timedelta
from statistics import median

from benchmarks.crowd import DUE, FIRST
from benchmarks.measuring import resident_megabytes, standstill
from bot.clock import HandClock
from bot.database import open_database
from bot.planned import slot_columns
from bot.ports import open_ports
from bot.service import Service, build_service
from bot.settings import read_settings
from bot.store.plans import StoredPlan, due_plans, move_plan
from bot.vault import Vault
from schedules.slots import Slot

BEATS = 3
_SECOND, _DAY = timedelta(seconds=1), timedelta(days=1)
_SINCE_MORNING = timedelta(hours=9)


@dataclass(frozen=True, slots=True)
class Beating:
    """Seconds, the middle of several; megabytes."""

    start: float
    """From the beginning of the process to the end of a first beat that looks at everything."""
    start_cpu: float
    memory: float
    looks: float
    """A beat at ten in the morning, when all that is looked at every so often looks furthest."""
    idle: float
    """A beat with nothing due at all."""
    beat: float
    """The thousand who are due, until nobody is left: decided, worded, written."""
    beat_cpu: float
    rows: float
    """Only finding the thousand and moving each to its next day."""
    stood: float
    """The longest that the loop did nothing else during any of them."""


async def beating(began: float) -> Beating:
    """Beat for several days. `began`: when this process was started, on the machine's stopwatch."""
    settings = read_settings(os.environ)
    database = open_database(settings.database_url, Vault(settings.secret_key))
    clock = HandClock(FIRST - _DAY)
    service = build_service(settings, database, clock, open_ports(settings, database.vault))
    try:
        await service.beat(clock.now())
        start, start_cpu = time.monotonic() - began, time.process_time()
        memory = resident_megabytes(os.getpid())
        return await _days(service, clock, start, start_cpu, memory)
    finally:
        await service.close()


async def _days(
    service: Service, clock: HandClock, start: float, start_cpu: float, memory: float
) -> Beating:
    looks, idle, full, cpu, rows = [], [], [], [], []
    async with standstill() as stood:
        for day in range(BEATS):
            clock.set(FIRST + day * _DAY - _SINCE_MORNING)
            looks.append(await _took(lambda: service.beat(clock.now())))
            clock.set(FIRST + day * _DAY - 2 * _SECOND)
            await service.beat(clock.now())
            clock.skip(_SECOND)
            idle.append(await _took(lambda: service.beat(clock.now())))
            clock.skip(_SECOND)
            before = time.process_time()
            full.append(await _took(lambda: _until_nobody_is_left(service, clock)))
            cpu.append(time.process_time() - before)
        for day in range(BEATS, BEATS + 3):
            clock.set(FIRST + day * _DAY)
            rows.append(await _took(lambda: _only_rows(service, clock)))
    memory = max(memory, resident_megabytes(os.getpid()))
    return Beating(
        start,
        start_cpu,
        memory,
        looks=median(looks),
        idle=median(idle),
        beat=median(full),
        beat_cpu=median(cpu),
        rows=median(rows),
        stood=stood.longest,
    )


async def _took(do: Callable[[], Awaitable[object]]) -> float:
    began = time.perf_counter()
    await do()
    return time.perf_counter() - began


async def _until_nobody_is_left(service: Service, clock: HandClock) -> None:
    """A beat stops after five hundred, so that the next can look at everything else."""
    service.beat_wanted.set()
    while service.beat_wanted.is_set():
        service.beat_wanted.clear()
        await service.beat(clock.now())
    async with service.database.reading() as tx:
        assert not await due_plans(tx, clock.now(), 1)


async def _only_rows(service: Service, clock: HandClock) -> None:
    """What a store of jobs does, with the rows: nobody is asked anything."""
    async with service.database.writing() as tx:
        due = await due_plans(tx, clock.now(), DUE)
        assert len(due) == DUE
        for plan in due:
            assert await move_plan(tx, plan, *slot_columns(_tomorrow(plan)))


def _tomorrow(plan: StoredPlan) -> Slot:
    assert plan.next_due_at
    due_at = plan.next_due_at + _DAY
    return Slot(due_at.replace(tzinfo=None), due_at)


if __name__ == "__main__":
    print(json.dumps(asdict(asyncio.run(beating(float(sys.argv[1]))))))
