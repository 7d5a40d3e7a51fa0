"""Tries once to send what is ready: when there is room for it, and without saying it twice."""

from dataclasses import dataclass, replace

from bot.channels.pace import LONGEST_HELD, Pace
from bot.channels.port import Port, Unknown
from bot.office import Office
from bot.store import outbox
from bot.store.outbox import Claimed
from bot.store.safe_contacts import is_quiet
from messages.delivery import Later, Outcome, Sent, Unsure
from messages.lanes import Lane
from messages.outgoing import Outgoing

NOT_TWICE = (Lane.CHECK_IN, Lane.BULK)
"""What is rather not sent than sent twice."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A row that is claimed, and its words as they are about to go."""

    row: Claimed
    outgoing: Outgoing
    may_go_quiet: bool = False
    """Whether to ask once more, just before it leaves, if anything may go to them."""


class Attempts:
    """By one channel, at its pace."""

    def __init__(self, office: Office, port: Port, pace: Pace) -> None:
        self._office = office
        self._port = port
        self._pace = pace

    async def attempt(self, ready: Ready) -> Outcome | None:
        """Send, or learn that it went before; None where nobody can say and a double is worse."""
        row = ready.row
        if row.unsure_since is not None:
            found = await self._find_sent(ready)
            if isinstance(found, str):
                return Sent(found)
            if isinstance(found, Unknown) and row.lane in NOT_TWICE:
                return None
        outcome = await self._send(ready)
        if isinstance(outcome, Unsure) and row.lane in NOT_TWICE:
            found = await self._find_sent(ready)
            if isinstance(found, str):
                return Sent(found)
            if found is None:
                return Later("not sent after all")
        return outcome

    async def _send(self, ready: Ready) -> Outcome:
        """Once there is room for all of it; where that takes too long it goes back to the rest."""
        row, outgoing = ready.row, ready.outgoing
        wait = max(self._pace.wait_for(row.address), self._pace.held())
        if wait > LONGEST_HELD:
            return Later("held", wait)
        gone = await self._pace.depart(row.lane, row.address, self._port.cost(outgoing.text))
        if gone is None:
            return Later("held")
        try:
            if ready.may_go_quiet and await self._went_quiet(row):
                return Later("quiet")
            outcome = await self._port.send(outgoing)
        finally:
            self._pace.answered(gone, row.address)
        return self._hold(outcome, row) if isinstance(outcome, Later) else outcome

    async def _went_quiet(self, row: Claimed) -> bool:
        """Their code word came while this waited for its turn."""
        async with self._office.database.reading() as tx:
            return await is_quiet(tx, row.person_id)

    def _hold(self, later: Later, row: Claimed) -> Later:
        """Where enough chats were told to wait, it is the whole channel, and pages go elsewhere."""
        self._pace.hold(later.after, None if later.whole_channel else row.address)
        held = self._pace.held()
        if later.whole_channel or not held:
            return later
        return replace(later, whole_channel=True, after=max(held, later.after or held))

    async def _find_sent(self, ready: Ready) -> str | Unknown | None:
        """The provider's id of an earlier attempt; an id that another row has is not it."""
        found = await self._port.find_sent(ready.outgoing, ready.row.created_at)
        if not isinstance(found, str):
            return found
        async with self._office.database.reading() as tx:
            known = await outbox.is_known(tx, self._port.channel, found)
        return None if known else found
