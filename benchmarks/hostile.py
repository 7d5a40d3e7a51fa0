"""`python -m benchmarks hostile`: how the time to read a text grows with texts made to be slow."""

import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import click
from rich.console import Console
from rich.table import Table

from messages.boundaries.reading import boundaries
from messages.masking import find_leaks
from messages.triage import read

WORRIES: Mapping[str, str] = {
    "one risk word": "die ",
    "two": "want to die ",
    "wishes": "wish ",
    "no spaces": "a",
    "negations": "not ",
    "figures": "40 ",
    "spaced letters": "k ",
    "stops": "die.",
    "apostrophes": "'",
    "stars": "k*",
    "emoji": "\U0001f48a",
    "accents": "e\u0301",
    "half a conversation": "i took all my pills and he hit me and i want to be not here ",
}
LEAKS: tuple[str, ...] = (
    *("a", "1 ", "11.12.", "@", "a.", "a@", "12 A ", "((1", "oh ", " ", "07700 900123 ", "a-"),
)
CROSSINGS: tuple[str, ...] = ("i will ", "can you ", ", ", "1 ")

LENGTHS = (2_500, 10_000, 40_000)
"""Letters; Telegram carries 4,096, the longest text 1,600."""
STRAIGHT = 8.0
"""Four times the letters in at most this many times the time: the square would be sixteen."""
TIMES = 5
"""Each is read this often and the quickest counts: another load can only make it slower."""


@dataclass(frozen=True, slots=True)
class Growth:
    """What one hostile text costs at each of `LENGTHS`."""

    reader: str
    wall: str
    seconds: tuple[float, ...]
    """Processor time."""

    @property
    def factor(self) -> float:
        """Of the longest over the one a quarter as long."""
        return self.seconds[-1] / max(self.seconds[-2], 0.0005)


def growths() -> list[Growth]:
    """Every wall, read by the reader that it was made for."""
    return [
        *(_growth("triage", name, wall, read) for name, wall in WORRIES.items()),
        *(_growth("masking", repr(wall), wall, _leaks) for wall in LEAKS),
        *(_growth("boundaries", repr(wall), wall, _crossings) for wall in CROSSINGS),
    ]


@click.command("hostile")
def hostile_command() -> None:
    """Texts made to be slow. Ends with 1 if one takes more than its length explains."""
    found = growths()
    table = Table("Reader", "Text", *(f"{length:,} letters" for length in LENGTHS), "x4")
    for each in found:
        spent = (f"{1000 * seconds:.1f} ms" for seconds in each.seconds)
        table.add_row(each.reader, each.wall, *spent, f"{each.factor:.1f}")
    Console().print(table)
    sys.exit(0 if all(each.factor <= STRAIGHT for each in found) else 1)


def _leaks(text: str) -> object:
    return find_leaks(text, "GB")


def _crossings(text: str) -> object:
    return boundaries(text, strict=True)


def _growth(reader: str, name: str, wall: str, reading: Callable[[str], object]) -> Growth:
    reading("warm")
    texts = [wall * (length // len(wall)) for length in LENGTHS]
    return Growth(
        reader, name, tuple(min(_once(reading, text) for _ in range(TIMES)) for text in texts)
    )


def _once(reading: Callable[[str], object], text: str) -> float:
    began = time.process_time()
    reading(text)
    return time.process_time() - began
