"""One message as a channel is asked to send it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from messages.people import Address


@dataclass(frozen=True, slots=True)
class Button:
    """One tap. `action` travels as Telegram `callback_data`: at most 64 bytes."""

    label: str
    action: str


@dataclass(frozen=True, slots=True, repr=False)
class Outgoing:
    """Words for one address. The text already fits: see `messages.segments`."""

    address: Address
    text: str
    created_at: datetime
    buttons: tuple[Button, ...] = ()
    answer_to: str = ""
    """Provider id of the message that this one answers, shown as a reply where the channel can."""
    edits: str = ""
    """Provider id of our earlier message that these words take the place of, silently."""
    press_id: str = ""
    """Where set, this is the answer to a button press and not a message of its own."""
    topic: str = ""
    """The provider's name of the topic of this chat in which it belongs; empty: the chat itself."""
    is_title: bool = False
    """The text is the title of `topic`, or of a new one where that is empty; no message at all."""
    lifetime: timedelta | None = None
    """How long the provider may go on trying to deliver it; None for its own default."""
