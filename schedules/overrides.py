"""What holds besides the weekly pattern: who stands in, who is away; the last word counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from schedules.shifts import Shift, joined, without


class OverrideKind(StrEnum):
    """What a stretch of time is for this person, whatever their pattern says."""

    ON = "on"
    """On call."""
    AWAY = "away"
    """Not on call: a holiday, a swap, a rest."""


@dataclass(frozen=True, slots=True)
class Overriding:
    """One stretch that was said of one person."""

    kind: OverrideKind
    begins: datetime
    ends: datetime


def lay_over(said: Iterable[Overriding]) -> tuple[tuple[Shift, ...], tuple[Shift, ...]]:
    """Extra shifts and times away, from what was said in that order; they never overlap.

    Whoever said "away all week" and then takes Thursday's shift is on call on Thursday.
    """
    extra: tuple[Shift, ...] = ()
    away: tuple[Shift, ...] = ()
    for one in said:
        span = Shift(one.begins, one.ends)
        if one.kind is OverrideKind.ON:
            extra, away = joined((*extra, span)), without(away, (span,))
        else:
            extra, away = without(extra, (span,)), joined((*away, span))
    return extra, away
