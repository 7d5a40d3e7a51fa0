"""How often a member usually answers, so that their silence is judged against themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from math import ceil, log

MOST = 30
"""Check-ins that are looked at: half a year of weekly ones, a month of daily ones."""
_SHARE_OF_A_NEWCOMER = 0.7
_WORTH = 4
"""As many check-ins of their own weigh as much as what is taken for granted of a newcomer."""
LONGEST_STRETCH = 5.0
"""Whoever agreed to be noticed is noticed in the end, however seldom they answer."""
_USUAL = 0.9
"""Nine of ten of their gaps are no longer than the usual one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One check-in that reached the member."""

    due_at: datetime
    answered: bool


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What is usual for one person."""

    share: float
    """Of the check-ins that they get, how many they answer."""
    usual_gap: timedelta
    """Between two answers; nothing where too little is known."""

    @property
    def stretch(self) -> float:
        """How much longer than for others it takes until a run of missed ones is unusual.

        So long that the run is as rare for them as the agreed one is for somebody who answers
        seven in ten. Never below 1: the agreed ladder is the quickest there is.
        """
        if self.share >= _SHARE_OF_A_NEWCOMER:
            return 1.0
        rare = log(1 - _SHARE_OF_A_NEWCOMER) / log(1 - self.share)
        return min(LONGEST_STRETCH, rare)

    def as_many_as(self, missed: int) -> int:
        """How many this person misses before it means what `missed` means for others."""
        return ceil(round(missed * self.stretch, 6))

    def as_long_as(self, quiet: timedelta) -> timedelta:
        """The same for a length of time."""
        return quiet * self.stretch


def rhythm_of(asked: Sequence[Asked]) -> Rhythm:
    """From the check-ins before the silence, in order: the silence itself must not count."""
    lately = asked[-MOST:]
    answered = [each.due_at for each in lately if each.answered]
    known = _SHARE_OF_A_NEWCOMER * _WORTH
    share = (len(answered) + known) / (len(lately) + _WORTH)
    gaps = sorted(later - earlier for earlier, later in pairwise(answered))
    usual = gaps[ceil(_USUAL * len(gaps)) - 1] if gaps else timedelta()
    return Rhythm(share, usual)
