"""What became of a message that we tried to send: a closed list, whatever the channel."""

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum
from typing import assert_never

from messages.people import Channel


class Why(StrEnum):
    """Why a provider refused, in the terms that we act on."""

    OPTED_OUT = "opted_out"
    """The person said stop to the provider, or blocked the bot: stop on this address."""
    WRONG_ADDRESS = "wrong_address"
    """There is nobody there, or it can never take a text: stop on this address, tell staff."""
    BAD_TEXT = "bad_text"
    """These words will never pass; other words may."""
    NO_TOPIC = "no_topic"
    """The topic is not there any more; the chat that it was in still is."""
    OURS = "ours"
    """Our account, number or settings are at fault: tell staff, keep the message, try again."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The provider has it. Delivered or not comes later, as a `Status`."""

    provider_id: str
    topic: str = ""
    """The provider's name for the topic, where that was what was asked for."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The provider said no for good. `code` is its own, for staff and docs; never private."""

    why: Why
    code: str
    whole_channel: bool = False
    """True where our account is refused, so that nothing at all goes this way."""


@dataclass(frozen=True, slots=True)
class Later:
    """Not now. `after` is the provider's word, None where it gave none."""

    code: str
    after: timedelta | None = None
    whole_channel: bool = False
    """True where everything on the channel has to wait, and not only this address."""


@dataclass(frozen=True, slots=True)
class Unsure:
    """It may or may not have gone: the line broke before the answer."""

    code: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat lives at another address now (Telegram's supergroup migration)."""

    address: str


Outcome = Sent | Refused | Later | Unsure | Moved


class Status(IntEnum):
    """What the provider said afterwards, ranked: a status never goes back to a lower rank."""

    ACCEPTED = 1
    SENT = 2
    DELIVERED = 3
    UNDELIVERED = 4
    """Not reached, for a reason in the code. The last word."""


@dataclass(frozen=True, slots=True)
class Report:
    """A provider's later word about one message of ours."""

    provider_id: str
    status: Status
    code: str = ""
    why: Why | None = None
    """Set where the code says that the address or our account is at fault."""


def confirms(channel: Channel) -> bool:
    """Whether the provider says later that it was delivered; else having taken it is as good."""
    match channel:
        case Channel.SMS | Channel.VOICE:
            return True
        case Channel.TELEGRAM | Channel.PHONES:
            return False
        case _:
            assert_never(channel)
