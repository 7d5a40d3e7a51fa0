"""Boundaries as people read them: the sender in a warm sentence, and staff on a page."""

from collections.abc import Iterable

from messages.boundaries.boundary import Boundary

_ABOUT = {
    Boundary.MONEY: "money",
    Boundary.GIFT: "a present",
    Boundary.MEETING: "meeting up",
    Boundary.MEDICAL: "medicine or illness",
    Boundary.SEXUAL: "something intimate",
    Boundary.ABUSIVE: "something that could hurt",
    Boundary.SECRET: "keeping a secret",
    Boundary.ELSEWHERE: "talking somewhere else",
    Boundary.CONTACT: "how to reach you",
}
_FOR_STAFF = {
    Boundary.MONEY: "financial boundary",
    Boundary.GIFT: "a gift",
    Boundary.MEETING: "meeting, or where somebody lives",
    Boundary.MEDICAL: "medical advice",
    Boundary.SEXUAL: "sexual words",
    Boundary.ABUSIVE: "hurtful words",
    Boundary.SECRET: "a secret kept from staff",
    Boundary.ELSEWHERE: "talking on another channel",
    Boundary.CONTACT: "a number, link, name or address",
}


def about(kinds: Iterable[Boundary]) -> str:
    """The gravest alone: one is enough in a text."""
    return next((_ABOUT[kind] for kind in kinds), "")


def for_staff(kinds: Iterable[Boundary]) -> str:
    """All of them."""
    return ", ".join(_FOR_STAFF[kind] for kind in kinds)
