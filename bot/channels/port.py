"""What the rest of the service may ask of a channel, whichever it is."""

from collections.abc import AsyncIterator
from datetime import datetime
from enum import Enum
from typing import Final, Protocol

from bot.faults import Fault
from messages.delivery import Outcome
from messages.inbound import Inbound
from messages.outgoing import Outgoing
from messages.people import Channel


class Unknown(Enum):
    """The answer where a provider cannot be asked, or gave none."""

    UNKNOWN = "unknown"


UNKNOWN: Final = Unknown.UNKNOWN


class ProviderSilent(Fault):
    """The provider could not be asked what it has. Holds a short code, never anything private."""


class Port(Protocol):
    """One way of reaching people. Every call ends within its own time limit."""

    @property
    def channel(self) -> Channel:
        """Which channel this is."""

    async def open(self) -> None:
        """Make ready to send, without asking the provider anything."""

    async def close(self) -> None:
        """Let go of connections. Safe to call twice."""

    async def send(self, outgoing: Outgoing) -> Outcome:
        """Try once. Never raises for anything that a provider or a network does."""

    async def find_sent(self, outgoing: Outgoing, since: datetime) -> str | Unknown | None:
        """After `Unsure`: the provider id if it was created, None if certainly not."""

    def missed(self, since: datetime) -> AsyncIterator[Inbound]:
        """What reached the provider since then, oldest first, with the webhook's provider ids.

        Raises `ProviderSilent` where the provider could not be asked; ask again later.
        """

    def cost(self, text: str) -> int:
        """How many tokens of the channel's pace this text takes: segments of a text message."""

    def describe(self) -> str:
        """One line for staff: what is set, without secrets."""

    async def verify(self) -> list[str]:
        """What is wrong and how to mend it, in plain English; empty where all is well."""
