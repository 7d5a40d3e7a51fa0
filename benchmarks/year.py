"""A year of a thousand members in seconds: every slot through the same functions as in service."""

import heapq
from collections.abc import Iterator
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
from schedules.shifts import within
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

    for member in world.members:
        life = _Life(member, Random(f"{seed} {member.number}"))
        for at, plan, slot in _in_turn(world, member):
            step = next_step(slot, life.known(at), cover(at), at)
            sort = occasion(slot.local.date(), slot.local.time(), member.place, member.own_dates)
            yield life.after(Happened(member, plan, slot, at, step, sort))


def _in_turn(world: World, member: Member) -> Iterator[tuple[datetime, Plan, Slot]]:
    """As they are looked at: when they are due or, while nothing ran, as soon as it does again."""
    found = heapq.merge(
        *(_numbered(nth, plan) for nth, plan in enumerate(member.plans)), key=lambda one: one[:2]
    )
    for due_at, nth, slot in found:
        late = [stop.ends for stop in world.outages if stop.holds(due_at)]
        yield max([due_at, *late]), member.plans[nth], slot


def _numbered(nth: int, plan: Plan) -> Iterator[tuple[datetime, int, Slot]]:
    return ((slot.due_at, nth, slot) for slot in slots(plan, BEGINS, ENDS))


@dataclass(slots=True)
class _Asked:
    due_at: datetime
    sentence: str
    answered_at: datetime | None


@dataclass(slots=True)
class _Life:
    """What is known of one member as the year goes on."""

    member: Member
    chance: Random
    invited: bool = False
    asked: list[_Asked] = field(default_factory=list)

    def known(self, now: datetime) -> MemberForCheckIn:
        member = self.member
        wrote = [at for at in member.writes if at <= now]
        wrote += [at for one in self.asked[-NOT_AGAIN_WITHIN:]
                  if (at := one.answered_at) and at <= now]  # fmt: skip
        return MemberForCheckIn(
            consented=member.agrees_at is not None and member.agrees_at <= now,
            invited=self.invited,
            stopped=member.stops_at is not None and member.stops_at <= now,
            paused_until=max((one.ends for one in member.pauses if one.holds(now)), default=None),
            reachable=True,
            concern_open=any(one.holds(now) for one in member.concerns),
            last_wrote_at=max(wrote, default=None),
            unanswered=self._unanswered(now),
            last_asked_at=self.asked[-1].due_at if self.asked else None,
            quiet_hours=member.quiet,
            timezone=member.timezone,
            own_dates=member.own_dates,
        )

    def _unanswered(self, now: datetime) -> int:
        """In a row, up to now."""
        for nth, one in enumerate(reversed(self.asked)):
            if one.answered_at is not None and one.answered_at <= now:
                return nth
        return len(self.asked)

    def after(self, happened: Happened) -> Happened:
        """The words of it, and whether they answer."""
        self.invited |= isinstance(happened.step, Invite)
        if not happened.asked:
            return happened
        recent = [one.sentence for one in self.asked[-NOT_AGAIN_WITHIN:]]
        quiet, seed = (
            isinstance(happened.step, AskNothing),
            f"{self.member.number}:{happened.slot.key}",
        )
        sentence = choose(happened.occasion, recent, seed, asks_nothing=quiet).id
        answers = self.chance.random() < self.member.answers
        answered_at = happened.at + self.chance.random() * _WITHIN if answers else None
        self.asked.append(_Asked(happened.slot.due_at, sentence, answered_at))
        return replace(happened, sentence=sentence)
