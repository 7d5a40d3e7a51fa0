"""When a trial is over all three are asked, and staff say how it goes on."""

from bot.pairing.asking import ask
from bot.pairing.beginning import begin_if_ready
from bot.pairing.saying import Telling
from bot.store.pairing_questions import close_questions
from bot.store.pairings import (
    Pairing,
    end_pairing,
    mark_asked,
    settle_pairing,
    try_longer,
)
from bot.store.people import find_person
from bot.store.requests import hand_back, waiting_of
from bot.tables.states import Asked, EndedWhy
from messages.sentences import Sentence
from schedules.trials import LONGER, review_moment


async def ask_how_it_goes(telling: Telling, pairing: Pairing) -> bool:
    """Member and buddy each in private, and staff by their list; False where it was done."""
    if not await mark_asked(telling.tx, pairing.id, telling.now):
        return False
    member = await find_person(telling.tx, pairing.member_id)
    buddy = await find_person(telling.tx, pairing.buddy_id)
    assert member is not None
    assert buddy is not None
    names = {"buddy": buddy.first_name}
    await ask(telling, member, Asked.REVIEW, member, buddy, Sentence.HOW_WITH_BUDDY, names)
    names = {"member": member.first_name}
    await ask(telling, buddy, Asked.REVIEW, member, buddy, Sentence.HOW_WITH_MEMBER, names)
    line = f"the trial of {member.reference} and {buddy.reference} is over: all are asked"
    await telling.note(line, member.id)
    return True


async def settle(telling: Telling, pairing: Pairing, by: int) -> bool:
    """It goes on."""
    if not await settle_pairing(telling.tx, pairing.id, telling.now):
        return False
    await _over(telling, pairing)
    await telling.note("the pairing has settled", pairing.member_id, by)
    return True


async def go_on_trying(telling: Telling, pairing: Pairing, timezone: str, by: int) -> bool:
    """Too early to say: everybody is asked again later."""
    until = telling.now + LONGER
    again = review_moment(until, timezone)
    if not await try_longer(telling.tx, pairing.id, until, again):
        return False
    await _over(telling, pairing)
    await telling.note("the pairing is tried for two weeks more", pairing.member_id, by)
    return True


async def end(
    telling: Telling, pairing: Pairing, why: EndedWhy, by: int | None, *, badly: bool = False
) -> bool:
    """Both hear it, and nobody is blamed; who waits for this buddy is answered by the next."""
    if not await end_pairing(telling.tx, pairing.id, telling.now, why, badly=badly):
        return False
    await _over(telling, pairing)
    await _say_that_it_is_over(telling, pairing)
    await telling.note("the pairing has ended", pairing.member_id, by)
    if not await begin_if_ready(telling, pairing.member_id, before=pairing.buddy_id):
        await _offer_to_others(telling, pairing)
    return True


async def _offer_to_others(telling: Telling, pairing: Pairing) -> None:
    waiting = await waiting_of(telling.tx, pairing.member_id)
    if waiting is not None and waiting.buddy_id == pairing.buddy_id:
        await hand_back(telling.tx, waiting.id, pairing.buddy_id, telling.now)


async def _over(telling: Telling, pairing: Pairing) -> None:
    """A letter that comes late answers nothing any more."""
    about = pairing.member_id, telling.now, Asked.REVIEW, pairing.buddy_id
    await close_questions(telling.tx, *about)


async def _say_that_it_is_over(telling: Telling, pairing: Pairing) -> None:
    member = await find_person(telling.tx, pairing.member_id)
    buddy = await find_person(telling.tx, pairing.buddy_id)
    if member is None or buddy is None:
        return
    once = str(pairing.id)
    await telling.say(member, Sentence.BUDDY_ENDS, once, member, {"buddy": buddy.first_name})
    await telling.say(buddy, Sentence.MEMBER_ENDS, once, member, {"member": member.first_name})
