"""Reading what Twilio posts when somebody texts us."""

import re
from datetime import datetime

from bot.channels.forms import Form
from bot.channels.loose import as_received, fingerprint, name_of, storable
from messages.inbound import Inbound, Kind
from messages.people import Address, Channel

_NUMBER = re.compile(r"\+?[0-9]{7,15}")
_SCRIPTED = {
    "STOP": Kind.CARRIER_STOP,
    "START": Kind.CARRIER_START,
    "HELP": Kind.CARRIER_HELP,
}
"""Advanced Opt-Out: Twilio took the word and has already answered it."""
_CARDS = ("text/vcard", "text/x-vcard", "text/directory")
_SENDER_LIMIT = 100
_ARRIVED = ("", "received", "receiving")


def parse_twilio_inbound(form: Form, received_at: datetime) -> Inbound:
    """Never raises and never drops. A text that nobody can be answered at is not private."""
    sender = sender_of(form.first("From"))
    kind = _kind_of(form)
    return Inbound(
        address=Address(Channel.SMS, sender),
        provider_id=message_sid(form) or fingerprint(form.body),
        kind=kind,
        sent_at=received_at,
        text=_first_raw(form, "Body"),
        answer_to=name_of(form.first("OriginalRepliedMessageSid")),
        raw="" if kind is Kind.TEXT else as_received(form.body),
        private=is_person(sender) and _has_arrived(form),
    )


def message_sid(form: Form) -> str:
    """Twilio's name for the message, under its present and its older field names."""
    return name_of(form.first("MessageSid", "SmsMessageSid", "SmsSid"))


def sender_of(value: str) -> str:
    """The sender as Twilio takes it back in `To`. A plus that was not escaped came as a space."""
    head, colon, number = storable(value[:_SENDER_LIMIT]).rpartition(":")
    return f"{head}{colon}{'+' + number.strip() if number.startswith(' ') else number.strip()}"


def is_person(sender: str) -> bool:
    """A number or a chat account; a name such as BANK or a short code takes no answer."""
    return ":" in sender or _NUMBER.fullmatch(sender) is not None


def media_kind(content_type: str) -> Kind:
    """What a picture, a voice note or a card of Twilio's is to us."""
    kind, _, _ = content_type.lower().partition("/")
    if content_type.lower().startswith(_CARDS):
        return Kind.CONTACT
    return {"image": Kind.PHOTO, "audio": Kind.VOICE, "video": Kind.VIDEO}.get(kind, Kind.FILE)


def _kind_of(form: Form) -> Kind:
    if not _has_arrived(form):
        return Kind.UNKNOWN
    scripted = _SCRIPTED.get(form.first("OptOutType").strip().upper())
    if scripted is not None:
        return scripted
    if form.has("MediaUrl0") or form.has("MediaContentType0"):
        return media_kind(form.first("MediaContentType0"))
    if form.has("Latitude") and form.has("Longitude"):
        return Kind.LOCATION
    if form.count("NumMedia") > 0 and not form.first("Body").strip():
        return Kind.UNKNOWN  # it says that something is attached, and nothing is
    return Kind.TEXT if form.has("Body") else Kind.UNKNOWN


def _has_arrived(form: Form) -> bool:
    """A status of our own message, posted to the wrong address, is nothing that anyone said."""
    return form.first("MessageStatus", "SmsStatus").lower() in _ARRIVED


def _first_raw(form: Form, name: str) -> str:
    return next((storable(value) for key, value in form.pairs if key == name), "")
