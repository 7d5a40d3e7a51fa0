"""Reads wishes for one hello on one day."""

import re
from datetime import date, time, timedelta

from messages.wishes.clauses import in_part
from messages.wishes.clocks import meant_by
from messages.wishes.dates import coming
from messages.wishes.tokens import Row
from messages.wishes.wish import ByHand, Once, Wish

_SHAPE = re.compile(r"[RKMIGpPT&iao]*[Ad][RKMIGpPT&i]*")
_DAY = timedelta(days=1)


def read_once(row: Row, today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """Each reading; none where it is about something else.

    A date needs somebody who asks, or it tells what happens then.
    """
    signs = row.signs
    if not _SHAPE.fullmatch(signs) or signs.count("T") > 1:
        return ()
    dated = "A" in signs
    if (
        not dated
        and "P" in signs
        and not any(token.word.startswith("late") for token in row.tokens)
    ):
        return ()  # `friday evenings` come again and again
    if re.fullmatch(r"[RK]*o[RK]*A", signs):
        return (*(Once(day) for day in row.tokens[-1].dates), ByHand())
    if not ("R" in signs or (dated and row.asked)):
        return ()
    token = next(token for token in row.tokens if token.sign in "Ad")
    days = token.dates if dated else (coming(min(token.days), today),)
    if not dated and min(token.days) == today.weekday():
        days = (today, *days)
    times = _times(row, now_at)
    if len(days) > 1 and len(times) > 1:
        times = times[len(times) // 2 :][:1]
    return tuple(Once(day, at) for day in days for at in times)


def _times(row: Row, now_at: tuple[time, ...]) -> tuple[time | None, ...]:
    clock = next((token.clock for token in row.tokens if token.sign == "T"), None)
    part = next((token.word for token in row.tokens if token.sign in "pP"), "")
    if clock is not None:
        return meant_by(clock, part.split()[-1] if part else "", now_at)
    tonight = any(token.sign == "A" for token in row.tokens) and part == "evening"
    return in_part(part, now_at) if part and not (tonight and not now_at) else (None,)
