"""One real `goodevening serve` process, as a machine would run it."""

import asyncio
import os
import random
import signal
import socket
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import aiohttp

SERVE = ("-m", "bot", "serve")
ROOT = Path(__file__).parents[2]
_LOOK_AGAIN = 0.02
"""Seconds after which a process is looked at again, unless it has died meanwhile."""


class Served:
    """Starts, asks and ends the process; the same port and folder each time it is started."""

    def __init__(
        self,
        folder: Path,
        environment: Mapping[str, str],
        command: Sequence[str] = SERVE,
    ) -> None:
        self.folder = folder
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.said: list[str] = []
        """Every line that any of the processes wrote to standard error or output."""
        self._environment = environment
        self._command = command
        self._process: asyncio.subprocess.Process | None = None
        self._listening: asyncio.Task[None] | None = None

    @property
    def process(self) -> asyncio.subprocess.Process:
        """The one that runs now, or ran last."""
        assert self._process is not None, "it has not been started"
        return self._process

    async def begin(self) -> None:
        """Start the process, and don't wait for it."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        own = {"PORT": str(self.port), "PUBLIC_BASE_URL": self.url, "PYTHONPATH": str(ROOT)}
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, *self._command),
            cwd=self.folder,
            env={**kept, **own, **self._environment},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        self._listening = asyncio.ensure_future(self._listen(self._process))

    async def start(self, within: float = 30.0) -> None:
        """Start the process, and wait until it says that it is ready."""
        await self.begin()
        await self.ready(within)

    async def ready(self, within: float = 30.0) -> None:
        """Wait until it says that it can do its work."""
        await self.until(self._is_ready, within)

    async def until(self, true: Callable[[], Awaitable[bool]], seconds: float = 30.0) -> None:
        """Wait until this is true. A process that ends meanwhile is an error at once."""
        async with asyncio.timeout(seconds):
            while not await true():
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.process.wait(), _LOOK_AGAIN)
                    raise AssertionError("\n".join(["it ended by itself:", *self.said]))

    async def get(self, path: str) -> tuple[int, str]:
        """The status and the text of one page."""
        async with aiohttp.ClientSession() as session, session.get(self.url + path) as answer:
            return answer.status, await answer.text()

    async def post(self, url: str, **what: Any) -> int:
        """The status of the answer to anything that anybody may send."""
        async with aiohttp.ClientSession() as session, session.post(url, **what) as answer:
            return answer.status

    async def stop(self) -> int:
        """Ask it to stop, as an operator would; its exit code."""
        self.process.terminate()
        return await self.ended()

    async def kill(self) -> None:
        """End it in the middle of whatever it does."""
        with suppress(ProcessLookupError):
            self.process.send_signal(signal.SIGKILL)
        await self.ended()

    async def ended(self) -> int:
        """Wait for its end; its exit code."""
        code = await asyncio.wait_for(self.process.wait(), 60.0)
        if self._listening is not None:
            await self._listening
        return code

    async def goes_on(self, seconds: float) -> bool:
        """Whether it is still there after so long."""
        try:
            await asyncio.wait_for(self.process.wait(), seconds)
        except TimeoutError:
            return True
        return False

    async def close(self) -> None:
        """Leave nothing running."""
        if self._process is not None and self._process.returncode is None:
            await self.kill()

    async def _is_ready(self) -> bool:
        try:
            status, _ = await self.get("/readyz")
        except aiohttp.ClientError:
            return False
        return status == 200

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        async for line in process.stdout:
            self.said.append(line.decode("utf-8", "replace").rstrip())


def free_port() -> int:
    """A port below those that the system gives to outgoing connections, so that it stays free."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
