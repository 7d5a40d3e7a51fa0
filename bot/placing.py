"""Puts what a buddy hears about a member into that member's topic, where their chat has any."""

from dataclasses import replace
from datetime import datetime

from bot.database import Transaction
from bot.store import outbox, topics
from bot.store.outbox import Draft
from bot.store.people import Person, find_person
from messages.people import Channel, first_name
from messages.sentences import Sentence
from messages.topics import OF_A_CONVERSATION, title
from schedules.lifetimes import BY_LANE

Where = tuple[int, Channel]


async def placed(tx: Transaction, now: datetime, draft: Draft, where: Where) -> Draft:
    """The draft with its topic; without one it goes to the chat itself, under the member's name.

    The topic is made on first need, and its rows go first. If it cannot be made, or the process
    dies before, nothing is lost: words whose topic is not there leave for the chat.
    """
    about = draft.member_id
    if where[1] is not Channel.TELEGRAM or about in (None, draft.person_id):
        return draft
    if draft.topic_id is not None or draft.sentence not in OF_A_CONVERSATION or about is None:
        return draft
    if draft.sentence is Sentence.MEMBER_ENDS:
        return await _last_words(tx, now, draft, where, about)
    place = await topics.place_for(tx, where[0], about, now)
    if place is None:
        return draft
    made = place.topic_id or await make_topic(tx, now, draft, where, about)
    return replace(draft, topic_id=made)


async def make_topics(
    tx: Transaction, now: datetime, draft: Draft, where: Where, members: list[int]
) -> None:
    """One for each who has none yet; `draft` says for whom and how urgent."""
    for about in sorted(members):
        place = await topics.place_for(tx, where[0], about, now, asked=True)
        if place is not None and place.topic_id is None:
            await make_topic(tx, now, draft, where, about)


async def make_topic(
    tx: Transaction, now: datetime, draft: Draft, where: Where, about: int
) -> int | None:
    """Its number; None where there is no such member. Two at once make one.

    One that was closed is opened again, under its first title.
    """
    member = await find_person(tx, about)
    if member is None:
        return None
    taken = [first_name(name) for name in await topics.names_taken(tx, where[0])]
    over = title(member.first_name, taken.count(member.first_name))
    made = await topics.reopen(tx, where[0], about, draft.due_at)
    if made is None:
        made = await topics.open_topic(tx, draft.person_id, where[0], about, draft.due_at)
    if made is None:
        other = await topics.still_open(tx, where[0], about)
        return other.id if other else None
    await _put(tx, now, draft, where, made, member, Sentence.TOPIC_TITLE, {"title": over})
    here = {"member": member.first_name}
    await _put(tx, now, draft, where, made, member, Sentence.TOPIC_HERE, here)
    return made


async def _last_words(
    tx: Transaction, now: datetime, draft: Draft, where: Where, about: int
) -> Draft:
    """That it is over is said where they wrote, and stands over it from then on."""
    topic = await topics.still_open(tx, where[0], about)
    member = await find_person(tx, about)
    if topic is None or member is None or not await topics.close(tx, topic.id, now):
        return draft
    over = {"title": member.first_name}
    await _put(tx, now, draft, where, topic.id, member, Sentence.TOPIC_OVER_TITLE, over)
    return replace(draft, topic_id=topic.id)


async def _put(
    tx: Transaction,
    now: datetime,
    draft: Draft,
    where: Where,
    topic_id: int,
    member: Person,
    sentence: Sentence,
    filling: dict[str, str],
) -> None:
    lifetime = BY_LANE[draft.lane]
    row = Draft(
        person_id=draft.person_id,
        sentence=sentence,
        lane=draft.lane,
        once=f"{sentence.value}:{topic_id}:{int(now.timestamp())}",
        filling=filling,
        due_at=draft.due_at,
        expires_at=None if lifetime is None else draft.due_at + lifetime,
        member_id=member.id,
        topic_id=topic_id,
    )
    await outbox.put(tx, now, row, where)
