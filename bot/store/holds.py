"""Channels whose provider asked us to wait with everything, as all processes know it."""

from collections.abc import Collection
from datetime import datetime

from bot.database import Transaction
from bot.store.record import mark, set_mark
from messages.people import Channel


async def hold_channel(tx: Transaction, channel: Channel, until: datetime) -> None:
    """Pages look for another way until then. Never shortens what was asked before."""
    asked = await mark(tx, _name(channel))
    if asked is None or asked[0] < until:
        await set_mark(tx, _name(channel), until)


async def held_channels(
    tx: Transaction, channels: Collection[Channel], now: datetime
) -> frozenset[Channel]:
    """Those of them that let nothing out at this moment."""
    held = set()
    for channel in channels:
        asked = await mark(tx, _name(channel))
        if asked is not None and asked[0] > now:
            held.add(channel)
    return frozenset(held)


def _name(channel: Channel) -> str:
    return f"held {channel.value}"
