"""Topics in a private chat with a bot: making one, naming one, and learning that one is gone."""

from telegram import Bot
from telegram.error import TelegramError

from bot.channels.loose import storable, whole
from bot.channels.telegram_outcomes import outcome_of
from bot.channels.telegram_request import DeclinedError
from messages.delivery import Later, Outcome, Refused, Sent, Unsure, Why
from messages.outgoing import Outgoing

LONGEST_TITLE = 128
"""Telegram's limit for the title of a topic."""
_GONE = ("thread not found", "topic_deleted", "topic_closed", "topic_id_invalid", "not a forum")
_UNREADABLE = (KeyError, TypeError, ValueError, AttributeError)


def topic_is_gone(error: TelegramError) -> bool:
    """Whether Telegram refuses a message because of the topic and not of the chat."""
    if not isinstance(error, DeclinedError) or error.status != 400:
        return False
    return any(words in error.description for words in _GONE)


async def name_topic(bot: Bot, outgoing: Outgoing) -> Outcome:
    """A new topic with this title, or another title for the topic that there is."""
    chat, title = whole(outgoing.address.value), storable(outgoing.text)[:LONGEST_TITLE]
    topic = whole(outgoing.topic)
    if chat is None:
        return Refused(Why.WRONG_ADDRESS, "not a chat id")
    try:
        if topic is None:
            made = await bot.create_forum_topic(chat, title)
            topic = made.message_thread_id
        else:
            await bot.edit_forum_topic(chat, topic, name=title)
    except TelegramError as error:
        refused = _why_not(error)
        if refused is not None:
            return refused
    except _UNREADABLE:
        return Unsure("unreadable answer")
    return Sent(f"topic-{topic}", str(topic))


def _why_not(error: TelegramError) -> Outcome | None:
    """Whatever else Telegram says of a topic: there is none, and there will be none by asking.

    Too fast for topics is not too fast for words: those wait for nothing, and this title is given
    up. None where it has just this title.
    """
    if isinstance(error, DeclinedError) and "not_modified" in error.description:
        return None
    if isinstance(error, DeclinedError) and (
        error.status == 400 or "method not found" in error.description
    ):
        return Refused(Why.NO_TOPIC, f"{error.status} no topics here")
    outcome = outcome_of(error)
    if isinstance(outcome, Later):
        return Refused(Why.BAD_TEXT, f"no topic now: {outcome.code}")
    return outcome
