"""When a buddy could be asked: the hours of their week, and what they said of single days."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import assert_never

from messages.availability.said import EVENING
from schedules.kind_hours import kind_time
from schedules.on_call import OnCall, OnCallStaff, Window, parse_on_call
from schedules.plan_words import parse_days
from schedules.shifts import Shift, joined, within, without
from schedules.who import stretches
from schedules.zones import first_moment, wall_clock

_DAY = timedelta(days=1)
_MIDNIGHT = time(0)
_LONG = timedelta(hours=16)
"""As long as that nobody says hours: it is a whole day."""
_INSTANT = timedelta(microseconds=1)
REST_OVER = time(8)
NEVER = "never"
"""The hours of a week in which none is left."""


class SpellKind(StrEnum):
    """What is said of one stretch of time."""

    FREE = "free"
    AWAY = "away"
    REST = "rest"
    """After a hard evening: nothing is asked of them unless they say that they are free."""
    BACK = "back"
    """Their usual week holds: neither away nor resting any more."""


@dataclass(frozen=True, slots=True)
class Spell:
    """One stretch, and what it is."""

    kind: SpellKind
    span: Shift


@dataclass(frozen=True, slots=True)
class Availability:
    """What one buddy has said. `free` and `away` never overlap."""

    weekly: tuple[Window, ...] = ()
    """Empty: any hour of any day."""
    free: tuple[Shift, ...] = ()
    """Whatever the week says, and even while they rest: they said so later."""
    away: tuple[Shift, ...] = ()
    timezone: str = "UTC"
    resting_until: datetime | None = None
    """A pause that they asked for, or a rest after a hard evening."""


def windows_of(hours: str, days: str) -> tuple[Window, ...]:
    """Both as stored: the hours where there are any, else the days at any hour."""
    if hours == NEVER:
        return (Window(frozenset(), _MIDNIGHT, _MIDNIGHT),)
    return parse_on_call(hours).windows if hours else whole_days(days)


def whole_days(days: str) -> tuple[Window, ...]:
    """Days as in the CSV, all hours of them; no days at all are any day."""
    return (Window(parse_days(days).weekdays, _MIDNIGHT, _MIDNIGHT),) if days else ()


def with_spells(usual: Availability, spells: Iterable[Spell], now: datetime) -> Availability:
    """What they said of single days, in the order in which it was said: the last word counts."""
    free, away, rest = usual.free, usual.away, None
    for spell in spells:
        span = (spell.span,)
        match spell.kind:
            case SpellKind.FREE:
                free, away = joined((*free, *span)), without(away, span)
            case SpellKind.AWAY:
                free, away = without(free, span), joined((*away, *span))
            case SpellKind.REST:
                free = without(free, span)
                if spell.span.holds(now):
                    rest = max(spell.span.ends, rest or spell.span.ends)
            case SpellKind.BACK:
                away, rest = without(away, span), None
            case _:
                assert_never(spell.kind)
    resting = max(filter(None, (rest, usual.resting_until)), default=None)
    return replace(usual, free=free, away=away, resting_until=resting)


def is_free(availability: Availability, at: datetime) -> bool:
    """Whether they could be asked at that moment."""
    return bool(free_spans(availability, at, at + _INSTANT))


def free_spans(availability: Availability, since: datetime, until: datetime) -> tuple[Shift, ...]:
    """Every stretch between the two moments in which they could be asked, in order."""
    week = OnCall(always=not availability.weekly, windows=availability.weekly)
    usual = stretches(OnCallStaff(0, 0, week, availability.timezone), since, until)
    resting = availability.resting_until
    begun = [Shift(datetime.min.replace(tzinfo=UTC), resting)] if resting else []
    left = without(usual, (*availability.away, *begun))
    return joined(within((*left, *availability.free), since, until))


def free_within(availability: Availability, now: datetime, wait: timedelta) -> bool:
    """Whether they could be asked at some moment before `wait` is over."""
    return bool(free_spans(availability, now, now + wait))


def evenings(availability: Availability, now: datetime, count: int) -> tuple[bool, ...]:
    """For today and the days after: whether they are free for any of what is left of the evening.

    On their own wall clock.
    """
    spans = _evening_spans(availability, now, count)
    return tuple(one is not None and bool(_free_in(availability, one)) for one in spans)


def free_evenings(availability: Availability, now: datetime, count: int) -> tuple[Shift, ...]:
    """The same as stretches; of what they offer by day, its own hours."""
    spans = [one for one in _evening_spans(availability, now, count) if one is not None]
    if not spans:
        return ()
    free = free_spans(availability, now, spans[-1].ends)
    by_day = [one for one in free if one.ends - one.begins < _LONG]
    long = [one for one in free if one.ends - one.begins >= _LONG]
    return joined((*by_day, *(each for one in spans for each in within(long, *_ends(one)))))


def _evening_spans(availability: Availability, now: datetime, count: int) -> list[Shift | None]:
    """What is left of each evening; None where nothing is, or where no wall shows it."""
    today = wall_clock(now, availability.timezone).date()
    found: list[Shift | None] = []
    for step in range(count):
        begins, ends = (
            first_moment(today + step * _DAY, at, availability.timezone) for at in EVENING
        )
        there = begins is not None and ends is not None and max(begins, now) < ends
        found.append(Shift(max(begins, now), ends) if there and begins and ends else None)
    return found


def _free_in(availability: Availability, span: Shift) -> tuple[Shift, ...]:
    return free_spans(availability, span.begins, span.ends)


def _ends(span: Shift) -> tuple[datetime, datetime]:
    return span.begins, span.ends


def rest_over(now: datetime, timezone: str) -> datetime:
    """The morning after the next evening: who had a hard one has the following one off."""
    day = wall_clock(now, timezone).date() + 2 * _DAY
    return first_moment(day, REST_OVER, timezone) or kind_time(now + 2 * _DAY, timezone)
