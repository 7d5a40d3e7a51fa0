"""Asks Telegram under which name people find us, for the links that staff give away."""

import asyncio

from bot.service import Service
from messages.people import Channel

AGAIN_AFTER = 60.0
"""Seconds. Nothing waits for the name but a line on a page."""


async def learn_bot_name(service: Service, stopping: asyncio.Event) -> None:
    """Until Telegram has said it; where there is no Telegram, nothing is asked."""
    port = service.ports.get(Channel.TELEGRAM)
    if port is None:
        return
    from bot.channels.telegram import TelegramPort  # noqa: PLC0415  # 21 MB

    assert isinstance(port, TelegramPort)
    while not stopping.is_set():
        service.bot_name = await port.username()
        if service.bot_name:
            return
        try:
            await asyncio.wait_for(stopping.wait(), AGAIN_AFTER)
        except TimeoutError:
            continue
