"""What one beat costs among more and more members, beside a job for each of them."""

import asyncio
import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.beating import Beating
from benchmarks.crowd import Show, move_in
from benchmarks.jobs import Jobs, fill
from benchmarks.places import own_database, own_folder
from tests.town.fixtures import SECRET_KEY

SIZES = (1_000, 10_000, 100_000, 1_000_000)
MOST_JOBS = 1_000_000
"""As many as we have members; filling its store takes a minute or two."""
FLAT = 1.5
"""How much dearer a beat may be among the most members than among the fewest."""
_NOBODY_LISTENS = "http://127.0.0.1:9"


@dataclass(frozen=True, slots=True)
class Among:
    """One place with so many members."""

    place: str
    members: int
    beating: Beating


@dataclass(frozen=True, slots=True)
class JobsAmong:
    """So many members with a job each, on SQLite: its store needs a driver that blocks."""

    members: int
    jobs: Jobs


async def beats(most: int, *, on_postgresql: bool, show: Show) -> list[Among]:
    """A beat with a thousand due, among more and more."""
    place = "PostgreSQL" if on_postgresql else "SQLite"
    return [
        Among(place, members, await _beating(members, on_postgresql=on_postgresql, show=show))
        for members in _sizes(most)
    ]


async def jobs(most: int, show: Show) -> list[JobsAmong]:
    """The same with APScheduler's own store."""
    found = []
    for members in _sizes(min(most, MOST_JOBS)):
        show(f"{members:,} jobs")
        async with own_folder() as folder:
            due_at = fill(folder, members)
            said = await _alone("benchmarks.jobs", str(folder), due_at.isoformat())
        found.append(JobsAmong(members, Jobs(**said)))
    return found


def growth(of: Sequence[Among]) -> float:
    """What a beat among the most costs, to one among the fewest."""
    return of[-1].beating.beat / of[0].beating.beat


def _sizes(most: int) -> Iterator[int]:
    return (size for size in SIZES if size <= most)


async def _beating(members: int, *, on_postgresql: bool, show: Show) -> Beating:
    async with (
        own_folder() as folder,
        own_database(folder, on_postgresql=on_postgresql) as (url, database),
    ):
        await move_in(database, members, show)
        show(f"{members:,} members: beats")
        return Beating(**await _alone("benchmarks.beating", DATABASE_URL=url))


async def _alone(module: str, *arguments: str, **settings: str) -> dict[str, float]:
    """What a process of its own has measured; its last argument is when it was begun."""
    environment = {
        **os.environ,
        "SECRET_KEY": SECRET_KEY,
        "DRILL": "off",
        "TELEGRAM_BOT_TOKEN": "1:nobody",
        "TELEGRAM_API_BASE_URL": _NOBODY_LISTENS,
        **settings,
    }
    here = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, *arguments, str(time.monotonic())),
        stdout=asyncio.subprocess.PIPE,
        env=environment,
    )
    said, _ = await here.communicate()
    assert here.returncode == 0, f"{module} broke"
    found: dict[str, float] = json.loads(said.splitlines()[-1])
    return found
