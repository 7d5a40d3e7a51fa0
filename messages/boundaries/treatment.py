"""What follows from a boundary, by whose words they are: held, carried with a reminder, carried."""

from collections.abc import Iterable
from enum import StrEnum
from typing import assert_never

from messages.boundaries.boundary import Boundary


class Treatment(StrEnum):
    """From the strictest to the mildest."""

    HOLD = "hold"
    """Staff read it before the other does, if ever."""
    REMIND = "remind"
    """It goes; the buddy is reminded, and staff see it the same day."""
    CARRY = "carry"


def of_member(kind: Boundary) -> Treatment:
    """A member is never scolded: what they ask for goes, and the buddy is helped to say no.

    Money is another matter: it has ruined people (domain brief, 1.3 row 50), so a person looks.
    A buddy, who volunteers, is spared sexual and hurtful words.
    """
    match kind:
        case Boundary.MONEY | Boundary.SEXUAL | Boundary.ABUSIVE:
            return Treatment.HOLD
        case Boundary.MEETING | Boundary.ELSEWHERE | Boundary.GIFT | Boundary.SECRET:
            return Treatment.REMIND
        case Boundary.MEDICAL | Boundary.CONTACT:
            return Treatment.CARRY  # numbers and names are masked on the way
        case _:
            assert_never(kind)


def held_of_member(kinds: Iterable[Boundary]) -> tuple[Boundary, ...]:
    """For which of them a member's words wait for staff."""
    return tuple(kind for kind in kinds if of_member(kind) is Treatment.HOLD)


def reminds(kinds: Iterable[Boundary]) -> tuple[Boundary, ...]:
    """Of which of them a buddy is reminded."""
    return tuple(kind for kind in kinds if of_member(kind) is Treatment.REMIND)
