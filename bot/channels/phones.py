"""The pretend phones of the demo: whatever is sent is there at once."""

from collections.abc import AsyncIterator
from datetime import datetime
from itertools import count
from typing import Final
from uuid import uuid4

from messages.delivery import Outcome, Sent
from messages.inbound import Inbound
from messages.outgoing import Outgoing
from messages.people import Channel


class PhonesPort:
    """Keeps nothing: the screens are drawn from the database."""

    def __init__(self, channel: Channel = Channel.PHONES) -> None:
        """`channel` is `voice` for the calls to them: what is said stands on the screen."""
        self.channel: Final = channel
        self._run = uuid4().hex[:8]
        self._numbers = count(1)

    async def open(self) -> None:
        """Nothing to open."""

    async def close(self) -> None:
        """Nothing to let go of."""

    async def send(self, outgoing: Outgoing) -> Outcome:
        if outgoing.edits:
            return Sent(outgoing.edits)
        return Sent(f"phones-{self._run}-{next(self._numbers)}")

    async def find_sent(self, outgoing: Outgoing, since: datetime) -> None:
        """Never needed: no send is ever `Unsure`."""
        return

    async def missed(self, since: datetime) -> AsyncIterator[Inbound]:
        """Nothing: a pretend phone works only while the service does."""
        nothing: tuple[Inbound, ...] = ()
        for inbound in nothing:
            yield inbound

    def cost(self, text: str) -> int:
        return 1

    def describe(self) -> str:
        return "Pretend phones, for the demo only"

    async def verify(self) -> list[str]:
        return []
