"""`goodevening page-drill`: find out whether paging works before it is needed."""

import asyncio
from datetime import datetime

import click

from bot.checking.drill import begin_drill, wait_for_end
from bot.clock import WallClock
from bot.commands.charity_here import charity_here
from bot.commands.opening import database_here, runs, settings_here
from bot.office import Office
from bot.waiting import happens

LOOK_EVERY = 0.5
"""Seconds."""


@click.command("page-drill")
@click.option("--all", "everybody", is_flag=True, help="Page everybody at once; each has to answer")
@click.option("--no-wait", is_flag=True, help="Leave the rest to serve")
@runs
async def page_drill(*, everybody: bool, no_wait: bool) -> int:
    """Page whoever is on call, for practice, and say who answered and how fast.

    The page is real and says that it is a drill. It goes the way of a real page
    and climbs as one: unanswered, the next person is asked after three minutes.
    It opens no alert. `serve` has to be running to send it.
    """
    settings, clock = settings_here(), WallClock()

    async def pause() -> datetime:
        await happens(asyncio.Event(), within=LOOK_EVERY)
        return clock.now()

    async with database_here(settings) as database:
        office = Office(database, charity_here(settings))
        begun = await begin_drill(database, office, clock.now(), everybody=everybody)
        for person in begun.unreachable:
            click.echo(f"{person.reference} cannot be paged: see goodevening check.", err=True)
        if no_wait:
            click.echo(f"Drill {begun.drill_id} has begun; `serve` carries it on.")
            return 1 if begun.unreachable else 0
        answered = await wait_for_end(database, begun.drill_id, click.echo, pause)
    return 0 if answered and not begun.unreachable else 1
