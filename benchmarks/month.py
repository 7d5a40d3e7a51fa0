"""A month of many members in seconds: every move through the same functions as in service."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import assert_never

from benchmarks import month_assumptions as given
from benchmarks.month_going import Asked, Going, Policy, Waited, following
from benchmarks.month_people import BEGINS, LONDON, Everybody, Wrote
from schedules.asking import OFFER_STANDS, FreeBuddy, whom_to_ask, worth_waiting_until
from schedules.kind_hours import kind_time
from schedules.ladders import OWN_FIRST, RequestKind, ladder_of
from schedules.matching import Wanting
from schedules.requests import (
    EARLIEST,
    LATEST,
    Done,
    Nudge,
    Offer,
    TellStaff,
    Wait,
    WaitingRequest,
    Warn,
    Widen,
    next_move,
    promise_by,
    told_again,
)

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_STAFF_AFTER = timedelta(hours=1)
"""In a broadcast, too: the comparison is of whom we ask, and not of having staff."""


@dataclass(frozen=True, slots=True)
class Month:
    """All that happened."""

    everybody: Everybody
    policy: Policy
    waited: Sequence[Waited]
    offers: Sequence[Asked]
    told: Sequence[datetime]


def live(everybody: Everybody, seed: int, policy: Policy) -> Month:
    """The same for the same seed."""
    month = _Month(everybody, Random(seed), policy)
    for wrote in everybody.writes:
        month.then(wrote.at, partial(month.writes, wrote))
    month.go(BEGINS + (everybody.days + 2) * _DAY)
    return Month(everybody, policy, month.all, month.offers, month.told)


class _Month(Going):
    """Moves whoever waits on, as `bot.rounds.requests` does."""

    def writes(self, wrote: Wrote, now: datetime) -> None:
        """With what waits already, or as something new that waits."""
        if wrote.member in self.waiting:
            return
        one = Waited(wrote.member, wrote.kind, now, promise_by(now), now)
        self.all.append(one)
        self.waiting[wrote.member] = one
        own = self.everybody.members[wrote.member].own
        if own is not None and wrote.kind is not RequestKind.TALK:
            buddy = self.everybody.buddies[own]
            begins = following(buddy.by_day, now)
            if begins is not None and begins < now + self.policy.waits_for_own:
                self.hold(one, own, begins)
                self.may_answer(one, own, now, buddy.answers)
        self._at(one, now)

    def _at(self, one: Waited, at: datetime) -> None:
        self.move_at(one, at, partial(self._move, one))

    def _move(self, one: Waited, now: datetime) -> None:
        if self.policy in (Policy.ALL, Policy.TIRELESS):
            self._broadcast(one, now)
            return
        waiting = _as_waiting(one)
        move = next_move(waiting, now, LONDON, LONDON)
        told = one.step >= len(ladder_of(one.kind, held=one.holder is not None).rungs)
        match move:
            case Wait(next_at):
                self._wait(one, now, next_at, told=told)
            case Done():
                return
            case Nudge(next_at):
                self._nudge(one, now, next_at)
            case Offer(many, next_at):
                self._offer(one, now, next_at, many)
            case Widen(next_at):
                self._offer(one, now, next_at, None)
            case TellStaff(next_at):
                if not self._late_comers(one, now, next_at):
                    one.step += 1
                    self.tell_staff(one, now, given.STAFF_ACTS)
                    self._at(one, min(next_at, self._later(one, now) or next_at))
            case Warn():
                one.warned_at = now
                self.tell_staff(one, now, given.NEAR_THE_PROMISE)
                self._at(one, now)
            case _:
                assert_never(move)

    def _wait(self, one: Waited, now: datetime, next_at: datetime, *, told: bool) -> None:
        if not told:
            self._at(one, next_at)
        elif not self._late_comers(one, now, next_at):
            self._at(one, min(next_at, self._later(one, now) or next_at))

    def _nudge(self, one: Waited, now: datetime, next_at: datetime) -> None:
        morning = kind_time(now, LONDON, EARLIEST, LATEST)
        if morning > now and one.kind is not RequestKind.TALK:
            self._at(one, morning)
            return
        assert one.holder is not None
        one.step += 1
        self.may_answer(one, one.holder, now, given.AFTER_A_NUDGE)
        self._at(one, next_at)

    def _offer(self, one: Waited, now: datetime, next_at: datetime, most: int | None) -> None:
        chosen = self._whom(one, now, most)
        if not chosen and (later := self._later(one, now)) is not None:
            self._at(one, later)
            return
        undecided = any(not passed for passed in one.asked.values())
        self.release(one)
        one.step += 1
        self._ask(one, now, chosen)
        self._at(one, next_at if chosen or undecided else now)

    def _late_comers(self, one: Waited, now: datetime, next_at: datetime) -> bool:
        chosen = self._whom(one, now, None)
        if chosen:
            one.step += 1
            self._ask(one, now, chosen)
            self._at(one, next_at)
        return bool(chosen)

    def _ask(self, one: Waited, now: datetime, chosen: Sequence[int]) -> None:
        self.offer_to(one, now, chosen, partial(self._at, one))

    def _whom(self, one: Waited, now: datetime, most: int | None) -> tuple[int, ...]:
        free = [each for each in self._others(one, now) if self.is_welcome(each, one.kind, now)]
        return whom_to_ask(
            [self._free_buddy(each, now) for each in free], self._wanting(one), one.kind, now, most
        )

    def _later(self, one: Waited, now: datetime) -> datetime | None:
        until = worth_waiting_until(one.kind, now, one.promise)
        moments = {each: self._next(each, one.kind, now) for each in self._others(one, now)}
        soon = {each: at for each, at in moments.items() if at is not None and now < at < until}
        some = [self._free_buddy(each, now) for each in soon]
        suits = whom_to_ask(some, self._wanting(one), one.kind, now, None)
        return min((soon[each] for each in suits), default=None)

    def _next(self, number: int, kind: RequestKind, now: datetime) -> datetime | None:
        buddy = self.everybody.buddies[number]
        return following(buddy.to_talk if kind is RequestKind.TALK else buddy.by_day, now)

    def _others(self, one: Waited, now: datetime) -> list[int]:
        """Who has had as many offers as they want is left out at once, for speed alone."""
        since = now - _WEEK
        return [
            each
            for each, buddy in self.everybody.buddies.items()
            if each not in one.asked
            and each != one.holder
            and self.asked_since(each, since) < buddy.most_asked
        ]

    def _wanting(self, one: Waited) -> Wanting:
        wanting = self.everybody.members[one.member].wanting
        return replace(wanting, knows=frozenset(self.knows[one.member]))

    def _free_buddy(self, number: int, now: datetime) -> FreeBuddy:
        buddy = self.everybody.buddies[number]
        stands = self.asked_since(number, now - OFFER_STANDS)
        offered = sum(
            one.open and not one.asked[number]
            for _, one in self.offered_to[number][len(self.offered_to[number]) - stands :]
        )
        candidate = replace(
            buddy.candidate, members=self.has[number], asked=self.asked_since(number, now - _WEEK)
        )
        return FreeBuddy(candidate, offered, buddy.most_asked)

    def _broadcast(self, one: Waited, now: datetime) -> None:
        """To everybody at once, whatever they said; then staff, as often as in ours."""
        if not one.open and now < one.since + OWN_FIRST:
            self._at(one, one.since + OWN_FIRST)
            return
        if one.step == 0 and one.open:
            self._ask(one, now, list(self.everybody.buddies))
            self._at(one, now + _STAFF_AFTER)
        else:
            self.tell_staff(one, now, given.STAFF_ACTS)
            self._at(one, told_again(now, LONDON))
        one.step += 1


def _as_waiting(one: Waited) -> WaitingRequest:
    undecided = any(not passed for passed in one.asked.values())
    return WaitingRequest(
        one.kind,
        one.since,
        one.step,
        held_by_own_buddy=one.holder is not None,
        answered=False,
        promise=one.promise,
        warned=one.warned_at is not None,
        all_passed=one.open and one.step > 0 and not undecided,
        planned=one.planned,
    )
