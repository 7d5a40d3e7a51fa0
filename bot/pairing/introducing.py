"""A warm introduction: both hear who, and a buddy what the member agreed that they may know."""

from bot.pairing.saying import Telling
from bot.store.coming_pairings import coming_to
from bot.store.introductions import Introduction, introduction_of
from bot.store.messages import last_words
from bot.store.people import Person, find_person
from bot.store.request_ends import give_to
from bot.store.requests import waiting_of
from messages.masking import masked
from messages.match_wishes import tags
from messages.sentences import Sentence


async def introduce(telling: Telling, member: Person, buddy: Person, pairing_id: int) -> None:
    """From now on they are each other's; nobody is told what the member has not agreed to."""
    known = await introduction_of(telling.tx, member.id)
    once = f"{pairing_id}"
    await telling.say(buddy, Sentence.MEMBER_BEGINS, once, member, {"member": member.first_name})
    if known.may_be_told:
        await tell_lines(telling, member, buddy, known)
    begins = Sentence.BUDDY_BEGINS_KNOWS if known.may_be_told else Sentence.BUDDY_BEGINS
    await telling.say(member, begins, once, member, {"buddy": buddy.first_name})


async def introduce_next(telling: Telling, member: Person) -> None:
    """Once both have said yes: before the last message, and never twice."""
    coming = await coming_to(telling.tx, member.id)
    if coming is None or not coming.agreed:
        return
    buddy = await find_person(telling.tx, coming.buddy_id)
    if buddy is not None:
        filling = {"buddy": buddy.first_name}
        await telling.say(member, Sentence.BUDDY_NEXT, str(coming.id), member, filling)


async def hand_over(telling: Telling, member: Person, buddy: Person, before: int | None) -> None:
    """What waits for nobody yet, or for the buddy `before`, is answered by the next own buddy."""
    waiting = await waiting_of(telling.tx, member.id)
    if waiting is None or waiting.buddy_id not in (None, before):
        return
    if not await give_to(telling.tx, waiting, buddy.id, telling.now):
        return
    said = await last_words(telling.tx, member.id, waiting.opened_at)
    words = masked(said, telling.charity.country) or "Hello, I would like to talk."
    filling = {"member": member.first_name, "text": words, "number": str(waiting.id)}
    await telling.say(buddy, Sentence.RELAY, f"over:{waiting.id}", member, filling, waiting.id)


async def tell_cover(telling: Telling, member: Person, buddy: Person) -> bool:
    """Whoever stands in knows what the own buddy knows; whether there is anything to know.

    At once, at night as well: they have just taken it, and the member hears that they know.
    """
    known = await introduction_of(telling.tx, member.id)
    if known.may_be_told:
        await tell_lines(telling, member, buddy, known, at_once=True)
    return known.may_be_told


async def tell_lines(
    telling: Telling, member: Person, buddy: Person, known: Introduction, *, at_once: bool = False
) -> None:
    """Each version of them once to each buddy, whoever stands in how often."""
    await telling.say(
        buddy,
        Sentence.ABOUT_MEMBER,
        f"{member.id}:{known.version}",
        member,
        {
            "member": member.first_name,
            "text": lines_of(member, known, telling.charity.country),
        },
        at_once=at_once,
    )


def lines_of(member: Person, known: Introduction, country: str) -> str:
    """What they agreed to, and what they like; no number or address crosses with it."""
    likes = ", ".join(tags(member.interests)[:5])
    lines = [known.words, f"Likes {likes}." if likes else ""]
    return masked("\n".join(line for line in lines if line), country)
