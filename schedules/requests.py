"""How a waiting member is moved on: nudge the buddy, offer it, widen it, tell staff, again."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import assert_never

from schedules.kind_hours import kind_time
from schedules.zones import first_moment, wall_clock

# What a member is told when their words go to a buddy.
BUDDY_PROMISE = timedelta(hours=24)
# What a member is told when their words wait for staff, in hours that are staffed.
STAFF_PROMISE = timedelta(hours=2)


class RequestKind(StrEnum):
    """A message to answer some time today, or somebody who wants to talk now."""

    REPLY = "reply"
    TALK = "talk"


class RungKind(StrEnum):
    """One way of moving a waiting member on."""

    NUDGE = "nudge"
    OFFER = "offer"
    WIDEN = "widen"
    TELL_STAFF = "tell_staff"


@dataclass(frozen=True, slots=True)
class Rung:
    """What happens so long after the request opened."""

    kind: RungKind
    after: timedelta


@dataclass(frozen=True, slots=True)
class Ladder:
    """The rungs in order. The last tells staff, and goes on telling them twice a day."""

    rungs: tuple[Rung, ...]
    least_gap: timedelta
    """Between two rungs, so that after an outage they don't all come at once."""
    offer_to: int = 3


@dataclass(frozen=True, slots=True)
class WaitingRequest:
    """`step` counts the moves made, and starts at 0."""

    kind: RequestKind
    opened_at: datetime
    step: int
    held_by_own_buddy: bool
    answered: bool


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing yet: look again then. The step stays."""

    next_at: datetime


@dataclass(frozen=True, slots=True)
class Done:
    """Answered: there is no next time."""


@dataclass(frozen=True, slots=True)
class Nudge:
    """Remind the buddy who has it."""

    next_at: datetime


@dataclass(frozen=True, slots=True)
class Offer:
    """Offer it to so many suitable buddies."""

    how_many: int
    next_at: datetime


@dataclass(frozen=True, slots=True)
class Widen:
    """Offer it to all who are free."""

    next_at: datetime


@dataclass(frozen=True, slots=True)
class TellStaff:
    """Tell staff that it has waited so many minutes."""

    next_at: datetime
    minutes: int


Move = Wait | Done | Nudge | Offer | Widen | TellStaff


def _minutes(number: int) -> timedelta:
    return timedelta(minutes=number)


OWN_FIRST = _minutes(240)
"""So long a member's own buddy has the first word, and others are not asked."""
WITH_BUDDY = Ladder(
    (
        Rung(RungKind.NUDGE, _minutes(120)),
        Rung(RungKind.OFFER, OWN_FIRST),
        Rung(RungKind.WIDEN, _minutes(270)),
        Rung(RungKind.TELL_STAFF, _minutes(300)),
    ),
    least_gap=_minutes(15),
)
WITHOUT_BUDDY = Ladder(
    (
        Rung(RungKind.OFFER, _minutes(0)),
        Rung(RungKind.WIDEN, _minutes(15)),
        Rung(RungKind.TELL_STAFF, _minutes(30)),
    ),
    least_gap=_minutes(15),
)
TALK = Ladder(
    (
        Rung(RungKind.OFFER, _minutes(0)),
        Rung(RungKind.WIDEN, _minutes(5)),
        Rung(RungKind.TELL_STAFF, _minutes(10)),
    ),
    least_gap=_minutes(5),
)

# A volunteer's evening ends too: a reply that can wait until morning does, a wish to talk doesn't.
EARLIEST, LATEST = time(8), time(22)
TOLD_AGAIN = (time(9), time(18))
"""When staff hear again of somebody for whom nobody is free, until a person moves them."""
NOT_WITHIN = timedelta(hours=2)
"""Of the last time that they were told."""


def next_move(
    request: WaitingRequest,
    now: datetime,
    timezone: str | None = None,
    staff_zone: str = "UTC",
) -> Move:
    """What to do now. Every move but Wait and Done adds one to the step.

    With a time zone, nobody is written to at night about a reply.
    """
    if request.answered:
        return Done()
    ladder = ladder_for(request)
    due = request.opened_at + _rung(ladder, request.step).after
    if request.step < len(ladder.rungs) and now < due:
        return Wait(due)
    if timezone is not None and request.kind is RequestKind.REPLY:
        kind = kind_time(now, timezone, EARLIEST, LATEST)
        if kind > now:
            return Wait(kind)
    return _move(request, ladder, now, staff_zone)


def ladder_for(request: WaitingRequest) -> Ladder:
    """A wish to talk is offered at once, whoever the buddy is."""
    match request.kind:
        case RequestKind.TALK:
            return TALK
        case RequestKind.REPLY:
            return WITH_BUDDY if request.held_by_own_buddy else WITHOUT_BUDDY
        case _:
            assert_never(request.kind)


def promise_by(opened_at: datetime) -> datetime:
    """When a buddy will have answered."""
    return opened_at + BUDDY_PROMISE


def told_again(now: datetime, staff_zone: str) -> datetime:
    """The next morning or evening where staff are."""
    soonest = now + NOT_WITHIN
    today = wall_clock(soonest, staff_zone).date()
    days = (today + day * timedelta(days=1) for day in range(3))
    moments = (first_moment(day, at, staff_zone) for day in days for at in TOLD_AGAIN)
    return next(moment for moment in moments if moment is not None and moment >= soonest)


def _rung(ladder: Ladder, step: int) -> Rung:
    return ladder.rungs[min(step, len(ladder.rungs) - 1)]


def _move(request: WaitingRequest, ladder: Ladder, now: datetime, staff_zone: str) -> Move:
    next_at = _next_at(request, ladder, now, staff_zone)
    kind = _rung(ladder, request.step).kind
    match kind:
        case RungKind.NUDGE:
            return Nudge(next_at)
        case RungKind.OFFER:
            return Offer(ladder.offer_to, next_at)
        case RungKind.WIDEN:
            return Widen(next_at)
        case RungKind.TELL_STAFF:
            return TellStaff(next_at, int((now - request.opened_at) / timedelta(minutes=1)))
        case _:
            assert_never(kind)


def _next_at(request: WaitingRequest, ladder: Ladder, now: datetime, staff_zone: str) -> datetime:
    if request.step + 1 >= len(ladder.rungs):
        return told_again(now, staff_zone)
    due = request.opened_at + _rung(ladder, request.step + 1).after
    return max(due, now + ladder.least_gap)
