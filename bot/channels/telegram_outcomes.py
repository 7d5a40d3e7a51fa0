"""What Telegram's refusals mean to us."""

from datetime import timedelta

from telegram.error import TelegramError

from bot.channels.telegram_request import DeclinedError, NoAnswerError
from messages.delivery import Later, Moved, Outcome, Refused, Unsure, Why

_NOBODY_THERE = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "chat_id is empty",
    "chat_id_invalid",
    "group chat was deactivated",
    "group chat was deleted",
    "group chat was upgraded",
    "have no rights to send",
    "not enough rights",
    "chat_write_forbidden",
    "need administrator rights",
    "topic_closed",
)
"""Words of a 400 that are about the chat. Every other 400 is about what we wrote."""
_NEVER_STARTED = ("deactivated", "initiate conversation", "can't send messages to bots")
"""Words of a 403 where nobody said stop: the account is gone, or never pressed Start."""


def is_the_same(error: TelegramError) -> bool:
    """Whether an edit was refused because the message says just that already."""
    return isinstance(error, DeclinedError) and "message is not modified" in error.description


def outcome_of(error: TelegramError) -> Outcome:
    """A library error that is neither of ours came after an answer: the message may be there."""
    if isinstance(error, NoAnswerError):
        return error.outcome
    if isinstance(error, DeclinedError):
        return _declined(error)
    return Unsure("unreadable answer")


def _declined(error: DeclinedError) -> Outcome:
    if error.moved_to is not None:
        return Moved(str(error.moved_to))
    match error.status:
        case 429:
            return _too_many(error)
        case 403:
            return _forbidden(error)
        case 400 | 413:
            return _bad_request(error)
        case 401 | 404:
            return Refused(Why.OURS, f"{error.status} the bot token is refused", whole_channel=True)
        case 409:
            return Later("409 somebody else uses the bot")
        case status if status >= 500:
            return Unsure(f"{status} Telegram is in trouble")
        case status:
            return Refused(Why.OURS, f"{status} not an answer of Telegram's", whole_channel=True)


def _too_many(error: DeclinedError) -> Later:
    """Telegram does not say whether one chat or the whole bot was too fast: see `pace`."""
    wait = error.retry_after
    return Later("429 too many", timedelta(seconds=wait) if wait is not None else None)


def _forbidden(error: DeclinedError) -> Refused:
    if any(words in error.description for words in _NEVER_STARTED):
        return Refused(Why.WRONG_ADDRESS, "403 nobody to write to")
    return Refused(Why.OPTED_OUT, "403 blocked")


def _bad_request(error: DeclinedError) -> Refused:
    if any(words in error.description for words in _NOBODY_THERE):
        return Refused(Why.WRONG_ADDRESS, "400 chat not found")
    return Refused(Why.BAD_TEXT, f"{error.status} these words are refused")
