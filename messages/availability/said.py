"""The closed list of what a buddy can say of when, and how much, they can be asked."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

MIDNIGHT = time(0)
EVENING = (time(17), time(23))
"""What `tonight` and an evening mean where no hours are said."""


@dataclass(frozen=True, slots=True)
class Hours:
    """On the wall, some day. Those that end no later than they begin run into the next day."""

    begins: time = MIDNIGHT
    ends: time = MIDNIGHT


WHOLE_DAY = Hours()


@dataclass(frozen=True, slots=True)
class Single:
    """Free on these days, or not free."""

    free: bool
    dates: tuple[date, ...]
    hours: Hours = WHOLE_DAY


@dataclass(frozen=True, slots=True)
class Away:
    """From the first day until the one on which they are back."""

    starts: date
    until: date


class Week(StrEnum):
    """What becomes of the rest of the week when some hours of it are said."""

    ONLY = "only"
    ALSO = "also"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Weekly:
    """The same hours on some days of every week."""

    days: frozenset[int]
    hours: Hours = WHOLE_DAY
    week: Week = Week.ONLY


@dataclass(frozen=True, slots=True)
class AnyTime:
    """Any hour of any day again."""


@dataclass(frozen=True, slots=True)
class Back:
    """Away no more."""


@dataclass(frozen=True, slots=True)
class AwayHowLong:
    """Away, and they did not say until when."""


@dataclass(frozen=True, slots=True)
class MostMembers:
    """So many members of their own, and no more."""

    count: int


@dataclass(frozen=True, slots=True)
class MostAsked:
    """So many offers in a week, and no more."""

    count: int


@dataclass(frozen=True, slots=True)
class TakeBack:
    """What they said last holds no more."""


@dataclass(frozen=True, slots=True)
class WhatHolds:
    """They ask what we know of it."""


@dataclass(frozen=True, slots=True)
class WantCalendar:
    """They ask for their evenings as a calendar; or, with `ends`, for its address to end."""

    ends: bool = False


Times = Single | Away | Weekly | AnyTime | Back
One = Times | AwayHowLong | MostMembers | MostAsked | TakeBack | WhatHolds | WantCalendar


@dataclass(frozen=True, slots=True)
class Heard:
    """What was said; several in one text: `free tonight, away tomorrow`."""

    said: tuple[One, ...]
    certain: bool = False
    """Nobody says it to a member."""
