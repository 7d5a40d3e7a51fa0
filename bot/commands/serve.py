"""`goodevening serve`: the whole service in one process."""

import click
import structlog

from bot.clock import Clock, WallClock
from bot.commands.opening import database_here, runs, settings_here
from bot.database import PATIENCE
from bot.migrations.migrating import migrate_if_embedded
from bot.ports import open_ports
from bot.running import run
from bot.service import build_service
from bot.settings import Settings
from bot.web import build_web
from messages.triage import read

log = structlog.get_logger()

_NO_CHANNEL = (
    "Neither Telegram nor Twilio is set up, so nobody can be reached. Set TELEGRAM_BOT_TOKEN or "
    "TWILIO_ACCOUNT_SID (docs/connecting.md says how), or see it all work with: goodevening demo"
)


@click.command()
@runs
async def serve() -> int:
    """Run the service: web, webhooks, heartbeat and senders, until it is told to stop."""
    await serve_until_stopped(settings_here(), WallClock())
    return 0


async def serve_until_stopped(settings: Settings, clock: Clock, patience: float = PATIENCE) -> None:
    """Everything, by this clock, until a signal comes; `patience` is with a busy database."""
    read("")  # the rules are compiled with the first message: better now than when it is urgent
    await migrate_if_embedded(settings.database_url)
    async with database_here(settings, patience) as database:
        ports = open_ports(settings, database.vault)
        if not ports:
            click.echo(_NO_CHANNEL, err=True)
        service = build_service(settings, database, clock, ports)
        log.info("serving", host=settings.host, port=settings.port, channels=len(ports))
        await run(service, build_web(service))
