"""Tells the page what has changed, as it changes, until the page or the service goes."""

import asyncio
import json
from collections.abc import AsyncIterator

from bot.demo.stage import Stage
from bot.demo.state import mark_of, state_of
from bot.demo.story import Story

LOOK_EVERY = 0.2
"""Seconds between two looks whether anything has changed."""
STILL_HERE_AFTER = 50
"""Looks without news after which the page hears that the line is open."""


async def changes(stage: Stage, story: Story) -> AsyncIterator[bytes]:
    """The whole state, and again whenever it differs: server-sent events."""
    told, quiet = "", 0
    yield b"retry: 1000\n\n"
    while not stage.stopping.is_set():
        if await mark_of(stage, story) != told:
            state = await state_of(stage, story)
            told, quiet = str(state["mark"]), 0
            yield f"event: state\ndata: {json.dumps(state)}\n\n".encode()
        else:
            quiet += 1
            if quiet % STILL_HERE_AFTER == 0:
                yield b": still here\n\n"
        await _wait(stage.stopping)


async def _wait(stopping: asyncio.Event) -> None:
    try:
        await asyncio.wait_for(stopping.wait(), LOOK_EVERY)
    except TimeoutError:
        return
