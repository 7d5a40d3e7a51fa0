"""Writes the messages that staff marked as read wrongly, to measure on."""

import csv
import io
from pathlib import Path

import click

from bot.commands.opening import database_here, runs, settings_here
from bot.commands.printing import write_privately
from bot.migrations.migrating import migrate_if_embedded
from bot.store.misreadings import own_set
from bot.tables.states import Misread

WARNING = (
    "It holds people's own words: it is private. Keep it on this machine, never send it or put it "
    "online, and delete it when you have measured."
)


@runs
async def write_own_set(path: Path) -> int:
    """Exit code 0, also where staff have marked nothing yet."""
    settings = settings_here()
    await migrate_if_embedded(settings.database_url)
    async with database_here(settings) as database, database.reading() as tx:
        found = await own_set(tx)
    written = io.StringIO(newline="")
    rows = csv.writer(written, lineterminator="\n")
    rows.writerow(("text", "label", "category", "source"))
    for text, wrong in found:
        rows.writerow((text, int(wrong is Misread.MISSED), wrong.value, "own"))
    write_privately(path, written.getvalue().rstrip("\n"))
    click.echo(f"{len(found)} messages written to {path}.")
    click.echo(WARNING, err=True)
    return 0
