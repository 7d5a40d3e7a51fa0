"""Reading a Telegram update: whatever the body holds, it becomes one `Inbound`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.channels.loose import (
    as_received,
    fingerprint,
    moment,
    name_of,
    read_object,
    rows,
    table,
    whole,
    words,
)
from bot.channels.telegram_words import is_only_service, kind_of, words_of
from messages.inbound import Inbound, Kind
from messages.people import Address, Channel

Fields = Mapping[str, object]

WANTED = [
    "message",
    "edited_message",
    "callback_query",
    "message_reaction",
    "my_chat_member",
]
"""What we ask Telegram for. Reactions come only when asked for."""

_NOT_SAID_TO_US = frozenset(
    {
        "business_connection",
        "chat_boost",
        "chat_join_request",
        "chat_member",
        "chosen_inline_result",
        "deleted_business_messages",
        "inline_query",
        "managed_bot",
        "message_reaction_count",
        "poll",
        "poll_answer",
        "pre_checkout_query",
        "purchased_paid_media",
        "removed_chat_boost",
        "shipping_query",
    }
)
"""Known updates in which nobody writes to us. An update that we don't know is for a person."""

_GROUPS = frozenset({"group", "supergroup", "channel"})


@dataclass(frozen=True, slots=True)
class _Arrival:
    """What every kind of update has in common."""

    provider_id: str
    received_at: datetime
    raw: str


def parse_telegram(body: bytes, received_at: datetime) -> Inbound:
    """Never raises and never drops: what cannot be read is `Kind.UNKNOWN` with its raw body.

    The library's own `Update.de_json` is not used: it refuses some real updates whole.
    """
    update = read_object(body)
    number = whole(update.get("update_id"))
    provider_id = fingerprint(body) if number is None else f"u{number}"
    arrival = _Arrival(provider_id, received_at, as_received(body))
    for name, read in _READERS.items():
        if isinstance(update.get(name), dict):
            return read(arrival, table(update[name]))
    return _unread(arrival, update)


def _message(arrival: _Arrival, message: Fields) -> Inbound:
    chat, kind = table(message.get("chat")), kind_of(message)
    return Inbound(
        address=_address(chat),
        provider_id=arrival.provider_id,
        kind=kind,
        sent_at=moment(message.get("date"), arrival.received_at),
        text=words_of(message),
        answer_to=_answers(message),
        topic=_topic(message),
        raw="" if kind is Kind.TEXT else arrival.raw,
        private=_is_private(chat) and not is_only_service(message),
    )


def _edited(arrival: _Arrival, message: Fields) -> Inbound:
    chat, kind = table(message.get("chat")), kind_of(message)
    moving = kind is Kind.LOCATION  # a live location is edited every few seconds
    return Inbound(
        address=_address(chat),
        provider_id=arrival.provider_id,
        kind=kind if moving else Kind.EDITED,
        sent_at=moment(message.get("edit_date") or message.get("date"), arrival.received_at),
        text=words_of(message),
        answer_to=_answers(message),
        topic=_topic(message),
        raw="" if kind is Kind.TEXT else arrival.raw,
        private=_is_private(chat) and not moving,
    )


def _elsewhere(arrival: _Arrival, message: Fields) -> Inbound:
    """Words from a channel or a business account's own chats: kept, and not ours to answer."""
    chat, kind = table(message.get("chat")), kind_of(message)
    return Inbound(
        address=_address(chat),
        provider_id=arrival.provider_id,
        kind=kind,
        sent_at=moment(message.get("date"), arrival.received_at),
        text=words_of(message),
        raw=arrival.raw,
        private=False,
    )


def _press(arrival: _Arrival, query: Fields) -> Inbound:
    """A press carries no time of its own: the message's date is when we sent the button."""
    message = table(query.get("message"))
    chat = table(message.get("chat")) or table(query.get("from"))
    return Inbound(
        address=_address(chat),
        provider_id=arrival.provider_id,
        kind=Kind.BUTTON,
        sent_at=arrival.received_at,
        button=words(query.get("data")),
        answer_to=name_of(message.get("message_id")),
        topic=_topic(message),
        press_id=name_of(query.get("id")),
        private=_is_private(chat),
    )


def _reaction(arrival: _Arrival, reaction: Fields) -> Inbound:
    """The text is the emoji as it stands now: empty where the reaction was taken away."""
    chat = table(reaction.get("chat"))
    return Inbound(
        address=_address(chat),
        provider_id=arrival.provider_id,
        kind=Kind.REACTION,
        sent_at=moment(reaction.get("date"), arrival.received_at),
        text="".join(words(now.get("emoji")) for now in rows(reaction.get("new_reaction"))),
        answer_to=name_of(reaction.get("message_id")),
        raw=arrival.raw,
        private=_is_private(chat),
    )


def _membership(arrival: _Arrival, change: Fields) -> Inbound:
    chat = table(change.get("chat"))
    status = words(table(change.get("new_chat_member")).get("status"))
    known = {"kicked": Kind.BLOCKED, "left": Kind.BLOCKED, "member": Kind.UNBLOCKED}
    kind = known.get(status, Kind.UNKNOWN) if _is_private(chat) else Kind.UNKNOWN
    return Inbound(
        address=_address(chat),
        provider_id=arrival.provider_id,
        kind=kind,
        sent_at=moment(change.get("date"), arrival.received_at),
        raw=arrival.raw,
        private=kind is not Kind.UNKNOWN,
    )


def _unread(arrival: _Arrival, update: Fields) -> Inbound:
    """Polls, boosts, new kinds, broken bodies: recorded, with whoever is named in them."""
    name, inside = next(
        ((name, table(part)) for name, part in update.items() if isinstance(part, dict)),
        ("", update),
    )
    named = ("chat", "from", "user", "user_chat")
    chat = next((table(inside[who]) for who in named if isinstance(inside.get(who), dict)), {})
    return Inbound(
        address=_address(chat),
        provider_id=arrival.provider_id,
        kind=Kind.UNKNOWN,
        sent_at=arrival.received_at,
        text=words_of(inside),
        raw=arrival.raw,
        private=_is_private(chat) and name not in _NOT_SAID_TO_US,
    )


def _address(chat: Fields) -> Address:
    """An empty value where nobody is named."""
    return Address(Channel.TELEGRAM, name_of(whole(chat.get("id"))))


def _topic(message: Fields) -> str:
    """A reply outside of topics has a thread, too, which is none."""
    if message.get("is_topic_message") is not True:
        return ""
    return name_of(whole(message.get("message_thread_id")))


def _answers(message: Fields) -> str:
    """All that is written in a topic is shown as a reply to its beginning, and answers nothing."""
    replied = table(message.get("reply_to_message"))
    return "" if "forum_topic_created" in replied else name_of(replied.get("message_id"))


def _is_private(chat: Fields) -> bool:
    """People have ids above nothing, groups below. Some updates leave the type out."""
    number = whole(chat.get("id"))
    return number is not None and number > 0 and chat.get("type") not in _GROUPS


_READERS: dict[str, Callable[[_Arrival, Fields], Inbound]] = {
    "message": _message,
    "edited_message": _edited,
    "callback_query": _press,
    "message_reaction": _reaction,
    "my_chat_member": _membership,
    "channel_post": _elsewhere,
    "edited_channel_post": _elsewhere,
    "business_message": _elsewhere,
    "edited_business_message": _elsewhere,
    "guest_message": _elsewhere,
}
