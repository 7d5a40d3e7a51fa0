"""Which days and times a wish for other times names, and what stays of those there were."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, time

from messages.wishes import ButOn, FreeOf, Times
from messages.wishes import Season as WishedSeason
from schedules.chosen import ChosenTime
from schedules.plans import EVERY_DAY, Days, Off, Season


def wanted_times(wish: Times, lasting: Sequence[ChosenTime], today: date) -> list[ChosenTime]:
    """What the wish says; what it leaves out is taken from the times that they have."""
    days = _named(wish)
    if wish.times is None:
        times = _kept(wish, lasting) if days is None else _on(days, lasting)
    else:
        one = _as_one(lasting) if days is None else _afresh(lasting[0], days)
        if days is None and wish.every:
            one = _every(one, wish.every)
        times = [replace(one, at=at) for at in wish.times]
    return [_bounded(one, wish, today) for one in times]


def off_days(seasons: frozenset[FreeOf]) -> frozenset[Off]:
    """As plans know them."""
    return frozenset(Off(season.value) for season in seasons)


def moved_on(wish: ButOn, lasting: Sequence[ChosenTime]) -> list[ChosenTime] | None:
    """The days named at their new times, the others as they are.

    None where nothing comes on those days, only on some days of the year, or not at that time.
    """
    here = [one for one in lasting if one.days.weekdays & wish.days]
    if not here or any(one.days.season for one in here):
        return None
    apart = [_only_on(one, one.days.weekdays - wish.days) for one in lasting]
    there = [_only_on(one, one.days.weekdays & wish.days) for one in here]
    if wish.times is not None:
        on = frozenset().union(*(one.days.weekdays for one in there))
        there = [replace(_only_on(here[0], on), at=at) for at in wish.times]
    else:
        later = [_later(one.at, wish.later) for one in there]
        if None in later:
            return None
        there = [replace(one, at=at or one.at) for one, at in zip(there, later, strict=True)]
    return [one for one in (*apart, *there) if one.days.weekdays]


def _only_on(one: ChosenTime, weekdays: frozenset[int]) -> ChosenTime:
    """A first fortnight ends with it, since every day would hold both times."""
    return replace(one, days=replace(one.days, weekdays=weekdays), daily_until=None)


def _later(at: time, minutes: int) -> time | None:
    """None where that is another day."""
    moved = at.hour * 60 + at.minute + minutes
    return time(moved // 60, moved % 60) if 0 <= moved < 24 * 60 else None


def merged(times: Iterable[ChosenTime]) -> list[ChosenTime]:
    """One of each time of day: where it comes twice it has the days of both."""
    found: dict[object, ChosenTime] = {}
    for one in times:
        had = found.get(one.key)
        found[one.key] = one if had is None else replace(had, days=_both(had.days, one.days))
    return list(found.values())


def _named(wish: Times) -> Days | None:
    season = None if wish.season is WishedSeason.ALL_YEAR else Season(wish.season.value)
    if season is not None:
        return Days(EVERY_DAY, season)
    if wish.days is None:
        return None
    return Days(wish.days, every=wish.every or 1, week=wish.week)


def _kept(wish: Times, lasting: Sequence[ChosenTime]) -> list[ChosenTime]:
    if not wish.every:
        return list(lasting)
    return [_every(one, wish.every) for one in lasting]


def _every(one: ChosenTime, weeks: int) -> ChosenTime:
    return replace(one, days=replace(one.days, every=weeks, week=0), anchor=None)


def _on(days: Days, lasting: Sequence[ChosenTime]) -> list[ChosenTime]:
    """Each time on the new days; where the times have days of their own, each keeps those."""
    alike = len({one.days.weekdays for one in lasting}) == 1
    if alike or days.season is not None:
        return [_afresh(one, days) for one in lasting]
    kept = {one: one.days.weekdays & days.weekdays for one in lasting}
    rest = days.weekdays - frozenset().union(*kept.values())
    kept[lasting[0]] = kept[lasting[0]] | rest
    return [_afresh(one, replace(days, weekdays=on)) for one, on in kept.items() if on]


def _as_one(lasting: Sequence[ChosenTime]) -> ChosenTime:
    """All their days, for another time of day."""
    first, *others = lasting
    days = first.days
    for one in others:
        days = _both(days, one.days)
    return replace(first, days=days)


def _both(one: Days, other: Days) -> Days:
    """A season gives way to days of every week, every other week to every one."""
    if one == other or (one.season and other.season):
        return one
    if one.season or other.season:
        return other if one.season else one
    return Days(
        one.weekdays | other.weekdays,
        every=min(one.every, other.every),
        week=one.week if one.week == other.week else 0,
        off=one.off & other.off,
    )


def _afresh(one: ChosenTime, days: Days) -> ChosenTime:
    """Other days end a first fortnight, and every other week is counted anew.

    Days of the year that are off stay off, except where only such days are wanted.
    """
    if days.season is None:
        days = replace(days, off=one.days.off)
    return replace(one, days=days, anchor=None, daily_until=None)


def _bounded(one: ChosenTime, wish: Times, today: date) -> ChosenTime:
    """Bounds that are past are none."""
    starts, ends = wish.starts or one.starts, wish.ends or one.ends
    return replace(
        one,
        starts=starts if starts is not None and starts > today else None,
        ends=ends if ends is not None and ends >= today else None,
        daily_until=wish.daily_until or one.daily_until,
    )
