"""The people of a full evening: who is asked, who answers, who worries, and who takes an alert."""

import asyncio
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from re import match

from sqlalchemy import insert

from benchmarks.carrying import Carrying, Said
from benchmarks.providers import Providers
from bot.database import Database
from bot.store import buddies, people
from bot.store.plans import plan_columns
from bot.tables import plans
from messages.people import Channel, Role
from schedules.chosen import ChosenTime
from schedules.plans import EVERY_DAY, Days
from schedules.slots import Slot
from tests.serving.moving_in import LONDON, MovingIn, Neighbour, this_minute

BY_TEXT, BUDDIES = 0.25, 0.02
"""Shares of the members: who is reached by text, and how many volunteers there are."""
TEAMS = 40
"""Each with somebody of its own on call, half of them reached by text. More than five alerts in ten
minutes come to one person as a list, which is slower on purpose: see docs/paging.md."""
TAKES_WITHIN = (3.0, 20.0)
"""Seconds after which whoever is on call takes an alert."""
ANSWER, ANSWER_WITHIN = 0.2, 60.0
"""How many of those who are asked write back, and within how many seconds."""
WORRY_EVERY = 3.0
"""Seconds between two worrying messages: more than a hundred alerts in one evening."""
WORDS = "Quiet day here, I fed the birds and had some soup"
WORRYING = "kms tonight"

Show = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Everybody:
    """Who lives here."""

    members: list[Neighbour]
    """Each belongs to the team of its place in the list, counted round and round."""
    on_call: list[Neighbour]
    """One for each team."""


@dataclass(slots=True)
class Night:
    """What goes on, apart from the service."""

    providers: Providers
    carrying: Carrying
    people: Everybody
    over: bool = False
    worries: list[Said] = field(default_factory=list)

    async def answer(self) -> None:
        """Some of those who were asked write back after a while."""
        talkative = self.people.members[TEAMS * 10 :]  # the first ones have something else to say
        by_address = {member.address.value: member for member in talkative}
        news = self._news()
        while not self.over:
            for address, _ in next(news):
                member = by_address.pop(address, None)
                if member is not None and random.random() < ANSWER:
                    self.carrying.spawn(self._answer_soon(member))
            await asyncio.sleep(0.2)

    async def worry(self, show: Show) -> None:
        """Now and then somebody writes something worrying, of one team after the other."""
        while not self.over and len(self.worries) < len(self.people.members):
            await asyncio.sleep(random.uniform(0, 2 * WORRY_EVERY))
            who = self.people.members[len(self.worries)]
            self.worries.append(self.carrying.says(who, WORRYING))
            show(f"evening: alert {len(self.worries)}, {len(self.carrying.said)} messages brought")

    async def take(self) -> None:
        """Whoever is on call takes what they are paged about, after a moment."""
        by_address = {staff.address.value: staff for staff in self.people.on_call}
        taken: set[str] = set()
        news = self._news()
        while not self.over:
            for address, words in next(news):
                named = match(r"URGENT alert (\d+)", words) if address in by_address else None
                if named is not None and named[1] not in taken:
                    taken.add(named[1])
                    take = self._take_soon(by_address[address], f"T{named[1]}")
                    self.carrying.spawn(take)
            await asyncio.sleep(0.5)

    def _news(self) -> Iterator[list[tuple[str, str]]]:
        """Each time: to whom what was sent since the last time."""
        chats = texts = 0
        while True:
            all_chats, all_texts = self.providers.telegram.messages, self.providers.twilio.texts
            new = [(str(one.chat), one.text) for one in all_chats[chats:]]
            new += [(one.to, one.body) for one in all_texts[texts:] if one.direction != "inbound"]
            chats, texts = len(all_chats), len(all_texts)
            yield new

    async def _take_soon(self, staff: Neighbour, words: str) -> None:
        await asyncio.sleep(random.uniform(*TAKES_WITHIN))
        self.carrying.says(staff, words)

    async def _answer_soon(self, member: Neighbour) -> None:
        await asyncio.sleep(random.uniform(0, ANSWER_WITHIN))
        if not self.over:
            self.carrying.says(member, WORDS)


async def move_in(database: Database, many: int) -> Everybody:
    """All of them, with nothing planned yet."""
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
    return Everybody(members, on_call)


async def ask_everybody(database: Database, members: list[Neighbour], at: datetime) -> None:
    """All their check-ins come due at that very moment."""
    wall = at.astimezone(LONDON).replace(tzinfo=None)
    one, slot = ChosenTime(Days(EVERY_DAY), wall.time()), Slot(wall, at)
    async with database.writing() as tx:
        rows = [plan_columns(member.id, one, slot) for member in members]
        await tx.connection.execute(insert(plans), rows)
