"""A small town in which a whole evening can be played: people with phones, and one service."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.clock import HandClock
from bot.planned import keep_chosen
from bot.service import Service
from bot.store import buddies, people
from bot.store.screens import next_moment
from messages.inbound import Kind
from messages.people import Address, Channel, Role
from schedules.chosen import Chosen, ChosenTime
from schedules.plan_words import parse_days, parse_times
from tests.town.carriers import Carrier
from tests.town.screens import Screens, Seen

LONDON = ZoneInfo("Europe/London")


@dataclass(eq=False)
class Resident:
    """Somebody with a phone. Every message they get has to be expected, or the test fails."""

    town: "Town" = field(repr=False)
    name: str
    id: int
    address: Address
    heard: int = 0

    async def writes(self, text: str, *, kind: Kind = Kind.TEXT) -> None:
        """Send words, as anybody would."""
        await self.town.carrier.carry(self.address, text, kind=kind)
        await self.town.settle()

    async def does(self, kind: Kind) -> None:
        """Send something that is not words."""
        await self.writes("", kind=kind)

    async def presses(self, label: str) -> None:
        """Press the newest button of that name."""
        for seen in reversed(self.seen):
            for each, action in seen.buttons:
                if each == label:
                    await self.town.carrier.carry(
                        self.address,
                        "",
                        kind=Kind.BUTTON,
                        button=action,
                        answer_to=seen.id,
                        topic=seen.topic,
                    )
                    await self.town.settle()
                    return
        raise AssertionError(f"{self.name} has no button {label!r}: {self.seen}")

    async def presses_again(self, seen: Seen, label: str) -> None:
        """Press a button of a message as it stood when it was looked at."""
        action = dict(seen.buttons)[label]
        await self.town.carrier.carry(
            self.address, "", kind=Kind.BUTTON, button=action, answer_to=seen.id
        )
        await self.town.settle()

    async def replies_to(self, fragment: str, text: str) -> None:
        """Answer one message by replying to it."""
        for seen in reversed(self.seen):
            if fragment in seen.text:
                carry = self.town.carrier.carry
                await carry(self.address, text, answer_to=seen.id, topic=seen.topic)
                await self.town.settle()
                return
        raise AssertionError(f"{self.name} saw nothing with {fragment!r}")

    @property
    def seen(self) -> list[Seen]:
        """Everything on the screen."""
        return self.town.screens.of(self.address)

    @property
    def unheard(self) -> list[str]:
        """What arrived and no test has expected yet."""
        return [seen.text for seen in self.seen[self.heard :]]

    def hears(self, *fragments: str, never: tuple[str, ...] = ()) -> str:
        """The next message has all of these in it, and none of those; its text."""
        assert self.unheard, f"{self.name} hears nothing; expected {fragments}"
        text = self.unheard[0]
        self.heard += 1
        missing = [each for each in fragments if each.casefold() not in text.casefold()]
        assert not missing, f"{self.name} hears {text!r}, without {missing}"
        wrong = [each for each in never if each.casefold() in text.casefold()]
        assert not wrong, f"{self.name} hears {text!r}, with {wrong}"
        return text

    def sees(self, *fragments: str, never: tuple[str, ...] = ()) -> Seen:
        """One message on the screen, as it stands now, has all of these in it; the newest such."""
        for seen in reversed(self.seen):
            if all(each.casefold() in seen.text.casefold() for each in fragments):
                wrong = [each for each in never if each.casefold() in seen.text.casefold()]
                assert not wrong, f"{self.name} sees {seen.text!r}, with {wrong}"
                return seen
        raise AssertionError(f"{self.name} sees nothing with {fragments}: {self.seen}")

    def hears_nothing(self) -> None:
        """No message has come that was not expected."""
        assert not self.unheard, f"{self.name} hears {self.unheard}"


@dataclass(eq=False)
class Town:
    """The service, its clock, and everybody's phones."""

    service: Service
    clock: HandClock
    carrier: Carrier
    screens: Screens
    providers: bool
    residents: list[Resident] = field(default_factory=list)

    async def member(
        self,
        name: str,
        *,
        on: str = "text",
        days: str = "",
        at: str = "18:30",
        buddy: Resident | None = None,
        consent: bool = True,
        language: str = "en",
    ) -> Resident:
        """Somebody who gets check-ins."""
        agreed = date(2026, 1, 2) if consent else None
        resident = await self._move_in(
            name, Role.MEMBER, on, consented_on=agreed, language=language
        )
        async with self.service.database.writing() as tx:
            if buddy is not None:
                await buddies.pair(tx, resident.id, buddy.id, self.now)
            if days:
                times = tuple(ChosenTime(parse_days(days), one) for one in parse_times(at))
                member = await people.find_person(tx, resident.id)
                assert member is not None
                charity = self.service.office.charity
                await keep_chosen(tx, charity, member, Chosen(), Chosen(times), self.now)
        return resident

    async def buddy(self, name: str, *, on: str = "chat", days: str = "") -> Resident:
        """A volunteer."""
        return await self._move_in(name, Role.BUDDY, on, days=days)

    async def staff(
        self, name: str, *, on: str = "text", on_call: str = "always", order: int = 1
    ) -> Resident:
        """Somebody who is paged."""
        return await self._move_in(name, Role.STAFF, on, on_call=on_call, staff_order=order)

    async def stranger(self, name: str, *, on: str = "text") -> Resident:
        """Somebody whom the service has never heard of."""
        resident = Resident(self, name, 0, self._address(on))
        self.residents.append(resident)
        return resident

    async def _move_in(self, name: str, role: Role, on: str, **values: object) -> Resident:
        address = self._address(on)
        columns: dict[str, object] = {"language": "en", **values}
        async with self.service.database.writing() as tx:
            person_id = await people.add_person(
                tx, self.now, name, role=role, timezone="Europe/London", **columns
            )
            await people.add_address(tx, person_id, address, 1)
        resident = Resident(self, name, person_id, address)
        self.residents.append(resident)
        return resident

    async def also_has_a_phone(self, resident: Resident) -> Resident:
        """A second address of theirs, after the first; what arrives there is heard by itself."""
        address = self._address("text")
        async with self.service.database.writing() as tx:
            await people.add_address(tx, resident.id, address, 2)
        second = Resident(self, resident.name, resident.id, address)
        self.residents.append(second)
        return second

    def _address(self, on: str) -> Address:
        number = len(self.residents) + 1
        if not self.providers:
            return Address(Channel.PHONES, f"{on}-{number}")
        if on == "chat":
            return Address(Channel.TELEGRAM, str(7000 + number))
        return Address(Channel.SMS, f"+4477009001{number:02d}")

    @property
    def now(self) -> datetime:
        """The service's time."""
        return self.clock.now()

    def it_is(self, when: str) -> None:
        """Set the clock to a wall time in London: `2026-11-22 18:25`."""
        self.clock.set(datetime.fromisoformat(when).replace(tzinfo=LONDON))

    async def settle(self) -> None:
        """Let everything happen that is due now."""
        await self.service.settle(self.now)

    async def later(
        self, *, seconds: int = 0, minutes: int = 0, hours: int = 0, days: int = 0
    ) -> None:
        """Let time pass, through every moment at which something is due."""
        until = self.now + timedelta(seconds=seconds, minutes=minutes, hours=hours, days=days)
        await self.settle()
        while self.now < until:
            async with self.service.database.reading() as tx:
                due = await next_moment(tx, self.now)
            self.clock.set(min(until, due or until))
            await self.settle()

    def all_is_quiet(self) -> None:
        """Nobody has heard anything that was not expected."""
        for resident in self.residents:
            resident.hears_nothing()
