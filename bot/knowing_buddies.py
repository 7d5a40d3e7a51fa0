"""Of which members a buddy was told, how things stand with each, and which a message names."""

from datetime import timedelta

from bot.applying import Handling
from bot.knowing_availability import about_being_free
from bot.knowing_cover import cover_for
from bot.knowing_in_private import know_in_private
from bot.knowing_people import words_matter, writer_of
from bot.knowing_topics import in_topic
from bot.store import buddies, concerns, offers, outbox, requests
from bot.store.checks import is_in_order
from bot.store.joining import record_of
from bot.store.messages import kept_words, said_before
from bot.store.pairing_ends import partings_of
from bot.store.people import Person, find_person
from bot.store.requests import BuddyRequest
from bot.store.safe_contacts import stands_with
from bot.store.shown import last_between, shown_since, was_shown
from bot.store.visit_lists import under_way
from bot.tables.states import RequestState
from messages.boundaries.conduct import is_night
from messages.commands import Verb, read_button, read_code, read_number
from messages.deciding.worries import is_worry
from messages.facts import BuddyFacts, Conversation, InTopic, Kept, Named, Standing
from messages.inbound import Kind
from messages.talking_codes import read_talk_code
from messages.triage.past import Past
from schedules.zones import wall_clock

RECENT = timedelta(hours=24)
"""How long after a member's words a further word still finds its way without a number."""
JUST_NOW = timedelta(minutes=30)
"""So long words without a name go on to whom the last ones went, though others are known."""
NOT_SO_RECENT = timedelta(days=7)
"""Where nobody was recent: whoever was within these days could be meant, too."""


async def know_buddy(handling: Handling) -> BuddyFacts:
    """The facts about a buddy who wrote."""
    me = handling.writer
    conversations, talking = await _could_be_meant(handling)
    others = await _others(handling, conversations) if talking else ()
    lately = not others or await _lately(handling, conversations[0])
    free = await about_being_free(handling)
    topic = await _topic(handling)
    return BuddyFacts(
        writer=writer_of(me),
        now=handling.now,
        country=handling.charity.country,
        cover=await cover_for(handling),
        conversations=conversations,
        replied=await _replied(handling) or (topic.about if topic else None),
        topic=topic,
        numbers=await _named(handling),
        kept=await _kept(handling),
        parting=await _parting(handling),
        in_private=await know_in_private(handling),
        late=is_night(wall_clock(handling.now, me.timezone).time()),
        wall=free.wall,
        talking=talking,
        to_us=free.to_us,
        offered=free.offered,
        state=(await record_of(handling.tx, me.id)).state,
        in_order=await is_in_order(handling.tx, handling.charity.checks, me.id, handling.now),
        out_with=await _out_with(handling),
        others=others,
        lately=lately,
        past=Past(
            await said_before(
                handling.tx,
                me.id,
                handling.message_id,
                member=False,
                words=words_matter(handling),
            )
        ),
    )


async def _out_with(handling: Handling) -> Named | None:
    """Asked only of whoever says that they are worried."""
    inbound = handling.inbound
    command = read_button(inbound.button) if inbound.button else read_code(inbound.text)
    if command is None or command.verb is not Verb.WORRIED:
        return None
    visit = await under_way(handling.tx, handling.writer.id, handling.now)
    member = await find_person(handling.tx, visit.member_id) if visit else None
    return None if member is None else Named(member.id, member.first_name)


async def _kept(handling: Handling) -> Kept | None:
    kept = await kept_words(handling.tx, handling.writer.id, handling.now - RECENT)
    if kept is None:
        return None
    number, words, at = kept
    return Kept(number, words, wall_clock(at, handling.writer.timezone))


async def _parting(handling: Handling) -> tuple[Conversation, ...]:
    """A goodbye reads like a worry: whom they were asked to write one to."""
    if not is_worry(handling.reading):
        return ()
    partings = await partings_of(handling.tx, handling.writer.id)
    found = [await _conversation(handling, member, None) for member in partings]
    return tuple(each for each in found if each is not None)


async def _replied(handling: Handling) -> Conversation | None:
    """Whom the message of ours was about that this one answers."""
    if not handling.inbound.answer_to:
        return None
    channel = handling.inbound.address.channel
    about = await outbox.what_it_was_about(
        handling.tx, channel, handling.address_id, handling.inbound.answer_to
    )
    if about is None:
        return None
    number, _, member_id = about
    request = await requests.find(handling.tx, number) if number else None
    if request is not None:
        return await _conversation(handling, request.member_id, request)
    return await _conversation(handling, member_id, None) if member_id else None


async def _topic(handling: Handling) -> InTopic | None:
    here = handling.topic
    about = await _conversation(handling, here.member_id, None) if here else None
    return await in_topic(handling, about)


async def _could_be_meant(handling: Handling) -> tuple[tuple[Conversation, ...], bool]:
    """Everybody whom this buddy heard of or answered in the last day, whoever has them now.

    A buddy may write first, too: then it is their own members and those of the last days, and
    False says so.
    """
    recent = await _heard_of(handling, RECENT)
    talking = bool(recent)
    if not talking:
        own = await buddies.members_of(handling.tx, handling.writer.id)
        recent = await _heard_of(handling, NOT_SO_RECENT) | dict.fromkeys(own)
    found = [await _conversation(handling, each, last) for each, last in recent.items()]
    return tuple(each for each in found if each is not None), talking


async def _others(
    handling: Handling, conversations: tuple[Conversation, ...]
) -> tuple[Conversation, ...]:
    """Where the words are for the only one of the last day, unless they are for these.

    Their own other members, and those of the last days.
    """
    inbound = handling.inbound
    plain = inbound.kind is Kind.TEXT and not inbound.answer_to
    if not plain or len(conversations) != 1:
        return ()
    own = await buddies.members_of(handling.tx, handling.writer.id)
    known = await _heard_of(handling, NOT_SO_RECENT) | dict.fromkeys(own)
    known.pop(conversations[0].member.id, None)
    found = [await _conversation(handling, each, last) for each, last in known.items()]
    return tuple(each for each in found if each is not None)


async def _lately(handling: Handling, only: Conversation) -> bool:
    """That one waits for this buddy, or they have only just been writing."""
    request = await requests.find(handling.tx, only.request_id)
    waits = request is not None and request.state is RequestState.ACCEPTED
    if waits and request is not None and request.buddy_id == handling.writer.id:
        return True
    last = await last_between(handling.tx, handling.writer.id, only.member.id, handling.message_id)
    return last is not None and handling.now - last <= JUST_NOW


async def _heard_of(handling: Handling, lately: timedelta) -> dict[int, BuddyRequest | None]:
    """By member, the newest request first."""
    me, since = handling.writer.id, handling.now - lately
    newest: dict[int, BuddyRequest | None] = {}
    for request in await requests.of_buddy(handling.tx, me, since):
        newest.setdefault(request.member_id, request)
    for member_id, number in await shown_since(handling.tx, me, since):
        if member_id not in newest:
            newest[member_id] = await requests.find(handling.tx, number) if number else None
    return newest


async def _named(handling: Handling) -> dict[int, Conversation]:
    """Every request number in the message that this buddy was ever given."""
    inbound = handling.inbound
    text = inbound.text
    typed = read_code(text) or read_talk_code(text)
    command = read_button(inbound.button) if inbound.button else typed
    numbered = read_number(inbound.text)
    numbers = {command.number if command else None, numbered.number if numbered else None}
    found = {}
    for number in sorted(number for number in numbers if number is not None):
        request = await requests.find(handling.tx, number)
        if request is None or not await was_shown(handling.tx, handling.writer.id, request):
            continue
        conversation = await _conversation(handling, request.member_id, request)
        if conversation is not None:
            found[number] = conversation
    return found


async def _conversation(
    handling: Handling, member_id: int, named: BuddyRequest | None
) -> Conversation | None:
    """How it stands with this member; None for one with whom there never was a request."""
    me = handling.writer.id
    member = await find_person(handling.tx, member_id)
    waiting = await requests.waiting_of(handling.tx, member_id)
    latest = await requests.latest_between(handling.tx, me, member_id)
    about = latest or named or waiting
    if member is None or about is None:
        return None
    if waiting is not None and waiting.buddy_id not in (None, me):
        about, standing = waiting if latest is None else about, Standing.ANOTHERS
    elif latest is not None:
        standing = Standing.YOURS
    else:
        standing = await _without_having_it(handling, about)
    concern = await concerns.of_member(handling.tx, member.id)
    quiet, in_doubt = await stands_with(handling.tx, member.id)
    return Conversation(
        (named or about).id if standing is not Standing.YOURS else about.id,
        Named(member.id, member.first_name),
        standing,
        member_stopped=_wants_nothing(member),
        concern_id=concern.id if concern else None,
        quiet=quiet,
        in_doubt=in_doubt,
    )


async def _without_having_it(handling: Handling, request: BuddyRequest) -> Standing:
    """They never had it, have passed it on, or lost it to somebody who has answered."""
    if request.buddy_id is not None:
        return Standing.ANOTHERS
    offered = await offers.still_offered(handling.tx, request.id)
    if request.state is RequestState.OPEN and handling.writer.id in offered:
        return Standing.OFFERED
    return Standing.NOT_NOW


def _wants_nothing(member: Person) -> bool:
    """They have stopped, and have not written since."""
    if member.stopped_at is None:
        return False
    return member.last_wrote_at is None or member.last_wrote_at <= member.stopped_at
