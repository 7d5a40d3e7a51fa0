"""`goodevening migrate`: bring the database to the shape that this version needs."""

import click

from bot.commands.opening import runs, settings_here
from bot.migrations.migrating import migrate as migrate_database


@click.command()
@runs
async def migrate() -> int:
    """Bring the database up to date. Safe to run again; nothing is lost."""
    await migrate_database(settings_here().database_url)
    click.echo("The database is up to date.")
    return 0
