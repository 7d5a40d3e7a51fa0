"""Carrying out what keeps a member safe from whoever else holds the phone."""

from bot.applying.handling import Handling
from bot.quiet import go_quiet as nothing_goes
from bot.store.safe_contacts import doubt_identity as keep_doubt
from messages.effects import DoubtIdentity, GoQuiet


async def go_quiet(effect: GoQuiet, handling: Handling) -> None:
    """The writer is the member, and is held still by the intake."""
    assert effect.member == handling.writer.id, "a code word is its writer's own"
    await nothing_goes(handling.tx, handling.writer, handling.now)


async def doubt_identity(effect: DoubtIdentity, handling: Handling) -> None:
    """Noted once, however often they say it."""
    if await keep_doubt(handling.tx, effect.member, handling.now, effect.why):
        line = f"it may be somebody else: {effect.why}. Only neutral words go"
        await handling.note("in doubt", line, member=effect.member)
