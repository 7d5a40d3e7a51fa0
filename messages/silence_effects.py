"""What is to be done about a member's silence when they write, and about agreeing on it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HeardFrom:
    """They are there: whatever they sent ends the silence."""

    member: int


@dataclass(frozen=True, slots=True)
class LookOut:
    """They ask us to notice when they go quiet."""

    member: int


@dataclass(frozen=True, slots=True)
class LeaveBe:
    """They don't want to be asked why they are quiet."""

    member: int


SilenceEffect = HeardFrom | LookOut | LeaveBe
REASON = "went quiet, as agreed"
"""Why a concern was opened that no message raised."""
