"""A member has died: everything to them stops at once, and nothing cheerful goes to anybody."""

from bot.applying.concern_words import note_of
from bot.applying.handling import Handling
from bot.store.concerns import Concern
from bot.store.follow_ups import cancel_of_member
from bot.store.outbox_stops import stop_everything_about
from bot.store.people import change_person, find_person
from bot.store.requests import close_waiting


async def after_a_death(concern: Concern, handling: Handling) -> None:
    """Whatever waits for them, or for a buddy about them, is not sent.

    The buddy hears of it from a person (domain brief, 6), and so does everybody else.
    """
    member_id = concern.member_id
    member = await find_person(handling.tx, member_id)
    if member is not None and member.stopped_at is None:
        await change_person(handling.tx, member_id, stopped_at=handling.now)
    await close_waiting(handling.tx, member_id)
    await stop_everything_about(handling.tx, member_id)
    me = handling.writer
    await cancel_of_member(handling.tx, member_id, me.id, "the member has died", handling.now)
    await note_of(concern, "died", "everything to this member has stopped", handling)


async def undo_a_death(concern: Concern, handling: Handling) -> None:
    """It was said by mistake: they get again what they had, unless they had stopped it."""
    member = await find_person(handling.tx, concern.member_id)
    if member is not None and member.stopped_at == concern.closed_at:
        await change_person(handling.tx, member.id, stopped_at=None)
        await note_of(concern, "died", "said by mistake: this member is written to again", handling)
