"""Carrying out what a member's message means for a silence that was agreed on."""

from typing import assert_never

from bot.applying.handling import Handling
from bot.silence.agreeing import agree, leave_be
from bot.store import silences
from messages.silence_effects import HeardFrom, LeaveBe, LookOut, SilenceEffect


async def about_silence(effect: SilenceEffect, handling: Handling) -> None:
    """The writer is the member, and is held still by the intake."""
    assert effect.member == handling.writer.id, "a silence is its writer's own"
    match effect:
        case HeardFrom():
            await _heard_from(handling)
        case LookOut():
            await agree(handling.tx, handling.writer, handling.now)
        case LeaveBe():
            await leave_be(handling.tx, handling.writer, handling.now)
        case _:
            assert_never(effect)


async def _heard_from(handling: Handling) -> None:
    """Staff who were called see that it is over; that they close it stays with them."""
    me = handling.writer
    concern = await silences.heard_from(handling.tx, me.id, handling.now)
    line = f"heard from {me.first_name}: no longer quiet"
    await handling.note("silence", line, member=me.id, concern=concern)
