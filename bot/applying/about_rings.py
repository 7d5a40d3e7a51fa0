"""Carrying out what staff say of a buddy who asked to be rung."""

from bot.applying.handling import Handling
from bot.rings import say_rung
from messages.effects import Say
from messages.sentences import Sentence
from messages.talking_effects import NoteRung


async def note_rung(effect: NoteRung, handling: Handling) -> None:
    """Whoever says so second is thanked just the same."""
    me = handling.writer
    buddy = await say_rung(handling.tx, effect.debrief, me, handling.now)
    if buddy is None:
        unknown = {"number": str(effect.debrief)}
        await handling.say(Say(me.id, Sentence.RING_UNKNOWN, filling=unknown))
        return
    await handling.say(Say(me.id, Sentence.RING_NOTED, filling={"volunteer": buddy.reference}))
