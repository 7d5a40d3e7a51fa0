"""What is to be done for a buddy in the middle of a conversation: part of the list of effects."""

from dataclasses import dataclass
from enum import StrEnum


class Later(StrEnum):
    """When a buddy is reminded."""

    HOUR = "hour"
    EVENING = "evening"
    MORNING = "morning"


@dataclass(frozen=True, slots=True)
class AskWhen:
    """They will answer later: when are they to be reminded?"""

    request: int


@dataclass(frozen=True, slots=True)
class PutOff:
    """They are reminded then, and nobody else is asked before; never past the promise."""

    request: int
    when: Later


@dataclass(frozen=True, slots=True)
class FinishWithout:
    """What the member wrote needs no words back."""

    request: int


@dataclass(frozen=True, slots=True)
class GiveIdeas:
    """Some ways in which an answer could begin. They go to the buddy, and never to a member."""

    request: int


@dataclass(frozen=True, slots=True)
class TellWhy:
    """A buddy's words are for staff, in the file of this member, and cross to nobody."""

    member: int
    message: int | None = None
    """None for those that came just now."""


@dataclass(frozen=True, slots=True)
class WantTalk:
    """A buddy would like somebody on staff to ring them."""

    buddy: int


@dataclass(frozen=True, slots=True)
class NoteRung:
    """Somebody on staff has rung a buddy who asked for it: by the number that we gave it."""

    debrief: int


TalkingEffect = AskWhen | PutOff | FinishWithout | GiveIdeas | TellWhy | WantTalk
