"""What a process costs, and what a row of figures says."""

import asyncio
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_LOOK_EVERY = 0.005


def cpu_seconds(pid: int) -> float:
    """Processor time of a running process so far, its own and the kernel's for it."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def resident_megabytes(pid: int) -> float:
    """Memory that a running process holds now."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    found = next(line for line in lines if line.startswith("VmRSS:"))
    return int(found.split()[1]) / 1024


def quantile(values: Sequence[float], share: float) -> float:
    """The value that so large a share of all values does not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


@dataclass(slots=True)
class Standstill:
    """The longest time for which the loop did not come round."""

    longest: float = 0.0


@asynccontextmanager
async def standstill() -> AsyncIterator[Standstill]:
    """Watch the loop meanwhile: whoever else waits for it, waits as long."""
    loop, stood = asyncio.get_running_loop(), Standstill()

    async def watch() -> None:
        while True:
            before = loop.time()
            await asyncio.sleep(_LOOK_EVERY)
            stood.longest = max(stood.longest, loop.time() - before - _LOOK_EVERY)

    watching = asyncio.create_task(watch())
    try:
        yield stood
    finally:
        watching.cancel()
