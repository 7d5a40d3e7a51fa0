"""What is to be done about the time that a buddy gives: a part of the closed list of effects."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CorrectTime:
    """So long it took, and not what we counted by ourselves."""

    buddy: int
    minutes: int


@dataclass(frozen=True, slots=True)
class TellHours:
    """How much it is by now."""

    buddy: int


GivenTimeEffect = CorrectTime | TellHours
