"""Sends one channel's share of the outbox: pages on a loop of their own, the rest beside it."""

import asyncio
from datetime import datetime, timedelta
from uuid import uuid4

import structlog
from sqlalchemy.exc import DBAPIError

from bot import metrics
from bot.channels.pace import Pace
from bot.channels.port import Port
from bot.clock import Clock
from bot.database import Transaction
from bot.faults import DatabaseBusy
from bot.office import Office
from bot.rounds.alarm import raise_alarm
from bot.sending.attempting import Attempts, Ready
from bot.sending.broken_rows import without_words
from bot.sending.editing import plainly_if_it_must
from bot.sending.lost_offers import count_as_not_asked
from bot.sending.outcomes import settle, unsure
from bot.sending.rendering import render
from bot.sending.truth import LOOK_AGAIN, must_wait
from bot.sending.undelivered import undelivered
from bot.sending.wanted import why_not
from bot.store import check_ins, outbox
from bot.store.claiming import claim_next
from bot.store.outbox import Claimed
from bot.store.safe_contacts import OPEN, manner_of
from bot.tables.states import OutboxState
from bot.waiting import happens
from messages.delivery import Outcome, Sent, Unsure
from messages.lanes import Lane
from messages.safe_contact import Manner

log = structlog.get_logger()

PAGES = (Lane.PAGE,)
EVERYTHING = tuple(Lane)
IN_FLIGHT = {PAGES: 8, EVERYTHING: 24}
"""Messages that may be on their way at once; pages have places of their own."""
AT_ONCE = 6
"""Of them made ready, where the last look found something."""
SETTLE_TRIES = 6
"""Each waits as long as the database lets it, so that all together take most of a lease."""
LOST = (DatabaseBusy, DBAPIError, OSError)
"""The database is away, not the row."""
STUCK_AFTER = timedelta(minutes=2)
"""Longer than all that one message may wait for: its provider, the database, its address."""
BETWEEN_LOOKS = 0.1
"""Seconds between two looks of which the first found nothing."""
LOOK_EVERY = 1.0
"""Seconds between looks for rows whose time has come, where nobody nudges."""


class Sender:
    """One channel's sender. Any number of them, in any number of processes, may run at once."""

    def __init__(self, office: Office, port: Port, pace: Pace, clock: Clock) -> None:
        self.office = office
        self.port = port
        self._pace = pace
        self._attempts = Attempts(office, port, pace)
        self._clock = clock
        self.came_round: dict[tuple[Lane, ...], datetime] = {}
        self._unsettled = 0
        self._wake = {lanes: asyncio.Event() for lanes in IN_FLIGHT}

    def stuck(self, now: datetime) -> bool:
        """Whether one of its loops has not come round for long, though the provider lets it.

        A sender whose loops were never begun, as in tests, is not stuck.
        """
        if self._pace.waits_for_provider:
            return False
        return any(now - at > STUCK_AFTER for at in self.came_round.values())

    def nudge(self) -> None:
        """There is something new in the outbox."""
        for wake in self._wake.values():
            wake.set()

    async def run(self, stopping: asyncio.Event) -> None:
        """Send until stopping; then finish what is in flight."""
        async with asyncio.TaskGroup() as group:
            for lanes in IN_FLIGHT:
                group.create_task(self._loop(lanes, stopping))

    async def drain(self, now: datetime, lanes: tuple[Lane, ...] = EVERYTHING) -> int:
        """Send all that is due now in these lanes, one by one; how many rows there were."""
        sent = 0
        while await self._send_next(now, lanes):
            sent += 1
        return sent

    async def _loop(self, lanes: tuple[Lane, ...], stopping: asyncio.Event) -> None:
        """Several are made ready at once while there is plenty, and one looks where there is not.

        Each waits for its turn at the database, which a crowd keeps busy. What has left is first:
        until that is written down, it goes a second time if the process dies.
        """
        places = asyncio.Semaphore(IN_FLIGHT[lanes])
        looks: set[asyncio.Task[bool]] = set()
        plenty = False
        async with asyncio.TaskGroup() as group:
            while not stopping.is_set():
                self.came_round[lanes] = self._clock.now()
                if len(looks) >= (AT_ONCE if plenty and self._unsettled < AT_ONCE else 1):
                    done, looks = await asyncio.wait(looks, return_when=asyncio.FIRST_COMPLETED)
                    plenty = all(look.result() for look in done)
                    if not plenty:
                        await self._rest(lanes, stopping)
                        continue
                async with places:  # so that nothing is claimed that would have to wait for one
                    if not await self._pace.token(max(lanes), stopping):
                        return
                looks.add(group.create_task(self._look(lanes, places, group)))

    async def _look(
        self, lanes: tuple[Lane, ...], places: asyncio.Semaphore, group: asyncio.TaskGroup
    ) -> bool:
        """Claim the next row and see it off; whether there was one."""
        try:
            ready = await self._prepare(self._clock.now(), lanes)
        except Exception as fault:  # noqa: BLE001  # the edge: the rows are still there, and come due again
            log.error("claim_broke", fault=type(fault).__name__, channel=self.port.channel.value)
            ready = None
        finally:
            self._pace.made_ready(max(lanes))
        if ready is None:
            return False
        await places.acquire()
        task = group.create_task(self._send_and_settle(ready))
        task.add_done_callback(lambda _: places.release())
        return True

    async def _rest(self, lanes: tuple[Lane, ...], stopping: asyncio.Event) -> None:
        """Nudges may come with every message of a crowd: one look answers many of them."""
        if await happens(stopping, within=BETWEEN_LOOKS):
            return
        await happens(self._wake[lanes], stopping, within=LOOK_EVERY)
        self._wake[lanes].clear()

    async def _send_next(self, now: datetime, lanes: tuple[Lane, ...]) -> bool:
        ready = await self._prepare(now, lanes)
        if ready is None:
            return False
        await self._send_and_settle(ready, now)
        return True

    async def _prepare(self, now: datetime, lanes: tuple[Lane, ...]) -> Ready | None:
        """Claim the next row that is still wanted, with its words."""
        while True:
            ready, broken = None, None
            async with self.office.database.writing() as tx:
                row_id = await claim_next(tx, now, uuid4().hex, self.port.channel, lanes)
                if row_id is None:
                    return None
                try:
                    async with tx.apart():
                        ready = await self._word(tx, row_id, now)
                except LOST:
                    raise  # nothing is wrong with the row: it stays unclaimed, and comes again
                except Exception as fault:  # noqa: BLE001  # the edge: one bad row stops no other
                    broken = fault
            if broken is not None:
                ready = await self._without_words(row_id, broken, now)
            if ready is not None:
                return ready

    async def _word(self, tx: Transaction, row_id: int, now: datetime) -> Ready | None:
        """The claimed row with its words, kept as they go; None where it is not wanted any more."""
        row = await outbox.claimed(tx, row_id)
        manner = await _manner(tx, row)
        reason = await why_not(tx, row, now, manner)
        if reason:
            await self._leave_out(tx, row, reason, now)
            return None
        if await must_wait(tx, row, now):
            await outbox.put_back(tx, row, now + LOOK_AGAIN, "page first")
            return None
        wanted = await plainly_if_it_must(tx, row, now)
        if wanted is None:
            return None
        outgoing = await render(tx, self.office.charity, wanted, now, manner)
        await outbox.keep_body(tx, wanted, outgoing.text)
        return Ready(wanted, outgoing, manner.has_code_word)

    async def _leave_out(self, tx: Transaction, row: Claimed, reason: str, now: datetime) -> None:
        await outbox.finish(tx, row, OutboxState.SKIPPED, now, code=reason)
        await count_as_not_asked(tx, row, now)
        if row.check_in_id is not None:
            await check_ins.give_up(tx, row.check_in_id, reason)
        elif reason == "too_late" and not row.press_id:
            await undelivered(tx, self.office.charity, row, reason, now)
        metrics.SKIPPED.labels(row.lane.name.lower(), reason).inc()

    async def _without_words(self, row_id: int, fault: Exception, now: datetime) -> Ready | None:
        """Promise 12: a page goes all the same, and staff hear that something could not be said."""
        log.error("cannot_be_worded", row=row_id, fault=type(fault).__name__)
        async with self.office.database.writing() as tx:
            found = await without_words(tx, row_id, fault, now)
        await raise_alarm(self.office, now, "a message could not be worded")
        return Ready(*found) if found else None

    async def _send_and_settle(self, ready: Ready, at: datetime | None = None) -> None:
        """No session is open while the provider is spoken to."""
        row = ready.row
        try:
            outcome = await self._attempts.attempt(ready)
        except Exception as fault:  # noqa: BLE001  # the edge: one bad send must not end the others
            log.error("send_broke", fault=type(fault).__name__, lane=row.lane.name)
            outcome = Unsure("broke")
        now = at or self._clock.now()
        self._unsettled += 1
        try:
            await self._settle(row, outcome, now)
        except Exception as fault:  # noqa: BLE001  # the edge: the claim runs out, and the row is looked at again
            log.error("settle_broke", fault=type(fault).__name__, lane=row.lane.name)
        finally:
            self._unsettled -= 1
        name = type(outcome).__name__.lower() if outcome else "interrupted"
        metrics.SENT.labels(self.port.channel.value, row.lane.name.lower(), name).inc()
        if row.lane is Lane.PAGE and isinstance(outcome, Sent):
            metrics.PAGE_SECONDS.observe(max(0.0, (now - row.created_at).total_seconds()))

    async def _settle(self, row: Claimed, outcome: Outcome | None, now: datetime) -> None:
        """Tried again where the database is busy: that it was sent is known only here."""
        for left in reversed(range(SETTLE_TRIES)):
            try:
                async with self.office.database.writing() as tx:
                    if outcome is None:
                        await unsure(tx, self.office.charity, row, "interrupted", now)
                    else:
                        await settle(tx, self.office.charity, row, outcome, now)
                return
            except DatabaseBusy:
                log.warning("settle_again", lane=row.lane.name, left=left)
                if not left:
                    raise


async def _manner(tx: Transaction, row: Claimed) -> Manner:
    """Pages go to staff only, and are not to wait for a look at anybody's rules."""
    return OPEN if row.lane is Lane.PAGE else await manner_of(tx, row.person_id, row.created_at)
