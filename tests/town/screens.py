"""What people see on their phones, whichever way it came."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from bot.channels.port import Unknown
from messages.delivery import Outcome, Sent
from messages.inbound import Inbound
from messages.outgoing import Outgoing
from messages.people import Address, Channel
from tests.standins.telegram import TelegramStandIn
from tests.standins.twilio import TwilioStandIn


@dataclass(frozen=True, slots=True)
class Seen:
    """One message on a screen. `buttons` are labels and what a press sends back."""

    id: str
    text: str
    buttons: tuple[tuple[str, str], ...] = ()
    topic: str = ""
    """The topic in which it stands, as Telegram calls it; empty for the chat itself."""


class Screens(Protocol):
    """Looks at any phone in town."""

    def of(self, address: Address) -> list[Seen]:
        """Everything that this phone was ever sent, in order."""
        ...


class PhonesInTown:
    """A port whose phones are in the same room: what is sent is seen."""

    channel: Final = Channel.PHONES

    def __init__(self) -> None:
        self.sent: list[tuple[Outgoing, str]] = []
        self.edits: list[Outgoing] = []
        self.outcomes: list[Outcome] = []
        """How the next messages are met; well, once there are none left."""
        self.breaks = 0
        """How many of the next sends raise, as no port should."""

    def of(self, address: Address) -> list[Seen]:
        return [
            Seen(name, out.text, tuple((each.label, each.action) for each in out.buttons))
            for out, name in self._as_they_stand()
            if out.address == address and not out.press_id
        ]

    def _as_they_stand(self) -> list[tuple[Outgoing, str]]:
        """Every message in its newest form, where it stands since it came."""
        newest = {name: out for out, name in self.sent} | {out.edits: out for out in self.edits}
        return [(newest[name], name) for _, name in self.sent]

    async def open(self) -> None:
        """Nothing to open."""

    async def close(self) -> None:
        """Nothing to close."""

    async def send(self, outgoing: Outgoing) -> Outcome:
        if self.breaks:
            self.breaks -= 1
            raise RuntimeError("a bug in a library")
        if self.outcomes:
            return self.outcomes.pop(0)
        if outgoing.edits:
            self.edits.append(outgoing)
            return Sent(outgoing.edits)
        self.sent.append((outgoing, f"p{len(self.sent) + 1}"))
        return Sent(self.sent[-1][1])

    async def find_sent(self, outgoing: Outgoing, since: datetime) -> str | Unknown | None:
        found = [name for out, name in self.sent if out == outgoing]
        return found[0] if found else None

    async def missed(self, since: datetime) -> AsyncIterator[Inbound]:
        for inbound in list[Inbound]():
            yield inbound

    def cost(self, text: str) -> int:
        return 1

    def describe(self) -> str:
        return "phones in town"

    async def verify(self) -> list[str]:
        return []


class ProvidersScreens:
    """What the stand-ins of Telegram and Twilio were asked to deliver."""

    def __init__(self, telegram: TelegramStandIn, twilio: TwilioStandIn) -> None:
        self.telegram = telegram
        self.twilio = twilio
        self.told: set[str] = set()
        """Texts of which their phone company has said what became of them."""

    def of(self, address: Address) -> list[Seen]:
        if address.channel is Channel.TELEGRAM:
            shown = self.telegram.to(int(address.value))
            return [
                Seen(str(each.id), each.text, each.buttons, str(each.topic or "")) for each in shown
            ]
        return [Seen(text.sid, text.body) for text in self.twilio.to(address.value)]
