"""Reads on which days and at what hours a buddy is free or not: `sat 6-9 and sun 2-4`."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from messages.availability.clock_spans import PARTS, following, hours_of, moment_of
from messages.availability.pieces import Piece, trimmed
from messages.availability.said import (
    EVENING,
    WHOLE_DAY,
    AnyTime,
    Hours,
    Single,
    Times,
    Week,
    Weekly,
)
from messages.wishes.habits import EVERY_DAY

_DAY = timedelta(days=1)
_HOURS = r"(?:P?(?:f?H|[fu]?T|f?h|w)P?|P)"
_SHAPE = re.compile(
    rf"(?P<kind>[FNAZ]*)&?(?P<first>{_HOURS})?&?(?P<days>(?:f?[dDW]P?&*)*)(?P<last>{_HOURS})?"
    r"&?(?P<after>[FNAZ]*)"
)
_FIRST, _LAST = time(8), time(22)
"""Nobody is asked outside these: "free now" at night says nothing."""
_MOST_DAYS = 31


def read_times(row: Sequence[Piece], wall: datetime, kind: str = "") -> tuple[Times, ...]:
    """Nothing where it does not say both when, and whether they are free.

    `kind`: whether they are, where that was said of days before these.
    """
    whole = _simple(row, wall, kind)
    if whole is not None:
        return (whole,)
    for at in range(1, len(row)):
        if row[at].sign not in "&FNA":
            continue
        left, right = trimmed(row[:at]), trimmed(row[at:])
        first = _simple(left, wall, kind) if left and right else None
        rest = read_times(right, wall, _kind_of(first)) if first is not None else ()
        if first is not None and rest:
            return (first, *(_besides(one) for one in rest))
    return ()


def _kind_of(said: Times | None) -> str:
    no = isinstance(said, Single) and not said.free
    return "N" if no or (isinstance(said, Weekly) and said.week is Week.NEVER) else "F"


def _besides(said: Times) -> Times:
    """What is said second in one text takes the place of nothing."""
    only = isinstance(said, Weekly) and said.week is Week.ONLY
    return replace(said, week=Week.ALSO) if isinstance(said, Weekly) and only else said


def _simple(row: Sequence[Piece], wall: datetime, kind: str) -> Times | None:
    only, also = (any(piece.sign == sign for piece in row) for sign in "O+")
    rest = trimmed([piece for piece in row if piece.sign not in "O+"])
    found = _SHAPE.fullmatch("".join(piece.sign for piece in rest))
    if found is None or (found["first"] and found["last"]):
        return None
    said = found["kind"] + found["after"] or kind
    if "F" in found["kind"] and set(found["after"]) & {"A", "N"}:
        return None
    if set(said) <= {"F", "Z"} and "Z" in said and not found["days"]:
        return AnyTime() if not (found["first"] or found["last"]) else None
    free = not set(said) & {"N", "A"}
    there = signs_of(rest)
    plural = any(piece.count for piece in rest if piece.sign == "P")
    habit = (only or also) and ("D" in there or (only and plural))
    if not (said or (found["days"] and "H" in there) or habit):
        return None
    week = Week.NEVER if not free else Week.ALSO if also else Week.ONLY
    return _told(rest, wall, free=free, week=week, only=only)


def signs_of(row: Sequence[Piece]) -> str:
    """All of them as one word."""
    return "".join(piece.sign for piece in row)


def _told(
    row: Sequence[Piece], wall: datetime, *, free: bool, week: Week, only: bool
) -> Times | None:
    signs = signs_of(row)
    parts = {piece.part for piece in row if piece.sign == "P"}
    plural = any(piece.count for piece in row if piece.sign == "P")
    if len(parts) > 1:
        return None
    part = next(iter(parts), "")
    days = _weekdays(row)
    if "D" in signs or (plural and "W" not in signs) or (only and len(days) > 1):
        return _weekly(days or EVERY_DAY, _hours(row, part, None), week)
    dates = _dates(row, wall.date())
    again = any(piece.count for piece in row if piece.sign == "d")
    if not dates and set(signs) <= set("FNA"):
        by_itself = free and any(piece.count for piece in row if piece.sign == "F")
        now = _from(wall, 0) if by_itself else None
        return Single(True, (wall.date(),), now) if now else None
    hours = _hours(row, part, wall if not dates or dates[0] == wall.date() else None)
    if hours is None or not (dates or set(signs) & set("HTPhw")):
        return None
    return _single(
        dates or (wall.date(),), hours, wall, free=free, step=7 if again else int(not dates)
    )


def _weekly(days: frozenset[int], hours: Hours | None, week: Week) -> Times | None:
    if hours is None or (week is Week.NEVER and hours != WHOLE_DAY):
        return None
    if days == EVERY_DAY and hours == WHOLE_DAY:
        return AnyTime() if week is Week.ONLY else None
    return Weekly(days, hours, week)


def _single(
    dates: tuple[date, ...], hours: Hours, wall: datetime, *, free: bool, step: int
) -> Single | None:
    """Hours of today that are over: those of tomorrow, or of the same day next week."""
    today = wall.date()
    over = hours.begins < hours.ends <= wall.time() and today in dates
    if over and not step:
        return None
    if over:
        dates = tuple(sorted({*dates, today + step * _DAY} - {today}))
    return Single(free, dates, hours) if len(dates) <= _MOST_DAYS else None


def _weekdays(row: Sequence[Piece]) -> frozenset[int]:
    dated = {day.weekday() for piece in row if piece.sign == "d" for day in piece.dates}
    return frozenset(dated).union(*(piece.days for piece in row if piece.sign == "D"))


def _dates(row: Sequence[Piece], today: date) -> tuple[date, ...]:
    found: set[date] = set()
    for piece in row:
        if piece.sign == "d":
            # On a Sunday "sat and sun" is the coming weekend.
            later = piece.count and found and piece.dates[0] < max(found)
            found |= {day + piece.count * _DAY if later else day for day in piece.dates}
    for piece in row:
        stretch = piece.stretch
        if stretch is not None:
            length = (stretch.until - stretch.starts).days
            found |= {stretch.starts + step * _DAY for step in range(length)}
    return tuple(sorted(day for day in found if day >= today))


def _hours(row: Sequence[Piece], part: str, wall: datetime | None) -> Hours | None:
    """`wall` where they are of today; None where they make no hours."""
    usual = PARTS[part] if part else WHOLE_DAY
    begins = usual.begins if part else _minute(wall) if wall else _FIRST
    for at, piece in enumerate(row):
        match piece.sign:
            case "H":
                return hours_of(piece.first, piece.last, part)
            case "h" | "w":
                return _from(wall, piece.count) if wall else None
            case "T" if at and row[at - 1].sign == "u":
                last = piece.first
                ends = moment_of(last, last.half or following(last, begins))
                return Hours(begins, ends) if begins < ends else None
            case "T":
                half = "am" if part == "morning" else "pm" if part else ""
                if wall and not half:
                    half = following(piece.first, begins)
                begins = moment_of(piece.first, half)
                ends = usual.ends if part else EVENING[1]
                return Hours(begins, ends) if begins < ends else None
            case _:
                continue
    return usual


def _from(wall: datetime, minutes: int) -> Hours | None:
    """From now on; as long as the evening is where they did not say how long."""
    if wall.time() >= _LAST:
        return None
    ends = _minute(wall + timedelta(minutes=minutes)) if minutes else EVENING[1]
    return Hours(_minute(wall), ends)


def _minute(wall: datetime) -> time:
    return wall.time().replace(second=0, microsecond=0)
