"""`goodevening people`: taking people in from a file, and seeing, giving out and erasing them."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import click
from rich.console import Console
from rich.progress import Progress

from bot.clock import WallClock
from bot.commands.charity_here import charity_here
from bot.commands.opening import database_here, runs, settings_here, the_person
from bot.commands.printing import print_table, write_privately
from bot.migrations.migrating import migrate_if_embedded
from bot.people.exporting import export_person
from bot.people.importing import import_people
from bot.people.listing import list_people
from bot.people.showing import show_person
from bot.store.dossier import load_dossier, names_in
from bot.store.erasing import erase_person, unfinished_concerns
from bot.store.record import note
from messages.people import Role


@click.group()
def people() -> None:
    """Import, list, show, export and erase people."""


@people.command("import")
@click.argument("file", type=click.File("rb"))
@click.option("--dry-run", is_flag=True, help="Say what would happen, and write nothing.")
@runs
async def import_(file: BinaryIO, dry_run: bool) -> int:
    """Take in everybody in FILE, a CSV: all rows, or none if any row is wrong.

    Importing a file again updates people and never doubles them. A member without a consent
    date gets an invitation and no check-in. docs/people-csv.md explains every column.
    """
    settings = settings_here()
    content = file.read()
    await migrate_if_embedded(settings.database_url)
    async with database_here(settings) as database:
        with Progress(console=Console(stderr=True), transient=True, disable=not _watched()) as bar:
            summary = await import_people(
                database,
                charity_here(settings),
                content,
                WallClock().now(),
                dry_run=dry_run,
                progress=_on(bar, "Comparing" if dry_run else "Storing"),
            )
    for line in summary.notes:
        click.echo(line, err=True)
    click.echo(f"{summary}.")
    if summary.invited:
        click.echo(f"Invitations waiting to be sent: {summary.invited}.")
    if dry_run:
        click.echo("This was a dry run: nothing was written.")
    return 0


@people.command("list")
@click.option("--role", type=click.Choice([role.value for role in Role]), help="Only these.")
@runs
async def list_(role: str | None) -> int:
    """Show everybody, with only the end of each address."""
    settings = settings_here()
    async with database_here(settings) as database, database.reading() as tx:
        roles = [Role(role)] if role else list(Role)
        rows = await list_people(tx, roles, WallClock().now())
    if not rows:
        click.echo("Nobody is here yet. Begin with: goodevening people import FILE.csv", err=True)
    print_table(("reference", "name", "role", "reached by", "when", "state"), rows)
    return 0


@people.command()
@click.argument("person")
@runs
async def show(person: str) -> int:
    """Show everything about PERSON (a name, or a reference such as M-12) but their messages."""
    settings = settings_here()
    async with database_here(settings) as database:
        found = await the_person(database, person)
        async with database.reading() as tx:
            lines = await show_person(tx, charity_here(settings), found, WallClock().now())
    widest = max(len(name) for name, _ in lines)
    for name, words in lines:
        click.echo(f"{name:<{widest}}  {words}")
    return 0


@people.command()
@click.argument("person")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write it here.")
@runs
async def export(person: str, output: Path | None) -> int:
    """Give out all that is stored about PERSON as JSON, with others as references only."""
    settings = settings_here()
    async with database_here(settings) as database:
        found = await the_person(database, person)
        async with database.writing() as tx:
            dossier = await load_dossier(tx, found.id)
            assert dossier is not None
            words = export_person(dossier, await names_in(tx, dossier))
            line = f"all about {found.reference} was exported"
            await note(tx, WallClock().now(), "export", line, member=found.id)
    if output is None:
        click.echo(words)
        return 0
    write_privately(output, words)
    click.echo(f"Written to {output}, for your eyes only.", err=True)
    return 0


@people.command()
@click.argument("person")
@click.option("--yes", is_flag=True, help="Do not ask first.")
@runs
async def erase(person: str, yes: bool) -> int:
    """Remove the name, addresses, notes and words of PERSON for good.

    What belongs to the file of an alert stays, for a charity has to be able to account for it.
    """
    settings = settings_here()
    async with database_here(settings) as database:
        found = await the_person(database, person)
        if not yes and not _typed(found.reference):
            click.echo("Nothing was erased.", err=True)
            return 1
        async with database.writing() as tx:
            unfinished = await unfinished_concerns(tx, found.id)
            if unfinished:
                which = ", ".join(str(number) for number in unfinished)
                click.echo(f"Nothing was erased. Alert {which} is open: close it first.", err=True)
                return 1
            erased = await erase_person(tx, found.id, WallClock().now())
            await note(tx, WallClock().now(), "erased", f"{found.reference} was erased")
    click.echo(f"{found.reference} is erased: name, addresses, notes and plan are gone.")
    click.echo(f"Emptied: {erased.messages} messages and {erased.sent} texts of ours.")
    if erased.kept_concerns:
        click.echo(
            f"Kept: {erased.kept_concerns} closed alerts with {erased.kept_messages} messages, "
            "because a charity has to be able to account for how it looked after somebody."
        )
    click.echo("Kept: a scrambled mark of each address, so that we never write to it by mistake.")
    return 0


def _on(bar: Progress, afterwards: str) -> Callable[[int, int], None]:
    """Shows how many rows were read; how long the rest takes, the database alone knows."""
    task = bar.add_task("Reading", total=None)

    def show(done: int, of: int) -> None:
        bar.update(task, completed=done, total=of)
        if done == of:
            bar.remove_task(task)
            bar.add_task(afterwards, total=None)

    return show


def _watched() -> bool:
    """Whether somebody sits at a terminal."""
    return sys.stderr.isatty()


def _typed(reference: str) -> bool:
    click.echo(f"This cannot be undone. Type {reference} to erase: ", nl=False, err=True)
    return sys.stdin.readline().strip() == reference
