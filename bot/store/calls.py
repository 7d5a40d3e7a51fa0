"""Calls to staff: which number rings, and whether a key was pressed."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, select

from bot.database import Transaction
from bot.tables import addresses, messages
from messages.people import Address, Channel, Surface

_RINGS_ALL_THE_SAME = ("30006", "21614")
"""Twilio's codes for a line that takes no texts. It can be called."""


async def number_of(tx: Transaction, person_id: int) -> int | None:
    """The address whose number is called: the first that takes texts, or at least rings."""
    found = (
        select(addresses)
        .where(addresses.c.person_id == person_id)
        .where(addresses.c.channel.in_([Channel.SMS, Channel.PHONES]))
        .order_by(addresses.c.blocked_at.is_not(None), addresses.c.preference, addresses.c.id)
    )
    rows = await tx.all(found)
    return next((int(row.id) for row in rows if _rings(row)), None)


def _rings(row: Row[Any]) -> bool:
    """A telephone and no chat; whoever has opted out of its texts is not rung up instead."""
    is_telephone = Address(row.channel, row.value).surface is Surface.TEXT
    works = row.blocked_at is None or row.blocked_code in _RINGS_ALL_THE_SAME
    return is_telephone and works


async def was_received(tx: Transaction, channel: Channel, provider_ids: Sequence[str]) -> bool:
    """Whether any of these reached us, under the provider's own name for it."""
    found = select(messages.c.id).where(
        messages.c.channel == channel, messages.c.provider_id.in_(list(provider_ids))
    )
    return await tx.first(found.limit(1)) is not None
