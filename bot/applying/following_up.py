"""The follow-up of a closed concern, done, moved or not needed; and waiting that staff end."""

from datetime import timedelta

from bot.applying import concern_words as words
from bot.applying.handling import Handling
from bot.store import follow_ups
from bot.store.people import find_person
from bot.store.request_ends import end_request as end_waiting
from bot.store.requests import find as find_request
from bot.tables.states import FollowUpState
from messages.effects import Say
from messages.sentences import Sentence
from messages.staff_effects import EndFollowUp, EndRequest, MoveFollowUp
from schedules.follow_ups import first_ask
from schedules.spoken import spoken_time


async def end_follow_up(effect: EndFollowUp, handling: Handling) -> None:
    """By anybody on staff: whoever does it, it is done."""
    concern = await words.held_still(effect.concern, handling)
    if concern is None:
        return
    state = FollowUpState.DONE if effect.done else FollowUpState.CANCELLED
    me = handling.writer
    ended = await follow_ups.end_follow_up(
        handling.tx, concern.id, effect.staff, state, effect.note, handling.now
    )
    if not ended:
        await words.to_writer(Sentence.FOLLOW_UP_NONE, concern, handling)
        return
    line = f"{me.first_name}: follow-up of alert {concern.id} {state.value}"
    note = f"{line} ({effect.note})" if effect.note else line
    await words.note_of(concern, "follow-up", note, handling)
    told = Sentence.FOLLOW_UP_DONE if effect.done else Sentence.FOLLOW_UP_OFF
    await words.to_writer(told, concern, handling)


async def move_follow_up(effect: MoveFollowUp, handling: Handling) -> None:
    """To 10:00 of another day, where whoever moves it is; planned anew where none was."""
    concern = await words.held_still(effect.concern, handling)
    if concern is None:
        return
    me = handling.writer
    at = first_ask(handling.now + timedelta(days=effect.days - 1), me.timezone)
    moved = await follow_ups.move_follow_up(handling.tx, concern.id, at)
    if not moved:
        await follow_ups.plan_follow_up(handling.tx, concern.id, me.id, at)
    said = spoken_time(at, handling.now, me.timezone)
    line = f"{me.first_name} moved the follow-up of alert {concern.id} to {said}: {effect.note}"
    await words.note_of(concern, "follow-up", line, handling)


async def end_request(effect: EndRequest, handling: Handling) -> None:
    """Nobody waits for a buddy any more; one who had accepted hears that staff have seen to it."""
    request = await find_request(handling.tx, effect.request)
    if request is None or not await end_waiting(handling.tx, request.id):
        return
    line = f"{handling.writer.first_name} ended request {request.id}: {effect.reason}"
    await handling.note("request ended", line, member=request.member_id, request=request.id)
    member = await find_person(handling.tx, request.member_id)
    if request.buddy_id is not None and member is not None:
        filling = {"member": member.first_name}
        told = Say(request.buddy_id, Sentence.STAFF_SAW_TO_IT, filling=filling, member=member.id)
        await handling.say(told, request=request.id)
