"""How fast a person looks at a message, and why: levels are about messages, never people."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """NICE NG225 says not to band people by risk: this bands what was said."""

    URGENT = "urgent"
    """Page staff now."""
    SOON = "soon"
    """Staff within the hour."""
    TODAY = "today"
    """The buddy reads, staff see it the same day."""
    ORDINARY = "ordinary"
    UNREADABLE = "unreadable"
    """We cannot tell: a person reads it."""


FOR_STAFF = (Level.URGENT, Level.SOON, Level.UNREADABLE)
"""What comes before staff by itself; `today` and `ordinary` are left to the buddy."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What triage made of one message."""

    level: Level
    reasons: tuple[str, ...] = ()
    """Plain labels for staff, most worrying first. Never the member's words."""
    version: str = ""
    """The release of the rules that read it."""

    @property
    def reason(self) -> str:
        """The first reason, or what the level itself says."""
        return self.reasons[0] if self.reasons else "nothing worrying noticed"
