"""People who live in the database of a service that runs in another process."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from bot.database import Database, Transaction
from bot.store import buddies, people
from bot.store.plans import add_plan
from messages.people import Address, Channel, Role
from schedules.chosen import ChosenTime
from schedules.plans import EVERY_DAY, Days
from schedules.slots import Slot

LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Somebody with one phone."""

    id: int
    name: str
    address: Address

    @property
    def chat(self) -> int:
        """The Telegram chat."""
        assert self.address.channel is Channel.TELEGRAM
        return int(self.address.value)

    @property
    def number(self) -> str:
        """The phone number."""
        assert self.address.channel is Channel.SMS
        return self.address.value

    def message(self, words: str, number: int = 1) -> dict[str, object]:
        """What they write on Telegram, as Telegram puts it."""
        return {
            "message_id": number,
            "date": int(_now().timestamp()),
            "chat": {"id": self.chat, "type": "private", "first_name": self.name},
            "from": {"id": self.chat, "is_bot": False, "first_name": self.name},
            "text": words,
        }


def _numbers_for_stories() -> Iterator[str]:
    """Numbers that nobody has: a thousand of Ofcom's, then a hundred of each American area."""
    for number in range(900_001, 901_000):
        yield f"+447700{number}"
    for area in range(201, 1000):
        for number in range(100, 200):
            yield f"+1{area}5550{number}"


@dataclass(slots=True)
class MovingIn:
    """Writes people straight into the database, with addresses that nobody else has."""

    database: Database
    chats: "count[int]" = field(default_factory=lambda: count(7_000_001))
    numbers: Iterator[str] = field(default_factory=_numbers_for_stories)

    async def member(
        self,
        name: str,
        on: Channel,
        *,
        buddy: Neighbour | None = None,
        slot: datetime | None = None,
    ) -> Neighbour:
        """Somebody who has agreed to check-ins, the first of them at `slot`."""
        async with self.database.writing() as tx:
            member = await self.person(tx, name, on, Role.MEMBER, consented_on=date(2026, 1, 2))
            if buddy is not None:
                await buddies.pair(tx, member.id, buddy.id, _now())
            if slot is not None:
                await plan(tx, member.id, slot)
        return member

    async def buddy(self, name: str, on: Channel) -> Neighbour:
        """A volunteer."""
        async with self.database.writing() as tx:
            return await self.person(tx, name, on, Role.BUDDY)

    async def staff(self, name: str, on: Channel, *, order: int = 1) -> Neighbour:
        """Somebody who is always on call."""
        async with self.database.writing() as tx:
            return await self.person(tx, name, on, Role.STAFF, on_call="always", staff_order=order)

    async def person(
        self, tx: Transaction, name: str, on: Channel, role: Role, **columns: object
    ) -> Neighbour:
        """Anybody, in a transaction that is open."""
        is_chat = on is Channel.TELEGRAM
        value = str(next(self.chats)) if is_chat else next(self.numbers)
        person_id = await people.add_person(
            tx, _now(), name, role=role, language="en", timezone="Europe/London", **columns
        )
        address = Address(on, value)
        assert await people.add_address(tx, person_id, address, 1) is not None
        return Neighbour(person_id, name, address)


async def plan(tx: Transaction, person_id: int, slot: datetime) -> None:
    """A check-in every day at that minute, the first of them at `slot` itself."""
    local = slot.astimezone(LONDON)
    wall = local.replace(tzinfo=None, second=0, microsecond=0)
    await add_plan(tx, person_id, ChosenTime(Days(EVERY_DAY), wall.time()), Slot(wall, slot))


def this_minute() -> datetime:
    """The minute that has begun already: whatever is planned for it is due."""
    return _now().replace(second=0, microsecond=0)


def minutes_from_now(minutes: int) -> datetime:
    """A whole minute that is still to come."""
    return this_minute() + timedelta(minutes=minutes)


def _now() -> datetime:
    return datetime.now(UTC)
