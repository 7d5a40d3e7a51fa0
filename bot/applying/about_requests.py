"""Carrying out what buddy requests need: asking, accepting, answering and passing on."""

from bot.applying.about_given_time import count_the_answer
from bot.applying.handling import Handling
from bot.pairing.introducing import tell_cover
from bot.pairing.saying import Telling
from bot.store import offers, requests
from bot.store.messages import keep_with, last_words
from bot.store.people import find_person
from bot.store.request_urgency import hurry, make_more_urgent
from bot.store.requests import BuddyRequest
from bot.tables.states import MessageState, RequestState
from messages.effects import AcceptRequest, AskBuddy, CarryAnswer, PassOn, Say
from messages.masking import masked
from messages.sentences import Sentence
from schedules.ladders import RequestKind
from schedules.spoken import spoken_time


async def ask_buddy(effect: AskBuddy, handling: Handling) -> None:
    """The member waits from now on: with a buddy, or on offer. The next beat moves it on."""
    kind = RequestKind(effect.kind)
    number = None
    if kind is RequestKind.TALK:
        number = await hurry(handling.tx, effect.member, kind, handling.now)
    if number is None:
        waiting = await requests.waiting_of(handling.tx, effect.member)
        number = waiting.id if waiting else await _open(effect, handling)
        if waiting:
            await make_more_urgent(handling.tx, waiting.id, kind)
    for say in effect.also:
        await handling.say(say, request=number)


async def _open(effect: AskBuddy, handling: Handling) -> int:
    number = await requests.open_request(
        *(handling.tx, handling.now, effect.member),
        *(RequestKind(effect.kind), effect.holder, handling.now),
    )
    assert number is not None, "this member is locked, and had no waiting request"
    holder = await find_person(handling.tx, effect.holder) if effect.holder else None
    line = f"carried to {holder.first_name}" if holder else "to be offered to buddies who are free"
    await handling.note("request", line, member=effect.member, request=number)
    return number


async def carry_answer(effect: CarryAnswer, handling: Handling) -> None:
    """Signed with the buddy's first name; nothing crosses if the conversation is another's now."""
    me = handling.writer
    if not await requests.answer(handling.tx, effect.request, me.id, handling.now):
        await keep_with(handling.tx, handling.message_id, None, MessageState.HELD)
        await handling.say(Say(me.id, Sentence.NOT_NOW), request=effect.request)
        return
    await keep_with(handling.tx, handling.message_id, effect.member)
    await count_the_answer(effect.request, handling)
    filling = {"buddy": me.first_name, "text": effect.words}
    carried = Say(effect.member, Sentence.FROM_BUDDY, filling=filling, member=effect.member)
    await handling.say(carried, request=effect.request)
    member = await find_person(handling.tx, effect.member)
    line = f"{me.first_name} answered {member.first_name if member else ''}".strip()
    await handling.note("answered", line, member=effect.member, request=effect.request)


async def accept_request(effect: AcceptRequest, handling: Handling) -> None:
    """The first to accept has it; the others are told, and the member hears who."""
    me = handling.writer
    won = await requests.accept(handling.tx, effect.request, me.id, handling.now, handling.now)
    if won is None:
        await _too_late(effect.request, handling)
        return
    member = await find_person(handling.tx, won.member_id)
    assert member is not None
    words = await last_words(handling.tx, won.member_id, won.opened_at)
    filling = {
        "member": member.first_name,
        "text": masked(words, handling.charity.country) or "Hello, I would like to talk.",
    }
    accepted = Say(me.id, Sentence.ACCEPTED, filling=filling, member=member.id)
    await handling.say(accepted, request=won.id)
    knows = await tell_cover(Telling(handling.tx, handling.charity, handling.now), member, me)
    now_with = Sentence.NEW_BUDDY_KNOWS if knows else Sentence.NEW_BUDDY
    told = Say(member.id, now_with, filling={"buddy": me.first_name}, member=member.id)
    await handling.say(told, request=won.id)
    await _tell_the_rest(won, handling)
    line = f"{me.first_name} accepted request {won.id}"
    await handling.note("accepted", line, member=member.id, request=won.id)


async def _tell_the_rest(won: BuddyRequest, handling: Handling) -> None:
    """Thanked once each, whether or not they were about to answer."""
    for buddy_id in await offers.still_offered(handling.tx, won.id):
        if buddy_id != handling.writer.id:
            once = f"gone:{won.id}:{buddy_id}"
            await handling.say(Say(buddy_id, Sentence.OFFER_TAKEN, once=once), request=won.id)


async def _too_late(request_id: int, handling: Handling) -> None:
    """Somebody has it; whoever has it themselves needs no telling, nor whoever was told so.

    What we tell the rest is kept from a buddy who has stopped: their own A7 is answered.
    """
    request = await requests.find(handling.tx, request_id)
    mine = request is not None and request.buddy_id == handling.writer.id
    if mine and request is not None and request.state is RequestState.ACCEPTED:
        return
    told = handling.writer.stopped_at is None
    once = f"gone:{request_id}:{handling.writer.id}" if told else ""
    gone = Say(
        handling.writer.id, Sentence.OFFER_GONE, once=once, filling={"number": str(request_id)}
    )
    await handling.say(gone, request=request_id if request else None)


async def _nothing_to_pass(request_id: int, handling: Handling) -> None:
    """Where they have answered it we ask nobody else, and do not say so."""
    me, request = handling.writer.id, await requests.find(handling.tx, request_id)
    mine = request is not None and request.buddy_id == me
    if mine and request is not None and request.state is RequestState.ANSWERED:
        filling = {"number": str(request_id)}
        await handling.say(Say(me, Sentence.NOTHING_DUE, filling=filling))
        return
    await handling.say(Say(me, Sentence.PASS_THANKS))


async def pass_on(effect: PassOn, handling: Handling) -> None:
    """PASS is always fine: a conversation in hand is offered to others, an offer goes on."""
    me = handling.writer
    back = await requests.hand_back(handling.tx, effect.request, me.id, handling.now)
    if not back and not await offers.pass_offer(handling.tx, effect.request, me.id, handling.now):
        await _nothing_to_pass(effect.request, handling)
        return
    await offers.hurry_if_all_passed(handling.tx, effect.request, handling.now)
    await handling.say(Say(me.id, Sentence.PASS_THANKS), request=effect.request)
    request = await requests.find(handling.tx, effect.request)
    line = f"{me.first_name} passed request {effect.request} on"
    member = request.member_id if request else None
    await handling.note("passed on", line, member=member, request=effect.request)
    if back and request is not None:
        await _tell_member(request, handling)


async def _tell_member(request: BuddyRequest, handling: Handling) -> None:
    """Whoever was to answer does not: they hear that others are asked, and by when."""
    member = await find_person(handling.tx, request.member_id)
    assert member is not None
    by = {"time": spoken_time(request.promise, handling.now, member.timezone)}
    now_please = request.kind is RequestKind.TALK
    sentence = Sentence.TALK_LOOKING if now_please else Sentence.LOOKING
    once = "" if now_please else f"looking:{request.id}"
    told = Say(member.id, sentence, filling=by, once=once, member=member.id)
    await handling.say(told, request=request.id)
