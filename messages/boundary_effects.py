"""What is to be done where words come up against a boundary: a part of the closed list."""

from dataclasses import dataclass

from messages.boundaries.boundary import Boundary


@dataclass(frozen=True, slots=True)
class HoldForStaff:
    """The words stay with us until somebody on staff has read them."""

    member: int
    """Whose conversation they belong to, whoever wrote them."""
    words: str
    """As they would have gone."""
    kinds: tuple[Boundary, ...]
    to: int | None = None
    """Who would have got them; None where no buddy has the conversation."""
    request: int | None = None
    message: int | None = None
    """None for those that came just now."""


@dataclass(frozen=True, slots=True)
class WatchConduct:
    """Something in how this buddy writes is to be looked at, at a kind hour."""

    buddy: int


BoundaryEffect = HoldForStaff | WatchConduct
