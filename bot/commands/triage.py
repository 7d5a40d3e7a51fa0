"""`goodevening triage`: reads messages on standard input, as the service would, and measures it."""

import sys
from collections.abc import Iterator
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import BinaryIO

import click

from messages.triage import read_twice

AT_ONCE = 8_192
"""Bytes that are answered together when so many are waiting: some eighty messages."""


@click.command()
@click.option("--measure", type=click.File("rb"), help="Say how well a labelled file is read.")
@click.option(
    "--picture", type=click.Path(dir_okay=False, path_type=Path), help="Draw the figures, too."
)
@click.option(
    "--own-set",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write what staff marked as read wrongly. It is private.",
)
def triage(measure: BinaryIO | None, picture: Path | None, own_set: Path | None) -> None:
    """Read one message a line on standard input; print `level<TAB>reason` a line, in order.

    Each line is answered at once, so that it can be used as a stream.
    """
    if measure is None and picture is not None:
        raise click.UsageError("Say what to measure: --measure FILE.csv --picture OUT.svg")
    if own_set is not None:
        from bot.commands.own_set import write_own_set  # noqa: PLC0415  # as below

        write_own_set(own_set)
    if measure is not None:
        from bot.commands.measuring import show_figures  # noqa: PLC0415  # a stream pays nothing

        sys.exit(show_figures(measure, picture))
    for lines in _as_they_come():
        sys.stdout.write("".join(map(_answer, lines)))
        sys.stdout.flush()


def _answer(line: bytes) -> str:
    reading = read_twice(line.decode(errors="replace").removesuffix("\r"))
    return f"{reading.level.value}\t{reading.reason}\n"


def _as_they_come() -> Iterator[list[bytes]]:
    """The lines that are there, without waiting for more."""
    rest = b""
    stdin = sys.stdin.buffer
    assert isinstance(stdin, BufferedReader | BytesIO)
    while chunk := stdin.read1(AT_ONCE):
        *lines, rest = (rest + chunk).split(b"\n")
        yield lines
    if rest:
        yield [rest]
