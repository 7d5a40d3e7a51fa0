"""One sentence of the bank from which check-ins are chosen."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, auto

from messages.occasions import SPECIAL, Occasion
from messages.reading_age import reading_age


class Tone(StrEnum):
    """How it sounds, so that the same voice does not come twice running for months."""

    WARM = auto()
    PLAIN = auto()
    LIGHT = auto()
    CURIOUS = auto()
    GENTLE = auto()
    PRACTICAL = auto()


class Asks(StrEnum):
    """How little an answer takes."""

    NOTHING = auto()
    NUMBER = auto()
    WORD = auto()
    OPEN = auto()


_CHOICES = "Reply LESS, PAUSE or STOP any time."
_TALK = "To talk now: {talk}."
_SIMPLE = {
    "name": "Sam",
    "team": "us",
    "day": "Sunday",
    "talk": "this line",
    "holiday": "bank holiday",
}


@dataclass(frozen=True, slots=True)
class CheckInSentence:
    """Literal words about today: nothing heavy is asked, and nobody is told how they feel."""

    id: str
    """Kept with the check-in, so that it does not come again too soon. Never reused."""
    text: str
    tone: Tone
    asks: Asks
    occasions: frozenset[Occasion]
    author: str = "Good Evening"

    @property
    def reading_age(self) -> int:
        """Years, estimated."""
        return reading_age(self.text.format_map(_SIMPLE))

    @property
    def says_next(self) -> bool:
        """Whether it names the day of the next hello."""
        return "{day}" in self.text

    @property
    def special(self) -> bool:
        """Whether it is for days unlike others only."""
        return self.occasions <= SPECIAL

    def words(
        self, values: Mapping[str, str], *, choices: bool = False, night: bool = False
    ) -> str:
        """One text. Needs name, team, day (of the next hello), talk and what a holiday is called.

        `choices` says quietly that LESS, PAUSE and STOP are there; `night` adds a line that
        somebody answers at any hour. There is room for one of them.
        """
        said = [self.text]
        if night and _TALK not in self.text:
            said.append(_TALK)
        elif choices:
            said.append(_CHOICES)
        return " ".join((*said, "- {team}")).format_map(values)
