"""The two stand-ins with the manners of the real providers: a delay, a limit, a running clock."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import web

from benchmarks.limits import Limit
from messages.segments import segments
from tests.serving.street import BOT_TOKEN, LiveTwilio
from tests.standins.loopback import Mood
from tests.standins.telegram import TelegramStandIn, too_many
from tests.standins.twilio import refused

TELEGRAM_SECONDS = (0.02, 0.08)
TWILIO_SECONDS = (0.05, 0.12)
"""How long each takes to answer, after it has acted."""
MESSAGES_A_SECOND = 30
"""What Telegram allows one bot; and one of them to a chat."""
SEGMENTS_A_SECOND = 10
"""What a UK long number carries."""
_TOO_FAST = refused(14107, 429, **{"Retry-After": "1"})


class Telegram(TelegramStandIn):
    """Answers after a while, and refuses what comes too fast."""

    def __init__(self) -> None:
        super().__init__(BOT_TOKEN)
        self.down: Mood | None = None
        self.limit = Limit(MESSAGES_A_SECOND)
        self.refused_for_chat = 0
        self._last_to: dict[object, float] = {}

    def take_mood(self) -> Mood:
        """Down, or well."""
        return self.down or super().take_mood()

    async def show(
        self, request: web.Request, mood: Mood, answer: dict[str, object]
    ) -> web.StreamResponse:
        await asyncio.sleep(random.uniform(*TELEGRAM_SECONDS))
        return await super().show(request, mood, answer)

    async def _send(
        self, request: web.Request, fields: dict[str, object], at: float
    ) -> web.StreamResponse:
        if self.down is None and not self._allows(fields["chat_id"], at):
            return await self.show(request, too_many(1), {})
        return await super()._send(request, fields, at)

    def _allows(self, chat: object, at: float) -> bool:
        if at - self._last_to.get(chat, at - 1) < 1:
            self.refused_for_chat += 1
            return False
        if not self.limit.takes(at):
            return False
        self._last_to[chat] = at
        return True


class Twilio(LiveTwilio):
    """Answers after a while, refuses what comes too fast, and lists a thousand to a page."""

    def __init__(self) -> None:
        super().__init__()
        self.down: Mood | None = None
        self.page_size = 1000
        self.limit = Limit(SEGMENTS_A_SECOND)

    def take_mood(self) -> Mood:
        """Down, or well."""
        return self.down or super().take_mood()

    async def show(
        self, request: web.Request, mood: Mood, answer: dict[str, object]
    ) -> web.StreamResponse:
        await asyncio.sleep(random.uniform(*TWILIO_SECONDS))
        return await super().show(request, mood, answer)

    async def _create(self, request: web.Request) -> web.StreamResponse:
        long = segments(str((await request.post())["Body"]))
        if self.down is None and not self.limit.takes(asyncio.get_running_loop().time(), long):
            return await self.show(request, _TOO_FAST, {})
        return await super()._create(request)


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
