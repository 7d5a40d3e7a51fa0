"""How a pairing is tried out: for some weeks, then all three are asked, and then it settles."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from schedules.kind_hours import kind_time

TRIAL = timedelta(weeks=5)
"""Befrienders are asked until a match settles, which takes four to six weeks (domain 3.7)."""
LONGER = timedelta(weeks=2)
"""Where it is too early to say."""


class PairingState(StrEnum):
    """Where a pairing stands."""

    TRIAL = "trial"
    REVIEW = "review"
    """The trial is over, and staff have not said yet how it goes on."""
    SETTLED = "settled"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Dates:
    """What tells where a pairing stands."""

    trial_until: datetime | None = None
    review_asked_at: datetime | None = None
    settled_at: datetime | None = None
    ended_at: datetime | None = None


def state_of(dates: Dates) -> PairingState:
    """One without a trial, as in the people file, has settled."""
    if dates.ended_at is not None:
        return PairingState.ENDED
    if dates.settled_at is not None or dates.trial_until is None:
        return PairingState.SETTLED
    return PairingState.TRIAL if dates.review_asked_at is None else PairingState.REVIEW


def review_moment(trial_until: datetime, timezone: str) -> datetime:
    """When everybody is asked: that day, at an hour at which it is kind to write to the member."""
    return kind_time(trial_until, timezone)
