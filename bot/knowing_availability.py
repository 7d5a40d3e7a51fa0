"""What is known for a buddy's words about when they can be asked."""

from dataclasses import dataclass
from datetime import datetime

from bot.applying import Handling
from bot.store import outbox
from bot.store.offered import offered_to
from schedules.zones import wall_clock

_PASS = "pass"


@dataclass(frozen=True, slots=True)
class AboutBeingFree:
    """A part of the facts about a buddy who wrote."""

    wall: datetime
    to_us: bool
    offered: tuple[int, ...]


async def about_being_free(handling: Handling) -> AboutBeingFree:
    """Offers are looked for only where the message could be a bare PASS."""
    passes = _PASS in handling.inbound.text[:20].casefold()
    offered = await offered_to(handling.tx, handling.writer.id) if passes else ()
    wall = wall_clock(handling.now, handling.writer.timezone)
    return AboutBeingFree(wall, await _to_us(handling), tuple(offered))


async def _to_us(handling: Handling) -> bool:
    """Whether it replies to a message of ours that was about nobody."""
    inbound = handling.inbound
    if not inbound.answer_to:
        return False
    about = await outbox.what_it_was_about(
        handling.tx, inbound.address.channel, handling.address_id, inbound.answer_to
    )
    return about is not None and not any(about)
