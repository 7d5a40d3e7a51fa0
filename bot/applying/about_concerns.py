"""Carrying out what concerns need: raising, taking, passing on, closing, and telling everyone."""

from dataclasses import replace

from bot.applying.about_drills import prove
from bot.applying.handling import Handling
from bot.applying.telling_buddies import tell_done, tell_taken
from bot.applying.telling_staff import tell_all
from bot.store import concern_pages, concern_states, concerns
from bot.store.concerns import Concern
from bot.store.messages import author_of
from bot.store.people import find_person, lock_person
from bot.store.requests import close_waiting
from bot.store.safe_contacts import safe_contact_of
from bot.tables.states import ConcernState
from messages.edits import News
from messages.effects import CloseConcern, KeepConcern, RaiseConcern, Say, TakeConcern, TurnDown
from messages.endings import Ending
from messages.lanes import Lane
from messages.sentences import Sentence
from messages.triage.levels import Level


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
        await handling.note("concern", line, member=effect.member, concern=opened)
    for say in effect.also:
        once = f"{say.once}:{number}" if say.once else ""
        await handling.say(replace(say, once=once), concern=number)


async def _join(effect: RaiseConcern, handling: Handling) -> int:
    """Something more about a concern that is open: whoever has it hears; worse is paged afresh."""
    concern = await concerns.of_member(handling.tx, effect.member)
    assert concern is not None, "the insert said that there is one, and this person is locked"
    worse = effect.level is Level.URGENT and await concern_states.make_worse(
        handling.tx, concern.id, handling.now, effect.reason
    )
    line = f"alert {concern.id}: more from them, {effect.level.value}: {effect.reason}"
    await handling.note("concern", line, member=effect.member, concern=concern.id)
    if effect.level is Level.URGENT and not worse:
        await concern_pages.press(handling.tx, concern, handling.now)
    if worse and concern.owner_id is not None:
        await tell_all(concern, News.OPEN_AGAIN, handling)
    if concern.owner_id is not None:
        sentence = Sentence.RAISED if worse else Sentence.MEMBER_WROTE_AGAIN
        told = Say(concern.owner_id, sentence, Lane.PAGE, member=effect.member)
        await handling.say(told, concern=concern.id)
    return concern.id


async def take_concern(effect: TakeConcern, handling: Handling) -> None:
    """One owns it; everybody who was paged, and the member, hear who."""
    concern = await _held_still(effect.concern, handling)
    if concern is None:
        return
    won = await concern_states.take(
        handling.tx, concern.id, effect.staff, handling.now, concern.level
    )
    if not won:
        await _say_whose(concern.id, handling)
        return
    await prove(handling)
    await tell_all(concern, News.TAKEN, handling)
    await _tell_owner(concern, handling)
    if (await safe_contact_of(handling.tx, concern.member_id)).has_rules:
        await _to_writer(Sentence.RULES_FIRST, concern, handling)
    await tell_taken(concern, handling)
    line = f"{handling.writer.first_name} took alert {concern.id}"
    await handling.note("taken", line, member=concern.member_id, concern=concern.id)
    if concern.message_id and await author_of(handling.tx, concern.message_id) == concern.member_id:
        await handling.say(
            Say(
                concern.member_id,
                Sentence.TAKEN,
                Lane.SAFETY,
                {"staff": handling.writer.first_name},
                once=f"taken:{concern.id}:{effect.staff}",
                member=concern.member_id,
            ),
            concern=concern.id,
        )


async def keep_concern(effect: KeepConcern, handling: Handling) -> None:
    """Whoever has it is at work on it: it is not forgotten."""
    concern = await _held_still(effect.concern, handling)
    if concern is not None and concern.owner_id == handling.writer.id:
        await concern_pages.keep(handling.tx, concern, handling.now)


async def turn_down(effect: TurnDown, handling: Handling) -> None:
    """Not me: the next person is paged on the next beat."""
    concern = await _held_still(effect.concern, handling)
    if concern is None:
        return
    if not await concern_states.turn_down(handling.tx, concern, effect.staff, handling.now):
        await _say_whose(concern.id, handling)
        return
    line = f"{handling.writer.first_name} can't take alert {concern.id}: going on to the next"
    await handling.note("turned down", line, member=concern.member_id, concern=concern.id)
    if concern.owner_id is not None:
        await tell_all(concern, News.OPEN_AGAIN, handling)
    await _to_writer(Sentence.NOTED_NOT_YOU, concern, handling)


async def close_concern(effect: CloseConcern, handling: Handling) -> None:
    """Closing takes it too, where nobody had it; an outcome is always kept."""
    concern = await _held_still(effect.concern, handling)
    if concern is None:
        return
    await concern_states.take(handling.tx, concern.id, effect.staff, handling.now, concern.level)
    closed = await concern_states.close(
        handling.tx, concern.id, effect.staff, Ending(effect.outcome, effect.note), handling.now
    )
    if not closed:
        await _say_whose(concern.id, handling)
        return
    line = f"{handling.writer.first_name} closed alert {concern.id}: {effect.outcome.label}"
    await handling.note("closed", line, member=concern.member_id, concern=concern.id)
    await _to_writer(Sentence.CLOSED_THANKS, concern, handling)
    await tell_all(concern, News.CLOSED, handling)
    await tell_done(concern, effect.outcome, handling)


async def _held_still(concern_id: int, handling: Handling) -> Concern | None:
    """The concern, while nobody else can decide anything about its member."""
    concern = await concerns.find(handling.tx, concern_id)
    if concern is None:
        return None
    await lock_person(handling.tx, concern.member_id)
    return await concerns.find(handling.tx, concern_id)


async def _tell_owner(concern: Concern, handling: Handling) -> None:
    await _to_writer(Sentence.YOU_HAVE_IT, concern, handling)


async def _say_whose(concern_id: int, handling: Handling) -> None:
    """Too late: it is somebody's already, or closed. Whoever has it sees what they can do."""
    concern = await concerns.find(handling.tx, concern_id)
    assert concern is not None
    if concern.state is ConcernState.CLOSED:
        await _to_writer(Sentence.ALREADY_CLOSED, concern, handling)
        return
    if concern.owner_id == handling.writer.id:
        await concern_pages.keep(handling.tx, concern, handling.now)
        await _tell_owner(concern, handling)
        return
    owner = await find_person(handling.tx, concern.owner_id) if concern.owner_id else None
    filling = {"staff": owner.first_name if owner else "Somebody"}
    await _to_writer(Sentence.ALREADY_TAKEN, concern, handling, filling)


async def _to_writer(
    sentence: Sentence, concern: Concern, handling: Handling, filling: dict[str, str] | None = None
) -> None:
    said = Say(handling.writer.id, sentence, Lane.PAGE, filling or {}, member=concern.member_id)
    await handling.say(said, concern=concern.id)
