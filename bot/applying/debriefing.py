"""Nobody carries a hard conversation alone: a buddy is offered a talk, and staff asked to ring."""

from datetime import timedelta

from bot.applying.handling import Handling
from bot.rings import RECORD, ask_to_ring
from bot.rota_gaps import first_on_call, in_charge
from bot.store import debriefs
from bot.store.people import Person, find_people, find_person
from bot.store.rota import load_rota
from messages.effects import RaiseConcern, Say
from messages.people import Role
from messages.sentences import Sentence
from messages.talking_effects import WantTalk
from messages.triage.levels import Level
from schedules.debriefs import day_of, offered_at
from schedules.kind_hours import kind_time
from schedules.rings import next_chase
from schedules.rota import Rota, next_opening
from schedules.spoken import spoken_time

LATELY = timedelta(days=1)
_HARD = (Level.URGENT, Level.SOON)


async def owe_debrief(effect: RaiseConcern, handling: Handling) -> None:
    """To the buddy who is worried, or whose conversation it was; not about their own trouble."""
    if effect.level not in _HARD:
        return
    buddy = await _whose(effect, handling)
    if buddy is None or buddy.id == effect.member or buddy.stopped_at is not None:
        return
    at = offered_at(handling.now, buddy.timezone)
    await debriefs.owe_debrief(handling.tx, buddy.id, day_of(at, buddy.timezone), at)


async def _whose(effect: RaiseConcern, handling: Handling) -> Person | None:
    if handling.writer.role is Role.BUDDY:
        return handling.writer
    since = handling.now - LATELY
    found = await debriefs.talked_with(handling.tx, effect.member, since)
    return await find_person(handling.tx, found) if found is not None else None


async def want_talk(_effect: WantTalk, handling: Handling) -> None:
    """Whoever is on call is asked to ring, once a day; else whoever sees to the rota."""
    tx, me, now = handling.tx, handling.writer, handling.now
    charity = handling.charity
    rota = await load_rota(tx, charity.channels, now)
    here = first_on_call(rota, now)
    asked = here or in_charge(rota)
    due_at = now if here else next_opening(rota, now)
    chase = next_chase(0, due_at or kind_time(now, charity.timezone), charity.timezone)
    number = await debriefs.want_talk(tx, me.id, day_of(now, me.timezone), now, chase)
    if number is not None and asked:
        await debriefs.note_asked(tx, number, asked[0])
        debrief = await debriefs.find_debrief(tx, number)
        assert debrief is not None
        await ask_to_ring(tx, charity, debrief, me, asked, now, due_at)
        await handling.note(RECORD, f"{me.first_name} would like to be rung")
    if number is None and await _was_rung(handling):
        await handling.say(Say(me.id, Sentence.BUDDY_RUNG))  # nobody is asked twice a day
    else:
        await _answer(rota, here, handling)


async def _was_rung(handling: Handling) -> bool:
    last = await debriefs.last_wanted(handling.tx, handling.writer.id)
    return last is not None and last.rung_at is not None


async def _answer(rota: Rota, here: list[int], handling: Handling) -> None:
    """The truth about who rings, and when."""
    me, now = handling.writer, handling.now
    opening = next_opening(rota, now)
    if here:
        name = (await find_people(handling.tx, here))[here[0]].first_name
        say = Say(me.id, Sentence.BUDDY_RING_ASKED, filling={"colleague": name})
    elif opening is not None:
        time = spoken_time(opening, now, me.timezone)
        say = Say(me.id, Sentence.BUDDY_RING_LATER, filling={"time": time})
    else:
        say = Say(me.id, Sentence.BUDDY_RING_SOON)
    await handling.say(say)
