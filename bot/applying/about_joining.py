"""Carries out what somebody says about becoming a buddy."""

from typing import assert_never

from bot.applying.handling import Handling
from bot.joining import Joining
from messages.joining_effects import AgreeToJoin, DeclineToJoin, JoiningEffect, OfferToHelp


async def about_joining(effect: JoiningEffect, handling: Handling) -> None:
    """Each is a step that they take themselves, once."""
    me = handling.writer
    joining = Joining(handling.tx, handling.charity, handling.now)
    match effect:
        case OfferToHelp():
            await joining.offer_to_help(me)
        case AgreeToJoin():
            await joining.agree(me)
        case DeclineToJoin():
            await joining.decline(me)
        case _:
            assert_never(effect)
