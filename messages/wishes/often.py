"""Reads how often, and a bit later or earlier: what can only be asked, or worked out from now."""

import re
from datetime import time

from messages.wishes.clocks import meant_by
from messages.wishes.habits import EVERY_DAY
from messages.wishes.tokens import Row
from messages.wishes.wish import ButOn, ByHand, Less, Times, Wish

_SHIFT = re.compile(r"[MRKiIT]*(?P<by>j)?[RMKi]*(?P<way>[le])[RMKi]*j?[Pp]?[RMKi]*")
_OFTEN = re.compile(r"(?:n[RK]*Y&?)?[RMKoiImt]*F[RMKoiI]*[Pp]?")
_SHIFT_ON = re.compile(
    r"[MRKixc]*(?:(?P<first>[Dd])&?[MRKi]*)?(?P<by>j)?[MRKi]*(?P<way>[le])[RMKi]*(?P<on>[Dd])?[RMKi]*"
)
_SUN_TO_SAT = {name: day for day, name in enumerate("mon tue wed thu fri sat sun".split())}


def _plan(*names: str, every: int = 1) -> Times:
    return Times(frozenset(_SUN_TO_SAT[name] for name in names), every=every)


_BY_WEEK: dict[int, tuple[Times, ...]] = {
    2: (_plan("wed", "sun"), _plan("tue", "fri"), _plan("sat", "sun")),
    3: (_plan("mon", "wed", "fri"), _plan("fri", "sat", "sun")),
    4: (_plan("mon", "wed", "fri", "sun"), _plan("thu", "fri", "sat", "sun")),
    5: (_plan("mon", "tue", "wed", "thu", "fri"), _plan("wed", "thu", "fri", "sat", "sun")),
    9: (_plan("wed", "sun"), _plan("mon", "wed", "fri")),
    6: (Times(EVERY_DAY - {6}, every=1), Times(EVERY_DAY - {5}, every=1)),
}
_FORTNIGHTLY = tuple(_plan(day, every=2) for day in ("sun", "wed", "fri"))
_MONTHLY = tuple(Times(frozenset({day}), every=1, week=1) for day in (6, 2))
_OTHER_DAYS = (_plan("mon", "wed", "fri"), _plan("tue", "thu", "sat"))


def read_often(row: Row, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """Each reading; none where it is about something else, or their times are not known."""
    found = _SHIFT.fullmatch(row.signs)
    if found is not None and "T" not in row.signs and (row.asked or "R" not in row.signs):
        minutes = [token.count for token in row.tokens if token.sign == "j"] or [30, 60]
        sign = 1 if found["way"] == "l" else -1
        return tuple(wish for by in minutes if (wish := _shifted(now_at, sign * by)) is not None)
    but = re.fullmatch(r"[MRK]*cx?(?:DT|TD)|DM+Ti|M[Dd][RK]+tT", row.signs)
    if but is not None:
        return _at_on(row, now_at)
    moved = _SHIFT_ON.fullmatch(row.signs)
    if moved is not None and bool(moved["first"]) is not bool(moved["on"]):
        return _shifted_on(row, later=moved["way"] == "l")
    back = re.fullmatch(r"M?U(j)", row.signs)
    if back is not None and row.tokens[-2].word.endswith("back"):
        shifted = _shifted(now_at, row.tokens[-1].count)
        return () if shifted is None else (shifted,)
    if row.signs == "v":
        return (Times(every=2),)
    if _OFTEN.fullmatch(row.signs):
        token = next(token for token in row.tokens if token.sign == "F")
        return _often(token.count, token.word, now_at)
    return ()


def _at_on(row: Row, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """`same time but 8pm on fridays`."""
    days = next(token.days for token in row.tokens if token.sign in "Dd")
    clock = next(token.clock for token in row.tokens if token.sign == "T")
    return tuple(ButOn(days, (at,)) for at in meant_by(clock, "", now_at))


def _shifted_on(row: Row, *, later: bool) -> tuple[Wish, ...]:
    """`an hour later on fridays`; this Friday alone we cannot move."""
    day = next(token for token in row.tokens if token.sign in "Dd")
    minutes = [token.count for token in row.tokens if token.sign == "j"] or [30, 60]
    wishes = tuple(ButOn(day.days, later=by if later else -by) for by in minutes)
    return wishes if day.sign == "D" else (*wishes, ByHand())


def _shifted(now_at: tuple[time, ...], minutes: int) -> Times | None:
    """None where they have no time yet, or it would fall on another day."""
    moved = [_later(at, minutes) for at in now_at]
    times = tuple(at for at in moved if at is not None)
    return Times(times=times) if times and len(times) == len(now_at) else None


def _later(at: time, minutes: int) -> time | None:
    moved = at.hour * 60 + at.minute + minutes
    return time(moved // 60, moved % 60) if 0 <= moved < 24 * 60 else None


def _often(count: int, period: str, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    match period:
        case "day":
            return _a_day(count, now_at)
        case "week" if count == 1:
            return (Less(),)
        case "week" if count == 7:
            return (Times(EVERY_DAY, every=1),)
        case "week":
            return _BY_WEEK.get(count, ())
        case "fortnight" if count == 1:
            return _FORTNIGHTLY
        case "month" if count == 2:
            return _FORTNIGHTLY
        case "month" if count == 1:
            return (*_MONTHLY, ByHand())
        case "other day":
            return _OTHER_DAYS
        case _:
            return ()


def _a_day(count: int, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    if count == 1:
        many = len(now_at) > 1
        return (
            tuple(Times(EVERY_DAY, (at,), 1) for at in now_at[:3])
            if many
            else (Times(EVERY_DAY, every=1),)
        )
    kept = now_at[-1] if now_at else time(19)
    if count == 2:
        firsts = (time(10), time(13)) if kept > time(13) else (kept, kept)
        pairs = {tuple(sorted({first, kept if kept > time(13) else last}))
                 for first, last in zip(firsts, (time(18), time(19)), strict=True)}  # fmt: skip
        return tuple(Times(times=pair) for pair in sorted(pairs))
    if count == 3:
        return (
            Times(times=(time(9), time(13), time(19))),
            Times(times=(time(10), time(15), time(20))),
        )
    return ()
