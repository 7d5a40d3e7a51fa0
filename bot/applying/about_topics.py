"""Sorting a buddy's Telegram chat into topics, and putting all of it into one chat again."""

from bot.applying.handling import Handling
from bot.placing import make_topics
from bot.store import buddies, topics
from bot.store.outbox import Draft
from messages.effects import Say
from messages.lanes import Lane
from messages.people import Channel
from messages.sentences import Sentence
from messages.topic_effects import TopicEffect


async def sort_chat(effect: TopicEffect, handling: Handling) -> None:
    """Topics are made at once, so that whoever asks sees them; only Telegram has any."""
    tx, now, me = handling.tx, handling.now, effect.buddy
    if handling.inbound.address.channel is not Channel.TELEGRAM:
        await handling.say(Say(me, Sentence.TOPICS_CANNOT))
        return
    await topics.sort(tx, handling.address_id, now if effect.on else None, now)
    await handling.say(Say(me, Sentence.TOPICS_ON if effect.on else Sentence.TOPICS_OFF))
    how = "sorted into topics" if effect.on else "in one again"
    await handling.note("topics", f"{handling.writer.first_name}'s chat is {how}")
    if effect.on:
        draft = Draft(me, Sentence.TOPIC_HERE, Lane.RELAY, "", {}, now)
        members = await buddies.members_of(tx, me)
        await make_topics(tx, now, draft, handling.came_from, members)
