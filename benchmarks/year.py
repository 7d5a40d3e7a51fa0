"""A year of a thousand members in seconds: every slot through the same functions as in service."""

import heapq
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from random import Random
from typing import assert_never

from benchmarks.year_people import BEGINS, ENDS, Member, World
from messages.check_in_bank import NOT_AGAIN_WITHIN, choose
from messages.occasions import Occasion
from schedules.checkins import (
    Ask,
    AskNothing,
    Hold,
    Invite,
    MemberForCheckIn,
    Skip,
    Step,
    next_step,
)
from schedules.occasions import occasion
from schedules.on_call import OnCallStaff
from schedules.plans import Plan
from schedules.rota import covered
from schedules.shifts import Shift, joined, within
from schedules.slots import Slot, slots

_DAY = timedelta(days=1)
_WITHIN = timedelta(hours=24)
"""As long as an answer counts as one."""


@dataclass(frozen=True, slots=True)
class Happened:
    """What became of one slot, at the moment when it was looked at."""

    member: Member
    plan: Plan
    slot: Slot
    at: datetime
    step: Step
    occasion: Occasion
    sentence: str = ""

    @property
    def asked(self) -> bool:
        """Whether anything went that day."""
        return isinstance(self.step, Ask | AskNothing)

    @property
    def outcome(self) -> str:
        """For counting."""
        match self.step:
            case Ask():
                return "asked"
            case AskNothing():
                return "a hello that asks nothing"
            case Invite():
                return "invited"
            case Hold(reason):
                return f"held: {reason.value}"
            case Skip(reason):
                return f"skipped: {reason.value}"
            case _:
                assert_never(self.step)


def live(world: World, seed: int) -> Iterator[Happened]:
    """One member after the other, each through the whole year."""

    @cache
    def cover(at: datetime) -> bool:
        return covered(rota_on(at.date()), at)

    @cache
    def rota_on(day: date) -> tuple[OnCallStaff, ...]:
        """As the service loads it: without what is far from that day."""
        around = [datetime.combine(day, time(), UTC) + days * _DAY for days in (-3, 4)]
        return tuple(replace(each, away=within(each.away, *around)) for each in world.rota)

    outages = joined(world.outages)
    for member in world.members:
        life = _Life(member, Random(f"{seed} {member.number}"))
        for at, plan, slot in _in_turn(outages, member):
            step = next_step(slot, life.known(at), cover(at), at)
            sort = occasion(slot.local.date(), slot.local.time(), member.place, member.own_dates)
            sentence = life.after(slot, at, step, sort)
            yield Happened(member, plan, slot, at, step, sort, sentence)


def _in_turn(outages: Sequence[Shift], member: Member) -> Iterator[tuple[datetime, Plan, Slot]]:
    """As they are looked at: when they are due or, while nothing ran, as soon as it does again."""
    found = heapq.merge(
        *(_numbered(nth, plan) for nth, plan in enumerate(member.plans)), key=lambda one: one[:2]
    )
    for due_at, nth, slot in found:
        before = bisect_right(outages, due_at, key=lambda stop: stop.begins)
        late = before > 0 and outages[before - 1].holds(due_at)
        yield outages[before - 1].ends if late else due_at, member.plans[nth], slot


def _numbered(nth: int, plan: Plan) -> Iterator[tuple[datetime, int, Slot]]:
    return ((slot.due_at, nth, slot) for slot in slots(plan, BEGINS, ENDS))


@dataclass(slots=True)
class _Asked:
    due_at: datetime
    sentence: str


@dataclass(slots=True)
class _Life:
    """What is known of one member as the year goes on."""

    member: Member
    chance: Random
    invited: bool = False
    asked: list[_Asked] = field(default_factory=list)
    to_come: list[tuple[datetime, int]] = field(default_factory=list)
    """Answers that they are going to give, and to which."""
    answered: int = -1
    """The last that has its answer."""
    wrote_at: datetime | None = None
    """When the last answer came."""

    def known(self, now: datetime) -> MemberForCheckIn:
        member = self.member
        unanswered = self._unanswered(now)
        before = bisect_right(member.writes, now)
        wrote = [self.wrote_at, member.writes[before - 1] if before else None]
        return MemberForCheckIn(
            consented=member.agrees_at is not None and member.agrees_at <= now,
            invited=self.invited,
            stopped=member.stops_at is not None and member.stops_at <= now,
            paused_until=max((one.ends for one in member.pauses if one.holds(now)), default=None),
            reachable=True,
            concern_open=any(one.holds(now) for one in member.concerns),
            last_wrote_at=max((at for at in wrote if at is not None), default=None),
            unanswered=unanswered,
            last_asked_at=self.asked[-1].due_at if self.asked else None,
            quiet_hours=member.quiet,
            timezone=member.timezone,
            own_dates=member.own_dates,
        )

    def _unanswered(self, now: datetime) -> int:
        """In a row, up to now."""
        while self.to_come and self.to_come[0][0] <= now:
            self.wrote_at, nth = heapq.heappop(self.to_come)
            self.answered = max(self.answered, nth)
        return len(self.asked) - 1 - self.answered

    def after(self, slot: Slot, at: datetime, step: Step, sort: Occasion) -> str:
        """The words of it, and whether they answer; empty where nothing goes."""
        self.invited |= isinstance(step, Invite)
        if not isinstance(step, Ask | AskNothing):
            return ""
        recent = [one.sentence for one in self.asked[-NOT_AGAIN_WITHIN:]]
        seed = f"{self.member.number}:{slot.key}"
        quiet = isinstance(step, AskNothing)
        sentence = choose(sort, recent, seed, asks_nothing=quiet).id
        answers = self.chance.random() < self.member.answers
        if answers:
            answered_at = at + self.chance.random() * _WITHIN
            heapq.heappush(self.to_come, (answered_at, len(self.asked)))
        self.asked.append(_Asked(slot.due_at, sentence))
        return sentence
