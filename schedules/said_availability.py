"""What a buddy has said of when they are free, laid on the calendar and said back."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import assert_never

from messages.availability import AnyTime, Away, Back, Hours, Single, Times, Week, Weekly
from messages.availability.said import WHOLE_DAY
from schedules.availability import NEVER, Spell, SpellKind, windows_of
from schedules.on_call import OnCall, Window, format_on_call
from schedules.plans import EVERY_DAY
from schedules.shifts import Shift, joined
from schedules.spoken import spoken_clock, spoken_date_near
from schedules.spoken_week import spoken_week
from schedules.zones import first_moment, last_moment, wall_clock

_DAY = timedelta(days=1)
_WHOLE = time(0)
LONGEST = 400
"""Letters that the hours of a week may take."""
_AHEAD = timedelta(days=366)


def spells_of(said: Times, now: datetime, timezone: str) -> tuple[Spell, ...]:
    """What it makes of single days, from now on; none where it is about every week."""
    match said:
        case Single(free, dates, hours):
            kind = SpellKind.FREE if free else SpellKind.AWAY
            found = joined(span for day in dates for span in _span(day, hours, timezone))
            return tuple(Spell(kind, one) for one in _to_come(found, now))
        case Away(starts, until):
            begins = first_moment(starts, _WHOLE, timezone)
            ends = first_moment(until, _WHOLE, timezone)
            spans = [] if begins is None or ends is None else [Shift(begins, ends)]
            return tuple(Spell(SpellKind.AWAY, one) for one in _to_come(spans, now))
        case Back():
            return (Spell(SpellKind.BACK, Shift(now, now + _AHEAD)),)
        case Weekly() | AnyTime():
            return ()
        case _:
            assert_never(said)


def week_after(said: Times, hours: str, days: str) -> str | None:
    """The hours of their week once that is said, as they are stored; None where they stay."""
    match said:
        case AnyTime():
            return format_on_call(OnCall(windows=(Window(EVERY_DAY, _WHOLE, _WHOLE),)))
        case Weekly(on, span, week):
            return _week(Window(on, span.begins, span.ends), week, windows_of(hours, days))
        case Single() | Away() | Back():
            return None
        case _:
            assert_never(said)


def said_back(said: Sequence[Times], hours: str, days: str, now: datetime, timezone: str) -> str:
    """In one line; `hours` and `days` as they are stored by now."""
    wall = wall_clock(now, timezone)
    lines = [_line(one, wall) for one in said]
    if any(isinstance(one, Weekly | AnyTime) for one in said):
        lines.append(f"Your week: {spoken_week(hours, days)}")
    return ". ".join(dict.fromkeys(line for line in lines if line))


def _week(fresh: Window, week: Week, before: tuple[Window, ...]) -> str | None:
    usual = before or (Window(EVERY_DAY, _WHOLE, _WHOLE),)
    match week:
        case Week.ONLY:
            found: tuple[Window, ...] = (fresh,)
        case Week.ALSO:
            found = (*before, fresh) if before else usual
        case Week.NEVER:
            found = tuple(
                Window(one.weekdays - fresh.weekdays, one.begins, one.ends) for one in usual
            )
        case _:
            assert_never(week)
    left = tuple(dict.fromkeys(one for one in found if one.weekdays))
    while len(words := format_on_call(OnCall(windows=left))) > LONGEST:
        left = left[1:]
    return words or NEVER


def _span(day: date, hours: Hours, timezone: str) -> Iterator[Shift]:
    begins = first_moment(day, hours.begins, timezone)
    ends = last_moment(day if hours.ends > hours.begins else day + _DAY, hours.ends, timezone)
    if begins is not None and ends is not None and begins < ends:
        yield Shift(begins, ends)


def _to_come(spans: Sequence[Shift], now: datetime) -> Iterator[Shift]:
    return (Shift(max(one.begins, now), one.ends) for one in spans if one.ends > now)


def _line(said: Times, wall: datetime) -> str:
    today = wall.date()
    match said:
        case Single(free, dates, hours):
            begun = dates == (today,) and hours.begins <= wall.time()
            when = f"{_days(dates, today)}{_hours(hours, begun=begun)}"
            return f"You are free {when}" if free else f"We ask nothing of you {when}"
        case Away(starts, until):
            begins = "" if starts <= today else f"from {spoken_date_near(starts, today)} "
            return f"We ask nothing of you {begins}until {spoken_date_near(until, today)}"
        case Back():
            return "Welcome back. Your usual days hold again"
        case Weekly() | AnyTime():
            return ""
        case _:
            assert_never(said)


def _days(dates: Sequence[date], today: date) -> str:
    """Five days that follow each other are told from the first to the last."""
    names = [spoken_date_near(day, today) for day in dates]
    if len(dates) > 2 and dates[-1] - dates[0] == (len(dates) - 1) * _DAY:
        return f"{names[0]} to {names[-1]}"
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _hours(hours: Hours, *, begun: bool) -> str:
    if hours == WHOLE_DAY:
        return ""
    if begun:
        return f" until {spoken_clock(hours.ends)}"
    return f" {spoken_clock(hours.begins)}-{spoken_clock(hours.ends)}"
