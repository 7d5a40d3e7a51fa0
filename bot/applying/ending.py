"""How a concern ends: asked about, closed, written up, opened again and looked over."""

from dataclasses import replace
from datetime import datetime

from bot.applying import concern_words as words
from bot.applying.after_a_death import after_a_death, undo_a_death
from bot.applying.handling import Handling
from bot.applying.owning import tell_who_has_it
from bot.applying.telling_buddies import tell_done
from bot.applying.telling_staff import tell_all
from bot.store import concern_pages, concern_states, follow_ups, misreadings, second_calls
from bot.store.concerns import Concern, of_member
from bot.store.people import find_person
from bot.store.requests import close_waiting
from bot.tables.states import ConcernState, FollowUpState
from messages.edits import News
from messages.endings import Ask, Ending
from messages.outcomes import Outcome
from messages.sentences import Sentence
from messages.staff_effects import AddNote, AskOfEnding, CloseConcern, Reopen, Review
from schedules.follow_ups import first_ask
from schedules.spoken import spoken_time

_FALSE = (Outcome.FALSE_ALARM, Outcome.FALSE_PATTERN)
_ASKS = {
    Ask.HOW: Sentence.CLOSE_HOW,
    Ask.ATTENDING: Sentence.WILL_THEY_ATTEND,
    Ask.INSTEAD: Sentence.WHO_INSTEAD,
    Ask.DIED: Sentence.HAS_DIED,
}


async def ask_of_ending(effect: AskOfEnding, handling: Handling) -> None:
    """What they said so far is kept. It stays theirs, and is asked about again."""
    concern = await words.held_still(effect.concern, handling)
    if concern is None:
        return
    me, now = effect.staff, handling.now
    if effect.ask is not Ask.HOW and await concern_states.take(
        handling.tx, concern.id, me, now, concern.level
    ):
        await tell_who_has_it(concern, handling)
    if concern.owner_id not in (None, me) and concern.handed_to_id != me:
        await words.say_whose(concern.id, handling)
        return
    if effect.words:
        await _half_close(effect, concern, handling)
    await words.to_writer(_ASKS[effect.ask], concern, handling)


async def _half_close(effect: AskOfEnding, concern: Concern, handling: Handling) -> None:
    said = _joined(concern.note, effect.words)
    asked = effect.ask in (Ask.ATTENDING, Ask.INSTEAD)
    kept = await concern_pages.half_close(
        handling.tx, concern, effect.staff, said, handling.now, asked=asked
    )
    if kept:
        line = f"{handling.writer.first_name} said of alert {concern.id}: {effect.words}"
        await words.note_of(concern, "not closed yet", line, handling)


async def close_concern(effect: CloseConcern, handling: Handling) -> None:
    """Closing takes it too, where nobody had it; an outcome is always kept."""
    concern = await words.held_still(effect.concern, handling)
    if concern is None:
        return
    await concern_states.take(handling.tx, concern.id, effect.staff, handling.now, concern.level)
    ending = replace(effect.ending, note=_joined(concern.note, effect.ending.note))
    if not await concern_states.close(handling.tx, concern.id, effect.staff, ending, handling.now):
        await words.say_whose(concern.id, handling)
        return
    line = f"{handling.writer.first_name} closed alert {concern.id}: {_told(ending)}"
    await words.note_of(concern, "closed", line, handling)
    if ending.outcome in _FALSE and concern.message_id is not None:
        misread = (concern.message_id, effect.staff, handling.now)
        await misreadings.mark_false_alarm(handling.tx, *misread)
    at = await _plan_follow_up(concern, ending, handling)
    follow = f" We will ask you about it again at {at}." if at else ""
    thanks = Sentence.CLOSED_THANKS if ending.note else Sentence.CLOSED_SAY_MORE
    await tell_all(concern, News.CLOSED, handling)  # before the thanks, which have buttons
    await words.to_writer(thanks, concern, handling, follow=follow)
    await tell_done(concern, ending.outcome, handling)
    if ending.outcome is Outcome.DIED:
        await after_a_death(concern, handling)


def _told(ending: Ending) -> str:
    """As it was said this time: opened again and closed anew, the concern has other words."""
    parts = [ending.outcome.label, ending.reference and f"reference {ending.reference}"]
    parts.append(ending.instead and f"instead: {ending.instead}")
    parts.append(ending.next_steps and f"next: {ending.next_steps}")
    parts.append(ending.note and f"note: {ending.note}")
    return "; ".join(part for part in parts if part)


def _joined(before: str, now: str) -> str:
    return "\n".join(part for part in (before, now) if part)


async def _plan_follow_up(concern: Concern, ending: Ending, handling: Handling) -> str:
    """When they are asked, as people say it; empty where nobody is."""
    if not ending.wants_follow_up:
        return ""
    zone = handling.writer.timezone
    at = first_ask(handling.now, zone)
    await follow_ups.plan_follow_up(handling.tx, concern.id, handling.writer.id, at)
    said = spoken_time(at, handling.now, zone)
    line = f"follow-up of alert {concern.id} planned for {said}, by {handling.writer.first_name}"
    await words.note_of(concern, "follow-up", line, handling)
    return said


async def add_note(effect: AddNote, handling: Handling) -> None:
    """What happened, where it was closed with a button and without a word."""
    concern = await words.held_still(effect.concern, handling)
    if concern is None or concern.note:
        return
    if await concern_states.add_note(handling.tx, concern.id, effect.staff, effect.words):
        line = f"{handling.writer.first_name} wrote up alert {concern.id}: {effect.words}"
        await words.note_of(concern, "written up", line, handling)
        await words.to_writer(Sentence.NOTE_ADDED, concern, handling)


async def reopen(effect: Reopen, handling: Handling) -> None:
    """It is theirs who opened it again, and all who were told that it was over hear of it."""
    concern = await words.held_still(effect.concern, handling)
    if concern is None:
        return
    member = await find_person(handling.tx, concern.member_id)
    if concern.state is not ConcernState.CLOSED or member is None or not member.name:
        await words.to_writer(Sentence.NOT_CLOSED, concern, handling)
        return
    if not await concern_states.reopen(handling.tx, concern, effect.staff, handling.now):
        await _newer(concern, handling)
        return
    await close_waiting(handling.tx, concern.member_id)
    await second_calls.end_calls(handling.tx, concern.id, handling.now)
    await _not_followed_up(concern, "opened again", handling.now, handling)
    if concern.outcome in _FALSE and concern.message_id is not None:
        await misreadings.take_back(handling.tx, concern.message_id)
    if concern.outcome is Outcome.DIED:
        await undo_a_death(concern, handling)
    was = concern.outcome.label if concern.outcome else ""
    line = f"{handling.writer.first_name} opened alert {concern.id} again (it was: {was})"
    await words.note_of(concern, "opened again", line, handling)
    await tell_all(concern, News.TAKEN, handling)
    await words.to_writer(Sentence.YOU_HAVE_IT, concern, handling)


async def _newer(concern: Concern, handling: Handling) -> None:
    other = await of_member(handling.tx, concern.member_id)
    number = str(other.id) if other else ""
    await words.to_writer(Sentence.NEWER_IS_OPEN, concern, handling, newer=number)


async def _not_followed_up(concern: Concern, why: str, now: datetime, handling: Handling) -> None:
    cancelled = FollowUpState.CANCELLED
    await follow_ups.end_follow_up(handling.tx, concern.id, handling.writer.id, cancelled, why, now)


async def review(effect: Review, handling: Handling) -> None:
    """A second person has looked it over; whoever closed it cannot be that person."""
    concern = await words.held_still(effect.concern, handling)
    if concern is None:
        return
    if await concern_states.review(handling.tx, concern.id, effect.staff, handling.now):
        line = f"{handling.writer.first_name} looked over alert {concern.id}"
        await words.note_of(concern, "reviewed", line, handling)
