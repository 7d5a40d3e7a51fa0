"""Reading values out of bodies that may hold anything, into values that can be stored."""

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime

_RAW_LIMIT = 65_536
"""Characters of a body that are kept. Telegram's own updates are far below."""
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
"""PostgreSQL refuses NUL in text, and UTF-8 has no place for half a surrogate pair."""
_WHOLE = re.compile(r"-?[0-9]{1,19}")
_NAME_LIMIT = 64
"""Letters in a provider's name for something; the longest known has 34."""
_NOTHING: Mapping[str, object] = {}


def storable(text: str) -> str:
    """The same text with what no database takes replaced by the mark for an unknown letter."""
    return _UNSTORABLE.sub("\ufffd", text)


def read_object(body: bytes) -> Mapping[str, object]:
    """The JSON object in a body; empty for anything else. A bad byte costs one letter, not all."""
    try:
        return table(json.loads(body.decode("utf-8-sig", "replace")))
    except (ValueError, RecursionError):
        return _NOTHING


def table(value: object) -> Mapping[str, object]:
    """The object, or an empty one."""
    return value if isinstance(value, dict) else _NOTHING


def rows(value: object) -> list[Mapping[str, object]]:
    """The objects of a list; whatever is no object is left out."""
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def words(value: object) -> str:
    """The text, storable; empty for anything that is not text."""
    return storable(value) if isinstance(value, str) else ""


def name_of(value: object) -> str:
    """An identifier that providers send now as text and now as a number; empty for nonsense."""
    number = whole(value)
    name = words(value) if number is None else str(number)
    return name if len(name) <= _NAME_LIMIT else ""


def whole(value: object) -> int | None:
    """A whole number that fits 64 bits, also from digits; True is not one."""
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if -(2**63) <= value < 2**63 else None


def moment(value: object, received_at: datetime) -> datetime:
    """The time in Unix seconds, never later than we got it; that time where there is none."""
    seconds = whole(value)
    if seconds is None or not 0 < seconds < received_at.timestamp():
        return received_at
    return datetime.fromtimestamp(seconds, UTC)


def as_received(body: bytes) -> str:
    """The body as text that can be stored, as long as is reasonable."""
    return storable(body[: 4 * _RAW_LIMIT].decode("utf-8", "replace"))[:_RAW_LIMIT]


def fingerprint(body: bytes) -> str:
    """A name for a body that carries none of its own: the same body has the same name."""
    return f"x{hashlib.sha256(body).hexdigest()[:32]}"
