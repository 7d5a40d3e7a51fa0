"""A warm introduction: both hear who, and a buddy what the member agreed that they may know."""

from bot.pairing.saying import Telling
from bot.store.introductions import Introduction, introduction_of
from bot.store.people import Person
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


async def tell_cover(telling: Telling, member: Person, buddy: Person) -> bool:
    """Whoever stands in knows what the own buddy knows; whether there is anything to know."""
    known = await introduction_of(telling.tx, member.id)
    if known.may_be_told:
        await tell_lines(telling, member, buddy, known)
    return known.may_be_told


async def tell_lines(telling: Telling, member: Person, buddy: Person, known: Introduction) -> None:
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
    )


def lines_of(member: Person, known: Introduction, country: str) -> str:
    """What they agreed to, and what they like; no number or address crosses with it."""
    likes = ", ".join(tags(member.interests)[:5])
    lines = [known.words, f"Likes {likes}." if likes else ""]
    return masked("\n".join(line for line in lines if line), country)
