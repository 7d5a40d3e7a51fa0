"""Carrying out an answer to a drill: who it was, how long it took, and telling the others."""

from bot.applying.handling import Handling
from bot.store import drills
from bot.store.drills import Drill
from bot.store.people import find_people
from bot.store.proven import note_proven
from bot.tables.states import DrillState
from messages.effects import AnswerDrill, Say
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.drills import minutes_since


async def answer_drill(effect: AnswerDrill, handling: Handling) -> None:
    """The first answer ends it; where everybody was asked at once, the last one does."""
    tx, now, me = handling.tx, handling.now, handling.writer
    drill = await drills.find(tx, effect.drill)
    mine = {page.person_id: page for page in await drills.pages_of(tx, effect.drill)}.get(me.id)
    if drill is None or mine is None:
        await _to_me(Sentence.NO_SUCH_DRILL, effect.drill, handling)
        return
    await prove(handling)
    channel = None if handling.inbound.at_the_desk else handling.inbound.address.channel
    first = await drills.acknowledge(tx, drill.id, me.id, channel, now)
    await drills.answer(tx, drill.id, me.id, now)
    ended = first and not drill.everybody
    if drill.everybody:
        ended = all(page.answered_at for page in await drills.pages_of(tx, drill.id))
    if not first and not drill.everybody:
        await _to_me(Sentence.DRILL_LATE, drill.id, handling)
        return
    minutes = minutes_since(mine.paged_at, mine.answered_at or now)
    filling = {"staff": me.first_name, "minutes": minutes}
    await _to_me(Sentence.DRILL_THANKS, drill.id, handling, filling)
    await handling.note("drill", f"{me.first_name} answered drill {drill.id} within {minutes} min")
    if ended and await drills.end(tx, drill.id, DrillState.ANSWERED, now):
        await _tell_the_others(drill, handling)


async def prove(handling: Handling) -> None:
    """A page was answered from a phone: that it works is known from today. The desk proves
    nothing, for no page was needed to sit there."""
    if not handling.inbound.at_the_desk:
        await note_proven(handling.tx, handling.inbound.address.channel, handling.now)


async def _tell_the_others(drill: Drill, handling: Handling) -> None:
    """Whoever was asked and has not answered need not do it any more."""
    waiting = [
        page.person_id
        for page in await drills.pages_of(handling.tx, drill.id)
        if page.answered_at is None
    ]
    filling = {"number": str(drill.id), "staff": handling.writer.first_name}
    for staff_id in await find_people(handling.tx, waiting) if waiting else ():
        await handling.say(Say(staff_id, Sentence.DRILL_OVER, Lane.PAGE, filling))


async def _to_me(
    sentence: Sentence, number: int, handling: Handling, filling: dict[str, str] | None = None
) -> None:
    values = {"number": str(number), **(filling or {})}
    await handling.say(Say(handling.writer.id, sentence, Lane.PAGE, values))
