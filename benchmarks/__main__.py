"""`python -m benchmarks`: every measurement, or one of them by name."""

import asyncio
import random
import sys
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from benchmarks.boundaries import boundaries_command
from benchmarks.evening_command import evening_command, show_evening
from benchmarks.faults import faults
from benchmarks.figures_page import write_page
from benchmarks.hostile import hostile_command
from benchmarks.intake import intake
from benchmarks.kill_nine import kill_nine
from benchmarks.learning_from import make
from benchmarks.making import write_made
from benchmarks.month_command import month_command
from benchmarks.noticing import OUR_SETS, Compared, compare
from benchmarks.reading import Cost, cost
from benchmarks.releasing import NOBODY, ReleaseRefused, write_release
from benchmarks.starting import starting
from benchmarks.troubles import TROUBLES
from benchmarks.when_commands import beat_command, year_command
from benchmarks.wishes import KINDS, UNREAD, Came, asked_first, counted, lines
from bot.clock import WallClock

console = Console()
if not console.is_terminal:
    console.width = 132  # a file has room


@click.group(invoke_without_command=True)
@click.pass_context
def main(context: click.Context) -> None:
    """Measure the service on this machine. Without a name: everything, in some minutes."""
    if context.invoked_subcommand is None:
        show_starting(5)
        show_intake(8.0, on_postgresql=False)
        show_evening(600, on_postgresql=False)
        sys.exit(0 if show_kill_nine(10, on_postgresql=False) else 1)


main.add_command(beat_command)
main.add_command(evening_command)
main.add_command(boundaries_command)
main.add_command(hostile_command)
main.add_command(year_command)
main.add_command(month_command)


@main.command("start")
@click.option("--times", default=5, show_default=True, help="How often it is started.")
def start_command(times: int) -> None:
    """Time and memory that it takes to be ready."""
    show_starting(times)


@main.command("intake")
@click.option("--seconds", default=8.0, show_default=True, help="For each of the servers.")
@click.option("--postgresql", is_flag=True, help="On a PostgreSQL of its own instead of SQLite.")
def intake_command(seconds: float, postgresql: bool) -> None:
    """Messages a second from webhook to commit."""
    show_intake(seconds, on_postgresql=postgresql)


@main.command("kill-nine")
@click.option("--kills", default=30, show_default=True, help="How often the process is killed.")
@click.option("--postgresql", is_flag=True, help="On a PostgreSQL of its own instead of SQLite.")
@click.option("--seed", type=int, help="For the same random moments again, as far as they can be.")
def kill_nine_command(kills: int, postgresql: bool, seed: int | None) -> None:
    """Kill it at random moments. Ends with 1 if a promise broke."""
    random.seed(seed)
    sys.exit(0 if show_kill_nine(kills, on_postgresql=postgresql) else 1)


@main.command("faults")
@click.option("--only", default="", help="Those whose name has this in it.")
def faults_command(only: str) -> None:
    """Break things around a worrying message. Ends with 1 if anybody was not paged."""
    sys.exit(0 if show_faults(only) else 1)


@main.command("triage")
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--categories", is_flag=True, help="Each category, too.")
@click.option("--write", is_flag=True, help="Write docs/triage-figures.md and its picture anew.")
@click.option("--cost", "only_cost", is_flag=True, help="Only what reading them costs.")
def triage_command(files: tuple[Path, ...], categories: bool, write: bool, only_cost: bool) -> None:
    """Worry noticed and false alarms in our own labelled sets, or in FILES.

    With --write, FILES come after our own.
    """
    wanted = files or OUR_SETS
    if only_cost:
        show_cost(cost(wanted))
        return
    found = [_compared(file) for file in (dict.fromkeys((*OUR_SETS, *files)) if write else wanted)]
    for one in found:
        show_noticing(one, categories=categories)
    if write:
        write_page(found, WallClock().now().date())


def _compared(file: Path) -> Compared:
    try:
        return compare(file)
    except ValueError as faults_of_it:
        raise click.ClickException(str(faults_of_it)) from None


@main.command("release")
@click.option("--author", required=True, help="Who changed the rules.")
@click.option("--reviewer", default=NOBODY, show_default=True, help="Who else agreed.")
def release_command(author: str, reviewer: str) -> None:
    """Measure the triage rules as they are, and write them down as a release."""
    try:
        write_made()
        new, before = write_release(WallClock().now().date(), author, reviewer)
    except ReleaseRefused as why:
        raise click.ClickException(str(why)) from None
    for release in (before, new) if before else (new,):
        console.print("  ".join(release.cells))


@main.command("made")
def made_command() -> None:
    """Make the quick form of the triage rules anew, as a release does, too."""
    console.print(f"made of the rules {write_made()}")


@main.command("likeness")
def likeness_command() -> None:
    """Learn anew what worries read like: some minutes. What it did on authors it had not met."""
    made = make()
    table = Table("Short replies that the rules left", "of", "raised to soon")
    for level, of, raised in made.added:
        table.add_row(level, str(of), str(raised))
    console.print(table)


@main.command("wishes")
@click.option("--half", default="", help="Only this part of the table: first, blind or third.")
@click.option("--unread", is_flag=True, help="Of lines that are only counted; never shown.")
@click.option("--each", is_flag=True, help="Each line that did not come out as meant, too.")
def wishes_command(half: str, unread: bool, each: bool) -> None:
    """What members say about when: read right, asked, carried, or wrong. Ends with 1 if wrong."""
    sys.exit(0 if show_wishes(half, unread=unread, each=each) else 1)


def show_wishes(half: str, *, unread: bool, each: bool) -> bool:
    """Print how the table was read; whether nothing was taken for another wish."""
    known = lines(UNREAD) if unread else lines()
    wanted = [line for line in known if line.half.startswith(half)]
    table = Table("What they said", "of", *Came, "right, and asked first")
    for kind, of in KINDS.items():
        those = [line for line in wanted if of(line)]
        came = counted(those)
        counts = (*(came[one] for one in Came), asked_first(those))
        table.add_row(kind, str(came.total()), *map(str, counts))
    console.print(table)
    for line in wanted if each and not unread else ():
        one, read_as = line.came()
        if one is not Came.RIGHT:
            console.print(f"{one}: {line.said!r} means {line.means}, read as {read_as}")
    return not counted(wanted)[Came.WRONG]


def show_noticing(compared: Compared, *, categories: bool) -> None:
    """Print each measure of the rules, beside a list of words and VADER."""
    table = Table(f"{compared.name}, {compared.lines}", "of", *compared.by)
    ours, *_ = compared.by.values()
    names = (*ours.overall, *(ours.categories if categories else ()))
    for nth, figure in enumerate(names):
        shares = [
            str((*each.overall, *each.categories)[nth].share) for each in compared.by.values()
        ]
        table.add_row(figure.name, str(figure.share.of), *shares)
    console.print(table)
    if "VADER" not in compared.by:
        console.print("VADER is not installed, so it is not measured: pip install vaderSentiment")


def show_cost(read: Cost) -> None:
    """Print what reading costs, in a process that does nothing else."""
    table = Table("Reading messages for worry", "", title_justify="left")
    table.add_row("to load and read a first one", f"{read.start_milliseconds:.0f} CPU-ms")
    table.add_row("memory that this adds", f"{read.first_megabytes:.1f} MB")
    table.add_row("for each message", f"{read.milliseconds:.2f} CPU-ms")
    table.add_row("memory after all of them", f"{read.megabytes:.1f} MB")
    table.add_row("`goodevening triage`", f"{read.lines_a_second:.0f} lines a CPU-second")
    console.print(table)


def show_starting(times: int) -> None:
    """Print how long it took to be ready."""
    started = asyncio.run(starting(times))
    table = Table("Start and idle", "", title_justify="left")
    table.add_row("until /readyz says yes", f"{started.seconds:.2f} s")
    table.add_row("processor time until then", f"{started.cpu_seconds:.2f} s")
    table.add_row("resident memory when idle", f"{started.idle_megabytes:.0f} MB")
    table.add_row("processor when idle", f"{started.idle_cpu_share:.1%}")
    console.print(table)


def show_intake(seconds: float, *, on_postgresql: bool) -> None:
    """Print the rates, each beside the bare server of the same run."""
    rates = asyncio.run(intake(seconds, on_postgresql=on_postgresql))
    bare = rates[1]
    table = Table("Intake by webhook", "a second", "CPU-ms each", "to a bare INSERT")
    for rate in rates:
        share = f"{rate.per_second / bare.per_second:.2f}"
        table.add_row(rate.what, f"{rate.per_second:.0f}", f"{rate.cpu_milliseconds:.2f}", share)
    console.print(table)


def show_faults(only: str) -> bool:
    """Print how long each trouble kept people waiting; whether two were paged in all of them."""
    wanted = [trouble for trouble in TROUBLES if only in trouble.name]
    with console.status("faults") as status:
        all_went = asyncio.run(faults(wanted, status.update))
    table = Table("What is broken", "first page", "by", "second person")
    for went in all_went:
        first, second = (
            "never" if seconds is None else f"{seconds:.1f} s"
            for seconds in (went.first, went.second)
        )
        table.add_row(went.name, first, went.first_by, second)
    console.print(table)
    return all(went.second is not None for went in all_went)


def show_kill_nine(kills: int, *, on_postgresql: bool) -> bool:
    """Print the reckoning; whether every promise was kept."""
    with console.status("kill -9") as status:
        killed = asyncio.run(kill_nine(kills, on_postgresql=on_postgresql, show=status.update))
    place = "PostgreSQL" if on_postgresql else "SQLite"
    table = Table(f"After {kills} kills on {place}", "of", "broken", "twice on a phone", "")
    for line in killed.lines:
        twice = "" if line.twice is None else str(line.twice)
        table.add_row(line.promise, str(line.how_many), str(line.broken), twice, line.note)
    console.print(table)
    console.print(
        f"{killed.during_start} of the kills came before the service was ready; everything was at "
        f"rest {killed.seconds_to_rest:.0f} s after the last start."
    )
    console.print("Every promise was kept." if killed.promises_kept else "[red]A promise broke.[/]")
    return killed.promises_kept


if __name__ == "__main__":
    main()
