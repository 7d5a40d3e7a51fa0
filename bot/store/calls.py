"""Calls to staff: which number rings, and whether a key was pressed."""

from collections.abc import Sequence

from sqlalchemy import or_, select

from bot.database import Transaction
from bot.tables import addresses, messages
from messages.people import Channel

_RINGS_ALL_THE_SAME = ("30006", "21614")
"""Twilio's codes for a line that takes no texts. It can be called."""


async def number_of(tx: Transaction, person_id: int) -> int | None:
    """The address whose number is called: the first that takes texts, or at least rings."""
    works = addresses.c.blocked_at.is_(None)
    found = (
        select(addresses.c.id)
        .where(addresses.c.person_id == person_id, addresses.c.channel == Channel.SMS)
        .where(or_(works, addresses.c.blocked_code.in_(_RINGS_ALL_THE_SAME)))
        .order_by(addresses.c.blocked_at.is_not(None), addresses.c.preference, addresses.c.id)
        .limit(1)
    )
    row = await tx.first(found)
    return None if row is None else int(row.id)


async def was_received(tx: Transaction, channel: Channel, provider_ids: Sequence[str]) -> bool:
    """Whether any of these reached us, under the provider's own name for it."""
    found = select(messages.c.id).where(
        messages.c.channel == channel, messages.c.provider_id.in_(list(provider_ids))
    )
    return await tx.first(found.limit(1)) is not None
