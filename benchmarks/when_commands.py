"""`python -m benchmarks beat` and `year`: what is due among many, and a whole year of it."""

import asyncio
import sys
import time
from collections import Counter

import click
from rich.console import Console
from rich.table import Table

from benchmarks.beat import FLAT, SIZES, beats, growth, jobs
from benchmarks.beat_page import write_page
from benchmarks.year import live
from benchmarks.year_people import draw
from benchmarks.year_promises import checked
from bot.clock import WallClock

console = Console()
if not console.is_terminal:
    console.width = 132  # a file has room


@click.command("year")
@click.option("--members", default=1_000, show_default=True, help="With every kind of plan.")
@click.option("--seed", default=5, show_default=True, help="For the same members again.")
def year_command(members: int, seed: int) -> None:
    """A year of many members, and every promise about when. Ends with 1 if one is broken."""
    sys.exit(0 if show_year(members, seed) else 1)


@click.command("beat")
@click.option("--most", default=100_000, show_default=True, help="Members: up to 1000000.")
@click.option("--write", is_flag=True, help="Write docs/beat-figures.md and its picture anew.")
def beat_command(most: int, write: bool) -> None:
    """A thousand due among more and more members. Ends with 1 if that is not flat."""
    sys.exit(0 if show_beat(max(most, SIZES[0]), write=write) else 1)


def show_year(members: int, seed: int) -> bool:
    """Print what became of each slot, and whether each promise was kept."""
    began = time.process_time()
    world = draw(members, seed)
    lived = list(live(world, seed))
    took, began = time.process_time() - began, time.process_time()
    found = checked(world, lived)
    table = Table(f"{members:,} members, seed {seed}", "slots", title_justify="left")
    for outcome, many in Counter(one.outcome for one in lived).most_common():
        table.add_row(outcome, f"{many:,}")
    table.add_row("in all", f"{len(lived):,}")
    console.print(table)
    table = Table("Promise", "broken", "first")
    for promise, broken in found.items():
        table.add_row(promise, str(len(broken)), *broken[:1])
    console.print(table)
    console.print(
        f"{took:.1f} s of processor to live it, {time.process_time() - began:.1f} s to check it."
    )
    return not any(found.values())


def show_beat(most: int, *, write: bool) -> bool:
    """Print what each beat costs; whether the most members make it dearer."""
    with console.status("beat") as status:
        lines = {
            place: asyncio.run(beats(most, on_postgresql=on, show=status.update))
            for place, on in (("SQLite", False), ("PostgreSQL", True))
        }
        with_jobs = asyncio.run(jobs(most, status.update))
    table = Table(
        *("Place", "members", "1,000 due", "CPU", "only rows", "nothing due", "hourly looks"),
        *("start", "memory", "loop stood"),
    )
    for one in (one for line in lines.values() for one in line):
        it = one.beating
        table.add_row(
            *(one.place, f"{one.members:,}", f"{it.beat:.2f} s", f"{it.beat_cpu:.2f} s"),
            *(f"{it.rows:.2f} s", f"{it.idle * 1000:.1f} ms", f"{it.looks * 1000:.0f} ms"),
            *(f"{it.start:.1f} s", f"{it.memory:.0f} MB", f"{it.stood:.2f} s"),
        )
    for each in with_jobs:
        own = each.jobs
        table.add_row(
            *("APScheduler", f"{each.members:,}", f"{own.run:.2f} s", f"{own.run_cpu:.2f} s"),
            *("", "", "", f"{own.start:.1f} s", f"{own.memory:.0f} MB", f"{own.stood:.2f} s"),
        )
    console.print(table)
    for place, line in lines.items():
        console.print(f"{place}: {growth(line):.2f} from the fewest to the most; {FLAT} is flat.")
    if write:
        write_page(lines, with_jobs, WallClock().now().date())
    return all(growth(line) <= FLAT for line in lines.values())
