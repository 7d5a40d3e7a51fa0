"""One message, and what a person made of it: what there is to measure on."""

from dataclasses import dataclass
from enum import IntEnum


class Severity(IntEnum):
    """How soon a person should see it, as the labels have it."""

    FINE = 0
    LOW = 1
    CONCERN = 2
    URGENT = 3


@dataclass(frozen=True, slots=True, repr=False)
class Labelled:
    """One message, and what a person made of it."""

    text: str
    category: str
    worry: bool
    """Whether staff should see it within the hour."""
    severity: Severity | None = None
    """None in files that only say worry or not."""
