"""Carrying out what a buddy does with a conversation in hand: later, done, ideas, a word to us."""

from datetime import datetime
from typing import assert_never

from bot.applying.debriefing import want_talk
from bot.applying.handling import Handling
from bot.store import in_hand, requests
from bot.store.messages import keep_with
from bot.store.people import Person, find_person
from bot.store.requests import BuddyRequest
from bot.tables.states import MessageState, RequestState
from messages.answering import wants_words
from messages.commands import Verb
from messages.effects import Say
from messages.prompts import ideas_for
from messages.sentences import Sentence
from messages.talking_effects import (
    AskWhen,
    FinishWithout,
    GiveIdeas,
    Later,
    PutOff,
    TalkingEffect,
    TellWhy,
    WantTalk,
)
from messages.triage.levels import Level
from schedules.putting_off import choices, nearest, next_move_after
from schedules.spoken import spoken_time

_LABELS = {
    Later.HOUR: "In an hour",
    Later.EVENING: "This evening",
    Later.MORNING: "In the morning",
}

_WORDS = {Later.EVENING: "EVENING", Later.MORNING: "MORNING"}
"""What a plain phone writes for another time than an hour from now."""


async def about_talking(effect: TalkingEffect, handling: Handling) -> None:
    """Whose conversation it is now is looked at once more, in the same transaction."""
    match effect:
        case TellWhy(member, message):
            kept = message or handling.message_id
            await keep_with(handling.tx, kept, member, MessageState.HELD)
        case WantTalk():
            await want_talk(effect, handling)
        case AskWhen() | PutOff() | FinishWithout() | GiveIdeas():
            await _in_hand(effect, handling)
        case _:
            assert_never(effect)


async def _in_hand(
    effect: AskWhen | PutOff | FinishWithout | GiveIdeas, handling: Handling
) -> None:
    request = await requests.find(handling.tx, effect.request)
    member = await find_person(handling.tx, request.member_id) if request else None
    if request is None or member is None or not _waits_for_me(request, handling):
        await _nothing_due(effect.request, handling)
        return
    await in_hand.note_seen(handling.tx, request.id, handling.writer.id, handling.now)
    match effect:
        case AskWhen():
            await _ask_when(request, member, handling)
        case PutOff(_, when):
            await _put_off(request, member, when, handling)
        case FinishWithout():
            await _finish(request, member, handling)
        case GiveIdeas():
            await _give_ideas(request, member, handling)
        case _:
            assert_never(effect)


def _waits_for_me(request: BuddyRequest, handling: Handling) -> bool:
    return request.state is RequestState.ACCEPTED and request.buddy_id == handling.writer.id


async def _ask_when(request: BuddyRequest, member: Person, handling: Handling) -> None:
    possible = _possible(request, handling)
    if not possible:
        await _say(Sentence.LATER_CANNOT, request, member, handling)
        return
    options = "\n".join(
        f"{_LABELS[later]}\t{Verb.LATER.value}:{request.id}:{later.value}" for later in possible
    )
    await _say(Sentence.LATER_WHEN, request, member, handling, options=options)


async def _put_off(
    request: BuddyRequest, member: Person, wished: Later, handling: Handling
) -> None:
    """At the moment that they chose or, where that has become too late, at the soonest left."""
    me, now = handling.writer, handling.now
    possible = _possible(request, handling)
    at = nearest(possible, wished)
    if at is None:
        await _say(Sentence.LATER_CANNOT, request, member, handling)
        return
    next_at = next_move_after(request.kind, request.promise, at)
    if not await in_hand.put_off(handling.tx, request, me.id, at, next_at, now):
        await _nothing_due(request.id, handling)
        return
    time = spoken_time(at, now, me.timezone)
    others = _others(request, possible, at)
    await _say(Sentence.LATER_NOTED, request, member, handling, time=time, others=others)
    line = f"{me.first_name} answers later; reminded at {time}"
    await handling.note("put off", line, member=member.id, request=request.id)


def _others(request: BuddyRequest, possible: dict[Later, datetime], at: datetime) -> str:
    """Only what would change something."""
    left = [later for later, when in possible.items() if when != at and later in _WORDS]
    codes = " or ".join(f"LATER {request.id} {_WORDS[later]}" for later in left)
    return f" Another time? {codes}." if codes else ""


async def _finish(request: BuddyRequest, member: Person, handling: Handling) -> None:
    """Whoever was promised a word, or wrote more than a "ta", gets one."""
    said = await in_hand.said_since(handling.tx, member.id, request.opened_at)
    promised = await in_hand.was_promised(handling.tx, request)
    if wants_words(said, promised=promised):
        await _say(Sentence.DONE_WORD, request, member, handling)
        return
    if not await in_hand.finish(handling.tx, request, handling.writer.id, handling.now):
        await _nothing_due(request.id, handling)
        return
    await _say(Sentence.DONE_NOTED, request, member, handling)
    line = f"{handling.writer.first_name} finished request {request.id} without words"
    await handling.note("done", line, member=member.id, request=request.id)


async def _give_ideas(request: BuddyRequest, member: Person, handling: Handling) -> None:
    said = await in_hand.said_since(handling.tx, member.id, request.opened_at)
    level = next((level for level, _ in said if level is not Level.ORDINARY), Level.ORDINARY)
    words = said[-1][1] if said else ""
    ideas = "\n".join(f"- {idea}" for idea in ideas_for(words, level, handling.message_id))
    await _say(Sentence.IDEAS_GIVEN, request, member, handling, text=ideas)


def _possible(request: BuddyRequest, handling: Handling) -> dict[Later, datetime]:
    zone = handling.writer.timezone
    return choices(request.kind, request.promise, handling.now, zone)


async def _nothing_due(number: int, handling: Handling) -> None:
    filling = {"number": str(number)}
    await handling.say(Say(handling.writer.id, Sentence.NOTHING_DUE, filling=filling))


async def _say(
    sentence: Sentence, request: BuddyRequest, member: Person, handling: Handling, **filling: str
) -> None:
    values = {"member": member.first_name, **filling}
    say = Say(handling.writer.id, sentence, filling=values, member=member.id)
    await handling.say(say, request=request.id)
