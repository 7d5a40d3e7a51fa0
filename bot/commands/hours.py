"""`goodevening hours`: the time that buddies gave, for reports, time credits and references."""

import csv
import io
from datetime import datetime, timedelta
from pathlib import Path

import click

from bot.buddy_record import as_text, buddy_record
from bot.clock import WallClock
from bot.commands.charity_here import charity_here
from bot.commands.opening import database_here, runs, settings_here, the_person
from bot.commands.printing import print_table, write_privately
from bot.faults import NobodyFound
from bot.store.given_times import Given, given_by_each
from bot.store.people import Person, find_people
from messages.people import Role
from schedules.given_time import month_of, time_credits

COLUMNS = ("reference", "name", "minutes", "time credits", "conversations", "people", "visits")
_DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("person", required=False)
@click.option("--since", type=_DAY, help="From this day on. Without it: this month.")
@click.option("--until", type=_DAY, help="And with this day. Without it: today.")
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write it here, as CSV."
)
@runs
async def hours(
    person: str | None, since: datetime | None, until: datetime | None, output: Path | None
) -> int:
    """Show the time that buddies gave; with PERSON, the record of one of them for references."""
    if person is not None:
        return await _record(person, output)
    today = WallClock().now().date()
    begins = since.date() if since else month_of(today).first
    ends = (until.date() if until else today) + timedelta(days=1)
    async with database_here(settings_here()) as database, database.reading() as tx:
        given = await given_by_each(tx, begins, ends)
        people = await find_people(tx, list(given))
    rows = [_row(people[number], given[number]) for number in sorted(given)]
    if output is not None:
        write_privately(output, _as_csv(rows))
        click.echo(f"Written to {output}.", err=True)
        return 0
    if not rows:
        click.echo("Nobody has given any time in these days.", err=True)
    print_table(COLUMNS, rows)
    return 0


async def _record(person: str, output: Path | None) -> int:
    settings = settings_here()
    async with database_here(settings) as database:
        buddy = await the_person(database, person)
        if buddy.role is not Role.BUDDY:
            raise NobodyFound(f"{buddy.reference} is not a buddy, and only buddies have a record.")
        today = WallClock().now().date()
        async with database.reading() as tx:
            words = as_text(await buddy_record(tx, charity_here(settings), buddy, today))
    if output is None:
        click.echo(words, nl=False)
        return 0
    write_privately(output, words.rstrip("\n"))
    click.echo(f"Written to {output}.", err=True)
    return 0


def _row(buddy: Person, given: Given) -> tuple[str, ...]:
    numbers = (given.minutes, time_credits(given.minutes), given.answers)
    return (
        buddy.reference,
        buddy.name,
        *map(str, numbers),
        str(given.members),
        str(given.visits),
    )


def _as_csv(rows: list[tuple[str, ...]]) -> str:
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator="\n").writerows([COLUMNS, *rows])
    return written.getvalue().rstrip("\n")
