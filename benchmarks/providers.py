"""The two stand-ins with the manners of the real providers: a delay, a limit, a running clock."""

import asyncio
import random
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import web

from tests.serving.street import BOT_TOKEN, LiveTwilio
from tests.standins.loopback import Mood
from tests.standins.telegram import TelegramStandIn, too_many

TELEGRAM_SECONDS = (0.02, 0.08)
TWILIO_SECONDS = (0.05, 0.15)
"""How long each takes to answer, after it has acted."""
MOST_PER_SECOND = 30
"""What Telegram allows one bot."""


class Telegram(TelegramStandIn):
    """Answers after a while, and refuses what comes too fast."""

    def __init__(self) -> None:
        super().__init__(BOT_TOKEN)
        self.down: Mood | None = None
        self.refused = 0
        self._lately: deque[float] = deque()

    def take_mood(self) -> Mood:
        """Down, or 429 where there were thirty messages within the last second, or well."""
        if self.down is not None:
            return self.down
        now = asyncio.get_running_loop().time()
        while self._lately and self._lately[0] < now - 1:
            self._lately.popleft()
        if len(self._lately) >= MOST_PER_SECOND:
            self.refused += 1
            return too_many(1)
        self._lately.append(now)
        return super().take_mood()

    async def show(
        self, request: web.Request, mood: Mood, answer: dict[str, object]
    ) -> web.StreamResponse:
        await asyncio.sleep(random.uniform(*TELEGRAM_SECONDS))
        return await super().show(request, mood, answer)


class Twilio(LiveTwilio):
    """Answers after a while, and lists a thousand messages to a page."""

    def __init__(self) -> None:
        super().__init__()
        self.down: Mood | None = None
        self.page_size = 1000

    def take_mood(self) -> Mood:
        """Down, or well."""
        return self.down or super().take_mood()

    async def show(
        self, request: web.Request, mood: Mood, answer: dict[str, object]
    ) -> web.StreamResponse:
        await asyncio.sleep(random.uniform(*TWILIO_SECONDS))
        return await super().show(request, mood, answer)


@dataclass(frozen=True, slots=True)
class Providers:
    """Both, as the service's settings want them."""

    telegram: Telegram
    twilio: Twilio


@asynccontextmanager
async def both_providers() -> AsyncIterator[Providers]:
    """Both, until the end of the block."""
    async with Telegram() as telegram, Twilio() as twilio:
        yield Providers(telegram, twilio)
