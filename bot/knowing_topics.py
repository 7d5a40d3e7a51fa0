"""What is known of the topic in which a buddy wrote."""

from bot.applying import Handling
from bot.store import buddies, requests
from bot.store.people import find_person
from bot.store.topics import Topic, last_said_in
from messages.commands import read_number
from messages.facts import Conversation, InTopic, Named, Standing
from messages.sentences import Sentence


async def in_topic(handling: Handling, about: Conversation | None) -> InTopic | None:
    """None outside of topics; `about` is how it stands with its member, if a word was said yet."""
    if handling.topic is None:
        return InTopic() if handling.inbound.topic else None
    member = await find_person(handling.tx, handling.topic.member_id)
    if member is None:
        return InTopic()
    over = not await _is_with(handling, member.id)
    if about is not None:
        return InTopic(about, over, asked=await _asked(handling, handling.topic))
    nothing_yet = Conversation(0, Named(member.id, member.first_name), Standing.NOT_NOW)
    return InTopic(nothing_yet, over, begun=False)


async def _asked(handling: Handling, topic: Topic) -> bool:
    """Only a number alone could be the answer."""
    numbered = read_number(handling.inbound.text)
    if numbered is None or numbered.words:
        return False
    return await last_said_in(handling.tx, topic.id) is Sentence.GOODBYE_SURE


async def _is_with(handling: Handling, member_id: int) -> bool:
    """Their own buddy, or whoever stands in and has the words that wait."""
    me = handling.writer.id
    if await buddies.own_buddy(handling.tx, member_id) == me:
        return True
    waiting = await requests.waiting_of(handling.tx, member_id)
    return waiting is not None and waiting.buddy_id == me
