"""How many minutes early or late a check-in comes, so that it doesn't feel like an alarm."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from hashlib import blake2b

from schedules.quiet_hours import QuietHours

MOST = 60
"""Minutes. A member allows less; 10 is what the brief proposes (rules for wording, 11)."""
USUAL = 10
_MINUTE = timedelta(minutes=1)


def shifted(local: datetime, leeway: int, seed: str, quiet: Iterable[QuietHours]) -> datetime:
    """A wall time within the leeway: the same on every machine, and never into quiet hours.

    It stays on its own day. Where quiet hours leave no other minute, or hold the chosen time
    itself, it stays where it was chosen.
    """
    kept = tuple(quiet)
    allowed = [
        moment
        for step in range(-leeway, leeway + 1)
        if (moment := local + step * _MINUTE).date() == local.date()
        and not any(hours.hold(moment.time()) for hours in kept)
    ]
    if not allowed or local not in allowed:
        return local
    return allowed[_drawn(f"{seed}:{local.isoformat()}") % len(allowed)]


def _drawn(words: str) -> int:
    return int.from_bytes(blake2b(words.encode(), digest_size=8).digest())
