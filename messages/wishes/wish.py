"""What a member may wish about when they hear from us."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class Season(StrEnum):
    """Days that come once a year; `ALL_YEAR` is no season."""

    ALL_YEAR = ""
    CHRISTMAS = "christmas"
    HOLIDAYS = "holidays"


class FreeOf(StrEnum):
    """Days of the year on which nothing is wanted."""

    BANK = "bank"
    CHRISTMAS = "christmas"


class Why(StrEnum):
    """Why they want nothing for a while: it changes what they are told, never whether."""

    PAUSE = "pause"
    AWAY = "away"
    HOSPITAL = "hospital"


@dataclass(frozen=True, slots=True)
class Times:
    """The plan that they want. What is None, or nought weeks, stays as it is.

    Days are Monday 0 to Sunday 6. Where days are named or a season, `every` and `season` are both
    meant; without either, the season that they have stays.
    """

    days: frozenset[int] | None = None
    times: tuple[time, ...] | None = None
    every: int = 0
    season: Season = Season.ALL_YEAR
    starts: date | None = None
    ends: date | None = None
    daily_until: date | None = None
    """Every day up to that one, and then this."""
    week: int = 0
    """Once a month: on the first to the fourth of these days, or the last (-1)."""


@dataclass(frozen=True, slots=True)
class Also:
    """More beside what they have: these days at these times; None is the ones they have."""

    days: frozenset[int] | None = None
    times: tuple[time, ...] | None = None


@dataclass(frozen=True, slots=True)
class ButOn:
    """Other times on these days, or so many minutes later; the other days stay as they are."""

    days: frozenset[int]
    times: tuple[time, ...] | None = None
    later: int = 0


@dataclass(frozen=True, slots=True)
class NotOn:
    """Never on these days of the week."""

    days: frozenset[int]


@dataclass(frozen=True, slots=True)
class NotIn:
    """Never on these days of the year, every year: not on bank holidays."""

    seasons: frozenset[FreeOf]


@dataclass(frozen=True, slots=True)
class AlsoIn:
    """On these days of the year again: bank holidays as well."""

    seasons: frozenset[FreeOf]


@dataclass(frozen=True, slots=True)
class NotBefore:
    """Never earlier in the day."""

    at: time


@dataclass(frozen=True, slots=True)
class NotAfter:
    """Never later in the day."""

    at: time


@dataclass(frozen=True, slots=True)
class Less:
    """Once a week."""


@dataclass(frozen=True, slots=True)
class More:
    """More often."""


@dataclass(frozen=True, slots=True)
class PauseFor:
    """Nothing for a while.

    `until` is the day on which hellos come again; None: until they say. `starts` None is now.
    """

    until: date | None
    why: Why = Why.PAUSE
    starts: date | None = None


@dataclass(frozen=True, slots=True)
class Once:
    """One hello on one day, beside the plan; `at` None is their usual time."""

    on: date
    at: time | None = None


@dataclass(frozen=True, slots=True)
class Exact:
    """To the minute."""


@dataclass(frozen=True, slots=True)
class Loosely:
    """A little earlier or later is welcome."""


@dataclass(frozen=True, slots=True)
class WhatTimes:
    """They ask what is planned."""


@dataclass(frozen=True, slots=True)
class Undo:
    """As it was before the last change."""


@dataclass(frozen=True, slots=True)
class Resume:
    """A pause is over. Where nothing is paused these are words for the buddy."""


@dataclass(frozen=True, slots=True)
class ByHand:
    """It is about when, and more than a message can change: a person sees to it."""


One = (
    Times
    | Also
    | ButOn
    | NotOn
    | NotIn
    | AlsoIn
    | NotBefore
    | NotAfter
    | Less
    | More
    | PauseFor
    | Once
    | Exact
    | Loosely
    | WhatTimes
    | Undo
    | Resume
    | ByHand
)


@dataclass(frozen=True, slots=True)
class Together:
    """Several in one text, in order. The `Times` among them are one plan, side by side."""

    parts: tuple[One, ...]


Wish = One | Together


@dataclass(frozen=True, slots=True)
class Unsure:
    """Up to three readings, each as plausible: they are asked. One alone is asked as yes or no."""

    choices: tuple[Wish, ...]
