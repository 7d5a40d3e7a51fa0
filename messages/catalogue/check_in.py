"""One sentence of the bank from which check-ins are chosen."""

from dataclasses import dataclass
from enum import StrEnum, auto

from messages.reading_age import reading_age


class Occasion(StrEnum):
    """What kind of day or hour it is for whoever reads it."""

    ORDINARY = auto()
    WEEKEND = auto()
    HOLIDAY = auto()
    NIGHT = auto()


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


@dataclass(frozen=True, slots=True)
class CheckInSentence:
    """Literal words about today: nothing heavy is asked, and nobody is told how they feel."""

    id: str
    """Kept with the check-in, so that it does not come again too soon. Never reused."""
    words: str
    tone: Tone
    asks: Asks
    occasions: frozenset[Occasion]
    author: str = "Good Evening"

    @property
    def reading_age(self) -> int:
        """Years, estimated."""
        return reading_age(self.render(name="Sam", team="us", day="Sunday", talk="this line"))

    def render(
        self, *, name: str, team: str, day: str, talk: str = "", choices: bool = False
    ) -> str:
        """One text. `day` is that of the next hello, `talk` is needed at night.

        `choices` says quietly that LESS, PAUSE and STOP are there.
        """
        words = self.words.format(name=name, team=team, day=day, talk=talk)
        return f"{words} {_CHOICES} - {team}" if choices else f"{words} - {team}"
