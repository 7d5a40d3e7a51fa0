"""Waits until something happens, or for so long."""

import asyncio


async def happens(*events: asyncio.Event, within: float | None) -> bool:
    """Whether one of them is set, at the latest after so many seconds; None waits for as long."""
    waits = [asyncio.ensure_future(event.wait()) for event in events]
    await asyncio.wait(waits, timeout=within, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()
    return any(event.is_set() for event in events)
