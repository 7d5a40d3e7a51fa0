"""How much time buddies give: what an answer counts for, months, whole hours and credits."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from schedules.zones import wall_clock

AN_ANSWER = 10
"""Minutes that a conversation counts for until its buddy says otherwise (domain 7, scenario 4)."""
BEGINNING = date(2000, 1, 1)
"""Before anything is counted."""
STILL_THE_LAST = timedelta(days=7)
"""How long after an answer "spent 20" still means that one."""
AT = time(10)
"""The thank-you comes on the first of a month, after breakfast and before the day is gone."""


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


def thanked_for(now: datetime, timezone: str) -> Month | None:
    """The month that a buddy is thanked for today; None but on the first, from ten to eight.

    On the second and third as well, for where the service was not running.
    """
    wall = wall_clock(now, timezone)
    if wall.day > 3 or not AT <= wall.time() < time(20):
        return None
    return month_of(wall.date()).before


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
