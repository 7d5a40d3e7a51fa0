"""What a person wrote before: the little that triage may know besides the words themselves."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from messages.triage.levels import Level

ONE_SITTING = timedelta(hours=3)
"""Messages closer together than that are one occasion, however many they are."""
SAD = (Level.TODAY, Level.SOON, Level.URGENT)


@dataclass(frozen=True, slots=True, repr=False)
class Said:
    """One earlier message, as it was read then."""

    text: str
    level: Level
    at: datetime

    @property
    def is_sad(self) -> bool:
        """Sad or worrying."""
        return self.level in SAD

    @property
    def length(self) -> int:
        """In words."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True, repr=False)
class Past:
    """One person's last messages, newest first, and what else was known when they wrote."""

    said: tuple[Said, ...] = ()
    early_signs: str = ""
    """How they, and we, notice that it gets worse, in their own words."""
    answers: bool = False
    """This answers a check-in."""
    asked_number: bool = False
    """The check-in asked for a number from 1 (hard) to 5 (good)."""

    def sad_since(self, since: datetime) -> bool:
        """Whether they wrote something sad or worrying since then."""
        return any(each.is_sad and each.at >= since for each in self.said)

    def openings(self) -> Iterator[Said]:
        """The first message of each sitting, newest first."""
        for place, each in enumerate(self.said):
            before = self.said[place + 1 : place + 2]
            if not before or each.at - before[0].at >= ONE_SITTING:
                yield each
