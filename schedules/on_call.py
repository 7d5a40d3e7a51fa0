"""The hours that one member of staff is on call, read from words and laid on the calendar."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache

from schedules.plan_words import format_days, parse_days, parse_times
from schedules.plans import EVERY_DAY, Days, is_weekly
from schedules.shifts import Shift, without
from schedules.zones import first_moment, last_moment

_DAY = timedelta(days=1)
_MIDNIGHT = time(0)
_HOW = "write always, or for example mon-fri 18:00-22:00; sat-sun 10:00-22:00"
_WINDOW = re.compile(r"(?:(\D*\D)\s+)?(\d[\d:.]* ?(?:am|pm)?)-(\d[\d:.]* ?(?:am|pm)?)")


@dataclass(frozen=True, slots=True)
class Window:
    """The same hours on some days.

    One that ends no later than it begins runs past midnight, and belongs to the day it begins.
    """

    weekdays: frozenset[int]
    begins: time
    ends: time


@dataclass(frozen=True, slots=True)
class OnCall:
    """A weekly pattern; without windows and not `always`, never."""

    always: bool = False
    windows: tuple[Window, ...] = ()


@dataclass(frozen=True, slots=True)
class OnCallStaff:
    """A member of staff in the rota. `order`: 1 is asked first, 2 is backup, 3 the manager."""

    person_id: int
    order: int
    on_call: OnCall
    timezone: str
    team: str = ""
    """Empty where there is only one team."""
    fallback: bool = False
    """Paged when nobody is on call. One person of the charity at most."""
    extra: tuple[Shift, ...] = ()
    """On call besides the pattern."""
    away: tuple[Shift, ...] = ()
    """Not on call, whatever the pattern says."""
    back_to_back: bool = False
    """They chose to carry nights in a row."""
    outside: bool = False
    """Of another team than the member's: asked after its own people. See `rota.for_team`."""
    tired: bool = False
    """Paged last night, and not by choice on call again. See `rest.rested_first`."""


def parse_on_call(text: str) -> OnCall:
    """Read `always`, `mon-fri 18:00-22:00; sat-sun 10:00-22:00`, or nothing for never.

    Raises ValueError with words for the person who wrote it.
    """
    plain = re.sub(r"\s*[-\u2013]\s*|(?<=\d)\s+to\s+(?=\d)", "-", text.strip().casefold())
    if plain in {"", "never"}:
        return OnCall()
    if plain == "always":
        return OnCall(always=True)
    return OnCall(windows=tuple(_window(part) for part in plain.split(";") if part.strip()))


def format_on_call(on_call: OnCall) -> str:
    """The words that `parse_on_call` reads back to the same hours."""
    if on_call.always:
        return "always"
    return "; ".join(
        f"{format_days(Days(window.weekdays))} {window.begins:%H:%M}-{window.ends:%H:%M}"
        for window in on_call.windows
    )


def shifts_on(staff: OnCallStaff, day: date) -> tuple[Shift, ...]:
    """Every shift that touches this UTC day, whole, in order. They may overlap."""
    pattern = _pattern_on(staff.on_call, staff.timezone, day)
    if not staff.extra and not staff.away:
        return pattern
    begins = datetime.combine(day, _MIDNIGHT, UTC)
    found = {*without(pattern, staff.away), *staff.extra}
    touching = (shift for shift in found if shift.touches(begins, begins + _DAY))
    return tuple(sorted(touching, key=_in_order))


@lru_cache(maxsize=8192)
def _pattern_on(on_call: OnCall, timezone: str, day: date) -> tuple[Shift, ...]:
    """Remembered, for each due check-in asks who is on call today."""
    begins = datetime.combine(day, _MIDNIGHT, UTC)
    ends = begins + _DAY
    if on_call.always:
        return (Shift(begins, ends),)
    # Zones reach 14 hours ahead and 12 behind, and a window lasts up to a day and a clock change.
    around = [day + step * _DAY for step in (-2, -1, 0, 1)]
    found = (
        _shift(window, local, timezone)
        for window in on_call.windows
        for local in around
        if local.weekday() in window.weekdays
    )
    touching = {shift for shift in found if shift is not None and shift.touches(begins, ends)}
    return tuple(sorted(touching, key=_in_order))


def _in_order(shift: Shift) -> tuple[datetime, datetime]:
    return shift.begins, shift.ends


def _shift(window: Window, day: date, timezone: str) -> Shift | None:
    """None where the clocks skip the whole of it."""
    last = day if window.ends > window.begins else day + _DAY
    begins = first_moment(day, window.begins, timezone)
    # The later of two: in autumn a shift that ends at 01:30 covers both, so no hole opens.
    ends = last_moment(last, window.ends, timezone)
    if begins is None or ends is None or begins >= ends:
        return None
    return Shift(begins, ends)


def _window(part: str) -> Window:
    found = _WINDOW.fullmatch(part.strip())
    if found is None:
        raise ValueError(f"'{part.strip()}' is not on-call hours; {_HOW}")
    days, begins, ends = found.groups()
    weekdays = EVERY_DAY if days is None else _weekdays(days)
    return Window(weekdays, _clock(begins), _MIDNIGHT if ends == "24:00" else _clock(ends))


def _weekdays(words: str) -> frozenset[int]:
    days = parse_days(words)
    if not is_weekly(days):
        raise ValueError(
            f"'{format_days(days)}' can't be on-call hours; write the days of the week"
        )
    return days.weekdays


def _clock(text: str) -> time:
    (at,) = parse_times(text)
    return at
