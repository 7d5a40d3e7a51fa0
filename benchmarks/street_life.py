"""What goes on in a street while its service is killed: chat, answers, worries, and staff."""

import asyncio
import random
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from re import search

import aiohttp

from benchmarks.carrying import Carrying, Said
from benchmarks.providers import Providers
from bot.database import Database
from messages.people import Channel
from tests.serving.moving_in import MovingIn, Neighbour, this_minute

TALKERS = 16
ASKED_A_MINUTE = 12
WORDS_EVERY = 0.2
"""Seconds between two ordinary messages of anybody."""
BUDDY_ANSWERS = 0.3
STAFF_TAKE = 0.5
"""How often a buddy answers what reached them, and staff take an alert."""
_BOTH = (Channel.SMS, Channel.TELEGRAM)
_WORRIES = ("kms tonight", "ive took all my pills", "want to unalive myself")
_NOUNS = (
    "apple basket candle daisy easel fiddle garden hammer island jacket kettle ladder marble "
    "needle orange pencil quilt ribbon saddle teapot umbrella velvet window yarn"
).split()


@dataclass(frozen=True, slots=True)
class People:
    """Who lives here."""

    talkers: Sequence[tuple[Neighbour, Neighbour]]
    """Members and their buddies, on every pair of channels."""
    worried: Sequence[Neighbour]
    asked: Sequence[tuple[Neighbour, datetime]]
    """Members who never write, and when their one check-in of this run is due."""
    staff: Sequence[Neighbour]


async def move_in(database: Database, worries: int, minutes: int) -> People:
    """Everybody, in an empty database. The first check-ins are due in the minute that has begun."""
    moving_in = MovingIn(database)
    staff = [
        await moving_in.staff("Jo Marsh", Channel.SMS, order=1),
        await moving_in.staff("Amir Khan", Channel.TELEGRAM, order=2),
        await moving_in.staff("Ruth Bell", Channel.SMS, order=3),
    ]
    talkers = []
    for number in range(TALKERS):
        mine, theirs = _BOTH[number % 2], _BOTH[number // 2 % 2]
        buddy = await moving_in.buddy(f"Buddy{number}", theirs)
        talkers.append((await moving_in.member(f"Talker{number}", mine, buddy=buddy), buddy))
    worried = [await moving_in.member(f"Worried{n}", _BOTH[n % 2]) for n in range(worries)]
    asked = []
    for number in range(minutes * ASKED_A_MINUTE):
        slot = this_minute() + timedelta(minutes=number // ASKED_A_MINUTE)
        member = await moving_in.member(f"Asked{number}", _BOTH[number % 2], slot=slot)
        asked.append((member, slot))
    return People(talkers, worried, asked, staff)


@dataclass(slots=True)
class StreetLife:
    """Everybody's doings. `begin`, and `end` when no more is to be said."""

    providers: Providers
    people: People
    carrying: Carrying
    ordinary: list[tuple[Said, Neighbour]] = field(default_factory=list)
    """What members wrote, and which buddy is to see it."""
    answers: list[tuple[Said, Neighbour]] = field(default_factory=list)
    """What buddies wrote, and which member is to see it."""
    worries: list[Said] = field(default_factory=list)
    taken: list[tuple[Said, int]] = field(default_factory=list)
    delivered: set[str] = field(default_factory=set)
    """Texts of ours whose delivery was reported, and the report accepted."""
    over: bool = False
    _words: "count[int]" = field(default_factory=count)

    def begin(self, seconds: float) -> None:
        """Let everything happen, the worries at random moments within so many seconds."""
        self.carrying.spawn(self._chat())
        self.carrying.spawn(self._answer())
        self.carrying.spawn(self._take())
        self.carrying.spawn(self._report())
        for member in self.people.worried:
            self.carrying.spawn(self._worry(member, random.uniform(0, seconds)))

    def end(self) -> None:
        """Nobody says anything new; what is on its way arrives."""
        self.over = True

    async def _chat(self) -> None:
        while not self.over:
            member, buddy = random.choice(self.people.talkers)
            self.ordinary.append((self.carrying.says(member, self._fresh("I made")), buddy))
            await asyncio.sleep(random.uniform(0, 2 * WORDS_EVERY))

    async def _answer(self) -> None:
        """Buddies see what arrived, and sometimes write back."""
        read = {buddy.id: 0 for _, buddy in self.people.talkers}
        while not self.over:
            for member, buddy in self.people.talkers:
                seen = self._seen(buddy)
                new, read[buddy.id] = len(seen) - read[buddy.id], len(seen)
                if new and random.random() < BUDDY_ANSWERS:
                    said = self.carrying.says(buddy, self._fresh("How nice, I have"))
                    self.answers.append((said, member))
            await asyncio.sleep(0.2)

    async def _worry(self, member: Neighbour, after: float) -> None:
        await asyncio.sleep(after)
        if not self.over:
            self.worries.append(self.carrying.says(member, random.choice(_WORRIES)))

    async def _take(self) -> None:
        """The first on call reads every page, and takes some of the alerts."""
        first, read, decided = self.people.staff[0], 0, set[int]()
        while not self.over:
            pages = self._seen(first)
            for page in pages[read:]:
                named = search(r"URGENT alert (\d+)", page)
                if named is None or int(named[1]) in decided:
                    continue
                decided.add(int(named[1]))
                if random.random() < STAFF_TAKE:
                    said = self.carrying.says(first, f"T{named[1]}")
                    self.taken.append((said, int(named[1])))
            read = len(pages)
            await asyncio.sleep(0.2)

    async def _report(self) -> None:
        """Twilio says once of each text that it was sent and then delivered, in any order."""
        told = 0
        while True:
            texts = self.providers.twilio.texts
            for place in range(told, len(texts)):
                text = texts[place]
                if text.direction == "inbound":
                    continue
                texts[place] = replace(text, status="delivered")
                self.carrying.spawn(self._report_one(place))
            told = len(texts)
            await asyncio.sleep(0.1)

    async def _report_one(self, place: int) -> None:
        text = self.providers.twilio.texts[place]
        for status in random.sample(("sent", "delivered"), 2):
            await asyncio.sleep(random.uniform(0, 0.3))
            with suppress(aiohttp.ClientError, ConnectionError, TimeoutError):
                answer = await self.providers.twilio.report(text, status)
                if answer < 300 and status == "delivered":
                    self.delivered.add(text.sid)

    def _seen(self, who: Neighbour) -> list[str]:
        if who.address.channel is Channel.TELEGRAM:
            return [message.text for message in self.providers.telegram.to(who.chat)]
        return [text.body for text in self.providers.twilio.to(who.number)]

    def _fresh(self, opening: str) -> str:
        """Words that nobody else says, so that each can be found again wherever it goes."""
        number, many = next(self._words), len(_NOUNS)
        three = (_NOUNS[number % many], _NOUNS[number // many % many], _NOUNS[number // many**2])
        return f"{opening} {' and '.join(three)} today"
