"""What becomes of all that a member chose when they wish for something else."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import assert_never

from messages.wishes import (
    Also,
    AlsoIn,
    ButOn,
    ByHand,
    Exact,
    Less,
    Loosely,
    More,
    NotAfter,
    NotBefore,
    NotIn,
    NotOn,
    Once,
    One,
    PauseFor,
    Resume,
    Times,
    Undo,
    WhatTimes,
    Wish,
)
from messages.wishes.written import parts_of
from schedules.chosen import Chosen, ChosenTime
from schedules.frequency import MOST_WANTED, fewer, more
from schedules.leeway import USUAL
from schedules.plan_words import parse_days
from schedules.plans import EVERY_DAY, Days, Off
from schedules.quiet_hours import QuietHours
from schedules.wished_days import merged, moved_on, off_days, wanted_times

FIRST_TIME = ChosenTime(parse_days("wed sun"), time(18, 30))
"""Two evenings a week, for a member with whom nobody made a plan yet."""
_MIDNIGHT = time(0)


@dataclass(frozen=True, slots=True)
class Ask:
    """It would leave nothing: they are asked which of these they want instead."""

    choices: tuple[Wish, ...]


@dataclass(frozen=True, slots=True)
class Beyond:
    """It cannot be done as it was said: a person looks."""


def wished(before: Chosen, wish: Wish, today: date) -> Chosen | Ask | Beyond:
    """Several `Times` are one plan, side by side; the other parts follow in their order.

    A pause changes nothing that was chosen.
    """
    parts = parts_of(wish)
    named = tuple(part for part in parts if isinstance(part, Times))
    made: Chosen | Ask | Beyond = _replanned(before, named, today) if named else before
    for part in parts:
        if isinstance(made, Chosen) and not isinstance(part, Times):
            made = _changed(made, part)
    return made


def is_contented(chosen: Chosen) -> bool:
    """Whether they want nothing but some days of the year: they are not counted as lapsed."""
    return bool(chosen.lasting) and all(one.days.season for one in chosen.lasting)


def _changed(before: Chosen, part: One) -> Chosen | Ask | Beyond:
    match part:
        case Also(days, times):
            return _with_more(before, days, times)
        case ButOn() | NotOn() | NotIn() | AlsoIn():
            return _on_days(before, part)
        case NotBefore(at):
            late = _not_after(before)
            return _held_to(before, at, late if late >= at else _MIDNIGHT)
        case NotAfter(at):
            early = _not_before(before)
            return _held_to(before, early if early <= at else _MIDNIGHT, at)
        case Less() | More():
            return _often(before, part)
        case Once(on, at):
            return _once(before, on, at)
        case Exact() | Loosely():
            leeway = 0 if isinstance(part, Exact) else max(before.leeway, USUAL)
            return replace(before, leeway=leeway)
        case PauseFor() | Times():
            return before
        case WhatTimes() | Undo() | Resume() | ByHand():
            return Beyond()
        case _:
            assert_never(part)


def _lasting(before: Chosen) -> tuple[ChosenTime, ...]:
    return before.lasting or (FIRST_TIME,)


def _replanned(before: Chosen, wishes: Sequence[Times], today: date) -> Chosen:
    lasting = _lasting(before)
    times = [one for wish in wishes for one in wanted_times(wish, lasting, today)]
    named = [at for wish in wishes for at in wish.times or ()]
    return _welcome(replace(before, times=(*merged(times), *before.once)), named)


def _welcome(chosen: Chosen, named: Iterable[time]) -> Chosen:
    """A time that they name themselves ends quiet hours that held it."""
    quiet = chosen.quiet
    if quiet is not None and any(quiet.hold(at) for at in named):
        return replace(chosen, quiet=None)
    return chosen


def _with_more(
    before: Chosen, days: frozenset[int] | None, times: tuple[time, ...] | None
) -> Chosen | Beyond:
    lasting = _lasting(before)
    rare = any(one.days.season for one in lasting) and days is None
    if rare or any(one.days.week for one in lasting):
        return Beyond()
    if times is None:
        wider = [replace(one, days=_wider(one.days, days or frozenset())) for one in lasting]
        return replace(before, times=(*merged(wider), *before.once))
    first = lasting[0].days
    on = first if days is None else Days(days, off=first.off)
    added = [replace(lasting[0], days=on, at=at, daily_until=None) for at in times]
    return _welcome(replace(before, times=(*merged((*lasting, *added)), *before.once)), times)


def _wider(days: Days, added: frozenset[int]) -> Days:
    return Days(added if days.season else days.weekdays | added, off=days.off)


def _on_days(before: Chosen, part: ButOn | NotOn | NotIn | AlsoIn) -> Chosen | Ask | Beyond:
    match part:
        case ButOn():
            return _but_on(before, part)
        case NotOn(days):
            return _without(before, days)
        case NotIn(seasons):
            return _off_in(before, off_days(seasons))
        case AlsoIn(seasons):
            return _on_again(before, off_days(seasons))
        case _:
            assert_never(part)


def _off_in(before: Chosen, off: frozenset[Off]) -> Chosen | Beyond:
    """Whoever wants nothing but holidays is asked by a person what would be left."""
    lasting = _lasting(before)
    if any(one.days.season for one in lasting):
        return Beyond()
    kept = [replace(one, days=replace(one.days, off=one.days.off | off)) for one in lasting]
    return replace(before, times=(*kept, *before.once))


def _on_again(before: Chosen, off: frozenset[Off]) -> Chosen | Beyond:
    """Only where they were off: hellos on those days alone, beside a plan, are for a person."""
    if not any(one.days.off & off for one in before.lasting):
        every_day = any(one.days.weekdays == EVERY_DAY for one in before.lasting)
        return before if every_day else Beyond()
    kept = [replace(one, days=replace(one.days, off=one.days.off - off)) for one in before.lasting]
    return replace(before, times=(*kept, *before.once))


def _but_on(before: Chosen, wish: ButOn) -> Chosen | Ask | Beyond:
    """On days on which they have nothing yet it is one more, which they are asked."""
    moved = moved_on(wish, _lasting(before))
    if moved is not None:
        changed = replace(before, times=(*merged(moved), *before.once))
        return _welcome(changed, wish.times or ())
    return Beyond() if wish.times is None else Ask((Also(wish.days, wish.times),))


def _without(before: Chosen, days: frozenset[int]) -> Chosen | Ask | Beyond:
    """A first fortnight of every day ends with it, since it would hold those days too."""
    lasting = _lasting(before)
    if any(one.days.season for one in lasting):
        return Beyond()
    left = [
        replace(one, days=replace(one.days, weekdays=one.days.weekdays - days), daily_until=None)
        for one in lasting
        if one.days.weekdays - days
    ]
    if left:
        return replace(before, times=(*left, *before.once))
    instead = next((day for day in MOST_WANTED if day not in days), None)
    rest = PauseFor(None)
    return Beyond() if instead is None else Ask((Times(frozenset({instead}), every=1), rest))


def _held_to(before: Chosen, earliest: time, latest: time) -> Chosen:
    """No earlier and no later; midnight is no bound. Times outside move to the bound."""
    begins = latest if latest == _MIDNIGHT else _shifted(latest, 1)
    quiet = None if begins == earliest else QuietHours(begins, earliest)
    times = [replace(one, at=_within(one.at, earliest, latest)) for one in _lasting(before)]
    return replace(before, times=(*merged(times), *before.once), quiet=quiet)


def _within(at: time, earliest: time, latest: time) -> time:
    if at < earliest:
        return earliest
    return latest if latest != _MIDNIGHT and at > latest else at


def _not_before(chosen: Chosen) -> time:
    """When the quiet hours of the morning end; midnight where there are none."""
    quiet = chosen.quiet
    at_night = quiet is not None and (quiet.begins == _MIDNIGHT or quiet.begins > quiet.ends)
    return quiet.ends if quiet is not None and at_night else _MIDNIGHT


def _not_after(chosen: Chosen) -> time:
    """The last minute before the quiet hours of the night; midnight where there are none."""
    quiet = chosen.quiet
    if quiet is None or quiet.begins <= quiet.ends or quiet.begins == _MIDNIGHT:
        return _MIDNIGHT
    return _shifted(quiet.begins, -1)


def _shifted(at: time, minutes: int) -> time:
    return (datetime.combine(date(2000, 1, 2), at) + timedelta(minutes=minutes)).time()


def _often(before: Chosen, part: Less | More) -> Chosen:
    """Their first time on other days; the other times stay only where they want more."""
    first, *others = _lasting(before)
    if isinstance(part, More):
        return replace(before, times=(replace(first, days=more(first.days)), *others, *before.once))
    # Less is less from now on: a first fortnight of daily hellos ends with it.
    once_a_week = replace(first, days=fewer(first.days), daily_until=None)
    return replace(before, times=(once_a_week, *before.once))


def _once(before: Chosen, on: date, at: time | None) -> Chosen:
    one = ChosenTime(Days(EVERY_DAY), at or _lasting(before)[0].at, on=on)
    if any(each.key == one.key for each in before.times):
        return before
    return _welcome(replace(before, times=(*before.times, one)), [one.at])
