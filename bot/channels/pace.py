"""How fast a channel may send: as fast as its provider allows, the most urgent lane first."""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from heapq import heappop, heappush
from itertools import count
from math import inf

from bot.channels.rate import Departure, Rate
from bot.settings import SMS_SEGMENTS_PER_SECOND, TELEGRAM_PER_SECOND
from messages.people import Address, Channel

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
LONGEST_HELD = timedelta(seconds=5)
"""What is ready to leave does not wait longer than this, for its address or for the channel."""
_BEFOREHAND = 0.25
"""Seconds that claiming and wording may begin before there is room, so that no room is lost."""


@dataclass(slots=True)
class Gates:
    """When the next message may leave, as plain arithmetic on seconds of any steady clock."""

    per_second: float
    same_chat: float = 0.0
    same_group: float = 0.0
    rate: Rate = field(init=False)
    channel_held: float = -inf
    chat_free: dict[Address, float] = field(default_factory=dict)
    held: dict[Address, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.rate = Rate(self.per_second)

    def wait(self, now: float, tokens: int = 1) -> float:
        """Seconds until so much may leave, whoever it is for."""
        return max(self.rate.wait(now, tokens), self.channel_held - now)

    def wait_for(self, address: Address, now: float) -> float:
        """Seconds until something may leave for this address, the channel apart."""
        free = max(self.chat_free.get(address, -inf), self.held.get(address, -inf))
        return max(0.0, free - now)

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


@dataclass(slots=True, order=True)
class _Waiting:
    """Somebody in front of the gates."""

    lane: int
    nth: int
    tokens: int = field(compare=False)
    ticket: "asyncio.Future[Departure | None]" = field(compare=False)


class Pace:
    """The waiting in front of the gates: for leave to make something ready, and then to let it go.

    Ask for leave before claiming what to send, so that as little as possible is claimed ahead.
    """

    def __init__(
        self,
        gates: Gates,
        monotonic: Callable[[], float] | None = None,
        longest: timedelta = LONGEST_HELD,
    ) -> None:
        self._gates = gates
        self._longest = longest.total_seconds()
        self._monotonic = monotonic
        self._ready: list[_Waiting] = []
        self._unready: list[_Waiting] = []
        self._begun: Counter[int] = Counter()
        self._order = count()
        self._timer: asyncio.TimerHandle | None = None

    async def token(self, lane: int, stopping: asyncio.Event | None = None) -> bool:
        """Wait until it is time to make a message ready, which is of this lane or a lower one.

        Say `made_ready` afterwards. False where `stopping` came first: then there is no leave.
        """
        ticket = self._wait_among(self._unready, lane, 1)
        if stopping is None or ticket.done():
            await ticket
            return True
        stop = asyncio.ensure_future(stopping.wait())
        try:
            await asyncio.wait((ticket, stop), return_when=asyncio.FIRST_COMPLETED)
        finally:
            stop.cancel()
        return ticket.done() or not ticket.cancel()

    def made_ready(self, lane: int) -> None:
        """What leave was given for is ready to depart, or there was nothing to send."""
        self._begun[lane] -= 1
        self._let_through()

    async def depart(self, lane: int, address: Address, tokens: int = 1) -> Departure | None:
        """Wait until this may leave, the lowest `lane` first, and count it as leaving now.

        None where that took too long: it goes back to the others.
        """
        try:
            async with asyncio.timeout(self._longest):
                await self._room_for(address)
                gone = await self._wait_among(self._ready, lane, tokens)
        except TimeoutError:
            return None
        self._gates.took(address, self._now())
        return gone

    def answered(self, gone: Departure, address: Address) -> None:
        """The provider has answered, whatever it said, or its time is up: it has arrived."""
        now = self._now()
        self._gates.rate.answered(gone, now)
        self._gates.took(address, now)
        self._let_through()

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

    async def _room_for(self, address: Address) -> None:
        while wait := self._gates.wait_for(address, self._now()):
            await _pause(wait)
        self._gates.took(address, self._now())

    def _wait_among(
        self, waiting: list[_Waiting], lane: int, tokens: int
    ) -> "asyncio.Future[Departure | None]":
        ticket: asyncio.Future[Departure | None] = asyncio.get_running_loop().create_future()
        heappush(waiting, _Waiting(lane, next(self._order), tokens, ticket))
        self._let_through()
        return ticket

    def _let_through(self) -> None:
        """Everyone whose moment has come; a timer brings us back for the next."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        waits = [wait for wait in (self._let_go(), self._let_begin()) if wait is not None]
        if waits:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(min(waits), self._let_through)

    def _let_go(self) -> float | None:
        """Counted here, so that nobody else leaves in the same place. Seconds until the next."""
        while first := _first(self._ready):
            now = self._now()
            if wait := self._gates.wait(now, first.tokens):
                return wait
            heappop(self._ready)
            first.ticket.set_result(self._gates.rate.leave(now, first.tokens))
        return None

    def _let_begin(self) -> float | None:
        """A little before there is room beside what is ready and goes first."""
        while first := _first(self._unready):
            before = self._before(first.lane)
            wait = self._gates.wait(self._now(), 1 + before) - _BEFOREHAND
            if wait > 0:
                return wait
            heappop(self._unready)
            self._begun[first.lane] += 1
            first.ticket.set_result(None)
        return None

    def _before(self, lane: int) -> int:
        """Tokens of what is ready, or nearly, and goes first."""
        ready = (each for each in self._ready if not each.ticket.done() and each.lane <= lane)
        begun = (many for of, many in self._begun.items() if of <= lane)
        return sum(each.tokens for each in ready) + sum(begun)

    def _now(self) -> float:
        loop = asyncio.get_running_loop()
        return loop.time() if self._monotonic is None else self._monotonic()


def pace_of(
    channel: Channel,
    telegram: int = TELEGRAM_PER_SECOND,
    segments: int = SMS_SEGMENTS_PER_SECOND,
) -> Pace:
    """As fast as each provider allows us; of text messages their segments are counted."""
    match channel:
        case Channel.TELEGRAM:
            return Pace(Gates(telegram, _SAME_CHAT, _SAME_GROUP))
        case Channel.SMS:
            return Pace(Gates(segments))
        case Channel.VOICE:
            return Pace(Gates(CALLS_PER_SECOND))
        case Channel.PHONES:
            return Pace(Gates(inf))


def _first(waiting: list[_Waiting]) -> _Waiting | None:
    """Without those who have given up."""
    while waiting and waiting[0].ticket.done():
        heappop(waiting)
    return waiting[0] if waiting else None


async def _pause(seconds: float) -> None:
    done = asyncio.get_running_loop().create_future()
    timer = asyncio.get_running_loop().call_later(seconds, done.set_result, None)
    try:
        await done
    finally:
        timer.cancel()
