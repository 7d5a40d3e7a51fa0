"""How long a question about a swap stays open."""

from datetime import datetime, timedelta

IN_TIME = timedelta(hours=2)
"""So long before the shift its owner knows for sure that it is theirs."""
AT_LEAST = timedelta(minutes=30)


def answer_by(begins: datetime, ends: datetime, now: datetime) -> datetime:
    """Two hours before the shift; one that is nearer, or has begun, leaves half an hour."""
    return min(max(begins - IN_TIME, now + AT_LEAST), ends)
