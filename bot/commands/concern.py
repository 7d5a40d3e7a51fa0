"""`goodevening concern report N`: the file of one alert, for a safeguarding lead."""

from pathlib import Path

import click

from bot.charity import charity_of
from bot.clock import WallClock
from bot.commands.opening import database_here, runs, settings_here
from bot.commands.printing import write_privately
from bot.concern_file.as_page import as_page
from bot.concern_file.as_text import as_text
from bot.concern_file.gathering import gather
from bot.faults import NobodyFound
from bot.store import concerns
from bot.store.record import note

MADE_BY = "the `concern report` command"


@click.group()
def concern() -> None:
    """Look back at one alert."""


@concern.command()
@click.argument("number", type=click.IntRange(1, 2**31 - 1))
@click.option("--html", is_flag=True, help="One page that needs nothing else, and not plain text.")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write it there.")
@runs
async def report(number: int, html: bool, output: Path | None) -> int:
    """Print everything on record about alert NUMBER, and note that this was done."""
    settings, now = settings_here(), WallClock().now()
    charity = charity_of(settings, frozenset())
    async with database_here(settings) as database, database.writing() as tx:
        found = await concerns.find(tx, number)
        if found is None:
            raise NobodyFound(f"There is no alert {number}.")
        line = f"a report of alert {number} was made by a command on the server"
        await note(tx, now, "exported", line, member=found.member_id, concern=number)
        file = await gather(tx, found, charity, now, MADE_BY)
    _give(as_page(file) if html else as_text(file), output)
    return 0


def _give(words: str, output: Path | None) -> None:
    """For whoever started the command to read, and nobody else."""
    if output is None:
        click.echo(words, nl=False)
        return
    write_privately(output, words)
    click.echo(f"Written to {output}, for your eyes only.", err=True)
