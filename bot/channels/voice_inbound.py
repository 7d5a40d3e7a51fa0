"""Reading what Twilio posts about a call of ours: a key that was pressed, and how it ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import parse_qsl

from bot.channels.forms import Form
from bot.channels.loose import name_of, storable
from bot.channels.sms_inbound import sender_of
from messages.commands import Command, read_button
from messages.delivery import Report, Status
from messages.inbound import Inbound, Kind
from messages.people import Address, Channel

NO_KEY = "no key"
"""The code of a call that somebody or something answered, and ended without a key."""
_STATUSES = {
    "queued": Status.ACCEPTED,
    "initiated": Status.ACCEPTED,
    "ringing": Status.ACCEPTED,
    "in-progress": Status.SENT,
    "answered": Status.SENT,
    "completed": Status.UNDELIVERED,
    "busy": Status.UNDELIVERED,
    "no-answer": Status.UNDELIVERED,
    "failed": Status.UNDELIVERED,
    "canceled": Status.UNDELIVERED,
}
_MACHINES = ("machine", "fax")


@dataclass(frozen=True, slots=True, repr=False)
class KeyPress:
    """One key, pressed on a call that we made."""

    call: str
    key: str
    address: Address
    """Where their texts go: the number that we called."""
    keys: Mapping[str, str]
    """What each key of this call does, as we wrote it into the URL that Twilio has signed."""

    @property
    def command(self) -> Command | None:
        """What this key asks for; None for one that only hears it again."""
        return read_button(self.keys.get(self.key, ""))

    @property
    def alert(self) -> int | None:
        """The number of the alert that the call is about."""
        about = (read_button(action) for action in self.keys.values())
        return next((each.number for each in about if each is not None), None)

    def inbound(self, at: datetime) -> Inbound:
        """As if a button had been pressed under the text of this page."""
        return Inbound(
            self.address,
            pressed_id(self.call, self.key),
            Kind.BUTTON,
            at,
            button=self.keys.get(self.key, ""),
        )


def pressed_id(call: str, key: str) -> str:
    """The same key on the same call counts once."""
    return f"{call}-{key}"


def parse_key(form: Form, query: str) -> KeyPress | None:
    """None unless it is about a call that we made: who calls us could pretend to be anybody."""
    call, number = call_sid(form), sender_of(form.first("To"))
    ours = not form.first("Direction").lower().startswith("inbound")
    if not call or not number or not ours:
        return None
    keys = {name: storable(action) for name, action in parse_qsl(query)}
    return KeyPress(call, form.first("Digits")[:1], Address(Channel.SMS, number), keys)


def parse_call_status(form: Form) -> Report | None:
    """None where it says nothing new. A machine that answers is nobody, whatever else is said."""
    sid, status = call_sid(form), form.first("CallStatus").strip().lower()
    answered_by = form.first("AnsweredBy").strip().lower()
    if not sid:
        return None
    if answered_by.startswith(_MACHINES):
        return Report(sid, Status.UNDELIVERED, answered_by.partition("_")[0])
    rank = _STATUSES.get(status)
    if rank is None:
        return None
    if rank is not Status.UNDELIVERED:
        return Report(sid, rank)
    return Report(sid, rank, NO_KEY if status == "completed" else status)


def call_sid(form: Form) -> str:
    """Twilio's name for the call; empty where the form is about something else."""
    return name_of(form.first("CallSid"))
