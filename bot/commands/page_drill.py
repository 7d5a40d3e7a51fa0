"""`goodevening page-drill`: find out whether paging works before it is needed."""

import click

from bot.checking.drill import page_for_practice
from bot.clock import WallClock
from bot.commands.charity_here import charity_here
from bot.commands.opening import database_here, runs, settings_here
from schedules.spoken import spoken_time


@click.command("page-drill")
@runs
async def page_drill() -> int:
    """Page whoever is on call, for practice.

    The page is real and says that it is a drill. It goes the way of a real page
    and opens no alert. `serve` has to be running to send it.
    """
    settings = settings_here()
    now = WallClock().now()
    async with database_here(settings) as database, database.writing() as tx:
        drill = await page_for_practice(tx, charity_here(settings), now)
    for person, channel in drill.paged:
        click.echo(f"Paged {person.reference} by {channel.value}.")
    for person in drill.unreachable:
        click.echo(f"{person.reference} cannot be paged: see goodevening check.", err=True)
    if drill.paged:
        click.echo("It should arrive within seconds. If not: is serve running? goodevening check")
        return 1 if drill.unreachable else 0
    if not drill.unreachable:
        when = drill.next_shift
        next_ = f"the next shift begins {spoken_time(when, now, settings.timezone)}" if when else ""
        words = next_ or "no shift begins within 14 days"
        click.echo(f"Nobody is on call now, so nobody was paged; {words}.", err=True)
    return 1
