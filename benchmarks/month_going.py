"""What people do in the simulated month once they are asked: notice, accept, answer or do not."""

import heapq
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from functools import partial
from itertools import count
from random import Random

from benchmarks import month_assumptions as given
from benchmarks.month_people import LONDON, Buddy, Everybody
from schedules.kind_hours import kind_time
from schedules.ladders import OWN_FIRST, URGENCY, RequestKind
from schedules.requests import BUDDY_PROMISE, EARLIEST, LATEST, OFFERED_BEFORE
from schedules.shifts import Shift
from schedules.zones import wall_clock

_MINUTE = timedelta(minutes=1)
_WEEK = timedelta(days=7)


class By(StrEnum):
    """Who answered."""

    OWN = "their own buddy"
    ANOTHER = "another buddy"
    STAFF = "staff"


class Policy(StrEnum):
    """Who is asked."""

    OURS = "the few best first"
    PATIENT = "the same, and the own buddy is waited for 20 hours"
    ALL = "broadcast to all"
    TIRELESS = "broadcast to all, who never tire"

    @property
    def waits_for_own(self) -> timedelta:
        """So soon their own buddy has to be free to have the first word."""
        ours = {Policy.OURS: OWN_FIRST, Policy.PATIENT: BUDDY_PROMISE - OFFERED_BEFORE}
        return ours.get(self, timedelta())


@dataclass(frozen=True, slots=True)
class Asked:
    """One offer."""

    at: datetime
    buddy: int
    kind: RequestKind


@dataclass(slots=True)
class Waited:
    """One waiting member, and how it went."""

    member: int
    kind: RequestKind
    opened_at: datetime
    promise: datetime
    since: datetime
    """From when the ladder counts."""
    holder: int | None = None
    open: bool = True
    step: int = 0
    planned: datetime | None = None
    asked: dict[int, bool] = field(default_factory=dict)
    """Whether each of those asked has passed."""
    warned_at: datetime | None = None
    answered_at: datetime | None = None
    by: By | None = None


class Going:
    """What is known and what is to come. Moments come in order, the most urgent first."""

    def __init__(self, everybody: Everybody, chance: Random, policy: Policy) -> None:
        self.everybody, self.chance, self.policy = everybody, chance, policy
        self.all: list[Waited] = []
        self.offers: list[Asked] = []
        self.told: list[datetime] = []
        self.waiting: dict[int, Waited] = {}
        self.has = Counter[int]()
        """How many wait for an answer of each buddy."""
        self.knows = defaultdict[int, set[int]](set)
        self.offered_to = defaultdict[int, list[tuple[datetime, Waited]]](list)
        self._coming: list[tuple[datetime, int, int, Callable[[datetime], None]]] = []
        self._turn = count()

    def go(self, until: datetime) -> None:
        """Let everything happen."""
        while self._coming and self._coming[0][0] <= until:
            at, *_, happens = heapq.heappop(self._coming)
            happens(at)

    def then(self, at: datetime, happens: Callable[[datetime], None], urgency: int = 0) -> None:
        """So it will happen, if nothing comes between."""
        heapq.heappush(self._coming, (at, urgency, next(self._turn), happens))

    def move_at(self, one: Waited, at: datetime, move: Callable[[datetime], None]) -> None:
        """The next look at somebody who waits; an earlier plan is forgotten."""
        one.planned = at

        def if_still_planned(now: datetime) -> None:
            if one.planned == at and one.answered_at is None:
                move(now)

        self.then(at, if_still_planned, URGENCY[one.kind])

    def offer_to(
        self, one: Waited, now: datetime, some: Sequence[int], look: Callable[[datetime], None]
    ) -> None:
        """Each of them notices, or not, in their own time."""
        for number in some:
            one.asked[number] = False
            self.offers.append(Asked(now, number, one.kind))
            self.offered_to[number].append((now, one))
            buddy = self.everybody.buddies[number]
            self.then(self._sees(number, one.kind, now), partial(self._decides, one, buddy, look))

    def _sees(self, number: int, kind: RequestKind, now: datetime) -> datetime:
        """Who is woken sleeps on."""
        awake = now if self.is_welcome(number, kind, now) else _awake(now)
        return awake + given.NOTICES.draw(self.chance) * _MINUTE

    def _decides(
        self, one: Waited, buddy: Buddy, look: Callable[[datetime], None], now: datetime
    ) -> None:
        if not one.open or one.answered_at is not None:
            return
        number = buddy.candidate.id
        likely = buddy.accepts * self._willing(buddy, one.kind, now)
        if self.chance.random() < likely:
            self.hold(one, number, now)
            self.then(now, look)
            self.may_answer(one, number, now, 1 - given.NO_SHOW, in_hand=True)
        elif self.chance.random() < given.PASSES:
            one.asked[number] = True
            if all(one.asked.values()):
                look(now)

    def hold(self, one: Waited, number: int, since: datetime) -> None:
        """They have it from now on."""
        one.open, one.holder, one.step, one.since = False, number, 0, since
        self.has[number] += 1

    def release(self, one: Waited) -> None:
        """Others are asked; whoever had it may still answer."""
        if not one.open and one.holder is not None:
            self.has[one.holder] -= 1
        one.open = True

    def _willing(self, buddy: Buddy, kind: RequestKind, now: datetime) -> float:
        """Less outside the hours that they gave, and the less the more they are asked."""
        number = buddy.candidate.id
        hours = 1.0 if self.is_welcome(number, kind, now) else given.OUTSIDE_HOURS
        if self.policy is Policy.TIRELESS:
            return hours
        asked = self.asked_since(number, now - _WEEK)
        return hours * min(1.0, buddy.most_asked / max(1, asked))

    def asked_since(self, number: int, since: datetime) -> int:
        """How many offers they had after that."""
        every = self.offered_to[number]
        return len(every) - bisect_right(every, since, key=lambda each: each[0])

    def may_answer(
        self, one: Waited, number: int, now: datetime, likely: float, *, in_hand: bool = False
    ) -> None:
        """They write when they are there, once they have seen it.

        Whoever has taken it since is not spoken over.
        """
        if self.chance.random() >= likely:
            return
        there = following(self.everybody.buddies[number].by_day, now) or _awake(now)
        sees = now if in_hand else there + given.NOTICES.draw(self.chance) * _MINUTE
        writes = sees + given.WRITES_BACK.draw(self.chance) * _MINUTE
        self.then(writes, partial(self._answers, one, number))

    def _answers(self, one: Waited, number: int, now: datetime) -> None:
        if one.holder != number:
            return
        own = self.everybody.members[one.member].own
        self._ends(one, now, By.OWN if number == own else By.ANOTHER)
        self.knows[one.member].add(number)

    def tell_staff(self, one: Waited, now: datetime, likely: float) -> None:
        """Somebody finds an answer in the hours in which somebody is there."""
        self.told.append(now)
        if self.chance.random() < likely:
            there = kind_time(now, LONDON, *given.STAFF_HOURS)
            takes = given.STAFF_TAKES.draw(self.chance) * _MINUTE
            self.then(there + takes, partial(self._staff_answer, one))

    def _staff_answer(self, one: Waited, now: datetime) -> None:
        self._ends(one, now, By.STAFF)

    def _ends(self, one: Waited, now: datetime, by: By) -> None:
        if one.answered_at is None:
            self.release(one)
            one.answered_at, one.by, one.open = now, by, False
            self.waiting.pop(one.member, None)

    def is_welcome(self, number: int, kind: RequestKind, now: datetime) -> bool:
        """Whether they may be asked at that moment."""
        buddy = self.everybody.buddies[number]
        spans = buddy.to_talk if kind is RequestKind.TALK else buddy.by_day
        return following(spans, now) == now


def following(spans: Sequence[Shift], now: datetime) -> datetime | None:
    """Now where a span is running, else when the next begins."""
    at = bisect_right(spans, now, key=lambda span: span.begins)
    if at and now < spans[at - 1].ends:
        return now
    return spans[at].begins if at < len(spans) else None


def _awake(now: datetime) -> datetime:
    if EARLIEST <= wall_clock(now, LONDON).time() < LATEST:
        return now
    return kind_time(now, LONDON, EARLIEST, time(21, 59))
