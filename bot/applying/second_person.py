"""A second pair of eyes on a concern, and what was tried to reach its member."""

from bot.applying import concern_words as words
from bot.applying.handling import Handling
from bot.store import concern_pages, contact_tries, second_calls
from bot.store.alerts import alerted
from bot.store.concerns import Concern
from bot.store.rota import load_rota
from bot.tables.states import ConcernState
from messages.sentences import Sentence
from messages.staff_effects import CallSecond, LogTry


async def call_second(effect: CallSecond, handling: Handling) -> None:
    """The next on the ladder is paged on the next beat; it stays whose it is."""
    concern = await words.held_still(effect.concern, handling)
    if concern is None:
        return
    if concern.state is not ConcernState.TAKEN or concern.owner_id != effect.staff:
        await words.say_whose(concern.id, handling)
        return
    rota = await load_rota(handling.tx, handling.charity.channels)
    if all(staff.person_id == effect.staff for staff in rota):
        await words.to_writer(Sentence.NOBODY_ELSE, concern, handling)
        return
    called = await second_calls.call_second(handling.tx, concern.id, effect.staff, handling.now)
    if called is None:
        await _already(concern, handling)
        return
    line = f"{handling.writer.first_name} asked for a second person on alert {concern.id}"
    await words.note_of(concern, "second wanted", line, handling)
    await words.to_writer(Sentence.SECOND_CALLED, concern, handling)


async def _already(concern: Concern, handling: Handling) -> None:
    call = await second_calls.call_of(handling.tx, concern.id)
    if call is None or call.person_id is None:
        await words.to_writer(Sentence.SECOND_CALLED, concern, handling)
        return
    name = await words.name_of(call.person_id, handling)
    await words.to_writer(Sentence.SECOND_JOINED, concern, handling, staff=name)


async def join_second(concern: Concern, handling: Handling) -> bool:
    """True where they are the second person now, or were already; the owner hears who it is."""
    call = await second_calls.call_of(handling.tx, concern.id)
    me = handling.writer
    if call is None or me.id == concern.owner_id or call.person_id not in (None, me.id):
        return False
    owner = await words.name_of(concern.owner_id, handling)
    if call.person_id is None:
        if not await second_calls.join(handling.tx, call, me.id, handling.now):
            return False
        line = f"{me.first_name} joined {owner} on alert {concern.id} as second person"
        await words.note_of(concern, "second joined", line, handling)
        await _tell_joined(concern, call, handling)
    await words.to_writer(Sentence.YOU_ARE_SECOND, concern, handling, staff=owner)
    await words.rules_first(concern, handling)
    return True


async def _tell_joined(concern: Concern, call: second_calls.SecondCall, handling: Handling) -> None:
    """Its owner, and all others who were paged since a second person was asked for."""
    me = handling.writer
    assert concern.owner_id is not None
    mine, theirs = Sentence.SECOND_JOINED, Sentence.SECOND_FOUND
    await words.tell(concern.owner_id, mine, concern, handling, staff=me.first_name)
    for staff_id in await alerted(handling.tx, concern.id, since=call.asked_at):
        if staff_id not in (me.id, concern.owner_id):
            await words.tell(staff_id, theirs, concern, handling, staff=me.first_name)


async def leave_second(concern: Concern, handling: Handling) -> bool:
    """ "Not me" of somebody asked to be second, or who was: True where it was theirs to say."""
    call = await second_calls.call_of(handling.tx, concern.id)
    me = handling.writer
    if call is None or me.id == concern.owner_id:
        return False
    if not await second_calls.leave(handling.tx, call, me.id, handling.now):
        return False
    line = f"{me.first_name} can't be second person on alert {concern.id}: going on to the next"
    await words.note_of(concern, "second left", line, handling)
    await words.to_writer(Sentence.NOTED_NOT_YOU, concern, handling)
    if call.person_id is not None and concern.owner_id is not None:
        await words.tell(
            concern.owner_id, Sentence.SECOND_LEFT, concern, handling, staff=me.first_name
        )
    return True


async def log_try(effect: LogTry, handling: Handling) -> None:
    """For the record: by whom, when, how, and what came of it; its owner is at work on it."""
    concern = await words.held_still(effect.concern, handling)
    if concern is None:
        return
    me, tried = handling.writer, effect.tried
    await contact_tries.record_try(handling.tx, concern.id, me.id, tried, handling.now)
    line = f"{me.first_name}: {tried.way.label.lower()}, {tried.result.label} ({tried.words})"
    await words.note_of(concern, "tried", line, handling)
    if concern.owner_id == me.id:
        await concern_pages.keep(handling.tx, concern, handling.now)
    if not effect.quiet:
        count = await contact_tries.count_tries(handling.tx, concern.id)
        await words.to_writer(Sentence.TRY_NOTED, concern, handling, count=str(count))
