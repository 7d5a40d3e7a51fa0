"""`goodevening triage`: reads messages on standard input, as the service would."""

import sys

import click

from messages.triage import read


@click.command()
def triage() -> None:
    """Read one message a line on standard input; print `level<TAB>reason` a line, in order.

    Each line is answered at once, so that it can be used as a stream.
    """
    write = sys.stdout.write
    for line in sys.stdin:
        reading = read(line.rstrip("\n"))
        write(f"{reading.level.value}\t{reading.reason}\n")
        sys.stdout.flush()
