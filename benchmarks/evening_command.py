"""`python -m benchmarks evening`: ten thousand due at one moment, and the alerts meanwhile."""

import asyncio
import sys

import click
from rich.console import Console
from rich.table import Table

from benchmarks.evening import evening
from benchmarks.evening_figures import Evening
from benchmarks.evening_page import rows, write_page
from benchmarks.measuring import quantile
from bot.clock import WallClock

console = Console()
if not console.is_terminal:
    console.width = 132  # a file has room
ENOUGH = 0.95
"""Of what the providers allow."""
SOON = 5.0
"""Seconds in which 99 of 100 first pages have left."""


@click.command("evening")
@click.option("--members", default=10_000, show_default=True, help="All asked at one moment.")
@click.option("--only", type=click.Choice(["sqlite", "postgresql"]), help="One of both databases.")
@click.option("--write", is_flag=True, help="Write docs/evening-figures.md and its pictures anew.")
def evening_command(members: int, only: str | None, write: bool) -> None:
    """Ten thousand are asked at one moment; some worry. Ends with 1 where a promise broke.

    Promises: never faster than allowed, nobody after their window, 99 of 100 pages within 5 s.
    """
    went = [
        show_evening(members, on_postgresql=name == "postgresql")
        for name in ("sqlite", "postgresql")
        if only in (None, name)
    ]
    if write:
        write_page(went, WallClock().now().date())
    sys.exit(0 if all(kept(each) for each in went) else 1)


def show_evening(members: int, *, on_postgresql: bool) -> Evening:
    """Print who was asked by when, what left a second, and how long pages took."""
    with console.status("evening") as status:
        went = asyncio.run(evening(members, on_postgresql=on_postgresql, show=status.update))
    table = Table(f"{went.members:,} due at once, {went.place}", "", title_justify="left")
    for name, value in rows(went):
        table.add_row(name, value)
    console.print(table)
    return went


def kept(went: Evening) -> bool:
    """Whether nothing was too fast, nobody too late, and every page soon."""
    waits = [page.wait for page in went.pages if page.wait is not None]
    in_time = went.asked.latest <= went.asked.window and not went.asked.not_sent["too_late"]
    paged = len(waits) == len(went.pages) and quantile(waits, 0.99) < SOON
    return went.refused == 0 and in_time and paged
