"""When staff hear once more of a buddy who asked to be rung, and which of them do."""

from datetime import datetime, time, timedelta
from enum import StrEnum

from schedules.kind_hours import kind_time, next_morning

AFTER = timedelta(hours=2)
"""Somebody who is on call has had the time to do it between alerts."""
LATEST = time(20)
"""A later ring would come at an hour at which it is kind to leave a buddy alone."""


class Chased(StrEnum):
    """Who hears of it."""

    ON_CALL = "on_call"
    IN_CHARGE = "in_charge"


def whom(chases: int) -> Chased:
    """First whoever is on call by then; after that whoever is in charge."""
    return Chased.ON_CALL if chases == 0 else Chased.IN_CHARGE


def next_chase(chases: int, since: datetime, timezone: str) -> datetime:
    """After so many: twice on the same day where that is kind, and then every morning.

    It never ends by itself: somebody rings, or says why it is not needed by saying that it is done.
    """
    if chases < len(Chased):
        return kind_time(since + AFTER, timezone, latest=LATEST)
    return next_morning(since, timezone)
