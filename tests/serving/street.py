"""A street: one served process, both providers in front of it, and neighbours to write to it."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from aiohttp import web
from sqlalchemy import Executable, Row, select

from bot.database import Database, open_database
from bot.store import people
from bot.tables import concerns, outbox
from bot.tables.states import OutboxState
from bot.vault import Vault
from messages.people import Channel
from tests.serving.moving_in import MovingIn, Neighbour, plan, this_minute
from tests.serving.served import SERVE, Served
from tests.standins.loopback import Mood
from tests.standins.telegram import TelegramStandIn, Update
from tests.standins.twilio import Text, TwilioStandIn
from tests.town.fixtures import SECRET_KEY

BOT_TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
TWILIO_TOKEN = "d41d8cd98f00b204e9800998ecf8427e"
SMS, STATUS = "/webhooks/twilio/sms", "/webhooks/twilio/status"


class LiveTwilio(TwilioStandIn):
    """Twilio whose clock runs, as the served process's does, and that can treat one phone badly."""

    def __init__(self) -> None:
        super().__init__(token=TWILIO_TOKEN)
        self.hasty = False
        """Whether each text is reported as delivered at the moment when its sending is answered."""
        self.reporting: list[asyncio.Future[int]] = []
        self._next_to: dict[str, list[Mood]] = {}

    def next_to(self, number: str, *moods: Mood) -> None:
        """The next texts to this phone are met like this; all others are met well."""
        self._next_to.setdefault(number, []).extend(moods)

    def hold(self, sender: str, body: str, *, media: int = 0, ago: timedelta | None = None) -> Text:
        self.now = datetime.now(UTC)
        return super().hold(sender, body, media=media, ago=ago)

    async def show(
        self, request: web.Request, mood: Mood, answer: dict[str, object]
    ) -> web.StreamResponse:
        if self.hasty and request.method == "POST":
            self.reporting.append(asyncio.ensure_future(self.report(self.texts[-1], "delivered")))
        return await super().show(request, mood, answer)

    async def _create(self, request: web.Request) -> web.StreamResponse:
        self.now = datetime.now(UTC)
        waiting = self._next_to.get(str((await request.post())["To"]))
        if waiting:
            self.next(waiting.pop(0))
        return await super()._create(request)


class GatedTelegram(TelegramStandIn):
    """Telegram that can be made to act at once and to answer only when its gate is opened."""

    def __init__(self) -> None:
        super().__init__(BOT_TOKEN)
        self.gate = asyncio.Event()
        self.gate.set()

    async def show(
        self, request: web.Request, mood: Mood, answer: dict[str, object]
    ) -> web.StreamResponse:
        await self.gate.wait()
        return await super().show(request, mood, answer)


@dataclass(slots=True)
class Street:
    """What a test needs to act as the people and as both providers."""

    served: Served
    telegram: GatedTelegram
    twilio: LiveTwilio
    database: Database
    moving_in: MovingIn
    private: set[str] = field(default_factory=lambda: {BOT_TOKEN, TWILIO_TOKEN, SECRET_KEY})
    """What must never stand in a log."""
    neighbours: list[Neighbour] = field(default_factory=list)
    _messages: "count[int]" = field(default_factory=lambda: count(100))

    async def member(self, name: str, on: Channel, buddy: Neighbour | None = None) -> Neighbour:
        """A member who has agreed, with or without a buddy."""
        return self._keep(await self.moving_in.member(name, on, buddy=buddy))

    async def buddy(self, name: str, on: Channel) -> Neighbour:
        """A volunteer."""
        return self._keep(await self.moving_in.buddy(name, on))

    async def staff(self, name: str, on: Channel, order: int) -> Neighbour:
        """Somebody who is on call."""
        return self._keep(await self.moving_in.staff(name, on, order=order))

    async def leaves(self, who: Neighbour) -> None:
        """They are not on call any more."""
        async with self.database.writing() as tx:
            await people.change_person(tx, who.id, on_call="")

    async def ask_now(self, who: Neighbour) -> None:
        """Their check-in is due."""
        async with self.database.writing() as tx:
            await plan(tx, who.id, this_minute())

    async def alert_of(self, member: Neighbour) -> int:
        """The number of the alert about this member."""
        found = await self.stored(select(concerns.c.id).where(concerns.c.member_id == member.id))
        return int(found[0].id)

    def telegram_says(self, who: Neighbour, text: str) -> Update:
        """What Telegram would bring for this."""
        self.private.add(text)
        return self.telegram.update(message=who.message(text, next(self._messages)))

    def twilio_holds(self, who: Neighbour, text: str) -> Text:
        """A text that is at Twilio, and not yet brought."""
        self.private.add(text)
        return self.twilio.hold(who.number, text)

    async def says(self, who: Neighbour, text: str) -> None:
        """They write, and the provider's one call is answered well."""
        if who.address.channel is Channel.TELEGRAM:
            status = await self.telegram.bring(self.telegram_says(who, text))
        else:
            status = await self.brings(self.twilio_holds(who, text))
        assert status == 200, status

    async def brings(self, text: Text, **extra: str) -> int:
        """Twilio brings a text; the status of our answer."""
        return await self.twilio.bring(text, self.served.url + SMS, **extra)

    async def hears(self, who: Neighbour, *fragments: str, times: int = 1) -> list[str]:
        """Wait until so many messages with all of these in them reached this phone."""

        def found() -> list[str]:
            return [text for text in self.seen(who) if all(part in text for part in fragments)]

        by_chat = who.address.channel is Channel.TELEGRAM
        try:
            provider = self.telegram if by_chat else self.twilio
            await provider.until(lambda: len(found()) >= times, 20.0)
        except TimeoutError:
            log = "\n".join(self.served.said[-20:])
            heard = f"{who.name} heard {self.seen(who)}, not {fragments}"
            raise AssertionError(f"{heard}\n{log}") from None
        return found()

    def seen(self, who: Neighbour) -> list[str]:
        """Everything on this phone."""
        if who.address.channel is Channel.TELEGRAM:
            return [message.text for message in self.telegram.to(who.chat)]
        return [text.body for text in self.twilio.to(who.number)]

    async def stored(self, statement: Executable) -> list[Row[tuple[object, ...]]]:
        """What the database answers now."""
        async with self.database.reading() as tx:
            return list(await tx.all(statement))

    async def all_is_sent(self) -> None:
        """Wait until nothing is left to send, so that nothing disturbs the next test."""
        waiting = select(outbox.c.id).where(outbox.c.state == OutboxState.WAITING)

        async def is_quiet() -> bool:
            return not await self.stored(waiting)

        await self.served.until(is_quiet)

    def told(self) -> list[str]:
        """Every line of the log that holds something private."""
        said = [
            line.split(" ", 1)[-1] for line in self.served.said
        ]  # T1 is in any time from ten on
        return [line for line in said if any(word in line for word in self.private)]

    def _keep(self, who: Neighbour) -> Neighbour:
        self.private |= {who.name, who.address.value}
        self.neighbours.append(who)
        return who


def environment(
    database_url: str, telegram: TelegramStandIn, twilio: TwilioStandIn, **more: str
) -> dict[str, str]:
    """The settings of a process that speaks to these two."""
    return {
        "DATABASE_URL": database_url,
        "SECRET_KEY": SECRET_KEY,
        "DRILL": "off",
        "ORGANISATION": "the Hello Team",
        "TELEGRAM_BOT_TOKEN": telegram.token,
        "TELEGRAM_API_BASE_URL": telegram.base_url,
        "TWILIO_ACCOUNT_SID": twilio.sid,
        "TWILIO_AUTH_TOKEN": twilio.token,
        "TWILIO_FROM": twilio.number,
        "TWILIO_API_BASE_URL": twilio.base_url,
        **more,
    }


@asynccontextmanager
async def street(
    folder: Path,
    database_url: str,
    settings: Mapping[str, str] | None = None,
    command: Sequence[str] = SERVE,
) -> AsyncIterator[Street]:
    """Both stand-ins, a database that is migrated already, and a process not yet started."""
    async with AsyncExitStack() as stack:
        telegram = await stack.enter_async_context(GatedTelegram())
        twilio = await stack.enter_async_context(LiveTwilio())
        database = open_database(database_url, Vault(SECRET_KEY))
        stack.push_async_callback(database.close)
        given = environment(database_url, telegram, twilio, **(settings or {}))
        served = Served(folder, given, command)
        stack.push_async_callback(served.close)
        here = Street(served, telegram, twilio, database, MovingIn(database))
        yield here
        assert not here.told(), here.told()
