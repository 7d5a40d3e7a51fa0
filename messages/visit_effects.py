"""What is to be done about companion visits: a part of the closed list of effects."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskForCompany:
    """A member would like somebody to go along; `what` says where to, if they said."""

    member: int
    what: str


@dataclass(frozen=True, slots=True)
class LeaveVisit:
    """A member does not go this time; with `for_good`, not again."""

    member: int
    for_good: bool


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A buddy has met the member."""

    visit: int
    buddy: int


@dataclass(frozen=True, slots=True)
class CheckOut:
    """They have parted."""

    visit: int
    buddy: int


@dataclass(frozen=True, slots=True)
class CannotCome:
    """A buddy gives the visit back, without blame."""

    visit: int
    buddy: int


VisitEffect = AskForCompany | LeaveVisit | CheckIn | CheckOut | CannotCome
