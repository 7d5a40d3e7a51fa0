"""The agreed ladder when a member goes quiet: what is due now, and when to look again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum

from schedules.rhythm import Rhythm

# Domain brief 3.8. Caring messages ask for nothing: without an agreement none of this happens.
ANSWER_WITHIN = timedelta(hours=24)
"""As long as words still count as the answer to a check-in; after that it was missed."""
LEAST_BETWEEN = timedelta(hours=24)
"""Each step has its own time: whoever was turned to has a day before the next is."""
LOOK_DAILY = timedelta(hours=24)
LATE = timedelta(hours=2)
"""A look that is later than this was not made because we were not running."""


class Step(IntEnum):
    """How far the ladder has been climbed. The tens are the steps of the domain brief."""

    NONE = 0
    SOFTER = 10
    """Another, softer text went: even a dot will do."""
    BUDDY = 20
    """Their buddy knows, and they know that staff come next."""
    STAFF = 30
    """A concern is open: two tries at different times of day, the way they chose."""
    SECOND_TRY = 35
    """Whoever has it was asked to try at another time of day."""
    CONTACT = 40
    """Staff were asked to turn to the agreed contact, or told that they may turn to nobody."""
    DECIDE = 50
    """Staff were asked to decide, and whether anyone will attend."""


class Held(StrEnum):
    """Why silence means nothing now, whatever was agreed."""

    STOPPED = "stopped"
    PAUSED = "paused"
    CONTENTED = "contented"
    UNREACHABLE = "unreachable"
    NOT_SAFE_NOW = "not_safe_now"
    CONCERN_OPEN = "concern_open"


@dataclass(frozen=True, slots=True)
class Rung:
    """One step, and what has to have happened before it."""

    step: Step
    missed: int
    quiet: timedelta | None = None
    """Since the first one that was missed. So long is enough without so many."""


NO_QUESTION_AFTER = 1
"""Step 0: after one that was missed the next asks nothing."""
LADDER = (
    Rung(Step.SOFTER, missed=2),
    Rung(Step.BUDDY, missed=3, quiet=timedelta(days=5)),
    Rung(Step.STAFF, missed=4, quiet=timedelta(days=7)),
)
SECOND_TRY_AFTER = timedelta(hours=6)
CONTACT_AFTER = timedelta(hours=24)
CONTACT_ANYHOW = timedelta(hours=36)
"""Where staff have not noted two tries: their silence must not become the member's."""
DECIDE_AFTER = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class MemberInSilence:
    """How things stand with somebody who agreed to be noticed."""

    stopped: bool = False
    paused: bool = False
    contented: bool = False
    unreachable: bool = False
    """Something of ours did not arrive, and nothing has since."""
    not_safe_now: bool = False
    concern_open: bool = False
    """Another one than that of the silence itself."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """A silence, as far as it has gone."""

    step: Step
    stepped_at: datetime | None
    missed: Sequence[datetime]
    """When each check-in that arrived and was not answered was due, oldest first."""
    rhythm: Rhythm
    last_heard: datetime | None = None
    straight: bool = False
    """Their last words were worrying, a hard date has passed, or they asked for it: no waiting."""


@dataclass(frozen=True, slots=True)
class Try:
    """One try of staff to reach them, on the member's own clock."""

    at: datetime
    reached: bool


def why_held(member: MemberInSilence) -> Held | None:
    """None where a silence would be one."""
    reasons = (
        (Held.STOPPED, member.stopped),
        (Held.NOT_SAFE_NOW, member.not_safe_now),
        (Held.UNREACHABLE, member.unreachable),
        (Held.PAUSED, member.paused),
        (Held.CONTENTED, member.contented),
        (Held.CONCERN_OPEN, member.concern_open),
    )
    return next((reason for reason, is_so in reasons if is_so), None)


def next_step(quiet: Quiet, now: datetime) -> Step | None:
    """The step that is due now; None for none yet. From STAFF on, see `next_of_staff`."""
    if not quiet.missed or quiet.step >= Step.STAFF:
        return None
    if quiet.straight:
        enough = len(quiet.missed) >= quiet.rhythm.as_many_as(NO_QUESTION_AFTER)
        return Step.STAFF if enough else None
    if quiet.stepped_at is not None and now < quiet.stepped_at + LEAST_BETWEEN:
        return None
    rung = next(rung for rung in LADDER if rung.step > quiet.step)
    return rung.step if _reached(rung, quiet, now) else None


def _reached(rung: Rung, quiet: Quiet, now: datetime) -> bool:
    if len(quiet.missed) >= quiet.rhythm.as_many_as(rung.missed):
        return True
    if rung.quiet is None:
        return False
    return now - _began(quiet) >= quiet.rhythm.as_long_as(rung.quiet)


def _began(quiet: Quiet) -> datetime:
    """With the first one that was missed, or when they would usually have been heard of."""
    first = quiet.missed[0]
    if quiet.last_heard is None:
        return first
    return max(first, quiet.last_heard + quiet.rhythm.usual_gap)


def next_of_staff(
    step: Step, told_at: datetime, stepped_at: datetime, tries: Sequence[Try], now: datetime
) -> Step | None:
    """What whoever has the concern is asked next; None for nothing yet, or nothing more."""
    if step < Step.STAFF or any(each.reached for each in tries):
        return None
    enough = times_of_day(tries) >= 2
    if step < Step.CONTACT and now >= told_at + (CONTACT_AFTER if enough else CONTACT_ANYHOW):
        return Step.CONTACT
    if step < Step.SECOND_TRY and not enough and now >= told_at + SECOND_TRY_AFTER:
        return Step.SECOND_TRY
    if step is Step.CONTACT and now >= stepped_at + DECIDE_AFTER:
        return Step.DECIDE
    return None


def times_of_day(tries: Sequence[Try]) -> int:
    """In how many of morning, afternoon and evening somebody tried."""
    return len({_part(each.at.hour) for each in tries})


def _part(hour: int) -> str:
    if hour < 12:
        return "morning"
    return "afternoon" if hour < 17 else "evening"


def next_look(
    quiet: Quiet, pending: Sequence[datetime], told_at: datetime | None, now: datetime
) -> datetime:
    """When something may be due that is not now. `pending`: asked, and not missed yet."""
    found = [now + LOOK_DAILY, *(due_at + ANSWER_WITHIN for due_at in pending)]
    if quiet.stepped_at is not None:
        found += [quiet.stepped_at + LEAST_BETWEEN, quiet.stepped_at + DECIDE_AFTER]
    if told_at is not None:
        found += [told_at + wait for wait in (SECOND_TRY_AFTER, CONTACT_AFTER, CONTACT_ANYHOW)]
    if quiet.missed:
        waits = [rung.quiet for rung in LADDER if rung.quiet is not None]
        found += [_began(quiet) + quiet.rhythm.as_long_as(wait) for wait in waits]
    return min(moment for moment in found if moment > now)
