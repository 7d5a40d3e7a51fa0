"""Looks at every part, those first on which the others lean."""

from datetime import datetime

from bot.charity import Charity
from bot.checking.channels import check_channels
from bot.checking.crowds import check_crowds
from bot.checking.database import check_database
from bot.checking.finding import Finding, Weight
from bot.checking.people import check_people
from bot.checking.plans import check_plans
from bot.checking.proof import check_proof
from bot.checking.rota import check_rota
from bot.checking.settings import check_settings
from bot.checking.triage import check_triage
from bot.checking.wording import check_wording
from bot.database import open_database
from bot.settings import Settings
from bot.vault import Vault
from schedules.zones import wall_clock


async def check_everything(settings: Settings, charity: Charity, now: datetime) -> list[Finding]:
    """People and rota only where the database can be read at all."""
    today = wall_clock(now, settings.timezone).date()
    return [
        *check_settings(settings),
        *await _stored(settings, charity, now),
        *await check_channels(settings),
        *check_triage(),
        *check_wording(settings, today),
    ]


async def _stored(settings: Settings, charity: Charity, now: datetime) -> list[Finding]:
    database = open_database(settings.database_url, Vault(settings.secret_key))
    try:
        found = await check_database(settings, database)
        if any(one.weight is Weight.PROBLEM for one in found):
            return found
        async with database.reading() as tx:
            found += await check_people(tx, charity.channels, charity.checks, now)
            found += await check_proof(tx, settings, now)
            found += await check_plans(tx, charity)
            found += await check_crowds(tx, charity, settings.rates, now)
            found += await check_rota(tx, settings.timezone, now, charity.place)
        return found
    finally:
        await database.close()
