"""A message as it reached us, whatever carried it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from messages.people import Address


class Kind(StrEnum):
    """What arrived. Whatever is not words or a button is for a person to look at."""

    TEXT = "text"
    BUTTON = "button"
    EDITED = "edited"
    PHOTO = "photo"
    VOICE = "voice"
    VIDEO = "video"
    STICKER = "sticker"
    LOCATION = "location"
    CONTACT = "contact"
    FILE = "file"
    POLL = "poll"
    REACTION = "reaction"
    BLOCKED = "blocked"
    """The person blocked the bot, or left."""
    UNBLOCKED = "unblocked"
    CARRIER_STOP = "carrier_stop"
    """The SMS provider took an opt-out word and has already answered it."""
    CARRIER_START = "carrier_start"
    CARRIER_HELP = "carrier_help"
    UNKNOWN = "unknown"
    """Anything we have no name for. Stored as it came and shown to a person."""


@dataclass(frozen=True, slots=True, repr=False)
class Inbound:
    """One thing that one person did, once."""

    address: Address
    provider_id: str
    """The provider's own name for it, unique within the channel: twice the same has effect once."""
    kind: Kind
    sent_at: datetime
    """When the provider says it was sent, or when we got it where it doesn't say. Aware, UTC."""
    text: str = ""
    """Words, or the caption, exactly as sent."""
    button: str = ""
    """The action behind the button, as in `messages.outgoing.Button.action`."""
    answer_to: str = ""
    """The provider id of our message that this replies to, or whose button was pressed."""
    topic: str = ""
    """The provider's name of the topic in which they wrote; empty: the chat itself."""
    press_id: str = ""
    """Telegram's id of a button press, which it wants answered within 150 seconds."""
    raw: str = ""
    """The body as received, kept where we could not read it or it held more than words."""
    at_the_desk: bool = False
    """True where it was done in the console and not on the phone itself."""
    private: bool = True
    """False where it came from a group, whose members are not ours to answer."""
