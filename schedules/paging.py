"""Who is paged next about a concern that nobody has taken yet: never nobody, never the end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import assert_never

from messages.triage.levels import Level
from schedules.rota import OnCallStaff, asked_first, next_opening, on_duty


class PageKind(StrEnum):
    """How the page is worded."""

    FIRST = "first"
    AGAIN = "again"
    EVERYONE = "everyone"


@dataclass(frozen=True, slots=True)
class Policy:
    """How fast a level climbs: one person at a time, then everyone, then round again."""

    waits: tuple[timedelta, ...]
    """After each page of the first round before the next: one person for each, then everyone."""
    repeat: timedelta
    """Between pages from then on, without end."""
    rests: bool
    """Whether an alert that was already paged waits while nobody at all is on call."""

    @property
    def round_length(self) -> int:
        """Pages in a round: each person alone, then everyone together."""
        return len(self.waits) + 1

    def wait_after(self, step: int) -> timedelta:
        """How long that page is given before the next."""
        return self.waits[step] if step < len(self.waits) else self.repeat


_FIVE, _QUARTER, _HALF = (timedelta(minutes=minutes) for minutes in (5, 15, 30))

URGENT = Policy(waits=(_FIVE, _FIVE, _FIVE), repeat=_FIVE, rests=False)
SOON = Policy(waits=(timedelta(hours=1), _QUARTER, _QUARTER), repeat=_HALF, rests=True)
# With no staff at all there is nobody to page: the service raises its own alarm meanwhile.
NO_STAFF_RETRY = _FIVE


@dataclass(frozen=True, slots=True)
class PagedConcern:
    """A concern that nobody has taken. `step` is 0 until the first page, then `Page.step`."""

    level: Level
    opened_at: datetime
    step: int = 0
    turned_down: frozenset[int] = frozenset()
    """Who said "not me" in this round."""


@dataclass(frozen=True, slots=True)
class Page:
    """Whom to page now (nobody: wait), and when to look again if nobody has taken it."""

    staff_ids: tuple[int, ...]
    kind: PageKind
    step: int
    """To be stored as the concern's next step; unchanged where nobody is paged."""
    next_at: datetime
    turned_down: frozenset[int]
    """To be stored with it: empty again once a whole round has passed."""


def policy_for(level: Level) -> Policy:
    """What cannot be read, or was raised by a buddy, is as fast as soon."""
    match level:
        case Level.URGENT:
            return URGENT
        case Level.SOON | Level.TODAY | Level.ORDINARY | Level.UNREADABLE:
            return SOON
        case _:
            assert_never(level)


def next_page(concern: PagedConcern, rota: Sequence[OnCallStaff], now: datetime) -> Page:
    """The next page of a concern that is due now. Also for "not me", which moves on at once."""
    policy = policy_for(concern.level)
    if not rota:
        return _nobody(concern, now + NO_STAFF_RETRY)
    here = on_duty(rota, now)
    if not here and (concern.step == 0 or policy.rests):
        opening = next_opening(rota, now)
        if opening is None:
            return _everyone(concern, rota, now + policy.repeat)
        return _nobody(concern, opening)
    next_at = now + policy.wait_after(concern.step)
    if concern.step % policy.round_length == policy.round_length - 1:
        return _everyone(concern, rota, next_at)
    return _one(concern, ladder(rota, now), next_at, policy)


def ladder(rota: Sequence[OnCallStaff], now: datetime) -> tuple[int, ...]:
    """Everybody, whoever is on call first: backup and manager are paged off duty too."""
    here = on_duty(rota, now)
    away = sorted((staff for staff in rota if staff not in here), key=asked_first)
    return tuple(staff.person_id for staff in (*here, *away))


def _one(concern: PagedConcern, rungs: tuple[int, ...], next_at: datetime, policy: Policy) -> Page:
    """One person: the rung of this step, or the next above that hasn't said "not me"."""
    rung = concern.step % policy.round_length % len(rungs)
    willing = [one for one in (*rungs[rung:], *rungs[:rung]) if one not in concern.turned_down]
    if not willing:
        return Page(rungs, PageKind.EVERYONE, concern.step + 1, next_at, frozenset())
    kind = PageKind.AGAIN if concern.step else PageKind.FIRST
    return Page((willing[0],), kind, concern.step + 1, next_at, concern.turned_down)


def _everyone(concern: PagedConcern, rota: Sequence[OnCallStaff], next_at: datetime) -> Page:
    """All who haven't said "not me"; all of them where everybody has. It ends a round."""
    people = [staff.person_id for staff in sorted(rota, key=asked_first)]
    willing = tuple(one for one in people if one not in concern.turned_down)
    return Page(willing or tuple(people), PageKind.EVERYONE, concern.step + 1, next_at, frozenset())


def _nobody(concern: PagedConcern, next_at: datetime) -> Page:
    """No page yet: the next look is when somebody comes on."""
    kind = PageKind.AGAIN if concern.step else PageKind.FIRST
    return Page((), kind, concern.step, next_at, concern.turned_down)
