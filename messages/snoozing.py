"""Reads for how long, and why, whoever has a concern asks not to be asked about it."""

import re
from dataclasses import dataclass

_HOUR, _DAY = 60, 24 * 60
_UNITS = {"m": 1, "h": _HOUR}
_LENGTH = re.compile(
    r"\s*(?:for\s+)?(?:(\d{1,4})\s*(m|mins?|minutes?|h|hrs?|hours?)?|(tomorrow))(?=[\s.,:;-]|$)(?![.:]\d)"
    r"[\s.,:;-]*(.*)",
    re.I | re.S,
)
_A_REASON = re.compile(r"[^\W\d_]{2}")
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Snooze:
    """How long, before any bound; and the reason, which is kept."""

    minutes: int
    reason: str


def read_snooze(words: str) -> Snooze | None:
    """Reads `30 rang, ringing again at 9` or `2h asleep, ...`; None where either part is missing.

    A bare number is minutes. A time of day is none: "9pm rang" asks for the minutes instead of
    taking nine of them.
    """
    found = _LENGTH.fullmatch(words)
    if found is None or not _A_REASON.search(found[4]):
        return None
    unit = (found[2] or "m")[0].lower()
    minutes = _DAY if found[3] else int(found[1]) * _UNITS[unit]
    return Snooze(min(minutes, _DAY), found[4].strip()[:LONGEST_REASON]) if minutes else None
