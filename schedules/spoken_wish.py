"""How a wish is said back to the member who may have meant it."""

from collections.abc import Sequence
from datetime import date, time, timedelta
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
from messages.wishes import Season as WishedSeason
from messages.wishes.letters import LETTERS
from messages.wishes.written import parts_of
from schedules.plans import EVERY_DAY, WEEKEND, Days, Season
from schedules.spoken import DAY_NAMES, spoken_clock, spoken_date_near, spoken_days, spoken_off
from schedules.wished_days import off_days

_DAY = timedelta(days=1)


def spoken_wish(wish: Wish, today: date) -> str:
    """`Sundays at 7pm`, `once, on Thursday`, `nothing until Monday`."""
    return " and ".join(_said(part, today) for part in parts_of(wish))


def spoken_choices(wishes: Sequence[Wish], today: date) -> str:
    """`A Sundays at 7pm, B every day at 7pm`."""
    said = (spoken_wish(wish, today) for wish in wishes)
    return ", ".join(f"{letter} {words}" for letter, words in zip(LETTERS, said, strict=False))


def spoken_letters(count: int) -> str:
    """`A or B`, `A, B or C`."""
    *others, last = LETTERS[:count]
    return f"{', '.join(others)} or {last}"


def _said(part: One, today: date) -> str:
    match part:
        case Times():
            return _times(part, today)
        case Also(days, times):
            return f"{_on(days)}{_at(times)} as well".strip()
        case ButOn():
            return _but_on(part)
        case NotOn(days):
            return f"never on {_on(days)}"
        case NotIn(seasons):
            return f"never {spoken_off(off_days(seasons))}"
        case AlsoIn(seasons):
            return f"{spoken_off(off_days(seasons))} again"
        case NotBefore() | NotAfter():
            way = "before" if isinstance(part, NotBefore) else "after"
            return f"nothing {way} {spoken_clock(part.at)}"
        case Once(on, at):
            near = spoken_date_near(on, today)
            day = near if near in ("today", "tomorrow") else f"on {near}"
            return f"once {day}{_at((at,) if at else None)}"
        case PauseFor(until, _, starts):
            return _pause(until, starts, today)
        case _:
            return _plainly(part)


def _plainly(part: Less | More | Exact | Loosely | WhatTimes | Undo | Resume | ByHand) -> str:
    match part:
        case Less():
            return "once a week"
        case More():
            return "more often"
        case Exact():
            return "to the minute"
        case Loosely():
            return "about that time"
        case WhatTimes():
            return "your times"
        case Undo():
            return "as it was before"
        case Resume():
            return "start again"
        case ByHand():
            return "a person sorts it out"
        case _:
            assert_never(part)


def _times(wish: Times, today: date) -> str:
    days = _days(wish)
    said = f"{days}{_at(wish.times)}".strip()
    if wish.times is None and wish.starts is None and days:
        said = said if days.startswith("every day") else f"only {said}"
    if wish.starts is not None:
        said += f" from {spoken_date_near(wish.starts, today)}"
    if wish.ends is not None:
        said += f" to {spoken_date_near(wish.ends, today)}"
    said = said.strip() or "every other week"
    if wish.daily_until is not None:
        then = said if wish.days or wish.times or wish.every or wish.season else "as it is now"
        then = then.removeprefix("only ")
        return f"daily to {spoken_date_near(wish.daily_until, today)}, then {then}"
    return said


def _but_on(wish: ButOn) -> str:
    if wish.times is not None:
        return f"{_on(wish.days)}{_at(wish.times)} instead"
    way = "later" if wish.later > 0 else "earlier"
    return f"{_on(wish.days)} {abs(wish.later)} minutes {way}"


def _days(wish: Times) -> str:
    if wish.season is not WishedSeason.ALL_YEAR:
        return spoken_days(Days(EVERY_DAY, Season(wish.season.value)))
    if wish.days is not None and len(wish.days) == 6 and wish.every < 2 and not wish.week:
        return f"every day but {DAY_NAMES[min(EVERY_DAY - wish.days)]}"
    if wish.days == WEEKEND and wish.every < 2 and not wish.week:
        return "weekends"
    if wish.days is not None:
        return spoken_days(Days(wish.days, every=wish.every or 1, week=wish.week))
    return "every other week" if wish.every > 1 else ""


def _on(days: frozenset[int] | None) -> str:
    return spoken_days(Days(days)) if days is not None else ""


def _at(times: tuple[time, ...] | None) -> str:
    clocks = [spoken_clock(at) for at in times or ()]
    return f" at {' and '.join(clocks)}" if clocks else ""


def _pause(until: date | None, starts: date | None, today: date) -> str:
    if starts is not None and until == starts + _DAY:
        near = spoken_date_near(starts, today)
        return f"nothing {near}" if near in ("today", "tomorrow") else f"nothing on {near}"
    ends = spoken_date_near(until, today) if until else ""
    if starts is not None and starts > today:
        begins = spoken_date_near(starts, today)
        return f"nothing {begins} to {ends}" if ends else f"nothing from {begins} on"
    return f"nothing until {ends or 'you say'}"
