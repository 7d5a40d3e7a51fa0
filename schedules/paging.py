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
    paged: frozenset[int] | None = None
    """Who was paged alone in this round, so that a change of shift passes nobody over.

    None where it isn't kept: then the step alone decides.
    """


@dataclass(frozen=True, slots=True)
class Page:
    """Whom to page now (nobody: wait), and when to look again if nobody has taken it."""

    staff_ids: tuple[int, ...]
    kind: PageKind
    step: int
    """To be stored as the concern's next step."""
    next_at: datetime
    turned_down: frozenset[int]
    """To be stored with it: empty again once a whole round has passed."""
    paged: frozenset[int]
    """To be stored with it, likewise."""


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
        return _wait(concern, concern.step, now + NO_STAFF_RETRY)
    step_in_round = concern.step % policy.round_length
    if not on_duty(rota, now):
        opening = next_opening(rota, now)
        if opening is None:
            return _everyone(concern, rota, now + policy.repeat)
        if concern.step == 0 or policy.rests:
            # Whoever comes on then is asked first, wherever the round had got to.
            return _wait(concern, concern.step - step_in_round, opening)
    next_at = now + policy.wait_after(concern.step)
    if step_in_round == policy.round_length - 1:
        return _everyone(concern, rota, next_at)
    return _one(concern, _untried(concern, ladder(rota, now), step_in_round), rota, next_at)


def ladder(rota: Sequence[OnCallStaff], now: datetime) -> tuple[int, ...]:
    """Everybody, whoever is on call first: backup and manager are paged off duty too."""
    here = on_duty(rota, now)
    away = sorted((staff for staff in rota if staff not in here), key=asked_first)
    return tuple(staff.person_id for staff in (*here, *away))


def _untried(concern: PagedConcern, rungs: tuple[int, ...], step_in_round: int) -> list[int]:
    """Who may be paged alone now, best first; nobody where all have said "not me"."""
    rung = step_in_round % len(rungs)
    around = (*rungs[rung:], *rungs[:rung])
    if concern.paged is not None and not concern.paged.issuperset(rungs):
        around = tuple(one for one in rungs if one not in concern.paged)
    return [one for one in around if one not in concern.turned_down] or [
        one for one in rungs if one not in concern.turned_down
    ]


def _one(
    concern: PagedConcern, untried: list[int], rota: Sequence[OnCallStaff], next_at: datetime
) -> Page:
    if not untried:
        return _everyone(concern, rota, next_at)
    kind = PageKind.AGAIN if concern.step else PageKind.FIRST
    paged = (concern.paged or frozenset()) | {untried[0]}
    return Page((untried[0],), kind, concern.step + 1, next_at, concern.turned_down, paged)


def _everyone(concern: PagedConcern, rota: Sequence[OnCallStaff], next_at: datetime) -> Page:
    """All who haven't said "not me", or all of them where everybody has; then a clean slate."""
    people = [staff.person_id for staff in sorted(rota, key=asked_first)]
    willing = [one for one in people if one not in concern.turned_down] or people
    nobody: frozenset[int] = frozenset()
    return Page(tuple(willing), PageKind.EVERYONE, concern.step + 1, next_at, nobody, paged=nobody)


def _wait(concern: PagedConcern, step: int, next_at: datetime) -> Page:
    """Nobody is paged yet: this is when to look again."""
    kind = PageKind.AGAIN if concern.step else PageKind.FIRST
    return Page((), kind, step, next_at, concern.turned_down, paged=frozenset())
