"""Draws the members and buddies of a made-up month, and when each member writes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import TypeVar

from benchmarks import month_assumptions as given
from messages.match_wishes import Wishes
from schedules.asking import asking_spans
from schedules.availability import Availability
from schedules.ladders import RequestKind
from schedules.matching import Candidate, Wanting, rank
from schedules.on_call import Window
from schedules.shifts import Shift
from schedules.zones import first_moment

LONDON = "Europe/London"
FIRST = date(2026, 11, 2)
"""A Monday; the month has no change of the clocks in it."""
BEGINS = datetime.combine(FIRST, time(), UTC)
_DAY, _HOUR, _MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
_INTERESTS = ("crafts", "radio", "football", "gardening", "cooking", "films", "dogs", "history")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Buddy:
    """One buddy as drawn."""

    candidate: Candidate
    availability: Availability
    most_asked: int
    by_day: tuple[Shift, ...]
    """When a reply may be offered; `to_talk` likewise for a wish to talk."""
    to_talk: tuple[Shift, ...]
    accepts: float
    answers: float
    """How likely they answer a member of their own without a reminder."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member as drawn, and the number of their own buddy."""

    wanting: Wanting
    own: int | None


@dataclass(frozen=True, slots=True, order=True)
class Wrote:
    """Something that a member wrote."""

    at: datetime
    member: int
    kind: RequestKind


@dataclass(frozen=True, slots=True)
class Everybody:
    """The month before anybody has done anything."""

    members: Mapping[int, Member]
    buddies: Mapping[int, Buddy]
    writes: tuple[Wrote, ...]
    days: int


def draw(members: int, buddies: int, days: int, seed: int) -> Everybody:
    """The same for the same seed."""
    chance = Random(seed)
    drawn = {number: _buddy(chance, number, days) for number in range(1, buddies + 1)}
    places = {number: each.candidate.most_members for number, each in drawn.items()}
    alone, writes = {}, []
    for number in range(10_001, 10_001 + members):
        chosen = _chosen(chance)
        wanting = Wanting(
            number, LONDON, _languages(chance), _interests(chance), slots=chosen.slots(14)
        )
        alone[number] = Member(wanting, _own(chance, wanting, drawn, places))
        writes += _writes(chance, number, chosen, days)
    return Everybody(alone, drawn, tuple(sorted(writes)), days)


@dataclass(frozen=True, slots=True)
class _Chosen:
    """When somebody hears from us, and how likely they answer."""

    weekdays: frozenset[int]
    at: time
    answers: float

    def slots(self, days: int) -> tuple[datetime, ...]:
        """In so many days."""
        dates = (FIRST + nth * _DAY for nth in range(days))
        found = (first_moment(day, self.at, LONDON) for day in dates
                 if day.weekday() in self.weekdays)  # fmt: skip
        return tuple(each for each in found if each is not None)


def _chosen(chance: Random) -> _Chosen:
    often = _choice(chance, given.CHECK_INS)
    on = frozenset(chance.sample(range(7), often))
    return _Chosen(on, chance.choice(given.HOURS), chance.uniform(*given.ANSWERS))


def _own(
    chance: Random, wanting: Wanting, buddies: Mapping[int, Buddy], places: dict[int, int]
) -> int | None:
    """The best by our own ranking of some who have room; the last to come find nobody."""
    able = [number for number, left in places.items() if left]
    some = chance.sample(able, min(len(able), given.LOOKED_AT))
    candidates = [replace(buddies[each].candidate, free=buddies[each].by_day) for each in some]
    fitting = [match for match in rank(candidates, wanting, BEGINS) if not match.refused]
    if not fitting:
        return None
    places[fitting[0].buddy_id] -= 1
    return fitting[0].buddy_id


def _buddy(chance: Random, number: int, days: int) -> Buddy:
    candidate = Candidate(
        number,
        frozenset({"en"}) | _languages(chance),
        _interests(chance),
        Wishes(),
        most_members=_choice(chance, given.MEMBERS_EACH),
    )
    said = Availability(_week(chance), away=_away(chance, days), timezone=LONDON)
    until = BEGINS + (days + 3) * _DAY
    return Buddy(
        candidate,
        said,
        _choice(chance, given.OFFERS_A_WEEK),
        asking_spans(said, RequestKind.REPLY, BEGINS, until),
        asking_spans(said, RequestKind.TALK, BEGINS, until),
        chance.uniform(*given.ACCEPTS),
        chance.uniform(*given.OWN_ANSWERS),
    )


def _week(chance: Random) -> tuple[Window, ...]:
    if chance.random() < given.ALL_HOURS:
        return ()
    days = chance.sample(range(7), _choice(chance, given.EVENINGS))
    hours = chance.choice(((17, 21), (18, 21), (19, 22), (18, 23)))
    week = [Window(frozenset(days), time(hours[0]), time(hours[1]))]
    if chance.random() < given.WEEKEND_DAYS:
        week.append(Window(frozenset({5, 6}), time(10), time(16)))
    return tuple(week)


def _away(chance: Random, days: int) -> tuple[Shift, ...]:
    if chance.random() >= given.AWAY:
        return ()
    begins = BEGINS + chance.randrange(days) * _DAY
    return (Shift(begins, begins + 7 * _DAY),)


def _writes(chance: Random, number: int, chosen: _Chosen, days: int) -> list[Wrote]:
    """After check-ins, unasked, and when they would like somebody now."""
    found = [
        Wrote(asked + given.WRITES_WITHIN.draw(chance) * _MINUTE, number, _kind(chance))
        for asked in chosen.slots(days)
        if chance.random() < chosen.answers
    ]
    for day in (BEGINS + nth * _DAY for nth in range(days)):
        for often, kind in (
            (given.UNASKED_A_WEEK, _kind(chance)),
            (given.TALKS_A_WEEK, RequestKind.TALK),
        ):
            if chance.random() < often / 7:
                found.append(Wrote(day + chance.uniform(*given.AWAKE) * _HOUR, number, kind))
    return [replace(each, at=each.at.replace(microsecond=0)) for each in found]


def _kind(chance: Random) -> RequestKind:
    return RequestKind.TODAY if chance.random() < given.HARD_DAYS else RequestKind.REPLY


def _languages(chance: Random) -> frozenset[str]:
    spoken = _choice(chance, given.LANGUAGES)
    return Wishes().speaks(spoken or "en")


def _interests(chance: Random) -> str:
    return "; ".join(chance.sample(_INTERESTS, chance.choice((0, 1, 2, 3))))


def _choice(chance: Random, weights: Mapping[T, int]) -> T:
    return chance.choices(list(weights), weights=list(weights.values()))[0]
