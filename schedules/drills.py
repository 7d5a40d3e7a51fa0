"""When paging is tried out, who is asked next, and when a drill is over: never in a real alarm."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from schedules.kind_hours import kind_time
from schedules.plan_words import parse_days, parse_times
from schedules.plans import Plan
from schedules.rota import OnCallStaff, Rota, is_away, next_opening, on_duty

OFF = "off"
_ON_TIME = timedelta(minutes=15)
"""So long after its slot a drill still begins at whatever hour the charity chose."""
_ANY_HOUR_AFTER = timedelta(days=3)
"""Postponed for so long, it no longer waits for daytime: some are on call at night only."""
_ALONE = 3
"""On call, backup, manager: one after the other. Then all the others at once."""
_WAIT = timedelta(minutes=3)
_LAST_WAIT = timedelta(minutes=5)
_IN_CHARGE = 3
"""The order from which on somebody is a manager."""


@dataclass(frozen=True, slots=True)
class DrillStep:
    """Whom to page now; nobody where everybody was asked once and the drill is over."""

    staff_ids: tuple[int, ...]
    next_at: datetime

    @property
    def over(self) -> bool:
        """Nobody is left to ask."""
        return not self.staff_ids


def drill_plan(text: str, timezone: str) -> Plan | None:
    """Read `tue 11:00` or `mon-fri 14:30`; None for `off`.

    Raises ValueError with words for the person who wrote it.
    """
    words = text.strip()
    if words.casefold() == OFF:
        return None
    days, _, at = words.rpartition(" ")
    times = parse_times(at)
    if not days or len(times) != 1:
        raise ValueError("write days and one time, as in tue 11:00, or off")
    return Plan(parse_days(days), times[0], timezone)


def may_begin(slot: datetime, now: datetime, timezone: str, rota: Rota, *, quiet: bool) -> bool:
    """Whether the drill of that slot begins now; if not, it is postponed and asked about again.

    `quiet` where no alert is open. Somebody has to be on call, unless nobody will be for weeks.
    """
    if not quiet or not rota:
        return False
    if not on_duty(rota, now) and next_opening(rota, now) is not None:
        return False
    waited = now - slot
    daytime = kind_time(now, timezone) <= now
    return waited <= _ON_TIME or daytime or waited > _ANY_HOUR_AFTER


def drill_step(
    asked: Collection[int], rungs: Sequence[int], now: datetime, *, everybody: bool = False
) -> DrillStep:
    """The next page of a drill that nobody has answered. `rungs` are all who can be asked."""
    left = [person for person in rungs if person not in asked]
    if everybody or len(asked) >= _ALONE or len(left) <= 1:
        return DrillStep(tuple(left), now + _LAST_WAIT)
    return DrillStep((left[0],), now + _WAIT)


def present(rota: Rota, now: datetime) -> Sequence[OnCallStaff]:
    """Who is asked at all: whoever is away is left in peace by a drill."""
    return [staff for staff in rota if not is_away(staff, now)]


def in_charge(rota: Rota) -> tuple[int, ...]:
    """Who hears that a drill has failed: the managers, or whoever is asked last."""
    last = max((staff.order for staff in rota), default=_IN_CHARGE)
    order = min(last, _IN_CHARGE)
    return tuple(staff.person_id for staff in rota if staff.order >= order)


def minutes_since(start: datetime, now: datetime) -> str:
    """Whole minutes, rounded up, as a page says them: never 0."""
    return str(max(1, -(-(now - start) // timedelta(minutes=1))))
