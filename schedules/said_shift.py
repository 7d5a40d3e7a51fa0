"""Which of somebody's shifts a stretch of time means, where they said only the day."""

from datetime import timedelta

from schedules.on_call import OnCallStaff
from schedules.said_when import Meant
from schedules.shifts import Shift, within
from schedules.who import stretches

_LONG = timedelta(hours=24)
"""A stretch longer than that is no shift: somebody is on call day after day."""


def shift_meant(staff: OnCallStaff, meant: Meant) -> Shift | None:
    """What they would hand over: the hours they said, or else their shift of that day, whole.

    None where they are not on call then.
    """
    span = meant.span
    mine = stretches(staff, span.begins, span.ends)
    begun = [one for one in mine if _a_shift_of(one, span)]
    if begun and not meant.hours:
        return begun[0]
    return next(iter(within(mine, span.begins, span.ends)), None)


def time_away(staff: OnCallStaff, meant: Meant) -> Shift:
    """The hours they said; or the days, with their shifts whole.

    A shift belongs to the day on which it begins: the night of the last day is left out to its
    end, and the night before the first is still theirs.
    """
    span = meant.span
    if meant.hours:
        return span
    mine = [one for one in stretches(staff, span.begins, span.ends) if _is_shift(one)]
    before = [one.ends for one in mine if one.begins < span.begins and one.ends < span.ends]
    begins = max([span.begins, *before]) if meant.days else span.begins
    ends = [one.ends for one in mine if _a_shift_of(one, span)]
    return Shift(begins, max([span.ends, *ends]))


def _a_shift_of(stretch: Shift, span: Shift) -> bool:
    return _is_shift(stretch) and span.begins <= stretch.begins < span.ends


def _is_shift(stretch: Shift) -> bool:
    return stretch.ends - stretch.begins <= _LONG
