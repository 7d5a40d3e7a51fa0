"""Tells the buddies of a concern's member that staff are there, and that they have finished."""

from bot.applying.handling import Handling
from bot.store.concerns import Concern
from bot.store.people import find_person
from bot.store.safe_contacts import is_quiet
from bot.store.shown import told_about
from messages.effects import Say
from messages.outcomes import Outcome
from messages.sentences import Sentence

_NOT_AS_BEFORE = (Outcome.DIED, Outcome.WRONG_PERSON)


async def tell_taken(concern: Concern, handling: Handling) -> None:
    """A person is with the member from now on."""
    await _tell(concern, Sentence.STAFF_ARE_WITH, handling)


async def tell_done(concern: Concern, outcome: Outcome, handling: Handling) -> None:
    """Words go to and fro again; where they cannot, a person tells the buddy, and not we.

    While nothing goes to the member the buddy hears it once that is lifted.
    """
    quiet = await is_quiet(handling.tx, concern.member_id)
    if outcome not in _NOT_AS_BEFORE and not quiet:
        await _tell(concern, Sentence.STAFF_DONE, handling)


async def _tell(concern: Concern, sentence: Sentence, handling: Handling) -> None:
    member = await find_person(handling.tx, concern.member_id)
    for buddy_id in await told_about(handling.tx, concern.id):
        if member is None or member.stopped_at is not None or buddy_id == member.id:
            continue
        once = f"{sentence.value}:{concern.id}:{buddy_id}"
        filling = {"member": member.first_name}
        told = Say(buddy_id, sentence, filling=filling, once=once, member=member.id)
        await handling.say(told, concern=concern.id)
