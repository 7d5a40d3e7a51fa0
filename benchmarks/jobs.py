"""The same thousand with a job for each member in APScheduler's store, in a process of its own."""

import asyncio
import json
import os
import pickle
import sys
import time
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from importlib import import_module
from itertools import islice
from pathlib import Path

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from benchmarks.crowd import DUE
from benchmarks.measuring import resident_megabytes, standstill
from bot.clock import WallClock

_IN = timedelta(seconds=20)
"""Until the thousand are due: time to fill the store and to start."""
_LATER = timedelta(days=60)
_ADDED, _AT_ONCE = 50, 5_000


@dataclass(frozen=True, slots=True)
class Jobs:
    """Seconds; megabytes."""

    start: float
    """From the beginning of the process until the scheduler is ready."""
    start_cpu: float
    add_one: float
    """Through its interface, one after the other."""
    run: float
    """From the moment when the thousand are due until the last has run: each only counts."""
    run_cpu: float
    memory: float
    stood: float
    """The longest that the loop did nothing else meanwhile."""


@dataclass(slots=True)
class _Done:
    how_many: int = 0
    everybody: asyncio.Event = field(default_factory=asyncio.Event)


done = _Done()


async def count() -> None:
    """What each job does."""
    done.how_many += 1
    if done.how_many == DUE:
        done.everybody.set()


def fill(folder: Path, members: int) -> datetime:
    """All jobs in one transaction; when the thousand are due."""
    store, due_at = _store(folder), WallClock().now() + _IN + members * timedelta(microseconds=60)
    scheduler = AsyncIOScheduler(timezone="UTC")
    store.start(scheduler, "default")
    state = _first_job(scheduler, due_at)
    rows = (_row(state, nth, members, due_at) for nth in range(members))
    with store.engine.begin() as tx:
        while some := list(islice(rows, _AT_ONCE)):
            tx.execute(store.jobs_t.insert(), some)
    store.shutdown()
    return due_at


def _first_job(scheduler: AsyncIOScheduler, due_at: datetime) -> dict[str, object]:
    job = scheduler.add_job(
        "benchmarks.jobs:count",
        IntervalTrigger(days=1, start_date=due_at),
        executor="default",
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
        next_run_time=due_at,
    )
    state: dict[str, object] = job.__getstate__()
    return state


def _row(state: dict[str, object], nth: int, members: int, due_at: datetime) -> dict[str, object]:
    """The thousand are scattered among the others."""
    at = due_at if nth % (members // DUE) == 0 else due_at + _LATER + timedelta(seconds=nth)
    own = {**state, "id": f"member {nth}", "next_run_time": at}
    return {
        "id": own["id"],
        "next_run_time": at.timestamp(),
        "job_state": pickle.dumps(own, pickle.HIGHEST_PROTOCOL),
    }


def _store(folder: Path) -> SQLAlchemyJobStore:
    return SQLAlchemyJobStore(f"sqlite:///{folder}/jobs.db")


async def run_jobs(folder: Path, due_at: datetime, began: float) -> Jobs:
    """Start, wait for the moment, and let the thousand run. `began`: as for `beating`."""
    scheduler = AsyncIOScheduler(timezone="UTC", jobstores={"default": _store(folder)})
    scheduler.start()
    start, start_cpu = time.monotonic() - began, time.process_time()
    add_one = _adding(scheduler, due_at + _LATER)
    await asyncio.sleep(1)  # it looks for what is due, once after all that was added
    async with standstill() as stood:
        wait = (due_at - WallClock().now()).total_seconds()
        assert wait > 0, "the store was not filled in time"
        await asyncio.sleep(wait - 0.2)
        stood.longest, cpu = 0.0, time.process_time()
        await done.everybody.wait()
        run = (WallClock().now() - due_at).total_seconds()
        await asyncio.sleep(0.1)
        cost = time.process_time() - cpu
    memory = resident_megabytes(os.getpid())
    scheduler.shutdown(wait=False)
    return Jobs(start, start_cpu, add_one, run, cost, memory, stood.longest)


def _adding(scheduler: AsyncIOScheduler, at: datetime) -> float:
    began = time.perf_counter()
    for _ in range(_ADDED):
        scheduler.add_job("benchmarks.jobs:count", "interval", days=1, next_run_time=at)
    return (time.perf_counter() - began) / _ADDED


if __name__ == "__main__":
    # The jobs find `count` by the module's name, which is another copy than the one started here.
    same = import_module("benchmarks.jobs")

    where, due, since = sys.argv[1:]
    ran = same.run_jobs(Path(where), datetime.fromisoformat(due), float(since))
    print(json.dumps(asdict(asyncio.run(ran))))
