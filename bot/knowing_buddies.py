"""Which conversations a buddy may write to, and which of them a message names."""

from datetime import timedelta

from bot.applying import Handling
from bot.knowing_people import writer_of
from bot.store import buddies, concerns, outbox, requests
from bot.store.messages import kept_words
from bot.store.people import find_person
from bot.store.requests import BuddyRequest
from bot.tables.states import RequestState
from messages.commands import read_button, read_code, read_number
from messages.facts import BuddyFacts, Conversation, Named

RECENT = timedelta(hours=24)
"""How long after an answer a further word still finds its way without a number."""


async def know_buddy(handling: Handling) -> BuddyFacts:
    """The facts about a buddy who wrote."""
    me = handling.writer
    answered_to = await _answered_to(handling)
    kept = await kept_words(handling.tx, me.id, handling.now - RECENT)
    return BuddyFacts(
        writer=writer_of(me),
        country=handling.charity.country,
        conversations=await _recent(handling),
        with_others=await _with_others(handling),
        answered_to=answered_to,
        numbers=await _named(handling, answered_to),
        kept_words=kept[1] if kept else "",
        kept_message=kept[0] if kept else None,
    )


async def _answered_to(handling: Handling) -> int | None:
    if not handling.inbound.answer_to:
        return None
    channel = handling.inbound.address.channel
    about = await outbox.what_it_was_about(
        handling.tx, channel, handling.address_id, handling.inbound.answer_to
    )
    return about[0] if about else None


async def _recent(handling: Handling) -> tuple[Conversation, ...]:
    """One for each member, newest first; a buddy with one member may write first, too."""
    since = handling.now - RECENT
    newest: dict[int, Conversation] = {}
    for request in await requests.of_buddy(handling.tx, handling.writer.id, since):
        conversation = await _conversation(handling, request)
        if conversation is not None:
            newest.setdefault(request.member_id, conversation)
    if newest:
        return tuple(newest.values())
    own = await buddies.members_of(handling.tx, handling.writer.id)
    last = [await requests.latest_between(handling.tx, handling.writer.id, one) for one in own]
    known = [await _conversation(handling, request) for request in last if request]
    return tuple(one for one in known if one is not None)


async def _with_others(handling: Handling) -> tuple[int, ...]:
    found = []
    for member_id in await buddies.members_of(handling.tx, handling.writer.id):
        waiting = await requests.waiting_of(handling.tx, member_id)
        if waiting is not None and waiting.buddy_id not in (None, handling.writer.id):
            found.append(waiting.id)
    return tuple(found)


async def _named(handling: Handling, answered_to: int | None) -> dict[int, Conversation]:
    """Every request number in the message that is this buddy's to use."""
    inbound = handling.inbound
    command = read_button(inbound.button) if inbound.button else read_code(inbound.text)
    numbered = read_number(inbound.text)
    numbers = {answered_to, command.number if command else None}
    numbers.add(numbered.number if numbered else None)
    found = {}
    for number in sorted(number for number in numbers if number is not None):
        request = await requests.find(handling.tx, number)
        if request is not None and request.buddy_id == handling.writer.id:
            latest = await requests.latest_between(
                handling.tx, handling.writer.id, request.member_id
            )
            conversation = await _conversation(handling, latest or request)
            if conversation is not None:
                found[number] = conversation
    return found


async def _conversation(handling: Handling, request: BuddyRequest) -> Conversation | None:
    """None where somebody else has this member's conversation by now."""
    waiting = await requests.waiting_of(handling.tx, request.member_id)
    if waiting is not None and waiting.buddy_id not in (None, handling.writer.id):
        return None
    member = await find_person(handling.tx, request.member_id)
    assert member is not None
    concern = await concerns.of_member(handling.tx, member.id)
    wrote_since = (
        member.stopped_at is not None
        and member.last_wrote_at is not None
        and member.last_wrote_at > member.stopped_at
    )
    return Conversation(
        request.id,
        Named(member.id, member.first_name),
        unfinished=request.state in (RequestState.OPEN, RequestState.ACCEPTED),
        member_stopped=member.stopped_at is not None and not wrote_since,
        concern_id=concern.id if concern else None,
    )
