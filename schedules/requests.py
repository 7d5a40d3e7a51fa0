"""How a waiting member is moved on: nudge the buddy, offer it, widen it, tell staff, again."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import assert_never

from schedules.kind_hours import kind_time
from schedules.ladders import Ladder, RequestKind, Rung, RungKind, ladder_of
from schedules.zones import first_moment, wall_clock

# What a member is told when their words go to a buddy.
BUDDY_PROMISE = timedelta(hours=24)
# What a member is told when their words wait for staff, in hours that are staffed.
STAFF_PROMISE = timedelta(hours=2)
OFFERED_BEFORE = timedelta(hours=4)
"""So long before the promise others are asked at the latest, whoever has it."""
WARNED_BEFORE = timedelta(hours=1)
"""So long before the promise staff are told once more, and the member hears that it may break."""


@dataclass(frozen=True, slots=True)
class WaitingRequest:
    """`step` counts the moves made, and starts at 0."""

    kind: RequestKind
    opened_at: datetime
    """From when the ladder counts: since it opened, or since the buddy who has it could answer."""
    step: int
    held_by_own_buddy: bool
    answered: bool
    promise: datetime | None = None
    """What the member was told; None for a day from the opening."""
    warned: bool = False
    all_passed: bool = False
    """Everybody asked so far has said no: the next rung is due now."""
    planned: datetime | None = None
    """For when this look was planned: between their times staff are not told again."""


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
    """Offer it to so many more suitable buddies."""

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


@dataclass(frozen=True, slots=True)
class Warn:
    """The promise is about to break: staff are told, and the member hears the truth. Once.

    It is no rung: the step stays, and the ladder goes on at once.
    """

    next_at: datetime


Move = Wait | Done | Nudge | Offer | Widen | TellStaff | Warn

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
    """What to do now. Every move but Wait, Done and Warn adds one to the step.

    With a time zone, nobody is written to at night about a reply.
    """
    if request.answered:
        return Done()
    move = _on_the_ladder(request, now, timezone, staff_zone)
    if request.warned:
        return move
    warn = warn_at(_promise(request), timezone)
    return Warn(now) if now >= warn else replace(move, next_at=min(move.next_at, warn))


def _on_the_ladder(
    request: WaitingRequest, now: datetime, timezone: str | None, staff_zone: str
) -> Wait | Nudge | Offer | Widen | TellStaff:
    ladder = ladder_for(request)
    due = _due(request, ladder, request.step)
    told = request.step >= len(ladder.rungs)
    if told and request.planned is not None:
        telling = telling_time(request.planned, staff_zone)
        if telling > max(request.planned, now):
            return Wait(telling)
    if not told and now < due and not request.all_passed:
        return Wait(due)
    if not told and timezone is not None and request.kind is not RequestKind.TALK:
        kind = kind_time(now, timezone, EARLIEST, LATEST)
        if kind > now:
            return Wait(kind)
    return _move(request, ladder, now, staff_zone)


def ladder_for(request: WaitingRequest) -> Ladder:
    """A wish to talk is offered at once, whoever the buddy is."""
    return ladder_of(request.kind, held=request.held_by_own_buddy)


def promise_by(opened_at: datetime) -> datetime:
    """When a buddy will have answered."""
    return opened_at + BUDDY_PROMISE


def warn_at(promise: datetime, timezone: str | None = None) -> datetime:
    """An hour before, but at no hour at which a text would wake them.

    The first moment of that morning where this is before the promise, else the evening before.
    """
    usual = promise - WARNED_BEFORE
    if timezone is None or EARLIEST <= wall_clock(usual, timezone).time() <= LATEST:
        return usual
    day = wall_clock(promise, timezone).date()
    morning = first_moment(day, EARLIEST, timezone)
    if morning is not None and usual < morning < promise:
        return morning
    evenings = (first_moment(day - timedelta(days=back), LATEST, timezone) for back in (0, 1, 2))
    return next(each for each in evenings if each is not None and each <= usual)


def told_again(now: datetime, staff_zone: str) -> datetime:
    """The next morning or evening where staff are."""
    return telling_time(now + NOT_WITHIN, staff_zone)


def telling_time(soonest: datetime, staff_zone: str) -> datetime:
    """The first time not before that moment at which staff hear again."""
    today = wall_clock(soonest, staff_zone).date()
    days = (today + day * timedelta(days=1) for day in range(3))
    moments = (first_moment(day, at, staff_zone) for day in days for at in TOLD_AGAIN)
    return next(moment for moment in moments if moment is not None and moment >= soonest)


def _promise(request: WaitingRequest) -> datetime:
    return request.promise or promise_by(request.opened_at)


def _rung(ladder: Ladder, step: int) -> Rung:
    return ladder.rungs[min(step, len(ladder.rungs) - 1)]


def _due(request: WaitingRequest, ladder: Ladder, step: int) -> datetime:
    return min(request.opened_at + _rung(ladder, step).after, _latest(request, ladder))


def _latest(request: WaitingRequest, ladder: Ladder) -> datetime:
    """Never so late that nobody could answer before the promise."""
    latest = _promise(request) - OFFERED_BEFORE
    return max(latest, request.opened_at + ladder.after_nudge)


def _move(
    request: WaitingRequest, ladder: Ladder, now: datetime, staff_zone: str
) -> Nudge | Offer | Widen | TellStaff:
    next_at = _next_at(request, ladder, now, staff_zone)
    rung = _rung(ladder, request.step)
    match rung.kind:
        case RungKind.NUDGE:
            return Nudge(next_at)
        case RungKind.OFFER:
            return Offer(rung.offer_to, next_at)
        case RungKind.WIDEN:
            return Widen(next_at)
        case RungKind.TELL_STAFF:
            return TellStaff(next_at, int((now - request.opened_at) / timedelta(minutes=1)))
        case _:
            assert_never(rung.kind)


def _next_at(request: WaitingRequest, ladder: Ladder, now: datetime, staff_zone: str) -> datetime:
    if request.step + 1 >= len(ladder.rungs):
        return told_again(now, staff_zone)
    due = max(_due(request, ladder, request.step + 1), now + ladder.least_gap)
    if _rung(ladder, request.step).kind is not RungKind.NUDGE:
        return due
    return max(due, min(now + ladder.after_nudge, _latest(request, ladder)))
