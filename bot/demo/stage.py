"""The demo's stage: one service with pretend phones, and what people may do to it from the page."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final
from uuid import uuid4

from bot.clock import HandClock
from bot.demo.cast import FILE, Player
from bot.demo.screens import buttons_under, raw_reply
from bot.demo.skipping import Skipping
from bot.people.importing import import_people
from bot.service import Service
from bot.store import screens
from bot.store.plans import next_due
from bot.store.screens import PhoneRow
from messages.inbound import Inbound, Kind
from schedules.plan_words import parse_days
from schedules.plans import Plan
from schedules.slots import next_slot

TIMEZONE: Final = "Europe/London"
_CURTAIN = Plan(parse_days("sun"), time(18, 25), TIMEZONE)
_SUNDAY = Plan(parse_days("sun"), time(18, 30), TIMEZONE)
_LATE = Plan(parse_days("daily"), time(23, 15), TIMEZONE)


class Skip(StrEnum):
    """How far the clock may be moved at one press."""

    NEXT_CHECK_IN = "next-check-in"
    FIVE_MINUTES = "five-minutes"
    SUNDAY = "sunday"
    LATE = "late"


class NotPossible(Exception):
    """What was asked for cannot be done; the words are for whoever asked."""


class Busy(NotPossible):
    """Something else is going on."""


@dataclass(slots=True)
class Stage:
    """Everything that the page works with."""

    service: Service
    clock: HandClock
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    evening: int = 0
    """Counts how often the cast moved in: numbers of rows begin again with each."""
    _one_thing: asyncio.Lock = field(default_factory=asyncio.Lock)
    skipping: Skipping = field(init=False)

    def __post_init__(self) -> None:
        self.skipping = Skipping(self.service, self.clock, self.stopping)

    async def begin(self) -> None:
        """Move everybody out and in again, on the next Sunday at 18:25.

        The clock never goes back: a round that is under way with an older time finds nothing due.
        """
        self.skipping.stop()
        database, charity = self.service.database, self.service.office.charity
        async with self._one_thing:
            async with database.writing() as tx:
                await screens.empty(tx, self.clock.now())
                self.clock.set(_due(_CURTAIN, self.clock.now()))
            await import_people(database, charity, FILE.read_bytes(), self.clock.now())
            self.evening += 1

    async def type(self, player: Player, text: str, *, key: str = "", answer_to: int = 0) -> None:
        """Send what was typed on a phone. The same `key` twice has effect once."""
        named = ""
        if answer_to:
            _, shown = await self._find(player, answer_to)
            named = shown.provider_id
        await self._send(player, Kind.TEXT, key, text=text, answer_to=named, raw=raw_reply(named))

    async def press(self, player: Player, shown_id: int, button: int, *, key: str = "") -> None:
        """Press one of the buttons under a message."""
        phone, shown = await self._find(player, shown_id)
        buttons = buttons_under(shown, phone)
        if not 0 <= button < len(buttons):
            raise NotPossible("There is no such button under this message.")
        press_id = f"press-{uuid4().hex[:12]}"
        await self._send(
            player,
            Kind.BUTTON,
            key,
            button=buttons[button].action,
            answer_to=shown.provider_id,
            press_id=press_id,
        )

    async def skip(self, how: Skip) -> bool:
        """Let time pass; False where somebody stopped it on the way."""
        if self._one_thing.locked():
            raise Busy("Time is moving already. Wait for it, or stop it.")
        async with self._one_thing:
            return await self.skipping.to(await self._target(how))

    async def pass_time(self, by: timedelta) -> None:
        """Let so much time pass, once whatever else is going on has ended."""
        async with self._one_thing:
            await self.skipping.to(self.clock.now() + by)

    async def settle(self) -> None:
        """Let everything happen that is due now, and not only soon."""
        await self.service.settle(self.clock.now())

    async def _target(self, how: Skip) -> datetime:
        now = self.clock.now()
        match how:
            case Skip.FIVE_MINUTES:
                return now + timedelta(minutes=5)
            case Skip.SUNDAY:
                return _due(_SUNDAY, now)
            case Skip.LATE:
                return _due(_LATE, now)
            case Skip.NEXT_CHECK_IN:
                async with self.service.database.reading() as tx:
                    due = await next_due(tx)
                if due is None:
                    raise NotPossible("No check-in is planned. Start again brings everybody back.")
                return due

    async def _find(self, player: Player, shown_id: int) -> tuple[PhoneRow, screens.Shown]:
        async with self.service.database.reading() as tx:
            for phone in await screens.phones(tx):
                if phone.address == player.address:
                    shown = await screens.one_shown(tx, phone.address_id, shown_id)
                    if shown is not None:
                        return phone, shown
        raise NotPossible("That message is not on this phone any more.")

    async def _send(
        self,
        player: Player,
        kind: Kind,
        key: str,
        *,
        text: str = "",
        button: str = "",
        answer_to: str = "",
        press_id: str = "",
        raw: str = "",
    ) -> None:
        """The one way in, as for Telegram and Twilio: an inbound message, received."""
        inbound = Inbound(
            player.address,
            f"{self.evening}-{player.address.value}-{key or uuid4().hex}",
            kind,
            self.clock.now(),
            text=text,
            button=button,
            answer_to=answer_to,
            press_id=press_id,
            raw=raw,
        )
        await self.service.receive(inbound)


def _due(plan: Plan, now: datetime) -> datetime:
    slot = next_slot(plan, now)
    assert slot is not None, "there is a Sunday in every week"
    return slot.due_at
