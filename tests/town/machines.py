"""Several machines that look after one town, each with a service and a database of its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.clock import HandClock
from bot.database import open_database
from bot.service import Service, build_service
from bot.vault import Vault
from messages.people import Channel
from tests.town.fixtures import SECRET_KEY, no_limit, settings_for
from tests.town.screens import PhonesInTown


@asynccontextmanager
async def several_machines(url: str, clock: HandClock, many: int) -> AsyncIterator[list[Service]]:
    """So many, all on one clock; none of them is asked to do anything by itself."""
    made = [_machine(url, clock) for _ in range(many)]
    yield made
    for each in made:
        await each.close()


def _machine(url: str, clock: HandClock) -> Service:
    settings = settings_for(database_url=url)
    phones = {Channel.PHONES: PhonesInTown()}
    return build_service(settings, open_database(url, Vault(SECRET_KEY)), clock, phones, no_limit)
