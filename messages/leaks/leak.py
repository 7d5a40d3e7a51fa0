"""One stretch of words that would show who or where somebody is."""

from dataclasses import dataclass
from enum import StrEnum


class LeakKind(StrEnum):
    """The value is what a reader sees in its place."""

    PHONE = "phone number"
    NUMBER = "long number"
    EMAIL = "e-mail address"
    HANDLE = "account name"
    LINK = "link"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Leak:
    """`text[start:end]` is the leak."""

    kind: LeakKind
    start: int
    end: int
