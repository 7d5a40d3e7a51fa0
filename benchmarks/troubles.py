"""What can go wrong around a worrying message, each as a thing that is done to one scene."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta

from benchmarks.carrying import Said
from benchmarks.scene import STARTS_WITHIN, Scene
from tests.standins.loopback import Mood, broken, reset, silence

LOCKED = 20.0
DOWN = 60.0
"""Seconds for which the database is locked, and for which both providers are down."""
_HOUR = timedelta(hours=1)
_SOON = 30.0
"""Seconds within which a first page comes at the latest where nothing is wrong yet."""
_MOMENTS = (0.0, 0.02, 0.05, 0.1, 0.2, 0.5)

Trouble = Callable[[Scene], Awaitable[Said]]
"""Does its worst, and gives back what the member wrote."""


@dataclass(frozen=True, slots=True)
class Named:
    """One trouble, as the table calls it."""

    name: str
    happens: Trouble


async def nothing(scene: Scene) -> Said:
    """For comparison."""
    return scene.worry(scene.by_text)


def telegram_down(mood: Mood) -> Trouble:
    """Nothing goes out by Telegram, to the end; the member writes by text."""

    async def happens(scene: Scene) -> Said:
        scene.providers.telegram.down = mood
        return scene.worry(scene.by_text)

    return happens


def twilio_down(mood: Mood) -> Trouble:
    """Nothing goes out by text, to the end; the member writes on Telegram."""

    async def happens(scene: Scene) -> Said:
        scene.providers.twilio.down, scene.providers.twilio.deaf = mood, True
        return scene.worry(scene.by_telegram)

    return happens


async def both_down(scene: Scene) -> Said:
    """For a minute nothing goes out at all; then all is well."""
    telegram, twilio = scene.providers.telegram, scene.providers.twilio
    telegram.down = twilio.down = broken()
    said = scene.worry(scene.by_telegram)
    await asyncio.sleep(DOWN)
    telegram.down = twilio.down = None
    return said


def locked(*, by_text: bool) -> Trouble:
    """Another program holds the database while the message comes."""

    async def happens(scene: Scene) -> Said:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(scene.database_held())
            said = scene.worry(scene.by_text if by_text else scene.by_telegram)
            await asyncio.sleep(LOCKED)
        return said

    return happens


def killed(after: float, *, by_text: bool) -> Trouble:
    """kill -9 so many seconds after the message left the provider; started again at once."""

    async def happens(scene: Scene) -> Said:
        said = scene.worry(scene.by_text if by_text else scene.by_telegram)
        await asyncio.sleep(after)
        await scene.served.kill()
        await scene.served.start(STARTS_WITHIN)
        return said

    return happens


async def killed_between(scene: Scene) -> Said:
    """kill -9 when the first has been paged and the second has not; started again at once."""
    said = scene.worry(scene.by_text)
    await scene.paged(1, _SOON)
    await scene.served.kill()
    await scene.served.start(STARTS_WITHIN)
    return said


def jumps(by: timedelta) -> Trouble:
    """The clock is put forward or back once the first has been paged."""

    async def happens(scene: Scene) -> Said:
        said = scene.worry(scene.by_text)
        await scene.paged(1, _SOON)
        await scene.jump(by)
        return said

    return happens


def jumps_before(by: timedelta) -> Trouble:
    """The clock is put forward or back, and then the member writes."""

    async def happens(scene: Scene) -> Said:
        await scene.jump(by)
        return scene.worry(scene.by_text)

    return happens


TROUBLES = (
    Named("nothing", nothing),
    Named("Telegram down: connections break", telegram_down(reset(acts=False))),
    Named("Telegram down: 502 to everything", telegram_down(broken())),
    Named("Telegram down: never answers", telegram_down(silence(acts=False))),
    Named("Twilio down: connections break", twilio_down(reset(acts=False))),
    Named("Twilio down: 503 to everything", twilio_down(broken(503))),
    Named("Twilio down: never answers", twilio_down(silence(acts=False))),
    Named(f"both down for {DOWN:.0f} s, then back", both_down),
    Named(f"database locked for {LOCKED:.0f} s, a text comes", locked(by_text=True)),
    Named(f"database locked for {LOCKED:.0f} s, Telegram calls", locked(by_text=False)),
    *(
        Named(
            f"kill -9, {after * 1000:.0f} ms after a {'text' if by_text else 'Telegram message'}",
            killed(after, by_text=by_text),
        )
        for after in _MOMENTS
        for by_text in (True, False)
    ),
    Named("kill -9 between the first page and the second", killed_between),
    Named("the clock jumps forward an hour after the first page", jumps(_HOUR)),
    Named("the clock jumps back an hour after the first page", jumps(-_HOUR)),
    Named("the clock jumps back an hour before the message", jumps_before(-_HOUR)),
)
