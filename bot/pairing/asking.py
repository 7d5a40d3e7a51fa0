"""Asks one person something in private about a pairing."""

from bot.pairing.saying import Telling
from bot.store.pairing_questions import put_question
from bot.store.people import Person
from bot.tables.states import Asked
from messages.sentences import Sentence


async def ask(
    telling: Telling,
    who: Person,
    asked: Asked,
    member: Person,
    buddy: Person | None,
    sentence: Sentence,
    filling: dict[str, str],
) -> bool:
    """False where they have another such question open: nobody is asked two things at once."""
    about = buddy.id if buddy else None
    number = await put_question(telling.tx, who.id, asked, member.id, about, telling.now)
    if number is None:
        return False
    question = {"question": str(number), **filling}
    await telling.say(who, sentence, str(number), member, question)
    return True
