"""Messages a second from webhook to commit, beside a server that only inserts and commits."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import choice

import aiohttp

from benchmarks.measuring import cpu_seconds
from benchmarks.places import own_database, own_folder
from benchmarks.providers import both_providers
from bot.database import Database
from messages.people import Address, Channel
from tests.serving.moving_in import MovingIn, Neighbour
from tests.serving.served import Served
from tests.serving.street import environment

MEMBERS = 200
CONNECTIONS = 32
"""Requests that are open at once."""
WORDS = "I went for a walk by the sea and had some soup after"


@dataclass(frozen=True, slots=True)
class Rate:
    """How fast one server took messages in, and what each of them cost it."""

    what: str
    per_second: float
    cpu_milliseconds: float


async def intake(seconds: float, *, on_postgresql: bool) -> list[Rate]:
    """The same bodies to three servers, one after the other, in one run."""
    async with own_folder() as folder:
        rates = await _bare(folder, seconds)
        async with (
            own_database(folder, on_postgresql=on_postgresql) as (url, database),
            both_providers() as providers,
        ):
            settings = environment(url, providers.telegram, providers.twilio)
            # Only Telegram is on, so that the buddies' texts wait and only intake is measured.
            settings = {k: v for k, v in settings.items() if not k.startswith("TWILIO")}
            served = Served(folder, settings)
            try:
                await served.start()
                await providers.telegram.until(lambda: bool(providers.telegram.webhook))
                secret = str(providers.telegram.webhook["secret_token"])
                members = await _members(database)
                load = _Load(served, "/webhooks/telegram", secret, members)
                await load.once_each()  # whoever writes first is thanked, and that is sent
                what = "goodevening" + (" on PostgreSQL" if on_postgresql else "")
                rates.append(await load.rate(what, seconds))
            finally:
                await served.close()
    return rates


async def _bare(folder: Path, seconds: float) -> list[Rate]:
    served = Served(folder, {"FILE": str(folder / "bare.db")}, ("-m", "benchmarks.bare"))
    nobody = [Neighbour(0, "Somebody", Address(Channel.TELEGRAM, "7000001"))]
    try:
        await served.start()
        return [
            await _Load(served, "/nothing", "", nobody).rate("answers, stores nothing", seconds),
            await _Load(served, "/insert", "", nobody).rate("one INSERT and commit", seconds),
        ]
    finally:
        await served.close()


async def _members(database: Database) -> list[Neighbour]:
    moving_in = MovingIn(database)
    buddies = [await moving_in.buddy(f"Buddy{n}", Channel.SMS) for n in range(20)]
    return [
        await moving_in.member(f"Member{n}", Channel.TELEGRAM, buddy=buddies[n % len(buddies)])
        for n in range(MEMBERS)
    ]


class _Load:
    """Many connections that each bring one message after the other."""

    def __init__(
        self, served: Served, path: str, secret: str, members: Sequence[Neighbour]
    ) -> None:
        self._served = served
        self._url = served.url + path
        self._headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
        self._members = members
        self._numbers = count(1)

    async def once_each(self) -> None:
        """One message of every member."""
        async with _session() as session:
            for member in self._members:
                await self._bring(session, member)

    async def rate(self, what: str, seconds: float) -> Rate:
        """Everybody writes for so long."""
        pid = self._served.process.pid
        loop = asyncio.get_running_loop()
        began, cpu = loop.time(), cpu_seconds(pid)
        async with _session() as session:
            brought = await asyncio.gather(
                *(self._bring_until(session, began + seconds) for _ in range(CONNECTIONS))
            )
        took, cost, many = loop.time() - began, cpu_seconds(pid) - cpu, sum(brought)
        return Rate(what, many / took, cost * 1000 / many)

    async def _bring_until(self, session: aiohttp.ClientSession, end: float) -> int:
        loop, brought = asyncio.get_running_loop(), 0
        while loop.time() < end:
            await self._bring(session, choice(self._members))
            brought += 1
        return brought

    async def _bring(self, session: aiohttp.ClientSession, member: Neighbour) -> None:
        update = {"update_id": next(self._numbers), "message": member.message(WORDS)}
        body = json.dumps(update).encode()
        async with session.post(self._url, data=body, headers=self._headers) as answer:
            assert answer.status == 200, answer.status


def _session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=CONNECTIONS))
