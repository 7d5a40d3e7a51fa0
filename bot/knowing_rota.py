"""What a message of staff about the rota means: which hours, whose, and who is there."""

from datetime import datetime

from bot.applying import Handling
from bot.store.people import everyone, find_people
from bot.store.rota import load_rota
from messages.facts import RotaFacts
from messages.inbound import Kind
from messages.people import Role
from messages.rota_words import RotaVerb, RotaWord, named_in, read_rota_word
from schedules.on_call import OnCallStaff
from schedules.rota import Rota, fallback_now
from schedules.said_shift import shift_meant, time_away
from schedules.said_when import Meant, read_when
from schedules.shifts import Shift
from schedules.spoken import spoken_time
from schedules.spoken_spans import spoken_span
from schedules.who import who_is_next, who_is_on


async def know_rota(handling: Handling) -> RotaFacts:
    """Nothing where the message is about something else, so that nothing is looked up for it."""
    word = read_rota_word(handling.inbound.text)
    if word is None or handling.inbound.kind is Kind.BUTTON:
        return RotaFacts()
    if word.verb is RotaVerb.WHO:
        return await _who(handling)
    return await _time(handling, word)


async def _who(handling: Handling) -> RotaFacts:
    tx, now, zone = handling.tx, handling.now, handling.writer.timezone
    rota = await load_rota(tx, handling.charity.channels, now)
    people = await find_people(tx, [staff.person_id for staff in rota])
    names = {who: person.first_name for who, person in people.items()}
    here = [
        names[one.staff.person_id]
        + (f" until {spoken_time(one.until, now, zone)}" if one.until else "")
        for one in who_is_on(rota, now)
    ]
    return RotaFacts(here=", ".join(here), after=_after(rota, names, now, zone))


def _after(rota: Rota, names: dict[int, str], now: datetime, zone: str) -> str:
    """Who is next and, while nobody is on call, whether anybody is paged."""
    coming, said = who_is_next(rota, now), []
    if coming is not None:
        who = " and ".join(names[staff.person_id] for staff in coming.staff)
        said.append(f"Next: {who}, {spoken_time(coming.begins, now, zone)}.")
    fallback = fallback_now(rota, now)
    if fallback is not None and not who_is_on(rota, now):
        said.append(f"Urgent alerts go to {names[fallback.person_id]}.")
    return " ".join(said)


async def _time(handling: Handling, word: RotaWord) -> RotaFacts:
    """The hours in the writer's own time zone; a name is taken out of the words first."""
    me, now, words = handling.writer, handling.now, word.words
    named: tuple[int, ...] = ()
    if word.verb is RotaVerb.SWAP:
        named, words = named_in(words, await _colleagues(handling))
    meant = read_when(words, now, me.timezone)
    if meant is None:
        return RotaFacts(named=named)
    when = spoken_span(meant.span.begins, meant.span.ends, now, me.timezone)
    span = await _span(handling, word.verb, meant)
    return RotaFacts(when=when, span=(span.begins, span.ends) if span else None, named=named)


async def _span(handling: Handling, verb: RotaVerb, meant: Meant) -> Shift | None:
    mine = await _mine(handling)
    match verb:
        case RotaVerb.SWAP:
            return shift_meant(mine, meant) if mine else None
        case RotaVerb.AWAY:
            return time_away(mine, meant) if mine else meant.span
        case RotaVerb.COVER:
            return meant.span if meant.hours else None
        case RotaVerb.BACK | RotaVerb.WHO:
            return meant.span


async def _mine(handling: Handling) -> OnCallStaff | None:
    rota = await load_rota(handling.tx, now=handling.now)
    return next((one for one in rota if one.person_id == handling.writer.id), None)


async def _colleagues(handling: Handling) -> dict[int, str]:
    """Whom a shift could go to: those on staff who are still there."""
    staff = await everyone(handling.tx, Role.STAFF)
    return {
        one.id: one.name for one in staff if one.stopped_at is None and one.id != handling.writer.id
    }
