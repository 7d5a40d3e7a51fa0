"""Stretches of time, and what is left of them when others are added or taken away."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Shift:
    """From `begins` until just before `ends`, in UTC."""

    begins: datetime
    ends: datetime

    def touches(self, begins: datetime, ends: datetime) -> bool:
        """Whether any of it lies between the two."""
        return self.begins < ends and self.ends > begins

    def holds(self, moment: datetime) -> bool:
        """Whether it is running at that moment."""
        return self.begins <= moment < self.ends


def joined(shifts: Iterable[Shift]) -> tuple[Shift, ...]:
    """The same stretches in order, those that touch or overlap as one."""
    found: list[Shift] = []
    for shift in sorted(shifts, key=lambda shift: (shift.begins, shift.ends)):
        if found and shift.begins <= found[-1].ends:
            found[-1] = Shift(found[-1].begins, max(found[-1].ends, shift.ends))
        else:
            found.append(shift)
    return tuple(found)


def without(shifts: Iterable[Shift], taken: Iterable[Shift]) -> tuple[Shift, ...]:
    """What is left of each shift where the taken stretches are cut out of it."""
    left = list(shifts)
    for hole in taken:
        left = [piece for shift in left for piece in _around(shift, hole)]
    return tuple(left)


def within(shifts: Iterable[Shift], begins: datetime, ends: datetime) -> tuple[Shift, ...]:
    """Only what lies between the two moments."""
    return tuple(
        Shift(max(shift.begins, begins), min(shift.ends, ends))
        for shift in shifts
        if shift.touches(begins, ends)
    )


def _around(shift: Shift, hole: Shift) -> Iterable[Shift]:
    if not shift.touches(hole.begins, hole.ends):
        yield shift
        return
    if shift.begins < hole.begins:
        yield Shift(shift.begins, hole.begins)
    if hole.ends < shift.ends:
        yield Shift(hole.ends, shift.ends)
