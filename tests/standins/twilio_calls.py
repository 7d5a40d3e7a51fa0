"""The calls that a stand-in of Twilio was asked to make, and how the phone at the end behaves."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from html import unescape
from xml.etree import ElementTree as ET


@dataclass(slots=True)
class Call:
    """One call. `over` once somebody hung up, or nobody answered."""

    sid: str
    to: str
    sender: str
    twiml: str
    made: datetime
    fields: dict[str, str] = field(repr=False)
    over: bool = False

    @property
    def record(self) -> dict[str, object]:
        """As Twilio lists it: nothing of what was said."""
        return {
            "sid": self.sid,
            "to": self.to,
            "from": self.sender,
            "status": "queued",
            "direction": "outbound-api",
            "date_created": format_datetime(self.made),
            "start_time": None,
        }

    def form(self, account: str, **more: str) -> dict[str, str]:
        """What every request about this call carries."""
        return {
            "CallSid": self.sid,
            "AccountSid": account,
            "From": self.sender,
            "To": self.to,
            "Direction": "outbound-api",
            "ApiVersion": "2010-04-01",
            **more,
        }


def made_from(form: dict[str, str], number: int, now: datetime) -> Call:
    """The call that this request asks for."""
    return Call(f"CA{number:032x}", form["To"], form["From"], form["Twiml"], now, form)


def heard(twiml: str) -> str:
    """What is spoken, in order. Raises where it is no markup that Twilio could read."""
    spoken = ET.fromstring(twiml).iter("Say")
    return " ".join("".join(say.itertext()) for say in spoken)


def key_url(twiml: str) -> str:
    """Where a key is brought; empty where none is awaited."""
    found = re.search(r'<Gather[^>]* action="([^"]*)"', twiml)
    return unescape(found[1]) if found else ""
