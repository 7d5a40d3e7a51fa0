"""The rungs by which a waiting member is moved on, for each kind of waiting."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import assert_never


class RequestKind(StrEnum):
    """How soon an answer is wanted."""

    REPLY = "reply"
    """Some time today."""
    TODAY = "today"
    """Read as `today`: a hard day, and not an alert."""
    TALK = "talk"
    """Somebody now, please."""


URGENCY = {RequestKind.TALK: 0, RequestKind.TODAY: 1, RequestKind.REPLY: 2}
"""Who is seen to first where many wait; of the same kind, who has waited longest."""


class RungKind(StrEnum):
    """One way of moving a waiting member on."""

    NUDGE = "nudge"
    OFFER = "offer"
    WIDEN = "widen"
    TELL_STAFF = "tell_staff"


@dataclass(frozen=True, slots=True)
class Rung:
    """What happens so long after the request opened. `offer_to`: how many more are asked."""

    kind: RungKind
    after: timedelta
    offer_to: int = 0


@dataclass(frozen=True, slots=True)
class Ladder:
    """The rungs in order. The last tells staff, and goes on telling them."""

    rungs: tuple[Rung, ...]
    least_gap: timedelta
    """Between two rungs, so that after an outage they don't all come at once."""
    after_nudge: timedelta = timedelta()
    """So long a nudged buddy has before others are asked, however late the nudge was."""


FEW, MORE = 3, 5


def _minutes(number: int) -> timedelta:
    return timedelta(minutes=number)


def _ladder(few: int, more: int, everyone: int, staff: int, gap: int, nudge: int = 0) -> Ladder:
    """All in minutes; a nudge leaves as much time again."""
    rungs = (
        Rung(RungKind.OFFER, _minutes(few), FEW),
        Rung(RungKind.OFFER, _minutes(more), MORE),
        Rung(RungKind.WIDEN, _minutes(everyone)),
        Rung(RungKind.TELL_STAFF, _minutes(staff)),
    )
    first = (Rung(RungKind.NUDGE, _minutes(nudge)),) if nudge else ()
    return Ladder((*first, *rungs), _minutes(gap), after_nudge=_minutes(few - nudge))


OWN_FIRST = _minutes(240)
"""So long a member's own buddy has the first word, and others are not asked."""
WITH_BUDDY = _ladder(240, 260, 280, 300, gap=15, nudge=120)
WITHOUT_BUDDY = _ladder(0, 20, 40, 60, gap=15)
TODAY_WITH_BUDDY = _ladder(120, 130, 140, 150, gap=10, nudge=60)
TODAY = _ladder(0, 10, 20, 30, gap=10)
TALK_WITH_BUDDY = _ladder(20, 23, 26, 30, gap=3, nudge=10)
"""They said that they would, and are not there."""
TALK = _ladder(0, 3, 6, 10, gap=3)


def ladder_of(kind: RequestKind, *, held: bool) -> Ladder:
    """`held`: a buddy has it, or had it and may still answer."""
    match kind:
        case RequestKind.TALK:
            return TALK_WITH_BUDDY if held else TALK
        case RequestKind.TODAY:
            return TODAY_WITH_BUDDY if held else TODAY
        case RequestKind.REPLY:
            return WITH_BUDDY if held else WITHOUT_BUDDY
        case _:
            assert_never(kind)
