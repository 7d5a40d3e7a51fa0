"""What is to be done about the rota: a part of the closed list of effects."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AskSwap:
    """One member of staff asks another to be on call instead."""

    asker: int
    asked: int
    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class AnswerSwap:
    """The asked takes it or not; the asker takes the question back. The first answer counts."""

    swap: int
    staff: int
    accepts: bool


@dataclass(frozen=True, slots=True)
class GoAway:
    """Not on call then, whatever their pattern says."""

    staff: int
    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class BackAgain:
    """What they said of being away then no longer holds."""

    staff: int
    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class StandIn:
    """On call then, besides their pattern."""

    staff: int
    begins: datetime
    ends: datetime


RotaEffect = AskSwap | AnswerSwap | GoAway | BackAgain | StandIn
