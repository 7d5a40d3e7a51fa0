"""Who is paged next about a concern that nobody has taken yet: never nobody, never the end."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from messages.triage.levels import Level
from schedules.policy import DEFAULT_POLICY, Call, PagingPolicy, Rule, Step, Ways, Whom
from schedules.rota import (
    OnCallStaff,
    asked_first,
    fallback_now,
    is_away,
    next_opening,
    on_duty,
)

NO_STAFF_RETRY = timedelta(minutes=5)
"""With no staff at all there is nobody to page: the service raises its own alarm meanwhile."""
_MANAGERS = 3
"""From this order on a person is a manager: 1 is asked first, 2 is backup."""


class PageKind(StrEnum):
    """How the page is worded."""

    FIRST = "first"
    AGAIN = "again"
    EVERYONE = "everyone"


@dataclass(frozen=True, slots=True)
class PagedConcern:
    """A concern that nobody has taken. `step` is 0 until the first page, then `Page.step`."""

    level: Level
    opened_at: datetime
    step: int = 0
    turned_down: frozenset[int] = frozenset()
    """Who said "not me" in this round."""
    paged: frozenset[int] = frozenset()
    """Who was paged alone in this round, so that a change of shift passes nobody over."""


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
    ways: Ways = Ways.PREFERRED
    call: Call = Call.NO

    @property
    def calls(self) -> bool:
        """Whether the telephone rings with this page, whatever becomes of its words."""
        return self.call is Call.YES

    @property
    def calls_unreached(self) -> bool:
        """Whether it rings where the words are not delivered."""
        return self.call is Call.UNREACHED


def next_page(
    concern: PagedConcern,
    rota: Sequence[OnCallStaff],
    now: datetime,
    policy: PagingPolicy = DEFAULT_POLICY,
) -> Page:
    """The next page of a concern that is due now. Also for "not me", which moves on at once."""
    if not rota:
        return _wait(concern, concern.step, now + NO_STAFF_RETRY)
    staffed = bool(on_duty(rota, now))
    rule = policy.rule_for(concern.level, staffed=staffed, now=now)
    step_in_round = concern.step % len(rule.steps) if rule.steps else 0
    fallback = fallback_now(rota, now)
    if not staffed and not (rule.steps and fallback):
        opening = next_opening(rota, now)
        if opening is None:
            usual = Step(Whom.EVERYONE, rule.repeat, Ways.EVERY)
            last_step = rule.steps[-1] if rule.steps else usual
            return _everyone(concern, _present(rota, now), last_step, now + rule.repeat)
        if _rests(concern, rule):
            then = policy.rule_for(concern.level, staffed=True, now=opening)
            return _wait(concern, _step_at_opening(concern, rota, opening, then), opening)
    step, next_at = rule.steps[step_in_round], now + rule.wait_after(concern.step)
    if step.whom is not Whom.EVERYONE:
        untried = _untried(concern, rota, step, now)
        return _one(concern, untried, _present(rota, now), step, next_at)
    last = step_in_round == len(rule.steps) - 1
    return _everyone(concern, _present(rota, now), step, next_at, clean_slate=last)


def ladder(rota: Sequence[OnCallStaff], now: datetime) -> tuple[int, ...]:
    """Everybody, whoever is on call first: backup and manager are paged off duty too.

    Who said that they are away comes last.
    """
    here = on_duty(rota, now)
    others = [staff for staff in rota if staff not in here]
    others.sort(key=lambda staff: (is_away(staff, now), asked_first(staff)))
    return tuple(staff.person_id for staff in (*here, *others))


def _present(rota: Sequence[OnCallStaff], now: datetime) -> Sequence[OnCallStaff]:
    """All but those who are away; all of them where everybody is."""
    return [staff for staff in rota if not is_away(staff, now)] or rota


def _rests(concern: PagedConcern, rule: Rule) -> bool:
    """Whether it waits for the next shift: soon always, urgent where no fallback is named.

    What was paged already goes on: somebody may have read it, and nobody said that they have it.
    """
    return not rule.steps or (rule.steps[0].whom is Whom.FALLBACK and concern.step == 0)


def _step_at_opening(
    concern: PagedConcern, rota: Sequence[OnCallStaff], opening: datetime, then: Rule
) -> int:
    """Whoever comes on then is asked first, wherever the round had got to.

    But if all of them were paged before it rested, everybody is: a shift as short as one step
    would otherwise end each time before anyone else is asked.
    """
    begins = concern.step - concern.step % len(then.steps)
    come_on = {staff.person_id for staff in on_duty(rota, opening)}
    return begins + len(then.steps) - 1 if come_on <= concern.paged else begins


def _untried(
    concern: PagedConcern, rota: Sequence[OnCallStaff], step: Step, now: datetime
) -> list[int]:
    """Who may be paged alone now, best first; nobody where all have said "not me"."""
    rungs = ladder(rota, now)
    meant = _meant(step.whom, rota, now)
    best = (*(one for one in rungs if one in meant), *(one for one in rungs if one not in meant))
    turn = concern.step % len(rungs)
    around = (*rungs[turn:], *rungs[:turn])
    willing = [one for one in around if one not in concern.turned_down]
    return [one for one in best if one in willing and one not in concern.paged] or willing


def _meant(whom: Whom, rota: Sequence[OnCallStaff], now: datetime) -> frozenset[int]:
    """Who comes before the others at this step, although others may be on call."""
    if whom is Whom.MANAGER:
        return frozenset(
            staff.person_id
            for staff in rota
            if staff.order >= _MANAGERS and not is_away(staff, now)
        )
    if whom is Whom.FALLBACK:
        fallback = fallback_now(rota, now)
        return frozenset({fallback.person_id} if fallback else ())
    return frozenset()


def _one(
    concern: PagedConcern,
    untried: list[int],
    rota: Sequence[OnCallStaff],
    step: Step,
    next_at: datetime,
) -> Page:
    if not untried:
        return _everyone(concern, rota, step, next_at)
    kind = PageKind.AGAIN if concern.step else PageKind.FIRST
    return Page(
        (untried[0],),
        kind,
        concern.step + 1,
        next_at,
        concern.turned_down,
        concern.paged | {untried[0]},
        step.ways,
        step.call,
    )


def _everyone(
    concern: PagedConcern,
    rota: Sequence[OnCallStaff],
    step: Step,
    next_at: datetime,
    *,
    clean_slate: bool = True,
) -> Page:
    """All who haven't said "not me", or all of them where everybody has."""
    people = [staff.person_id for staff in sorted(rota, key=asked_first)]
    willing = [one for one in people if one not in concern.turned_down] or people
    turned_down, paged = concern.turned_down, concern.paged
    if clean_slate:
        turned_down, paged = frozenset(), frozenset()
    return Page(
        tuple(willing),
        PageKind.EVERYONE,
        concern.step + 1,
        next_at,
        turned_down,
        paged,
        step.ways,
        step.call,
    )


def _wait(concern: PagedConcern, step: int, next_at: datetime) -> Page:
    """Nobody is paged yet: this is when to look again."""
    kind = PageKind.AGAIN if concern.step else PageKind.FIRST
    return Page((), kind, step, next_at, concern.turned_down, paged=frozenset())
