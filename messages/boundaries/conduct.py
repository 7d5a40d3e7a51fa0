"""When what one side writes becomes a concern about the pairing, and not about one message."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time, timedelta

from messages.boundaries.boundary import Boundary
from messages.people import Role

LOOK_BACK = timedelta(days=14)
AWAY = frozenset({Boundary.CONTACT, Boundary.ELSEWHERE, Boundary.MEETING})
"""Each of them takes the other to where nobody could help."""
TRIES = 2
GRAVE = frozenset({Boundary.SEXUAL, Boundary.ABUSIVE, Boundary.SECRET})
"""From a volunteer once is enough."""
NIGHT = (time(23), time(6))
LATELY = 8
"""The last so many messages of a buddy, wherever they went."""
MOSTLY = 6
HELD_OFTEN = 4


@dataclass(frozen=True, slots=True)
class Conduct:
    """What one person wrote to the other side of late."""

    role: Role
    holds: Sequence[frozenset[Boundary]] = ()
    """Of `LOOK_BACK`: what each message that was held came up against."""
    wrote_at: Sequence[time] = ()
    """At which times of their own day the last messages were written, newest first."""


def is_night(at: time) -> bool:
    """When nobody writes to somebody whom they look after."""
    return at >= NIGHT[0] or at < NIGHT[1]


def pattern(conduct: Conduct) -> str:
    """What staff are told; empty where there is none."""
    kinds = Counter(kind for hold in conduct.holds for kind in hold)
    grave = next((kind for kind in Boundary if kind in GRAVE and kinds[kind]), None)
    if conduct.role is Role.BUDDY and grave is not None:
        return _GRAVE[grave]
    if conduct.role is Role.MEMBER and kinds[Boundary.SEXUAL] + kinds[Boundary.ABUSIVE] >= TRIES:
        return "the member's words were held more than once as sexual or hurtful"
    away = sum(1 for hold in conduct.holds if hold & AWAY)
    if away >= TRIES:
        return f"{away} tries within 14 days to talk or meet elsewhere"
    if kinds[Boundary.MONEY] >= TRIES:
        return f"money came up {kinds[Boundary.MONEY]} times within 14 days"
    if len(conduct.holds) >= HELD_OFTEN:
        return f"{len(conduct.holds)} messages were held within 14 days"
    late = [at for at in conduct.wrote_at[:LATELY] if is_night(at)]
    if conduct.role is Role.BUDDY and len(late) >= MOSTLY:
        return f"{len(late)} of the last {LATELY} messages were written late at night"
    return ""


_GRAVE = {
    Boundary.SEXUAL: "the buddy wrote something sexual",
    Boundary.ABUSIVE: "the buddy wrote something hurtful",
    Boundary.SECRET: "the buddy asked for a secret to be kept",
}
