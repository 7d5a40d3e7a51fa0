"""One thing that was looked at, and how it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """A problem keeps the service from what it promises; a warning is for somebody to look at."""

    PROBLEM = "problem"
    WARNING = "warning"
    FINE = "fine"


@dataclass(frozen=True, slots=True)
class Finding:
    """In plain words, with how to mend it. No names, words or addresses of people."""

    weight: Weight
    part: str
    words: str


def problem(part: str, words: str) -> Finding:
    """It has to be mended."""
    return Finding(Weight.PROBLEM, part, words)


def warning(part: str, words: str) -> Finding:
    """Somebody should know."""
    return Finding(Weight.WARNING, part, words)


def or_fine(found: Sequence[Finding], part: str, words: str) -> list[Finding]:
    """What was found, or one line that says that all is well."""
    return list(found) or [Finding(Weight.FINE, part, words)]


def counted(count: int, one: str, many: str) -> str:
    """`1 member has`, `3 members have`."""
    return f"{count} {one if count == 1 else many}"


def listed(names: Sequence[str], most: int = 10) -> str:
    """The first few, and how many more there are."""
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more
