"""How much time buddies give: what an answer counts for, months, whole hours and credits."""

from dataclasses import dataclass
from datetime import date, timedelta

AN_ANSWER = 10
"""Minutes that a conversation counts for until its buddy says otherwise (domain 7, scenario 4)."""
BEGINNING = date(2000, 1, 1)
"""Before anything is counted."""
STILL_THE_LAST = timedelta(days=7)
"""How long after an answer "spent 20" still means that one."""


@dataclass(frozen=True, slots=True)
class Month:
    """One month of the calendar."""

    year: int
    month: int

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.month, 1)

    @property
    def after(self) -> "Month":
        """The next one."""
        return Month(self.year + self.month // 12, self.month % 12 + 1)

    @property
    def before(self) -> "Month":
        """The one that it follows."""
        return month_of(self.first - timedelta(days=1))

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


def month_of(day: date) -> Month:
    """Which month a day is in."""
    return Month(day.year, day.month)


def spoken_minutes(minutes: int) -> str:
    """`10 minutes`, `1 hour`, `2 hours 5 minutes`."""
    hours, rest = divmod(minutes, 60)
    parts = [_of(hours, "hour")] if hours else []
    if rest or not hours:
        parts.append(_of(rest, "minute"))
    return " ".join(parts)


def time_credits(minutes: int) -> int:
    """Whole hours: a time credit is earned for one of volunteering (domain 1.3, row 51)."""
    return minutes // 60


def _of(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
