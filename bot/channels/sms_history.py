"""Reading Twilio's list of messages: what we sent, and what we missed."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from bot.channels.loose import name_of, storable, whole, words
from bot.channels.sms_inbound import is_person, sender_of
from messages.inbound import Inbound, Kind
from messages.outgoing import Outgoing
from messages.people import Address, Channel

Record = Mapping[str, object]

_CLOCKS_APART = timedelta(seconds=5)
"""Twilio writes whole seconds, and its clock is not ours."""
_TRIAL = "Sent from your Twilio trial account -"
"""What Twilio puts in front of every text until the account is paid for."""


def is_same(record: Record, outgoing: Outgoing, since: datetime) -> bool:
    """Whether this listed message is the one that we tried to send at `since` or after."""
    made = time_of(record, "date_created") or time_of(record, "date_sent")
    return (
        words(record.get("direction")).startswith("outbound")
        and words(record.get("to")) == outgoing.address.value
        and _own_words(record) == storable(outgoing.text).strip()
        and (made is None or made >= since - _CLOCKS_APART)
    )


def _own_words(record: Record) -> str:
    return words(record.get("body")).strip().removeprefix(_TRIAL).strip()


def is_older(record: Record, since: datetime) -> bool:
    """Whether a message was made before then; one without any time was not."""
    made = time_of(record, "date_created") or time_of(record, "date_sent")
    return made is not None and made < since - _CLOCKS_APART


def parse_listed(record: Record, undated: datetime) -> Inbound | None:
    """None unless somebody sent it to us. The id is the webhook's, so that nothing doubles.

    `undated` is the time of a message that carries none.
    """
    sid = name_of(record.get("sid"))
    if words(record.get("direction")) != "inbound" or not sid:
        return None
    sender = sender_of(words(record.get("from")))
    kind = Kind.FILE if (whole(record.get("num_media")) or 0) > 0 else Kind.TEXT
    sent_at = time_of(record, "date_sent") or time_of(record, "date_created") or undated
    return Inbound(
        address=Address(Channel.SMS, sender),
        provider_id=sid,
        kind=kind,
        sent_at=sent_at,
        text=words(record.get("body")),
        raw="" if kind is Kind.TEXT else storable(json.dumps(dict(record))),
        private=is_person(sender),
    )


def time_of(record: Record, field: str) -> datetime | None:
    """Twilio writes times as in e-mail: `Fri, 24 May 2019 17:44:46 +0000`."""
    try:
        moment = parsedate_to_datetime(words(record.get(field)))
        return moment.astimezone(UTC) if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
