"""What is to be done about when a buddy can be asked: a part of the closed list of effects."""

from dataclasses import dataclass

from messages.availability import Times


@dataclass(frozen=True, slots=True)
class NoteTimes:
    """It holds from now on; one text says what was understood and how to undo it."""

    buddy: int
    said: tuple[Times, ...]


@dataclass(frozen=True, slots=True)
class NoteMost:
    """How much they want to carry; None for what they did not speak of."""

    buddy: int
    members: int | None = None
    asked: int | None = None


@dataclass(frozen=True, slots=True)
class TakeBackTimes:
    """What they said last holds no more."""

    buddy: int


@dataclass(frozen=True, slots=True)
class TellTimesHeld:
    """Say what we have of it."""

    buddy: int


@dataclass(frozen=True, slots=True)
class GiveCalendar:
    """A new address of their calendar; or, with `ends`, none any more."""

    buddy: int
    ends: bool = False


AvailabilityEffect = NoteTimes | NoteMost | TakeBackTimes | TellTimesHeld | GiveCalendar
