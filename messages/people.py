"""Who takes part, and where each of them is reached."""

import re
from dataclasses import dataclass
from enum import StrEnum

_REACHES = re.compile(r"[\d@/:]|\w\.\w\w")
"""A number, an account name or a link, or what could be one."""


class Role(StrEnum):
    """What a person is to the charity. A newcomer wrote to us before anyone added them."""

    MEMBER = "member"
    BUDDY = "buddy"
    STAFF = "staff"
    NEWCOMER = "newcomer"


class Channel(StrEnum):
    """How a message travels. `phones` are the pretend phones of the demo.

    Nobody has an address by `voice`: a call goes to the number that their texts go to.
    """

    TELEGRAM = "telegram"
    SMS = "sms"
    VOICE = "voice"
    PHONES = "phones"


class Surface(StrEnum):
    """What reaches the other person: plain text with codes, a chat with buttons, or a voice."""

    TEXT = "text"
    CHAT = "chat"
    SPOKEN = "spoken"


@dataclass(frozen=True, slots=True, repr=False)
class Address:
    """Where a person is reached: E.164 for SMS and calls, a numeric chat id for Telegram.

    A pretend phone's address begins with its surface: `text-sam` or `chat-priya`.
    """

    channel: Channel
    value: str

    @property
    def surface(self) -> Surface:
        """The screen behind this address."""
        match self.channel:
            case Channel.TELEGRAM:
                return Surface.CHAT
            case Channel.SMS:
                return Surface.TEXT
            case Channel.VOICE:
                return Surface.SPOKEN
            case Channel.PHONES:
                return Surface.CHAT if self.value.startswith("chat-") else Surface.TEXT


def first_name(name: str) -> str:
    """The only part of a name that crosses the relay: no way to reach somebody crosses with it."""
    for word in name.split():
        plain = "".join(filter(str.isalpha, word)) if _REACHES.search(word) else word
        if plain:
            return plain
    return ""


def reference(role: Role, person_id: int) -> str:
    """How a person is named on a lock screen: `M-12`, never by name."""
    return f"{role.value[0].upper()}-{person_id}"
