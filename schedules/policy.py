"""How staff are paged, level by level and hour by hour, as a table that a charity may change."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import assert_never
from zoneinfo import ZoneInfo

from messages.triage.levels import Level


class Whom(StrEnum):
    """Who is meant by one step. The words are those of the setting."""

    ON_CALL = "on call"
    """Whoever on call has not been paged yet in this round; with none left, the next of staff."""
    BACKUP = "backup"
    """The next one of them."""
    MANAGER = "manager"
    FALLBACK = "fallback"
    """Whoever is named for the hours when nobody is on call."""
    EVERYONE = "everyone"


class Ways(StrEnum):
    """Which of a person's addresses a page uses."""

    PREFERRED = "preferred"
    """The first that can be used; the next one only where it was not delivered in time."""
    EVERY = "every way"
    """All of them at once."""


class Call(StrEnum):
    """Whether the telephone rings as well."""

    NO = "no call"
    UNREACHED = "call if not reached"
    """Once it is known, or a minute has passed, that none of the ways delivered it."""
    YES = "call"


@dataclass(frozen=True, slots=True)
class Step:
    """One page of a round, and how long it is given in the first round."""

    whom: Whom
    wait: timedelta
    ways: Ways = Ways.PREFERRED
    call: Call = Call.NO


@dataclass(frozen=True, slots=True)
class Hours:
    """A part of every day. One that ends no later than it begins runs past midnight."""

    begins: time
    ends: time

    def cover(self, at: time) -> bool:
        """Whether the clock on the wall is in it."""
        if self.begins < self.ends:
            return self.begins <= at < self.ends
        return at >= self.begins or at < self.ends


@dataclass(frozen=True, slots=True)
class Rule:
    """The steps for one level in one part of the day; then round again without end."""

    level: Level
    steps: tuple[Step, ...]
    """The last one is for everyone. None: it waits until somebody is on call again."""
    repeat: timedelta
    """Between pages from the second round on."""
    nobody: bool = False
    """For the hours when nobody is on call; the others are for when somebody is."""
    hours: Hours | None = None

    def __post_init__(self) -> None:
        if self.steps[-1:] != () and self.steps[-1].whom is not Whom.EVERYONE:
            raise ValueError("a round of pages ends with everyone")
        if not self.steps and not self.nobody:
            raise ValueError("an alert does not wait while somebody is on call")

    def wait_after(self, step: int) -> timedelta:
        """How long that page is given before the next."""
        return self.steps[step].wait if step < len(self.steps) else self.repeat


@dataclass(frozen=True, slots=True)
class PagingPolicy:
    """Every rule. `timezone` is where the hours are read from."""

    rules: tuple[Rule, ...]
    timezone: str = "Europe/London"

    def rule_for(self, level: Level, *, staffed: bool, now: datetime) -> Rule:
        """The first for these hours, else the one for any; ours where the charity has none."""
        at = now.astimezone(ZoneInfo(self.timezone)).time()
        fitting = _fitting(self.rules, level, staffed) or _fitting(DEFAULT_RULES, level, staffed)
        for rule in fitting:
            if rule.hours is not None and rule.hours.cover(at):
                return rule
        return next(rule for rule in fitting if rule.hours is None)


def _fitting(rules: tuple[Rule, ...], level: Level, staffed: bool) -> list[Rule]:
    return [rule for rule in rules if rule.level is paged_as(level) and rule.nobody is not staffed]


def paged_as(level: Level) -> Level:
    """What cannot be read, or was raised by a buddy, is as fast as soon."""
    match level:
        case Level.URGENT:
            return Level.URGENT
        case Level.SOON | Level.TODAY | Level.ORDINARY | Level.UNREADABLE:
            return Level.SOON
        case _:
            assert_never(level)


_FIVE, _QUARTER, _HALF, _HOUR = (timedelta(minutes=minutes) for minutes in (5, 15, 30, 60))
_EVERYONE_URGENT = Step(Whom.EVERYONE, _FIVE, Ways.EVERY, Call.YES)

NIGHT = Hours(time(22), time(7))
"""When a phone lies on the bedside table, and one buzz is slept through."""

# Urgent: five minutes each, as crisis text lines aim at; soon: within the hour.
DEFAULT_RULES = (
    Rule(
        Level.URGENT,
        (
            Step(Whom.ON_CALL, _FIVE, call=Call.UNREACHED),
            Step(Whom.BACKUP, _FIVE),
            Step(Whom.MANAGER, _FIVE),
            _EVERYONE_URGENT,
        ),
        repeat=_FIVE,
    ),
    Rule(
        Level.URGENT,
        (
            Step(Whom.ON_CALL, _FIVE, Ways.EVERY, Call.UNREACHED),
            Step(Whom.BACKUP, _FIVE, Ways.EVERY, Call.UNREACHED),
            Step(Whom.MANAGER, _FIVE, Ways.EVERY, Call.UNREACHED),
            _EVERYONE_URGENT,
        ),
        repeat=_FIVE,
        hours=NIGHT,
    ),
    Rule(
        Level.URGENT,
        (
            Step(Whom.FALLBACK, _FIVE, Ways.EVERY, Call.UNREACHED),
            Step(Whom.BACKUP, _FIVE, Ways.EVERY),
            Step(Whom.MANAGER, _FIVE, Ways.EVERY),
            _EVERYONE_URGENT,
        ),
        repeat=_FIVE,
        nobody=True,
    ),
    Rule(
        Level.SOON,
        (
            Step(Whom.ON_CALL, _HOUR),
            Step(Whom.BACKUP, _QUARTER),
            Step(Whom.MANAGER, _QUARTER),
            Step(Whom.EVERYONE, _HALF),
        ),
        repeat=_HALF,
    ),
    Rule(Level.SOON, (), repeat=_HALF, nobody=True),
)
DEFAULT_POLICY = PagingPolicy(())
