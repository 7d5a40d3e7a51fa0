"""When a person last answered a page, and by which channel: the proof that paging works."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.database import Transaction
from bot.store.record import set_mark
from bot.tables import marks
from messages.people import Channel

AUDITED = "audited"
"""The mark of the auditor's last look: when, and how many things were wrong."""
HEARD = "heard outside"
"""The mark of the last heartbeat that somebody outside took."""
PROVEN_WITHIN = timedelta(days=8)
"""A week and a day: the weekly drill may be a little late."""
_MARK = "proven by "


@dataclass(frozen=True, slots=True)
class Proven:
    """A real alert was taken, or a drill answered, this way."""

    channel: Channel
    at: datetime


async def note_proven(tx: Transaction, channel: Channel, now: datetime) -> None:
    """Somebody on staff has just answered a page by this channel."""
    await set_mark(tx, _MARK + channel.value, now)


_OF = {_MARK + channel.value: channel for channel in Channel}
_PROVEN = select(marks).where(marks.c.name.in_(list(_OF))).order_by(marks.c.at.desc())


async def proven(tx: Transaction) -> list[Proven]:
    """The last time for each channel that was ever proven, newest first."""
    return [Proven(_OF[row.name], row.at) for row in await tx.all(_PROVEN)]
