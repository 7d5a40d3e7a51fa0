"""A full evening: ten thousand asked at one moment, many answer, and some of it is worrying."""

import asyncio
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from re import match

from benchmarks.carrying import Carrying, Said
from benchmarks.measuring import cpu_seconds
from benchmarks.places import own_database, own_folder
from benchmarks.providers import Providers, both_providers
from bot.database import Database
from bot.settings import SMS_SEGMENTS_PER_SECOND, TELEGRAM_PER_SECOND
from bot.store import buddies, people
from messages.people import Channel, Role
from messages.segments import segments
from tests.serving.moving_in import MovingIn, Neighbour, plan, this_minute
from tests.serving.served import Served
from tests.serving.street import environment

BY_TEXT, BUDDIES = 0.3, 0.02
"""Shares of the members: who is reached by text, and how many volunteers there are."""
TEAMS = 40
"""Each with somebody of its own on call, half of them reached by text. More than five alerts in ten
minutes come to one person as a list, which is slower on purpose: see docs/paging.md."""
TAKES_WITHIN = (3.0, 20.0)
"""Seconds after which whoever is on call takes an alert."""
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
    """Each belongs to the team of its place in the list, counted round and round."""
    on_call: list[Neighbour]
    """One for each team."""


async def evening(members: int, seconds: float, show: Show) -> Evening:
    """So many members are asked at one moment; worries come during the first `seconds`."""
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
    night.carrying.spawn(night.take())
    worries = await night.worry(seconds, show)
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
    pages = night.pages(worries)
    refused = night.providers.telegram.refused
    return Evening(pages, lines, received, len(sent) + len(texts), refused, cost * 1000 / many)


@dataclass(slots=True)
class _Night:
    """What goes on, apart from the service."""

    providers: Providers
    carrying: Carrying
    people: _People
    over: bool = False

    async def answer(self) -> None:
        """Some of those who were asked write back after a while."""
        talkative = self.people.members[TEAMS * 10 :]  # the first ones have something else to say
        by_address = {member.address.value: member for member in talkative}
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
        """Now and then somebody writes something worrying, of one team after the other."""
        said: list[Said] = []
        for number in range(int(seconds / WORRY_EVERY)):
            said.append(self.carrying.says(self.people.members[number], WORRYING))
            show(f"evening: alert {number + 1}, {len(self.carrying.said)} messages brought")
            await asyncio.sleep(random.uniform(0, 2 * WORRY_EVERY))
        return said

    async def take(self) -> None:
        """Whoever is on call takes what they are paged about, after a moment."""
        taken: set[str] = set()
        while not self.over:
            for staff in self.people.on_call:
                for words in self._seen(staff):
                    named = match(r"URGENT alert (\d+)", words)
                    if named is not None and named[1] not in taken:
                        taken.add(named[1])
                        self.carrying.spawn(self._take_soon(staff, f"T{named[1]}"))
            await asyncio.sleep(0.5)

    def sent_texts(self) -> list[str]:
        """The words of every text that the service sent."""
        return [one.body for one in self.providers.twilio.texts if one.direction != "inbound"]

    def pages(self, worries: list[Said]) -> list[Pages]:
        """How long each waited for its first page, by the channel of whoever was on call."""
        paged, found = self._first_pages(), []
        for by, channel in (("text", Channel.SMS), ("Telegram", Channel.TELEGRAM)):
            theirs = [
                each
                for number, each in enumerate(worries)
                if self.people.on_call[number % TEAMS].address.channel is channel
            ]
            waits = [paged[each.who.id] - each.at for each in theirs if each.who.id in paged]
            found.append(Pages(by, waits, len(theirs) - len(waits)))
        return found

    def _first_pages(self) -> dict[int, float]:
        chats = [(one.text, one.at) for one in self.providers.telegram.messages]
        texts = [(one.body, one.at) for one in self.providers.twilio.texts]
        first: dict[int, float] = {}
        for words, at in sorted(chats + texts, key=lambda one: one[1]):
            named = match(r"URGENT alert \d+, M-(\d+)", words)
            if named is not None:
                first.setdefault(int(named[1]), at)
        return first

    def _seen(self, who: Neighbour) -> list[str]:
        if who.address.channel is Channel.TELEGRAM:
            return [one.text for one in self.providers.telegram.to(who.chat)]
        return [one.body for one in self.providers.twilio.to(who.number)]

    async def _take_soon(self, staff: Neighbour, words: str) -> None:
        await asyncio.sleep(random.uniform(*TAKES_WITHIN))
        self.carrying.says(staff, words)

    async def _answer_soon(self, member: Neighbour) -> None:
        await asyncio.sleep(random.uniform(0, ANSWER_WITHIN))
        if not self.over:
            self.carrying.says(member, WORDS)


async def _move_in(database: Database, many: int) -> _People:
    moving_in = MovingIn(database)
    by_sms, volunteers = int(many * BY_TEXT), max(1, int(many * BUDDIES))
    both = (Channel.SMS, Channel.TELEGRAM)
    on_call = [await moving_in.staff(f"Jo{n}", both[n % 2], order=1) for n in range(TEAMS)]
    helpers = [await moving_in.buddy(f"Buddy{n}", both[n % 2]) for n in range(volunteers)]
    channels = [Channel.TELEGRAM] * (many - by_sms) + [Channel.SMS] * by_sms
    random.shuffle(channels)
    members = []
    async with database.writing() as tx:
        for number, staff in enumerate(on_call):
            await people.change_person(tx, staff.id, team=f"team {number}")
        for number, channel in enumerate(channels):
            member = await moving_in.person(
                tx,
                f"Member{number}",
                channel,
                Role.MEMBER,
                consented_on=this_minute().date(),
                team=f"team {number % TEAMS}",
            )
            await buddies.pair(tx, member.id, helpers[number % volunteers].id, this_minute())
            members.append(member)
    return _People(members, on_call)


async def _ask_everybody(database: Database, members: list[Neighbour]) -> None:
    """All their check-ins are due at this moment."""
    async with database.writing() as tx:
        for member in members:
            await plan(tx, member.id, this_minute())
