"""Asking Telegram for updates, where it cannot call us: nothing is let go before it is stored."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from telegram import Bot
from telegram.error import TelegramError

from bot.channels.loose import whole
from bot.channels.telegram_outcomes import outcome_of
from bot.channels.telegram_request import UpdatesRequest
from bot.channels.telegram_updates import WANTED
from messages.delivery import Later, Refused

_log = logging.getLogger(__name__)

_POLL_SECONDS = 25
_BATCH = 100
_PATIENCE = 5
"""Tries of one update, while others are stored, before it is left behind to let more through."""
PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0)
"""Seconds before it asks again, in trouble that goes on."""

Update = Mapping[str, object]
Receive = Callable[[bytes], Awaitable[None]]


@dataclass(slots=True)
class Progress:
    """What is stored, and so how far Telegram may forget."""

    offset: int | None = None
    stored: set[int] = field(default_factory=set)
    tries: dict[int, int] = field(default_factory=dict)

    def failed(self, number: int) -> None:
        """It could not be stored now; Telegram keeps it and brings it again."""
        self.tries[number] = self.tries.get(number, 0) + 1

    def settle(self, numbers: list[int]) -> int | None:
        """Move the offset past all that is stored without a gap; the number given up, if any.

        One update that cannot be stored holds back nothing but itself, until a whole batch is
        stuck behind it: then it is given up, because Telegram shows no more than one batch.
        """
        given_up = None
        for number in sorted(numbers):
            if number not in self.stored:
                others = sum(1 for each in numbers if each in self.stored)
                stuck = len(numbers) >= _BATCH and others == len(numbers) - 1
                if not stuck or self.tries.get(number, 0) < _PATIENCE:
                    break
                given_up = number
            self.offset = number + 1
        floor = self.offset or 0
        self.stored = {number for number in self.stored if number >= floor}
        self.tries = {number: count for number, count in self.tries.items() if number >= floor}
        return given_up


class TelegramPoller:
    """One loop for one bot. Any other reader of the same bot is told of by a 409."""

    def __init__(self, bot: Bot, updates: UpdatesRequest, pauses: Sequence[float] = PAUSES) -> None:
        self._bot = bot
        self._updates = updates
        self._pauses = pauses
        self._progress = Progress()
        self._trouble = 0

    async def run(self, receive: Receive, stopping: asyncio.Event) -> None:
        """Hand each update to `receive`, which returns only once it is stored, until stopping."""
        hooked = True
        while not stopping.is_set():
            try:
                if hooked:
                    await self._bot.delete_webhook(drop_pending_updates=False)
                    hooked = False
                batch = await self._next_batch(stopping)
            except TelegramError as error:
                outcome = outcome_of(error)
                hooked = True  # a webhook that somebody sets again is what stops us from asking
                await self._rest(stopping, outcome.after if isinstance(outcome, Later) else None)
                if isinstance(outcome, Later | Refused):
                    _log.warning("telegram polling: %s", outcome.code)
                continue
            await self._take_in(batch, receive, stopping)

    async def _take_in(
        self, batch: list[Update], receive: Receive, stopping: asyncio.Event
    ) -> None:
        named = []
        for update in batch:
            if stopping.is_set():
                break  # Telegram keeps the rest
            number = await self._store(update, receive)
            if number is not None:
                named.append(number)
        given_up = self._progress.settle(named)
        if given_up is not None:
            _log.error("telegram polling: update %d could not be stored and is lost", given_up)
        if len(named) < len(batch) or any(n >= (self._progress.offset or 0) for n in named):
            await self._rest(stopping, None)
        else:
            self._trouble = 0

    async def _store(self, update: Update, receive: Receive) -> int | None:
        """The update's number; None where it has none, so that it can never be let go."""
        number = whole(update.get("update_id"))
        if number is not None and number in self._progress.stored:
            return number
        try:
            await receive(json.dumps(update).encode())
        except Exception as error:  # noqa: BLE001  whatever broke, Telegram keeps the update
            _log.error("telegram polling: not stored, %s", type(error).__name__)
            if number is not None:
                self._progress.failed(number)
            return number
        if number is not None:
            self._progress.stored.add(number)
        return number

    async def _next_batch(self, stopping: asyncio.Event) -> list[Update]:
        """Up to a hundred updates; a long poll is cut short when we are to stop."""
        asking = asyncio.ensure_future(
            self._bot.get_updates(
                offset=self._progress.offset,
                limit=_BATCH,
                timeout=timedelta(seconds=_POLL_SECONDS),
                allowed_updates=WANTED,
            )
        )
        stop = asyncio.ensure_future(stopping.wait())
        try:
            await asyncio.wait({asking, stop}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stop.cancel()
            unfinished = not asking.done()
            asking.cancel()
            await asyncio.gather(asking, stop, return_exceptions=True)
        if unfinished:
            return []
        asking.result()
        return self._updates.batch

    async def _rest(self, stopping: asyncio.Event, at_least: timedelta | None) -> None:
        pause = self._pauses[min(self._trouble, len(self._pauses) - 1)]
        self._trouble += 1
        asked = at_least.total_seconds() if at_least is not None else 0.0
        try:
            await asyncio.wait_for(stopping.wait(), max(pause, asked))
        except TimeoutError:
            return
