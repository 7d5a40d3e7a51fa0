"""A small web server on this machine that stands in for a provider, and how it may misbehave."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Then(StrEnum):
    """What the caller sees of the answer."""

    ANSWER = "answer"
    RESET = "reset"
    SILENCE = "silence"
    """No answer until the stand-in closes."""
    GARBAGE = "garbage"
    """200 and half of a JSON object."""


@dataclass(frozen=True, slots=True)
class Mood:
    """How one request is met. `acts`: whether what was asked for is done all the same."""

    acts: bool = True
    then: Then = Then.ANSWER
    status: int = 200
    body: dict[str, object] | None = None
    headers: dict[str, str] = field(default_factory=dict)


WELL = Mood()


def reset(*, acts: bool) -> Mood:
    """The connection breaks, before or after acting."""
    return Mood(acts=acts, then=Then.RESET)


def silence(*, acts: bool) -> Mood:
    """Nothing comes back, before or after acting."""
    return Mood(acts=acts, then=Then.SILENCE)


def garbage(*, acts: bool) -> Mood:
    """What comes back cannot be read."""
    return Mood(acts=acts, then=Then.GARBAGE)


def broken(status: int = 502, *, acts: bool = False) -> Mood:
    """A gateway in front of the provider answers instead of it."""
    return Mood(acts=acts, status=status, body=None)


class Loopback:
    """Serves until closed: `async with TelegramStandIn() as telegram: ...`."""

    def __init__(self, port: int = 0) -> None:
        self._port = port
        self._runner: web.AppRunner | None = None
        self._moods: list[Mood] = []
        self._closing = asyncio.Event()
        self._changed = asyncio.Event()
        self.base_url = ""

    def next(self, *moods: Mood) -> None:
        """The next messages are met like this, one after the other; then all is well again."""
        self._moods.extend(moods)

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self._port = port
        self.base_url = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._closing.set()
        if self._runner is not None:
            await self._runner.cleanup()

    async def until(self, ready: Callable[[], bool], seconds: float = 10.0) -> None:
        """Wait until something that is asked of us makes this true."""
        async with asyncio.timeout(seconds):
            while not ready():
                self._changed.clear()
                await self._changed.wait()

    def changed(self) -> None:
        """Something was asked or done: whoever waits looks again."""
        self._changed.set()

    def take_mood(self) -> Mood:
        """The mood for one message."""
        return self._moods.pop(0) if self._moods else WELL

    async def show(
        self, request: web.Request, mood: Mood, answer: dict[str, object]
    ) -> web.StreamResponse:
        """Let the caller see `answer`, or what the mood makes of it."""
        match mood.then:
            case Then.RESET:
                assert request.transport is not None
                request.transport.abort()
                return web.Response()
            case Then.SILENCE:
                await self._closing.wait()
                return web.Response(status=503)
            case Then.GARBAGE:
                return web.Response(text='{"ok": tr', content_type="application/json")
            case Then.ANSWER:
                if mood.status == 200:
                    return web.json_response(answer)
                if mood.body is None:
                    page = "<h1>Bad Gateway</h1>"
                    return web.Response(status=mood.status, text=page, headers=mood.headers)
                return web.json_response(mood.body, status=mood.status, headers=mood.headers)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        raise NotImplementedError
