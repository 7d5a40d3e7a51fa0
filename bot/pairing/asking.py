"""Asks one person something in private about a pairing."""

from collections.abc import Mapping

from bot.pairing.saying import Telling
from bot.store.pairing_questions import put_question
from bot.store.people import Person
from bot.tables.states import Asked
from messages.sentences import Sentence

WHETHER: Mapping[Asked, str] = {
    Asked.MATCH: "whether they would like to be paired",
    Asked.LINES: "whether the lines may be read",
    Asked.REVIEW: "how it is going",
    Asked.VISITS: "how the three visits were",
}


async def ask(
    telling: Telling,
    who: Person,
    asked: Asked,
    member: Person,
    buddy: Person | None,
    sentence: Sentence,
    filling: dict[str, str],
) -> bool:
    """False where they have another such question open: nobody is asked two things at once.

    Then it stands in the record of the member, for staff.
    """
    about = buddy.id if buddy else None
    number = await put_question(telling.tx, who.id, asked, member.id, about, telling.now)
    if number is None:
        why = "another question of ours waits for their answer"
        line = f"{who.reference} was not asked {WHETHER[asked]}: {why}"
        await telling.note(line, member.id)
        return False
    question = {"question": str(number), **filling}
    await telling.say(who, sentence, str(number), member, question)
    return True
