"""From a choice of staff to a pairing: both are asked, both say yes, and it begins."""

from bot.pairing.asking import ask
from bot.pairing.introducing import hand_over, introduce, introduce_next
from bot.pairing.saying import Telling
from bot.store.checks import is_in_order
from bot.store.coming_pairings import Coming, call_off, coming_to, said_yes, take_place
from bot.store.pairing_questions import asked_whether, close_questions
from bot.store.pairings import begin_pairing, pairing_of
from bot.store.people import Person, find_person, lock_person
from bot.tables.states import Asked, EndedWhy
from messages.sentences import Sentence
from schedules.trials import TRIAL, review_moment


async def ask_both(telling: Telling, coming: Coming, shared: str) -> None:
    """Whoever has neither said yes nor been asked; each hears nothing of what the other answers."""
    member, buddy = await _both(telling, coming)
    asked = await asked_whether(telling.tx, coming.member_id, coming.buddy_id, coming.proposed_at)
    if coming.member_yes_at is None and member.id not in asked:
        names = {"buddy": buddy.first_name, "shared": shared}
        await ask(telling, member, Asked.MATCH, member, buddy, Sentence.MATCH_MEMBER, names)
    if coming.buddy_yes_at is None and buddy.id not in asked:
        share = {"shared": shared}
        await ask(telling, buddy, Asked.MATCH, member, buddy, Sentence.MATCH_BUDDY, share)


async def say_yes(telling: Telling, coming: Coming, *, member: bool) -> bool:
    """One of them has; False where it has been called off meanwhile. It begins if it can."""
    if not await said_yes(telling.tx, coming.id, telling.now, member=member):
        return False
    await begin_if_ready(telling, coming.member_id)
    return True


async def _introduce_next(telling: Telling, coming: Coming) -> None:
    """Where the buddy before has a last day: so that the next is known before the last message."""
    own = await pairing_of(telling.tx, coming.member_id)
    if own is not None and own.ends_on is not None:
        member, _ = await _both(telling, coming)
        await introduce_next(telling, member)


async def begin_if_ready(telling: Telling, member_id: int, before: int | None = None) -> bool:
    """Both have said yes, and nobody is there whose place it would be: one winner.

    `before`: the buddy whose place it is, and whom somebody may be waiting for.
    """
    await lock_person(telling.tx, member_id)
    coming = await coming_to(telling.tx, member_id)
    if coming is not None and await _has_left(telling, coming):
        return False
    if coming is None:
        return False
    if not await take_place(telling.tx, coming.id, telling.now):
        await _introduce_next(telling, coming)
        return False
    member, buddy = await _both(telling, coming)
    until = telling.now + TRIAL
    pairing_id = await begin_pairing(
        telling.tx,
        member.id,
        buddy.id,
        telling.now,
        proposed_at=coming.proposed_at,
        confirmed_by=coming.confirmed_by,
        trial_until=until,
        review_at=review_moment(until, member.timezone),
    )
    assert pairing_id is not None, "nobody was there, and this member is locked"
    await introduce(telling, member, buddy, pairing_id)
    await hand_over(telling, member, buddy, before)
    await telling.note(f"{buddy.reference} is the buddy of {member.reference}", member.id)
    return True


async def call_it_off(telling: Telling, coming: Coming, why: EndedWhy, by: int) -> bool:
    """Before it began: whoever else was asked hears that it will not be, and not why."""
    if not await call_off(telling.tx, coming.id, telling.now, why):
        return False
    await close_questions(telling.tx, coming.member_id, telling.now, Asked.MATCH, coming.buddy_id)
    member, buddy = await _both(telling, coming)
    once = f"{coming.id}"
    if by != member.id:
        off = Sentence.MATCH_OFF_MEMBER
        await telling.say(member, off, once, member, {"buddy": buddy.first_name})
    if by != buddy.id:
        await telling.say(buddy, Sentence.MATCH_OFF_BUDDY, once, member)
    line = f"{buddy.reference} will not be the buddy of {member.reference}"
    await telling.note(line, member.id, by)
    return True


async def _has_left(telling: Telling, coming: Coming) -> bool:
    """A buddy who has said STOP since, or is not in order, is not given anybody."""
    _, buddy = await _both(telling, coming)
    checks = telling.charity.checks
    if buddy.stopped_at is None and await is_in_order(telling.tx, checks, buddy.id, telling.now):
        return False
    return await call_it_off(telling, coming, EndedWhy.BUDDY_LEFT, buddy.id)


async def _both(telling: Telling, coming: Coming) -> tuple[Person, Person]:
    member = await find_person(telling.tx, coming.member_id)
    buddy = await find_person(telling.tx, coming.buddy_id)
    assert member is not None
    assert buddy is not None
    return member, buddy
