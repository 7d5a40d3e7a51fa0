"""A full evening: ten thousand asked at one moment, many answer, and some of it is worrying."""

import asyncio
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from re import match

from benchmarks.carrying import Carrying, Said
from benchmarks.measuring import cpu_seconds
from benchmarks.places import own_database, own_folder
from benchmarks.providers import Providers, both_providers
from bot.channels.pace import SMS_SEGMENTS_PER_SECOND, TELEGRAM_PER_SECOND
from bot.database import Database
from bot.store import buddies, people
from messages.people import Channel, Role
from messages.segments import segments
from tests.serving.moving_in import MovingIn, Neighbour, plan, this_minute
from tests.serving.served import Served
from tests.serving.street import environment

BY_TEXT, BUDDIES = 0.3, 0.02
"""Shares of the members: who is reached by text, and how many volunteers there are."""
ANSWER, ANSWER_WITHIN = 0.4, 20.0
"""How many of those who are asked write back, and within how many seconds."""
WORRY_EVERY = 1.6
"""Seconds between two worrying messages: dozens of alerts in one evening."""
WORDS = "Quiet day here, I fed the birds and had some soup"
WORRYING = "kms tonight"

Show = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Pages:
    """Seconds from a worrying message's webhook until the provider had the first page."""

    by: str
    waits: Sequence[float]
    unpaged: int


@dataclass(frozen=True, slots=True)
class Line:
    """How much left by one channel, beside what it may carry."""

    channel: str
    unit: str
    per_second: float
    allowed: float


@dataclass(frozen=True, slots=True)
class Evening:
    """How it went."""

    pages: list[Pages]
    lines: list[Line]
    received: int
    sent: int
    refused_as_too_fast: int
    cpu_milliseconds: float
    """For each message, in or out."""


@dataclass(frozen=True, slots=True)
class _People:
    members: list[Neighbour]
    by_telegram: Neighbour
    by_text: Neighbour
    """The two who are on call."""


async def evening(members: int, seconds: float, show: Show) -> Evening:
    """So many seconds with the first on call reached by text, and as many by Telegram."""
    async with (
        own_folder() as folder,
        own_database(folder, on_postgresql=False) as (url, database),
        both_providers() as providers,
    ):
        everybody = await _move_in(database, members)
        served = Served(folder, environment(url, providers.telegram, providers.twilio))
        night = _Night(providers, Carrying(providers, served.url), everybody)
        try:
            await served.start()
            return await _play(night, served, database, seconds, show)
        finally:
            await night.carrying.close()
            await served.close()


async def _play(
    night: "_Night", served: Served, database: Database, seconds: float, show: Show
) -> Evening:
    loop, pid = asyncio.get_running_loop(), served.process.pid
    began, cpu = loop.time(), cpu_seconds(pid)
    await _ask_everybody(database, night.people.members)
    night.carrying.spawn(night.answer())
    by_text = await night.worry(seconds, show)
    await _page_first(database, night.people.by_telegram)
    by_telegram = await night.worry(seconds, show)
    took, cost = loop.time() - began, cpu_seconds(pid) - cpu
    night.over = True
    sent, texts = night.providers.telegram.messages, night.sent_texts()
    received = sum(said.accepted is not None for said in night.carrying.said)
    carried = sum(segments(body) for body in texts)
    lines = [
        Line("Telegram", "messages", len(sent) / took, TELEGRAM_PER_SECOND),
        Line("SMS", "segments", carried / took, SMS_SEGMENTS_PER_SECOND),
    ]
    many = received + len(sent) + len(texts)
    await asyncio.sleep(10.0)  # the last pages are still to leave
    pages = [night.pages("text", by_text), night.pages("Telegram", by_telegram)]
    refused = night.providers.telegram.refused
    return Evening(pages, lines, received, len(sent) + len(texts), refused, cost * 1000 / many)


@dataclass(slots=True)
class _Night:
    """What goes on, apart from the service."""

    providers: Providers
    carrying: Carrying
    people: _People
    over: bool = False
    _silent: list[Neighbour] = field(default_factory=list)

    async def answer(self) -> None:
        """Some of those who were asked write back after a while."""
        by_address = {member.address.value: member for member in self.people.members}
        chats = texts = 0
        while not self.over:
            new = [str(one.chat) for one in self.providers.telegram.messages[chats:]]
            new += [one.to for one in self.providers.twilio.texts[texts:]]
            chats, texts = len(self.providers.telegram.messages), len(self.providers.twilio.texts)
            for address in new:
                member = by_address.pop(address, None)
                if member is not None and random.random() < ANSWER:
                    self.carrying.spawn(self._answer_soon(member))
            await asyncio.sleep(0.2)

    async def worry(self, seconds: float, show: Show) -> list[Said]:
        """Now and then somebody writes something worrying; what they wrote."""
        self._silent = self._silent or random.sample(self.people.members, 500)
        said: list[Said] = []
        for number in range(int(seconds / WORRY_EVERY)):
            said.append(self.carrying.says(self._silent.pop(), WORRYING))
            show(f"evening: alert {number + 1}, {len(self.carrying.said)} messages brought")
            await asyncio.sleep(random.uniform(0, 2 * WORRY_EVERY))
        return said

    def sent_texts(self) -> list[str]:
        """The words of every text that the service sent."""
        return [one.body for one in self.providers.twilio.texts if one.direction != "inbound"]

    def pages(self, by: str, worries: list[Said]) -> Pages:
        """How long each waited for its first page."""
        paged = self._first_pages()
        waits = [paged[each.who.id] - each.at for each in worries if each.who.id in paged]
        return Pages(by, waits, len(worries) - len(waits))

    def _first_pages(self) -> dict[int, float]:
        chats = [(one.text, one.at) for one in self.providers.telegram.messages]
        texts = [(one.body, one.at) for one in self.providers.twilio.texts]
        first: dict[int, float] = {}
        for words, at in sorted(chats + texts, key=lambda one: one[1]):
            named = match(r"URGENT alert \d+, M-(\d+)", words)
            if named is not None:
                first.setdefault(int(named[1]), at)
        return first

    async def _answer_soon(self, member: Neighbour) -> None:
        await asyncio.sleep(random.uniform(0, ANSWER_WITHIN))
        if not self.over:
            self.carrying.says(member, WORDS)


async def _move_in(database: Database, many: int) -> _People:
    moving_in = MovingIn(database)
    by_sms, volunteers = int(many * BY_TEXT), max(1, int(many * BUDDIES))
    by_text = await moving_in.staff("Jo Marsh", Channel.SMS, order=2)
    by_telegram = await moving_in.staff("Amir Khan", Channel.TELEGRAM, order=3)
    helpers = [
        await moving_in.buddy(f"Buddy{n}", (Channel.SMS, Channel.TELEGRAM)[n % 2])
        for n in range(volunteers)
    ]
    channels = [Channel.TELEGRAM] * (many - by_sms) + [Channel.SMS] * by_sms
    random.shuffle(channels)
    members = []
    async with database.writing() as tx:
        for number, channel in enumerate(channels):
            member = await moving_in.person(
                tx, f"Member{number}", channel, Role.MEMBER, consented_on=this_minute().date()
            )
            await buddies.pair(tx, member.id, helpers[number % volunteers].id, this_minute())
            members.append(member)
    return _People(members, by_telegram, by_text)


async def _ask_everybody(database: Database, members: list[Neighbour]) -> None:
    """All their check-ins are due at this moment."""
    async with database.writing() as tx:
        for member in members:
            await plan(tx, member.id, this_minute())


async def _page_first(database: Database, staff: Neighbour) -> None:
    async with database.writing() as tx:
        await people.change_person(tx, staff.id, staff_order=1)
