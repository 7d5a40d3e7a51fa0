"""Reads hours between which they would like to hear from us: the middle of them, about."""

from collections.abc import Sequence
from datetime import time

from messages.wishes.clocks import Clock, read_clock
from messages.wishes.tokens import Token

_ANY = (
    ("any", "time"),
    ("anytime",),
    ("sometime",),
    ("some", "time"),
    ("somewhere",),
    ("anywhere",),
    (),
)
_LEADS = tuple((*any_time, lead) for any_time in _ANY for lead in ("between", "from"))
_JOINS = frozenset({"and", "-", "to", "til", "until", "or"})
_MINUTES_TO = frozenset("5 10 20 25 five ten twenty quarter".split())
_NOON = 12 * 60


def read_window(row: Sequence[str]) -> tuple[tuple[Token, ...], int] | None:
    """A time, and the sign that a little earlier or later is welcome."""
    lead = next((lead for lead in _LEADS if tuple(row[: len(lead)]) == lead), ())
    first = read_clock(row, len(lead))
    if first is None:
        return None
    joint = len(lead) + first[1]
    if joint >= len(row) or row[joint] not in _JOINS:
        return None
    if not lead and (row[joint] not in ("-", "to") or row[0] in _MINUTES_TO):
        return None  # `5 to 8` is one time
    second = read_clock(row, joint + 1)
    if second is None or (
        not lead and not (second[0].half or _in_part(row[joint + 1 + second[1] :]))
    ):
        return None
    middle = _middle(first[0], second[0])
    return (
        None if middle is None else ((Token("T", clock=middle), Token("Q")), joint + 1 + second[1])
    )


def _middle(first: Clock, second: Clock) -> Clock | None:
    """None where it is no stretch of one day: the two halves may be named or left open."""
    if first.fixed or second.fixed:
        known = [_fixed(clock, second.half or first.half) for clock in (first, second)]
        begins, ends = known
        if begins is None or ends is None or begins >= ends:
            return None
        return Clock(fixed=(_at((begins + ends) // 2),))
    begins, ends = _minutes(first), _minutes(second)
    if first.half == "24" or second.half == "24":
        begins, ends = first.hour * 60 + first.minute, second.hour * 60 + second.minute
        return Clock(fixed=(_at((begins + ends) // 2),)) if begins < ends else None
    if ends > begins and first.half in ("", second.half):
        middle = (begins + ends) // 30 * 15
        return Clock(middle // 60 or 12, middle % 60, second.half)
    begins += _NOON if first.half == "pm" else 0
    ends += _NOON if second.half != "am" else 0
    return Clock(fixed=(_at((begins + ends) // 30 * 15),)) if begins < ends else None


def _minutes(clock: Clock) -> int:
    return clock.hour % 12 * 60 + clock.minute


def _fixed(clock: Clock, half: str) -> int | None:
    if clock.fixed:
        return clock.fixed[0].hour * 60 + clock.fixed[0].minute
    if clock.half == "24":
        return clock.hour * 60 + clock.minute
    return _minutes(clock) + (0 if half == "am" else _NOON)


def _at(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def _in_part(rest: Sequence[str]) -> bool:
    return rest[:1] in (["evening"], ["morning"], ["afternoon"], ["night"])
