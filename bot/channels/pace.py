"""How fast a channel may send: a steady beat without bursts, the most urgent lane first."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from heapq import heappop, heappush
from itertools import count
from math import inf

from messages.people import Address, Channel

TELEGRAM_PER_SECOND = 28.0
"""Telegram allows about 30 a second to different chats; a window of its own may cut ours badly."""
SMS_SEGMENTS_PER_SECOND = 10.0
"""The upper end of what a UK long number carries."""
CALLS_PER_SECOND = 1.0
"""What Twilio dials for an account; the rest it keeps in a queue, where nobody can ask any more
whether the alert was taken meanwhile."""
_SAME_CHAT = 1.0
_SAME_GROUP = 3.0
"""Seconds between messages to one chat: about one a second, and 20 a minute for a group."""
_UNNAMED_HOLD = timedelta(seconds=5)
"""Where a provider says "later" and not when."""
_CHATS_HELD = 3
"""So many chats told to wait at once, and it is the whole bot that is too fast."""


@dataclass(slots=True)
class Gates:
    """When the next message may leave, as plain arithmetic on seconds of any steady clock."""

    per_second: float
    same_chat: float = 0.0
    same_group: float = 0.0
    channel_free: float = -inf
    channel_held: float = -inf
    chat_free: dict[Address, float] = field(default_factory=dict)
    held: dict[Address, float] = field(default_factory=dict)

    def wait(self, now: float) -> float:
        """Seconds until anything at all may leave."""
        return max(0.0, self.channel_free - now, self.channel_held - now)

    def wait_for(self, address: Address, now: float) -> float:
        """Seconds until something may leave for this address, the channel apart."""
        free = max(self.chat_free.get(address, -inf), self.held.get(address, -inf))
        return max(0.0, free - now)

    def take(self, now: float, tokens: int = 1) -> None:
        """One beat for each token; a beat that was not used is not saved up."""
        self.channel_free = max(self.channel_free, now) + tokens / self.per_second

    def give_back(self) -> None:
        """A beat that nothing left with, so that looking for what to send costs no speed."""
        self.channel_free -= 1 / self.per_second

    def took(self, address: Address, now: float) -> None:
        """Something leaves for this address now."""
        gap = self.same_group if address.value.startswith("-") else self.same_chat
        if gap:
            self.chat_free[address] = now + gap
            self._forget(now)

    def hold(self, now: float, after: timedelta | None, address: Address | None) -> None:
        """The provider said "later": for one address, or with None for the whole channel."""
        until = now + (_UNNAMED_HOLD if after is None else after).total_seconds()
        if address is None:
            self.channel_held = max(self.channel_held, until)
            return
        self.held = {each: free for each, free in self.held.items() if free > now}
        self.held[address] = max(until, self.held.get(address, until))
        if len(self.held) >= _CHATS_HELD:
            self.channel_held = max(self.channel_held, min(self.held.values()))

    def _forget(self, now: float) -> None:
        if len(self.chat_free) > 1000:
            self.chat_free = {each: free for each, free in self.chat_free.items() if free > now}


class Pace:
    """The waiting in front of the gates. Take a token before claiming what to send with it."""

    def __init__(self, gates: Gates, monotonic: Callable[[], float] | None = None) -> None:
        self._gates = gates
        self._monotonic = monotonic
        self._waiting: list[tuple[int, int, asyncio.Future[bool]]] = []
        self._order = count()
        self._timer: asyncio.TimerHandle | None = None

    async def token(self, lane: int, stopping: asyncio.Event | None = None) -> bool:
        """Wait for leave to send one message; a lower `lane` overtakes whoever waits already.

        False where `stopping` came first: then there is no leave.
        """
        ticket: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (lane, next(self._order), ticket))
        self._let_through()
        if stopping is None or ticket.done():
            return await ticket
        stop = asyncio.ensure_future(stopping.wait())
        stop.add_done_callback(lambda _: _give_up(ticket))
        try:
            return await ticket
        finally:
            stop.cancel()

    def give_back(self) -> None:
        """There was nothing to send with the token: whoever waits need not wait for it."""
        self._gates.give_back()
        self._let_through()

    async def room_for(self, address: Address) -> None:
        """Wait until this address may be sent to, and count what is sent now."""
        while wait := self._gates.wait_for(address, self._now()):
            await _pause(wait)
        self._gates.took(address, self._now())

    def charge(self, tokens: int) -> None:
        """Tokens on top of the one that was waited for: the further segments of a long text."""
        if tokens > 0:
            self._gates.take(self._now(), tokens)

    @property
    def waits_for_provider(self) -> bool:
        """Whether the provider has asked us to send nothing at all just now."""
        return self._gates.channel_held > self._now()

    def hold(self, after: timedelta | None, address: Address | None) -> None:
        """The provider said "later": for one address, or with None for the whole channel."""
        self._gates.hold(self._now(), after, address)

    def held(self) -> timedelta:
        """How long the whole channel has to wait; nothing is counted."""
        return timedelta(seconds=max(0.0, self._gates.channel_held - self._now()))

    def wait_for(self, address: Address) -> timedelta:
        """How long this address has to wait; nothing is counted."""
        return timedelta(seconds=self._gates.wait_for(address, self._now()))

    def _let_through(self) -> None:
        """Everyone whose beat has come; a timer brings us back for the next."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._waiting:
            wait = self._gates.wait(self._now())
            if wait > 0:
                loop = asyncio.get_running_loop()
                self._timer = loop.call_later(wait, self._let_through)
                return
            _, _, ticket = heappop(self._waiting)
            if not ticket.done():  # done: whoever waited has given up
                self._gates.take(self._now())
                ticket.set_result(True)

    def _now(self) -> float:
        loop = asyncio.get_running_loop()
        return loop.time() if self._monotonic is None else self._monotonic()


def pace_of(channel: Channel) -> Pace:
    """The limits that each provider publishes, with a little room to spare."""
    match channel:
        case Channel.TELEGRAM:
            return Pace(Gates(TELEGRAM_PER_SECOND, _SAME_CHAT, _SAME_GROUP))
        case Channel.SMS:
            return Pace(Gates(SMS_SEGMENTS_PER_SECOND))
        case Channel.VOICE:
            return Pace(Gates(CALLS_PER_SECOND))
        case Channel.PHONES:
            return Pace(Gates(inf))


def _give_up(ticket: asyncio.Future[bool]) -> None:
    if not ticket.done():
        ticket.set_result(False)


async def _pause(seconds: float) -> None:
    done = asyncio.get_running_loop().create_future()
    timer = asyncio.get_running_loop().call_later(seconds, done.set_result, None)
    try:
        await done
    finally:
        timer.cancel()
