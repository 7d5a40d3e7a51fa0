"""What a buddy says about the time that they give: `spent 20 minutes`, `hours`."""

import re

MOST = 12 * 60
"""Minutes. Whoever means more than twelve hours has made a slip, and is asked."""

_SPENT = re.compile(
    r"\s*/?(?:i\s+|i've\s+)?spent(?:\s+about)?\s+(?:"
    r"(?P<half>half\s+an\s+hour)"
    r"|(?P<quarter>(?:a\s+)?quarter\s+of\s+an\s+hour)"
    r"|(?P<whole>an|a|one|\d{1,2})\s*(?:h|hr|hrs|hour|hours)"
    r"(?P<and>\s+and\s+a\s+half|\s*(?:and\s+)?(?P<more>\d{1,2})\s*(?:m|min|mins|minutes)?)?"
    r"|(?P<minutes>\d{1,3})\s*(?:m|min|mins|minute|minutes)?"
    r")\s*[.!]*\s*",
    re.I,
)
_HOURS = re.compile(r"\s*/?(?:my\s+)?hours\s*[.?!]*\s*", re.I)


def read_spent(text: str) -> int | None:
    """Minutes; None where the whole message is nothing of the kind, or more than `MOST`."""
    found = _SPENT.fullmatch(text)
    if found is None:
        return None
    minutes = _minutes(found)
    return minutes if minutes <= MOST else None


def asks_for_hours(text: str) -> bool:
    """Whether they would like to know how much it is by now."""
    return _HOURS.fullmatch(text) is not None


def _minutes(found: re.Match[str]) -> int:
    if found["half"]:
        return 30
    if found["quarter"]:
        return 15
    if found["minutes"]:
        return int(found["minutes"])
    hours = int(found["whole"]) if found["whole"].isdigit() else 1
    if found["more"]:
        return hours * 60 + int(found["more"])
    return hours * 60 + (30 if found["and"] else 0)
