"""One service, three on call with two phones each, and one member who will write a worry."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import aiohttp

from benchmarks.carrying import Carrying, Said
from benchmarks.jumping import COMMAND, OFFSET, OFFSET_FILE
from benchmarks.places import own_database, own_folder
from benchmarks.providers import Providers, both_providers
from bot.database import Database
from bot.store import people
from messages.people import Address, Channel
from tests.serving.moving_in import MovingIn, Neighbour
from tests.serving.served import Served
from tests.serving.street import environment

WORRY = "ive took all my pills"
STARTS_WITHIN = 180.0
"""Seconds: many services start here at the same moment."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds between Telegram's tries to bring what we could not take, doubled each time."""


@dataclass(frozen=True, slots=True)
class OnCall:
    """Somebody on call, and both of their phones."""

    name: str
    chat: int
    number: str


@dataclass(slots=True)
class Scene:
    """What a trouble may lay hands on, and when each person on call was first paged."""

    folder: Path
    providers: Providers
    served: Served
    carrying: Carrying
    staff: list[OnCall]
    by_text: Neighbour
    by_telegram: Neighbour
    """Two members; one of them writes, whose provider the trouble leaves alone."""

    def worry(self, who: Neighbour) -> Said:
        """The member writes."""
        return self.carrying.says(who, WORRY)

    def first_pages(self) -> list[tuple[float, str, str]]:
        """When each person on call had a page on a phone first, who it was, and by what."""
        found = [(at, who, by) for who in self.staff for at, by in self._pages(who)]
        first: dict[str, tuple[float, str, str]] = {}
        for at, who, by in sorted(found, key=lambda page: page[0]):
            first.setdefault(who.name, (at, who.name, by))
        return sorted(first.values())

    async def paged(self, people_paged: int, within: float) -> bool:
        """Wait until so many people have been paged; False if it took longer than `within`."""
        loop = asyncio.get_running_loop()
        until = loop.time() + within
        while loop.time() < until:
            if len(self.first_pages()) >= people_paged:
                return True
            await asyncio.sleep(0.05)
        return False

    async def jump(self, by: timedelta) -> None:
        """The machine's clock is found to be wrong and put right, as far as the service sees."""
        self.folder.joinpath(OFFSET).write_text(str(by.total_seconds()))

    @asynccontextmanager
    async def database_held(self) -> AsyncIterator[None]:
        """Another program holds the write lock of the database."""
        holder = sqlite3.connect(self.folder / "goodevening.db", isolation_level=None, timeout=30)
        try:
            holder.execute("BEGIN IMMEDIATE")
            yield
        finally:
            holder.close()

    async def report_deliveries(self) -> None:
        """Twilio says of each text of ours that it was delivered, as long as it is up."""
        told = 0
        while True:
            texts = self.providers.twilio.texts
            while told < len(texts):
                text, told = texts[told], told + 1
                if text.direction != "inbound":
                    texts[told - 1] = replace(text, status="delivered")
                    with suppress(aiohttp.ClientError, ConnectionError, TimeoutError):
                        await self.providers.twilio.report(texts[told - 1], "delivered")
            await asyncio.sleep(0.2)

    def _pages(self, who: OnCall) -> list[tuple[float, str]]:
        chats = [(one.at, "Telegram", one.text) for one in self.providers.telegram.to(who.chat)]
        texts = [(one.at, "text", one.body) for one in self.providers.twilio.to(who.number)]
        return [(at, by) for at, by, words in chats + texts if "alert" in words.casefold()]


@asynccontextmanager
async def a_scene(one_migrates: asyncio.Lock) -> AsyncIterator[Scene]:
    """A service that is ready, until the end of the block.

    `one_migrates`: two databases cannot be migrated by one process at the same time.
    """
    async with AsyncExitStack() as stack:
        folder = await stack.enter_async_context(own_folder())
        async with one_migrates:
            place = await stack.enter_async_context(own_database(folder, on_postgresql=False))
        providers = await stack.enter_async_context(both_providers())
        url, database = place
        settings = environment(url, providers.telegram, providers.twilio)
        offset = {OFFSET_FILE: str(folder / OFFSET)}
        served = Served(folder, {**settings, **offset}, COMMAND)
        carrying = Carrying(providers, served.url, FIRST_PAUSE, LONGEST_PAUSE)
        moving_in = MovingIn(database)
        staff = [await _on_call(moving_in, database, *one) for one in _STAFF]
        by_text = await moving_in.member("Dilys Rees", Channel.SMS)
        by_telegram = await moving_in.member("Ivor Rees", Channel.TELEGRAM)
        scene = Scene(folder, providers, served, carrying, staff, by_text, by_telegram)
        carrying.spawn(scene.report_deliveries())
        try:
            await served.start(STARTS_WITHIN)
            yield scene
        finally:
            await carrying.close()
            await served.close()


_STAFF = (
    ("Jo Marsh", 1, Channel.TELEGRAM),
    ("Amir Khan", 2, Channel.SMS),
    ("Ruth Bell", 3, Channel.SMS),
)


async def _on_call(
    moving_in: MovingIn, database: Database, name: str, order: int, first: Channel
) -> OnCall:
    """With both phones, the one on `first` to be tried before the other."""
    main = await moving_in.staff(name, first, order=order)
    by_text = first is Channel.SMS
    value = str(next(moving_in.chats)) if by_text else next(moving_in.numbers)
    other = Address(Channel.TELEGRAM if by_text else Channel.SMS, value)
    async with database.writing() as tx:
        await people.add_address(tx, main.id, other, 2)
    chat, number = (value, main.number) if by_text else (str(main.chat), value)
    return OnCall(name, int(chat), number)
