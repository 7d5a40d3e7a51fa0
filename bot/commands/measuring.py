"""Prints and draws how well a labelled file is read."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import click

from bot.commands.printing import print_table
from bot.labelled_files import read_labelled
from messages.triage import RULES_VERSION, read_twice
from messages.triage.measure.figures import Figure, Measured, measure
from messages.triage.measure.picture import drawn

COLUMNS = ("measure", "share", "95% interval", "of", "better")


def show_figures(file: BinaryIO, picture: Path | None) -> int:
    """The exit code: 1 where the file cannot be measured on."""
    labelled = read_labelled(file.read())
    for fault in labelled.faults:
        click.echo(fault, err=True)
    if labelled.faults:
        return 1
    measured = measure(labelled.lines, lambda text: read_twice(text).level)
    print_table(COLUMNS, list(_rows(measured)))
    click.echo(f"{len(labelled.lines)} messages, rules of {RULES_VERSION}.", err=True)
    if picture is not None:
        name = Path(file.name).name
        title = f"{name}: {len(labelled.lines)} messages, rules of {RULES_VERSION}"
        picture.write_text(drawn(title, measured), encoding="utf-8")
        click.echo(f"Drawn to {picture}.", err=True)
    return 0


def _rows(measured: Measured) -> Iterator[tuple[str, ...]]:
    for one in measured.overall:
        yield _row(one.name, one)
    for one in measured.categories:
        yield _row(f"{'noticed' if one.is_recall else 'false alarm'}: {one.name}", one)


def _row(name: str, figure: Figure) -> tuple[str, ...]:
    low, high = figure.share.interval
    better = "more" if figure.is_recall else "less"
    return (
        name,
        f"{figure.share.value:.3f}",
        f"{low:.3f}-{high:.3f}",
        str(figure.share.of),
        better,
    )
