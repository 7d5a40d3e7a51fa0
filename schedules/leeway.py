"""How many minutes early or late a check-in comes, so that it doesn't feel like an alarm."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from hashlib import blake2b

from schedules.quiet_hours import QuietHours

MOST = 60
"""Minutes. A member allows less; 10 is what the brief proposes (rules for wording, 11)."""
USUAL = 10
_MINUTE = timedelta(minutes=1)
_ANY_DAY = date(2026, 1, 1)


def shifted(local: datetime, leeway: int, seed: str, quiet: Iterable[QuietHours]) -> datetime:
    """A wall time within the leeway: the same on every machine, and never into quiet hours.

    It stays on its own day. Where quiet hours leave no other minute, or hold the chosen time
    itself, it stays where it was chosen.
    """
    allowed = _allowed(local.time(), leeway, tuple(quiet))
    if 0 not in allowed:
        return local
    return local + allowed[_drawn(f"{seed}:{local.isoformat()}") % len(allowed)] * _MINUTE


def earliest(local: datetime, leeway: int, quiet: Iterable[QuietHours]) -> datetime:
    """The first wall time from which on every minute until the chosen one is allowed."""
    allowed = _allowed(local.time(), leeway, tuple(quiet))
    step = 0
    while step - 1 in allowed and 0 in allowed:
        step -= 1
    return local + step * _MINUTE


@lru_cache(maxsize=4096)
def _allowed(at: time, leeway: int, quiet: tuple[QuietHours, ...]) -> tuple[int, ...]:
    """Minutes off, for any day: members choose a few dozen times between them."""
    chosen = datetime.combine(_ANY_DAY, at)
    return tuple(
        step
        for step in range(-leeway, leeway + 1)
        if (moment := chosen + step * _MINUTE).date() == _ANY_DAY
        and not any(hours.hold(moment.time()) for hours in quiet)
    )


def _drawn(words: str) -> int:
    return int.from_bytes(blake2b(words.encode(), digest_size=8).digest())
