"""How all that a member chose about when is said in one line."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time

from schedules.chosen import Chosen, ChosenTime
from schedules.spoken import MONTHS, spoken_clock, spoken_off, spoken_plan

LONGEST_PLAN = 44
"""Signs that fit into one text: three days and a time."""
_ANY = time(0)
_AS_CHOSEN = "as you chose"


def spoken_chosen(chosen: Chosen) -> str:
    """`Fridays and Sundays at about 7pm, once on 26 November 2026 at 3pm`; empty for nothing.

    Times of the same days are said together.
    """
    about = "about " if chosen.leeway else ""
    alike: dict[ChosenTime, list[time]] = defaultdict(list)
    for one in chosen.lasting:
        alike[replace(one, at=_ANY)].append(one.at)
    said = [_lasting(one, at, about) for one, at in alike.items()]
    said += [
        f"once on {spoken_date(one.on)} at {about}{spoken_clock(one.at)}" for one in chosen.once
    ]
    return ", ".join(said)


def from_now_on(chosen: Chosen) -> str:
    """The plan without the days that are over; `as you chose` where it would fill the text."""
    times = tuple(replace(one, daily_until=None, starts=None) for one in chosen.lasting)
    said = spoken_chosen(replace(chosen, times=times))
    return said if len(said) <= LONGEST_PLAN else _AS_CHOSEN


def at_first(chosen: Chosen) -> str:
    """`every day to 4 December, then as you chose`; empty where nothing is daily at first."""
    until = max((one.daily_until for one in chosen.lasting if one.daily_until), default=None)
    return f"every day to {until.day} {MONTHS[until.month - 1]}, then {_AS_CHOSEN}" if until else ""


def spoken_date(day: date | None) -> str:
    """`24 December 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if day else "no day"


def _lasting(one: ChosenTime, times: Sequence[time], about: str) -> str:
    says = spoken_plan(one.days, times, about)
    if one.daily_until is not None:
        says = f"every day until {spoken_date(one.daily_until)}, then {says}"
    if one.starts is not None:
        says = f"{says} from {spoken_date(one.starts)}"
    if one.ends is not None:
        says = f"{says} until {spoken_date(one.ends)}"
    return f"{says}, not {spoken_off(one.days.off)}" if one.days.off else says
