"""When staff hear of words that were held and that nobody has settled."""

from datetime import datetime, time, timedelta

from schedules.kind_hours import kind_time

AFTER = timedelta(hours=2)
"""Whoever looks at the first page has seen them by then; whoever wrote them still waits."""
LATEST = time(20)


def first_telling(held_at: datetime, timezone: str) -> datetime:
    """Once by itself; after that they are in what is told every morning."""
    return kind_time(held_at + AFTER, timezone, latest=LATEST)
