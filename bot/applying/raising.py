"""Opening a concern, or joining the open one: what it means for those who have it."""

from dataclasses import replace

from bot.applying.debriefing import owe_debrief
from bot.applying.handling import Handling
from bot.applying.telling_staff import tell_all
from bot.store import concern_pages, concern_states, concerns
from bot.store.availability import say_spell
from bot.store.people import lock_person
from bot.store.requests import close_waiting
from bot.tables.states import SaidHow
from messages.edits import News
from messages.effects import RaiseConcern, Say
from messages.lanes import Lane
from messages.people import Role
from messages.sentences import Sentence
from messages.triage.levels import Level
from schedules.availability import Spell, SpellKind, rest_over
from schedules.shifts import Shift


async def raise_concern(effect: RaiseConcern, handling: Handling) -> None:
    """Open it with its first page due now, or join the open one; each text once a concern."""
    await lock_person(handling.tx, effect.member)  # so that nobody closes it meanwhile
    opened = await concern_states.open_concern(
        handling.tx,
        handling.now,
        member_id=effect.member,
        message_id=handling.message_id,
        level=effect.level,
        reason=effect.reason,
        version=handling.reading.version,
    )
    number = opened if opened is not None else await _join(effect, handling)
    if opened is not None:
        await close_waiting(handling.tx, effect.member)
        line = f"alert {opened} opened as {effect.level.value}: {effect.reason}"
        found = await concerns.find(handling.tx, opened)
        if found and found.earlier_id:
            line += f" (alert {found.earlier_id} was closed within the last day)"
        await handling.note(concerns.RECORD, line, member=effect.member, concern=opened)
    if effect.level is Level.URGENT and handling.writer.role is Role.BUDDY:
        await _rest(handling)
    await owe_debrief(effect, handling)
    for say in effect.also:
        once = f"{say.once}:{number}" if say.once else ""
        await handling.say(replace(say, once=once), concern=number)


async def _rest(handling: Handling) -> None:
    """Whoever carried that has the next evening off, unless they say that they are free."""
    me, now = handling.writer, handling.now
    span = Shift(now, rest_over(now, me.timezone))
    await say_spell(handling.tx, me.id, Spell(SpellKind.REST, span), SaidHow.CARE, now)


async def _join(effect: RaiseConcern, handling: Handling) -> int:
    """Something more about a concern that is open: whoever has it hears; worse is paged afresh."""
    concern = await concerns.of_member(handling.tx, effect.member)
    assert concern is not None, "the insert said that there is one, and this person is locked"
    worse = effect.level is Level.URGENT and await concern_states.make_worse(
        handling.tx, concern.id, handling.now, effect.reason
    )
    line = f"alert {concern.id}: more from them, {effect.level.value}: {effect.reason}"
    await handling.note(concerns.RECORD, line, member=effect.member, concern=concern.id)
    if effect.level is not Level.URGENT:
        await concern_pages.wake(handling.tx, concern, handling.now)
    elif not worse:
        await concern_pages.press(handling.tx, concern, handling.now)
    if worse and concern.owner_id is not None:
        await tell_all(concern, News.OPEN_AGAIN, handling)
    if concern.owner_id is not None:
        sentence = Sentence.RAISED if worse else Sentence.MEMBER_WROTE_AGAIN
        told = Say(concern.owner_id, sentence, Lane.PAGE, member=effect.member)
        await handling.say(told, concern=concern.id)
    return concern.id
