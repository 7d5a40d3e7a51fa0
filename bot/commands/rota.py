"""`goodevening rota`: who is on call, and the rota from and to a calendar file."""

from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import click

from bot.calendars.exporting import Whose, calendar_text
from bot.calendars.importing import MOST_WEEKS, WEEKS, import_calendar
from bot.charity import Charity
from bot.clock import WallClock
from bot.commands.charity_here import charity_here
from bot.commands.opening import database_here, runs, settings_here, the_person
from bot.commands.printing import print_table
from bot.database import Transaction
from bot.faults import NobodyFound
from bot.migrations.migrating import migrate_if_embedded
from bot.store.people import find_people
from bot.store.rota import load_rota
from messages.people import Role
from schedules.duty import RotaDay, rota_days
from schedules.rota import Rota, fallback_now, next_opening, on_duty
from schedules.zones import wall_clock

DAYS = 14
COLUMNS = ("day", "date", "from", "to", "who", "place")
_PLACES = {1: "first", 2: "backup", 3: "manager"}


@click.group(invoke_without_command=True)
@click.pass_context
def rota(context: click.Context) -> None:
    """Show the coming 14 days; or take a calendar in, give one out, or say who is on call now."""
    if context.invoked_subcommand is None:
        _coming()


@runs
async def _coming() -> int:
    settings = settings_here()
    charity, now = charity_here(settings), WallClock().now()
    async with database_here(settings) as database, database.reading() as tx:
        everybody = await load_rota(tx, now=now)
        names = await _names(tx, everybody)
    days = rota_days(everybody, now, DAYS, charity.timezone)
    print_table(COLUMNS, [row for day in days for row in _rows(day, names, charity.timezone)])
    if any(day.gaps for day in days):
        click.echo("Where nobody is on call, check-ins are held.", err=True)
    return 0


@rota.command()
@runs
async def now() -> int:
    """Say who is on call at this moment, and who is next."""
    settings = settings_here()
    moment = WallClock().now()
    async with database_here(settings) as database, database.reading() as tx:
        everybody = await load_rota(tx, now=moment)
        names = await _names(tx, everybody)
    for line in _now(everybody, names, moment, settings.timezone):
        click.echo(line)
    return 0 if on_duty(everybody, moment) else 1


@rota.command("import")
@click.argument("file", type=click.File("rb"))
@click.option("--dry-run", is_flag=True, help="Say what would happen, and write nothing.")
@click.option(
    "--weeks",
    type=click.IntRange(1, MOST_WEEKS),
    default=WEEKS,
    show_default=True,
    help="How far ahead repeated events are counted.",
)
@runs
async def import_(file: BinaryIO, dry_run: bool, weeks: int) -> int:
    """Take the shifts and holidays in FILE, an iCalendar file, into the rota: all or none.

    An event is a shift where its title names somebody on staff, and time off where it says away,
    holiday or leave too. The same calendar again doubles nothing, and takes out what it says no
    more. docs/calendar.md shows titles that are understood.
    """
    settings = settings_here()
    content = file.read()
    await migrate_if_embedded(settings.database_url)
    async with database_here(settings) as database:
        summary = await import_calendar(
            database,
            content,
            WallClock().now(),
            file_name=Path(file.name).stem,
            weeks=weeks,
            dry_run=dry_run,
        )
    click.echo(f"{summary}.")
    until = wall_clock(summary.until, settings.timezone)
    click.echo(
        f"Until {until:%Y-%m-%d} this calendar says {summary.on} times on call and {summary.away} "
        "away. What comes later is taken in when you import it again."
    )
    if dry_run:
        click.echo("This was a dry run: nothing was written.")
    return 0


@rota.command()
@click.argument("person", required=False)
@click.option("--team", is_flag=True, help="Everybody in the same team as PERSON.")
@click.option("--gaps", is_flag=True, help="The hours in which nobody is on call.")
@runs
async def export(person: str | None, team: bool, gaps: bool) -> int:
    """Write the next eight weeks as an iCalendar file: everybody's shifts, or those of PERSON."""
    settings = settings_here()
    if team and person is None:
        raise click.UsageError("Say whose team: goodevening rota export PERSON --team")
    async with database_here(settings) as database:
        staff = await the_person(database, person) if person else None
        if staff is not None and staff.role is not Role.STAFF:
            raise NobodyFound(f"{staff.reference} is not on staff, and only staff are on call.")
        whose = Whose.GAPS if gaps else Whose.TEAM if team else Whose.MINE
        async with database.reading() as tx:
            charity: Charity = charity_here(settings)
            words = await calendar_text(tx, charity, WallClock().now(), whose, staff)
    click.echo(words, nl=False)
    return 0


async def _names(tx: Transaction, everybody: Rota) -> dict[int, str]:
    people = await find_people(tx, {staff.person_id for staff in everybody})
    return {number: person.name for number, person in people.items()}


def _rows(day: RotaDay, names: dict[int, str], timezone: str) -> list[tuple[str, ...]]:
    """What begins on this day, in order."""
    found = [
        (one.begins, one.ends, names[one.staff.person_id], _PLACES.get(one.staff.order, ""))
        for one in day.on
    ]
    found += [(gap.begins, gap.ends, "NOBODY", "") for gap in day.gaps]
    return [
        (f"{day.day:%A}", f"{day.day}", _at(begins, timezone), _at(ends, timezone), who, place)
        for begins, ends, who, place in sorted(found, key=lambda row: row[0])
    ]


def _now(everybody: Rota, names: dict[int, str], now: datetime, timezone: str) -> list[str]:
    here = on_duty(everybody, now)
    lines = [f"{names[one.person_id]} is on call, {_PLACES.get(one.order, 'too')}." for one in here]
    if not here:
        named = fallback_now(everybody, now)
        lines.append("Nobody is on call, so check-ins are held.")
        if named is not None:
            lines.append(f"Alerts go to {names[named.person_id]}, who is named for that.")
        opening = next_opening(everybody, now)
        if opening is not None:
            local = wall_clock(opening, timezone)
            lines.append(f"The next shift begins on {local:%A %Y-%m-%d} at {local:%H:%M}.")
    return lines


def _at(moment: datetime, timezone: str) -> str:
    return f"{wall_clock(moment, timezone):%H:%M}"
