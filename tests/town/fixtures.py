"""Towns for tests: on both databases, with phones in the room or with the providers' stand-ins."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from functools import cache
from math import inf

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.channels.pace import Gates, Pace
from bot.channels.port import Port
from bot.channels.sms import SmsPort
from bot.channels.telegram import TelegramPort
from bot.channels.voice import VoicePort
from bot.clock import HandClock
from bot.database import Database, open_database
from bot.ports import webhook_secret
from bot.service import Service, build_service
from bot.settings import Settings, TelegramMode
from bot.vault import Vault
from messages.people import Address, Channel
from tests.standins.telegram import TelegramStandIn
from tests.standins.twilio import TwilioStandIn
from tests.town.carriers import PUBLIC, ByWebhook, InTheRoom
from tests.town.screens import PhonesInTown, ProvidersScreens
from tests.town.town import Town

SECRET_KEY = "a key for tests that opens nothing else"
SUNDAY_EVENING = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
REVIEWED = "Ann Lee 2026-10-01"
"""Who reviewed the safeguarding of companion visits, and when."""


class NoLimit(Pace):
    """Stand-ins are in no hurry; what has to wait, waits on its row, in the town's own time."""

    def hold(self, after: timedelta | None, address: Address | None) -> None:
        """Not in seconds of the machine."""


def no_limit(_channel: Channel) -> Pace:
    """No pace at all."""
    return NoLimit(Gates(inf))


def settings_for(**given: object) -> Settings:
    """Settings of a town."""
    values: dict[str, object] = {
        "secret_key": SECRET_KEY,
        "organisation": "the Hello Team",
        "public_base_url": PUBLIC,
        "drill": "off",
        **given,
    }
    return Settings(**values)  # type: ignore[arg-type]


async def town_with_phones(url: str, stack: AsyncExitStack, **given: object) -> Town:
    """Everybody's phone is in the room."""
    settings = settings_for(database_url=url, **given)
    phones = PhonesInTown()
    service = _service(settings, {Channel.PHONES: phones})
    stack.push_async_callback(service.close)
    clock = service.clock
    assert isinstance(clock, HandClock)
    return Town(service, clock, InTheRoom(service), phones, providers=False)


async def town_with_providers(url: str, stack: AsyncExitStack, **given: object) -> Town:
    """Everybody is reached through Telegram or Twilio, as their stand-ins speak it."""
    telegram = await stack.enter_async_context(TelegramStandIn())
    twilio = await stack.enter_async_context(TwilioStandIn())
    twilio.now = SUNDAY_EVENING
    settings = settings_for(
        database_url=url,
        telegram_bot_token=telegram.token,
        telegram_mode=TelegramMode.WEBHOOK,
        telegram_api_base_url=telegram.base_url,
        twilio_account_sid=twilio.sid,
        twilio_auth_token=twilio.token,
        twilio_from=twilio.number,
        twilio_api_base_url=twilio.base_url,
        **given,
    )
    secret = webhook_secret(settings, Vault(SECRET_KEY))
    ports: dict[Channel, Port] = {
        Channel.TELEGRAM: TelegramPort(telegram.token, telegram.base_url, PUBLIC, secret),
        Channel.SMS: SmsPort(twilio.sid, twilio.token, twilio.number, twilio.base_url, PUBLIC),
        Channel.VOICE: VoicePort(twilio.sid, twilio.token, twilio.number, twilio.base_url, PUBLIC),
    }
    service = _service(settings, ports)
    stack.push_async_callback(service.close)
    clock = service.clock
    assert isinstance(clock, HandClock)
    screens = ProvidersScreens(telegram, twilio)
    return Town(service, clock, ByWebhook(service), screens, providers=True)


def _service(settings: Settings, ports: dict[Channel, Port]) -> Service:
    engine = _engine(settings.database_url, settings.secret_key)
    database = Database(engine, Vault(settings.secret_key))
    return build_service(settings, database, HandClock(SUNDAY_EVENING), ports, no_limit)


@cache
def _engine(url: str, key: str) -> AsyncEngine:
    """As in a service that runs for months: what was worked out for a statement stays."""
    return open_database(url, Vault(key)).engine


@pytest.fixture
async def quiet_town(sqlite_url: str) -> AsyncIterator[Town]:
    """One town on the embedded database, with phones in the room; nobody is surprised in it."""
    async with AsyncExitStack() as stack:
        town = await town_with_phones(sqlite_url, stack)
        yield town
        town.all_is_quiet()


@pytest.fixture
async def provided_town(sqlite_url: str) -> AsyncIterator[Town]:
    """One town on the embedded database, reached through the stand-ins of both providers."""
    async with AsyncExitStack() as stack:
        town = await town_with_providers(sqlite_url, stack)
        yield town
        town.all_is_quiet()


@pytest.fixture
async def reviewed(sqlite_url: str) -> AsyncIterator[Town]:
    """A town whose organisation has recorded its safeguarding review."""
    async with AsyncExitStack() as stack:
        town = await town_with_phones(sqlite_url, stack, visits_reviewed=REVIEWED)
        yield town
        town.all_is_quiet()


@pytest.fixture
async def reviewed_on_both(database_url: str) -> AsyncIterator[Town]:
    """The same on each of the two databases."""
    async with AsyncExitStack() as stack:
        town = await town_with_phones(database_url, stack, visits_reviewed=REVIEWED)
        yield town
        town.all_is_quiet()


PLACES = ("sqlite, phones", "postgresql, providers")
every_place = pytest.mark.parametrize("place", [*PLACES, "sqlite, providers"], indirect=True)
"""For the journeys on which everything rests: also as most charities run it."""


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest) -> tuple[str, str]:
    """Which database, and by which way people are reached."""
    database, way = request.param.split(", ")
    return request.getfixturevalue(f"{database}_url"), way


@pytest.fixture
async def town(place: tuple[str, str]) -> AsyncIterator[Town]:
    """Two towns: every journey is played on both databases, and through every channel."""
    url, way = place
    async with AsyncExitStack() as stack:
        make = town_with_phones if way == "phones" else town_with_providers
        made = await make(url, stack)
        yield made
        made.all_is_quiet()


@pytest.fixture
async def town_with_telephones(database_url: str) -> AsyncIterator[Town]:
    """Two towns, one on each database, in which staff can be called."""
    async with AsyncExitStack() as stack:
        made = await town_with_providers(database_url, stack)
        yield made
        made.all_is_quiet()
