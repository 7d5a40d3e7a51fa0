"""How what two people have in common is said to staff, in as few words as hold it."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime

from messages.language_names import language_name
from schedules.spoken import DAY_NAMES
from schedules.zones import wall_clock

_Time = tuple[int, str]
_PARTS = ("mornings", "afternoons", "evenings")
_MOST_NAMED = 3
"""More days than these are not worth reading one by one."""


def said_of_languages(shared: Collection[str]) -> str:
    """English is named only where it is all that they share."""
    named = sorted(language_name(each) for each in shared if each != "en")
    if not named:
        return "both speak English" if shared else ""
    return f"both speak {_listed(named)}"


def said_of_days(free: Sequence[datetime], slots: Sequence[datetime], timezone: str) -> str:
    """`free Friday and Sunday evenings`: the times at which at least every other one is free."""
    if not slots:
        return ""
    coming = Counter(_time_of(slot, timezone) for slot in slots)
    there = Counter(_time_of(slot, timezone) for slot in free)
    often = [each for each in sorted(coming) if 2 * there[each] >= coming[each]]
    if not often:
        return "rarely free at their times" if free else "not free at their times"
    if len(often) > _MOST_NAMED:
        whole = len(often) == len(coming)
        return "free at all their times" if whole else "free at most of their times"
    return f"free {_listed([_said(part, often) for part in _PARTS if _days(part, often)])}"


def _said(part: str, often: Sequence[_Time]) -> str:
    return f"{_listed([DAY_NAMES[day] for day in _days(part, often)])} {part}"


def _days(part: str, often: Sequence[_Time]) -> list[int]:
    return [day for day, each in often if each == part]


def _time_of(slot: datetime, timezone: str) -> _Time:
    """The day of the week, and which part of it, on the member's own wall."""
    local = wall_clock(slot, timezone)
    part = _PARTS[0] if local.hour < 12 else _PARTS[1] if local.hour < 17 else _PARTS[2]
    return local.weekday(), part


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
