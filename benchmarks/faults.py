"""With something broken: the time from a member's worry to the first page and the second person."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.scene import Scene, a_scene
from benchmarks.troubles import Named

AT_ONCE = 8
"""Services side by side: most of their time is spent waiting for the second page."""
LONGEST = 480.0
"""Seconds after which we stop waiting for the second person."""

Show = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Went:
    """How one trouble went, in seconds from the moment when the member wrote."""

    name: str
    first: float | None
    first_by: str
    second: float | None
    """Until another person had a page on a phone too. None: not within `LONGEST`."""


async def faults(troubles: Sequence[Named], show: Show) -> list[Went]:
    """Every trouble, on a service of its own."""
    places, one_migrates, done = asyncio.Semaphore(AT_ONCE), asyncio.Lock(), 0

    async def one(trouble: Named) -> Went:
        nonlocal done
        async with places:
            went = await _one(trouble, one_migrates)
        done += 1
        show(f"faults: {done} of {len(troubles)}")
        return went

    return await asyncio.gather(*(one(trouble) for trouble in troubles))


async def _one(trouble: Named, one_migrates: asyncio.Lock) -> Went:
    async with a_scene(one_migrates) as scene:
        said = await trouble.happens(scene)
        await scene.paged(2, LONGEST)
        return _went(trouble.name, said.at, scene)


def _went(name: str, began: float, scene: Scene) -> Went:
    pages = scene.first_pages()
    first = pages[0][0] - began if pages else None
    second = pages[1][0] - began if len(pages) > 1 else None
    return Went(name, first, pages[0][2] if pages else "", second)
