"""Whose a concern is: taken, taken over, handed on, turned down, kept or put off."""

from datetime import timedelta

from bot.applying import concern_words as words
from bot.applying.about_drills import prove
from bot.applying.handling import Handling
from bot.applying.second_person import join_second, leave_second
from bot.applying.telling_buddies import tell_taken
from bot.applying.telling_staff import tell_all
from bot.store import concern_pages, concern_states, second_calls
from bot.store.alerts import record_alert
from bot.store.concerns import Concern
from bot.store.messages import author_of
from bot.store.people import find_person
from bot.store.rota import load_rota
from bot.tables.states import ConcernState
from messages.edits import News
from messages.effects import Say
from messages.lanes import Lane
from messages.sentences import Sentence
from messages.staff_effects import (
    HandTo,
    KeepConcern,
    SnoozeConcern,
    TakeConcern,
    TakeOver,
    TurnDown,
    WriteTo,
)
from schedules.snoozes import snooze_until
from schedules.spoken import spoken_time

ASKED_AGAIN = timedelta(minutes=5)
"""After "not me" of somebody who has no colleagues to page instead."""
JUST_TAKEN = timedelta(minutes=2)
"""Nobody takes over from somebody who has only just begun; two who try get one winner."""


async def take_concern(effect: TakeConcern, handling: Handling) -> None:
    """One owns it; everybody who was paged, and the member, hear who."""
    concern = await words.held_still(effect.concern, handling)
    if concern is None:
        return
    won = await concern_states.take(
        handling.tx, concern.id, effect.staff, handling.now, concern.level
    )
    if won:
        handed = Sentence.TAKEN_BY if concern.owner_id is not None else None
        await _tell_all(concern, handling, handed)
        await words.note_of(
            concern, "taken", f"{handling.writer.first_name} took alert {concern.id}", handling
        )
    elif not await join_second(concern, handling):
        await words.say_whose(concern.id, handling, Sentence.WHO_HAS_IT)


async def take_over(effect: TakeOver, handling: Handling) -> None:
    """Said a second time on purpose, so it is meant: the old owner is told at once."""
    concern = await words.held_still(effect.concern, handling)
    if concern is None:
        return
    if concern.state is ConcernState.OPEN:
        await take_concern(TakeConcern(concern.id, effect.staff), handling)
        return
    just = concern.taken_at is not None and handling.now - concern.taken_at < JUST_TAKEN
    if just and concern.owner_id != effect.staff and concern.state is ConcernState.TAKEN:
        await words.say_whose(concern.id, handling, Sentence.JUST_TAKEN)
        return
    if not await concern_states.take_over(handling.tx, concern, effect.staff, handling.now):
        await words.say_whose(concern.id, handling)
        return
    before = await words.name_of(concern.owner_id, handling)
    line = f"{handling.writer.first_name} took over alert {concern.id} from {before}"
    await words.note_of(concern, "taken over", line, handling)
    await _tell_all(concern, handling, Sentence.TAKEN_OVER)


async def _tell_all(concern: Concern, handling: Handling, to_owner: Sentence | None = None) -> None:
    """Whoever has it now, and everybody else."""
    await tell_who_has_it(concern, handling, to_owner)
    await words.to_writer(Sentence.YOU_HAVE_IT, concern, handling)
    await words.rules_first(concern, handling)


async def tell_who_has_it(
    concern: Concern, handling: Handling, to_owner: Sentence | None = Sentence.TAKEN_BY
) -> None:
    """Whoever had it, all who were paged, the buddies and the member.

    Before the answer to whoever has it now, which has buttons.
    """
    await prove(handling)
    await second_calls.end_calls(handling.tx, concern.id, handling.now)
    before = concern.owner_id if to_owner else None
    await tell_all(concern, News.TAKEN, handling, besides=before)
    name = handling.writer.first_name
    if to_owner is not None and before is not None:
        await words.tell(before, to_owner, concern, handling, staff=name)
    await tell_taken(concern, handling)
    await _tell_member(concern, handling)


async def _tell_member(concern: Concern, handling: Handling) -> None:
    """Who has it, where it was they who wrote."""
    me, member_id = handling.writer, concern.member_id
    author = await author_of(handling.tx, concern.message_id) if concern.message_id else None
    if author == member_id:
        filling, once = {"staff": me.first_name}, f"taken:{concern.id}:{me.id}"
        told = Say(member_id, Sentence.TAKEN, Lane.SAFETY, filling, once=once, member=member_id)
        await handling.say(told, concern=concern.id)


async def write_to(effect: WriteTo, handling: Handling) -> None:
    """Of two who write at once only one has it, and the member hears from that one."""
    concern = await words.held_still(effect.concern, handling)
    if concern is None:
        return
    me = handling.writer
    if concern.owner_id != me.id:
        await words.say_whose(concern.id, handling, Sentence.WHO_HAS_IT)
        return
    filling = {"staff": me.first_name, "text": effect.words}
    member = concern.member_id
    said = Say(member, Sentence.FROM_STAFF, Lane.SAFETY, filling, member=member)
    await handling.say(said, concern=concern.id)
    await words.note_of(concern, "staff wrote", f"{me.first_name} wrote to the member", handling)


async def keep_concern(effect: KeepConcern, handling: Handling) -> None:
    """Whoever has it is at work on it: it is not forgotten."""
    concern = await words.held_still(effect.concern, handling)
    if concern is not None and concern.owner_id == handling.writer.id:
        await concern_pages.keep(handling.tx, concern, handling.now)


async def turn_down(effect: TurnDown, handling: Handling) -> None:
    """Not me: the next person is paged on the next beat."""
    concern = await words.held_still(effect.concern, handling)
    if concern is None:
        return
    if await _hand_refused(concern, handling) or await leave_second(concern, handling):
        return
    rota = await load_rota(handling.tx, handling.charity.channels)
    alone = all(staff.person_id == effect.staff for staff in rota)
    next_at = handling.now + (ASKED_AGAIN if alone else timedelta())
    if not await concern_states.turn_down(handling.tx, concern, effect.staff, next_at):
        await words.say_whose(concern.id, handling)
        return
    onward = "there is nobody else" if alone else "going on to the next"
    line = f"{handling.writer.first_name} can't take alert {concern.id}: {onward}"
    await words.note_of(concern, "turned down", line, handling)
    if concern.owner_id is not None:
        await tell_all(concern, News.OPEN_AGAIN, handling)
    told = Sentence.NOTED_ONLY_YOU if alone else Sentence.NOTED_NOT_YOU
    await words.to_writer(told, concern, handling)


async def _hand_refused(concern: Concern, handling: Handling) -> bool:
    me = handling.writer
    if not await concern_pages.hand_refused(handling.tx, concern, me.id, handling.now):
        return False
    assert concern.owner_id is not None
    line = f"{me.first_name} can't take alert {concern.id}: it stays where it was"
    await words.note_of(concern, "hand refused", line, handling)
    owner = await words.name_of(concern.owner_id, handling)
    await words.to_writer(Sentence.NOTED_STAYS, concern, handling, staff=owner)
    await words.tell(
        concern.owner_id, Sentence.HAND_REFUSED, concern, handling, staff=me.first_name
    )
    return True


async def hand_to(effect: HandTo, handling: Handling) -> None:
    """Paged at once, alone; it stays its owner's until they take it."""
    concern = await words.held_still(effect.concern, handling)
    colleague = await find_person(handling.tx, effect.to)
    if concern is None or colleague is None:
        return
    page = await concern_pages.hand(
        handling.tx, concern.id, effect.staff, colleague.id, handling.now
    )
    if page is None:
        await words.say_whose(concern.id, handling)
        return
    me = handling.writer
    await record_alert(handling.tx, concern, colleague.id, handling.now, page)
    line = f"{me.first_name} asked {colleague.first_name} to take alert {concern.id}"
    await words.note_of(concern, "handed", line, handling)
    await words.tell(
        colleague.id,
        Sentence.HANDED_TO_YOU,
        concern,
        handling,
        staff=me.first_name,
        urgent=words.urgency(concern),
    )
    await words.to_writer(Sentence.HANDED_ON, concern, handling, colleague=colleague.first_name)


async def snooze_concern(effect: SnoozeConcern, handling: Handling) -> None:
    """Why it can wait is kept; when they are asked again is said."""
    concern = await words.held_still(effect.concern, handling)
    if concern is None:
        return
    wanted, zone = timedelta(minutes=effect.minutes), handling.writer.timezone
    until = snooze_until(concern.level, wanted, handling.now, zone)
    asleep = await concern_pages.snooze(handling.tx, concern.id, effect.staff, until, effect.reason)
    if not asleep:
        await words.say_whose(concern.id, handling)
        return
    at = spoken_time(until, handling.now, zone)
    line = f"{handling.writer.first_name} put off alert {concern.id} until {at}: {effect.reason}"
    await words.note_of(concern, "put off", line, handling)
    await words.to_writer(Sentence.SNOOZED, concern, handling, time=at)
