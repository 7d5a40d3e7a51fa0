"""How well members' wishes about when are read: right, asked, carried, wrong and silent."""

import csv
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from pathlib import Path

from benchmarks.wish_notes import noted
from messages.wishes import PauseFor, Unsure, Wish
from messages.wishes.reading import hear_wish

TABLE = Path(__file__).parents[1] / "tests" / "messages" / "test_wishes.csv"
UNREAD = TABLE.with_name("unread_wishes.csv")
"""Lines that are counted and that nobody who mends the reader looks at."""
TODAY = date(2026, 11, 18)
"""A Wednesday: what every line was written for."""
NOTHING, ASK = "-", "?"


class Came(StrEnum):
    """What came of one line."""

    RIGHT = "right"
    ASKED = "asked, though it was clear"
    CARRIED = "carried to the buddy, though it was a wish"
    BOTHERED = "asked, though nothing was wished"
    WRONG = "wrong and silent"


@dataclass(frozen=True, slots=True)
class Line:
    """What a member said, at what times they hear from us, and what it means."""

    half: str
    said: str
    now_at: tuple[time, ...]
    means: str

    def came(self) -> tuple[Came, str]:
        """How it was read, and as what."""
        heard = hear_wish(self.said, TODAY, self.now_at)
        if heard is None:
            return _came(self.means, None), noted(None)
        found = heard.wish
        came = _came(self.means, found)
        taken_at_its_word = heard.sure and (heard.alone or isinstance(found, PauseFor))
        if came is Came.WRONG and not taken_at_its_word:  # "Do you mean ...?"
            came = Came.BOTHERED if self.means == NOTHING else Came.ASKED
        return came, noted(found)

    def is_asked_first(self) -> bool:
        """Read right, but among other words."""
        heard = hear_wish(self.said, TODAY, self.now_at)
        found = heard is not None and not heard.sure and not isinstance(heard.wish, Unsure)
        return found and self.came()[0] is Came.RIGHT


def lines(table: Path = TABLE) -> list[Line]:
    """Every line of the table."""
    with table.open(encoding="utf-8", newline="") as rows:
        return [
            Line(row["half"], row["said"], _times(row["now"]), row["means"])
            for row in csv.DictReader(rows)
        ]


def asked_first(wanted: Iterable[Line]) -> int:
    """How many were read right, and are asked whether they mean it before anything is done."""
    return sum(line.is_asked_first() for line in wanted)


def counted(wanted: Iterable[Line]) -> Counter[Came]:
    """How many came to what."""
    return Counter(line.came()[0] for line in wanted)


KINDS: dict[str, Callable[[Line], bool]] = {
    "wishes": lambda line: line.means[0] not in (NOTHING, ASK),
    "to be asked": lambda line: line.means[0] == ASK,
    "not a wish": lambda line: line.means == NOTHING,
}


def _came(means: str, found: Wish | Unsure | None) -> Came:
    """A question is right where each reading that was meant is among its choices."""
    if noted(found) == means:
        return Came.RIGHT
    match found:
        case None:
            return Came.CARRIED
        case Unsure(choices):
            meant = means.removeprefix(ASK).split(" | ") if means[0] == ASK else []
            offered = {noted(choice) for choice in choices}
            among = bool(meant) and offered.issuperset(one.strip() for one in meant)
            if means == NOTHING:
                return Came.BOTHERED
            return Came.RIGHT if among else Came.ASKED
        case _:
            return Came.WRONG


def _times(written: str) -> tuple[time, ...]:
    return tuple(time.fromisoformat(one) for one in written.split())
