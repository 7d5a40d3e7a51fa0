"""Which buddies are asked about one waiting member now: the few best of those who said so."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from schedules.availability import Availability, free_spans
from schedules.ladders import RequestKind
from schedules.matching import Candidate, Wanting, rank
from schedules.requests import EARLIEST, LATEST, OFFERED_BEFORE
from schedules.shifts import Shift, joined, within, without
from schedules.zones import first_moment, wall_clock

_DAY = timedelta(days=1)
_INSTANT = timedelta(microseconds=1)
OFFER_STANDS = timedelta(hours=2)
"""So long an offer that nobody has answered counts as one more person whom they may take on."""
WORTH_WAITING = {
    RequestKind.TALK: timedelta(),
    RequestKind.TODAY: timedelta(hours=2),
}
"""For somebody who will be free then. A reply waits as long as its promise lets it."""


@dataclass(frozen=True, slots=True)
class FreeBuddy:
    """A buddy as they stand at this moment."""

    candidate: Candidate
    """`members`: how many wait for them now."""
    offered: int = 0
    """Offers that they may still take up."""
    most_asked: int = 5
    """Offers in seven days; `candidate.asked` are those that they have had."""

    def wants_more(self, kind: RequestKind) -> bool:
        """Neither more offers a week than they want, nor more at once than they could take on.

        Who wants to talk now does not stand behind offers that nobody has taken up.
        """
        offered = 0 if kind is RequestKind.TALK else self.offered
        room = self.candidate.members + offered < self.candidate.most_members
        return room and self.candidate.asked < self.most_asked


def whom_to_ask(
    free: Iterable[FreeBuddy], wanting: Wanting, kind: RequestKind, at: datetime, most: int | None
) -> tuple[int, ...]:
    """Of those who may be asked now, so many, best first; None for all of them."""
    some = [each.candidate for each in free if each.wants_more(kind)]
    fitting = [match.buddy_id for match in rank(some, wanting, at) if not match.refused]
    return tuple(fitting[:most])


def may_be_asked(availability: Availability, kind: RequestKind, at: datetime) -> bool:
    """Whether an offer at that moment is welcome."""
    return bool(asking_spans(availability, kind, at, at + _INSTANT))


def asking_spans(
    availability: Availability, kind: RequestKind, since: datetime, until: datetime
) -> tuple[Shift, ...]:
    """When an offer is welcome: while they are free, and not at night.

    At night somebody who wants to talk is offered to those who have said that they are free then;
    having said nothing is not enough.
    """
    free = free_spans(availability, since, until)
    by_day = without(free, _nights(availability.timezone, since, until))
    if kind is not RequestKind.TALK:
        return by_day
    return joined((*by_day, *_said(availability, since, until)))


def soonest(
    availability: Availability, kind: RequestKind, now: datetime, promise: datetime
) -> datetime | None:
    """When they can be asked next, where that is worth waiting for."""
    until = worth_waiting_until(kind, now, promise)
    spans = asking_spans(availability, kind, now, until) if now < until else ()
    return spans[0].begins if spans else None


def worth_waiting_until(kind: RequestKind, now: datetime, promise: datetime) -> datetime:
    """So long it waits for somebody who will be free, rather than for staff."""
    until = promise - OFFERED_BEFORE
    return min(until, now + WORTH_WAITING[kind]) if kind in WORTH_WAITING else until


def _said(availability: Availability, since: datetime, until: datetime) -> tuple[Shift, ...]:
    """What they have named hours for."""
    named = tuple(each for each in availability.weekly if each.begins != each.ends)
    if named:
        return free_spans(replace(availability, weekly=named), since, until)
    return within(availability.free, since, until)


def _nights(timezone: str, since: datetime, until: datetime) -> Iterator[Shift]:
    day = wall_clock(since, timezone).date() - _DAY
    while True:
        begins, ends = (
            first_moment(day, LATEST, timezone),
            first_moment(day + _DAY, EARLIEST, timezone),
        )
        if begins is not None and begins >= until:
            return
        if begins is not None and ends is not None:
            yield Shift(begins, ends)
        day += _DAY
