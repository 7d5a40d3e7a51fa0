"""What becomes of a topic when its title is sent, and of words whose topic is not there."""

from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.saying import put_draft
from bot.store import outbox, topics
from bot.store.outbox import Claimed, Draft
from bot.store.record import note
from bot.store.topics import Topic
from bot.tables.states import OutboxState
from messages.delivery import Later, Moved, Outcome, Refused, Sent, Unsure, Why
from messages.lanes import Lane
from messages.sentences import Sentence
from messages.topics import TITLES

OF_TOPICS = TITLES | {Sentence.TOPIC_HERE}


async def thread_for(tx: Transaction, row: Claimed) -> str:
    """Where in the chat it goes; empty for the chat itself, and for another address than that."""
    topic = await topics.find_topic(tx, row.topic_id)
    return topic.thread or "" if topic is not None and _is_there(topic, row) else ""


async def why_no_topic(tx: Transaction, row: Claimed) -> str:
    """Why a title, or the words that begin a topic, should not go any more; empty where they do."""
    topic = await topics.find_topic(tx, row.topic_id)
    if topic is None or not _is_there(topic, row):
        return "gone"
    if row.sentence is Sentence.TOPIC_TITLE:
        return "gone" if topic.closed else ""
    if topic.thread is None:
        return "gone"
    return "gone" if topic.closed and row.sentence is Sentence.TOPIC_HERE else ""


async def no_topic(tx: Transaction, row: Claimed, code: str, now: datetime) -> None:
    """The words go again at once, to the chat itself."""
    if row.topic_id is not None:
        await topics.lose(tx, row.topic_id, now)
    await outbox.put_back(tx, row, now, code)


async def settle_title(
    tx: Transaction, charity: Charity, row: Claimed, outcome: Outcome, now: datetime
) -> bool:
    """Whether nothing more has to follow. A title is worth no other address and no second try."""
    match outcome:
        case Sent(_, thread):
            if row.topic_id is not None:
                await topics.made(tx, row.topic_id, thread)
            return False
        case Refused(why, code) if why is not Why.OURS:
            is_new = not await thread_for(tx, row)
            await _without(tx, row, code, now)
            if why is Why.NO_TOPIC and row.sentence is Sentence.TOPIC_TITLE and is_new:
                await _in_one_chat(tx, charity, row, code, now)
            return True
        case Unsure(code):
            await _without(tx, row, code, now)
            return True
        case Later() | Moved() | Refused():
            return False  # our account, or everybody, has to wait: then so do the words


async def _without(tx: Transaction, row: Claimed, code: str, now: datetime) -> None:
    await outbox.finish(tx, row, OutboxState.REFUSED, now, code=code)
    if row.sentence is Sentence.TOPIC_TITLE and row.topic_id is not None:
        await topics.lose(tx, row.topic_id, now)


async def _in_one_chat(
    tx: Transaction, charity: Charity, row: Claimed, code: str, now: datetime
) -> None:
    """Whoever runs the bot has not switched topics on: they are told, once for what they asked."""
    await topics.sort(tx, row.address_id, None, now)
    draft = Draft(
        person_id=row.person_id,
        sentence=Sentence.TOPICS_CANNOT,
        lane=Lane.RELAY,
        once=f"topics-cannot:{row.topic_id}",
        filling={},
        due_at=now,
    )
    await put_draft(tx, now, charity, draft, (row.address_id, row.address.channel))
    line = f"topics cannot be made ({code}): all in one chat again"
    await note(tx, now, "topics", line, actor=row.person_id)


def _is_there(topic: Topic, row: Claimed) -> bool:
    return not topic.gone and topic.address_id == row.address_id
