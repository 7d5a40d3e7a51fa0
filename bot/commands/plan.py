"""`goodevening plan PERSON`: the check-ins to come, in the member's own time."""

from datetime import datetime, time, timedelta

import click

from bot.charity import Charity
from bot.clock import WallClock
from bot.commands.charity_here import charity_here
from bot.commands.opening import database_here, runs, settings_here, the_person
from bot.commands.printing import print_table
from bot.database import Transaction
from bot.faults import NobodyFound
from bot.people.foreseeing import foreseen, plans_of
from bot.people.states import state, when
from bot.people.upcoming import Upcoming, after_that
from bot.store.in_touch import how_in_touch
from bot.store.people import Person
from bot.store.roster import OnFile, with_the_rest
from messages.people import Role
from schedules.zones import first_moment

COLUMNS = ("day", "date", "time", "time zone", "what happens", "occasion")


@click.command()
@click.argument("person")
@click.option(
    "--days", type=click.IntRange(1, 400), default=14, show_default=True, help="How far to look."
)
@click.option(
    "--from",
    "start",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Begin on this day, such as 2026-12-20, and not now.",
)
@runs
async def plan(person: str, days: int, start: datetime | None) -> int:
    """Show the next check-ins of PERSON.

    In their own time, each with what will happen as things stand now, and why.
    """
    settings = settings_here()
    charity = charity_here(settings)
    now = WallClock().now()
    async with database_here(settings) as database:
        found = await the_person(database, person)
        async with database.reading() as tx:
            one = await _member(tx, found)
            begins = _begins(start, found.timezone, now)
            ends = begins + timedelta(days=days)
            coming = await foreseen(tx, charity, one, now, begins, ends)
            touch = (await how_in_touch(tx, now, found.id)).get(found.id)
    stands = state(one, now, touch)
    if stands:
        click.echo(f"{one.person.reference} is {stands}.", err=True)
    _tell(one, charity, coming, days, ends, now)
    return 0


async def _member(tx: Transaction, found: Person) -> OnFile:
    one = next(iter(await with_the_rest(tx, [found])), None)
    if one is None:
        raise NobodyFound(f"{found.reference} was erased.")
    if found.role is not Role.MEMBER:
        raise NobodyFound(f"{found.reference} is not a member, and only members get check-ins.")
    return one


def _begins(start: datetime | None, timezone: str, now: datetime) -> datetime:
    if start is None:
        return now
    return first_moment(start.date(), time(0), timezone) or now


def _tell(
    one: OnFile, charity: Charity, coming: list[Upcoming], days: int, ends: datetime, now: datetime
) -> None:
    """What is said about the table goes beside it, so that the table can be read by a program."""
    if not one.plans:
        click.echo(f"{one.person.reference} has no plan: no check-in will come.", err=True)
        return
    click.echo(f"{one.person.reference}: {when(one, now)}", err=True)
    print_table(
        COLUMNS,
        [
            (
                f"{each.local:%A}",
                f"{each.local:%Y-%m-%d}",
                f"{each.local:%H:%M}",
                each.timezone,
                each.happens,
                each.occasion.value.replace("_", " "),
            )
            for each in coming
        ],
    )
    if not coming:
        later = after_that(plans_of(one, charity), ends)
        first = f"The first after that: {later:%A %Y-%m-%d %H:%M}." if later else ""
        click.echo(f"No check-in comes within {days} days. {first}", err=True)
