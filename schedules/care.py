"""Which nights on call were hard, and when and how whoever carried one is asked how they are."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from messages.outcomes import Outcome
from schedules.kind_hours import kind_time
from schedules.on_call import OnCallStaff
from schedules.rest import night_of
from schedules.rota import Rota
from schedules.shifts import Shift, within
from schedules.who import stretches
from schedules.zones import wall_clock

MANY_PAGES = 3
"""Woken that often, nobody has slept, whatever it was about."""
_DAY = timedelta(days=1)
GRAVE = frozenset(
    {
        Outcome.EMERGENCY_ATTENDING,
        Outcome.EMERGENCY_NOT_ATTENDING,
        Outcome.SAFEGUARDING,
        Outcome.DIED,
    }
)
"""Endings that stay with somebody."""


class Weight(StrEnum):
    """One thing that weighs on whoever was on call."""

    PAGED = "paged"
    TOOK_URGENT = "took_urgent"
    GRAVE_ENDING = "grave_ending"


@dataclass(frozen=True, slots=True)
class Carried:
    """What one person met at one moment, and the concern that it was about."""

    at: datetime
    weight: Weight
    concern_id: int


@dataclass(frozen=True, slots=True)
class HardNight:
    """A night after which somebody is asked how they are, and about which concerns."""

    night: date
    """The local day on which it began."""
    concerns: tuple[int, ...]


class Tonight(StrEnum):
    """How the night after a hard one stands."""

    FREE = "free"
    """They are not on call, or they chose to carry it."""
    RESTED_FIRST = "rested_first"
    """Somebody rested is on with them, and is asked first."""
    ALONE = "alone"
    """Nobody rested is on with them: staff in charge hear of it beforehand."""


def hard_night(carried: Iterable[Carried], now: datetime, timezone: str) -> HardNight | None:
    """Last night, if it was hard; looked at in the morning after it, so a grave ending then counts.

    A night is from 10pm to 7am where the person is.
    """
    began = wall_clock(now, timezone).date() - _DAY
    night = night_of(began, timezone)
    if night is None:
        return None
    met = [one for one in carried if night.begins <= one.at <= now]
    weighs = [one for one in met if one.at < night.ends or one.weight is Weight.GRAVE_ENDING]
    paged = [one for one in weighs if one.weight is Weight.PAGED]
    theirs = [one for one in weighs if one.weight is not Weight.PAGED]
    if not theirs and len(paged) < MANY_PAGES:
        return None
    return HardNight(began, tuple(sorted({one.concern_id for one in theirs or paged})))


def may_ask(now: datetime, timezone: str) -> bool:
    """Whether it is a kind hour in the day after the night: from 10am, and not in the evening."""
    local = wall_clock(now, timezone)
    return kind_time(now, timezone) <= now and 10 <= local.hour < 18


def tonight(
    staff: OnCallStaff, rota: Rota, tired: frozenset[int], now: datetime
) -> tuple[Tonight, Shift | None, tuple[OnCallStaff, ...]]:
    """How tonight stands, their hours of it, and whoever rested is on with them, best first.

    `tired` are all who had a hard night: they cannot stand in for one another.
    """
    night = night_of(wall_clock(now, staff.timezone).date(), staff.timezone)
    if night is None or staff.back_to_back:
        return Tonight.FREE, None, ()
    mine = within(stretches(staff, night.begins, night.ends), night.begins, night.ends)
    if not mine:
        return Tonight.FREE, None, ()
    hours = Shift(mine[0].begins, mine[-1].ends)
    others = [
        other for other in rota if other.person_id not in tired and _on_at(other, hours.begins)
    ]
    rested = tuple(sorted(others, key=lambda other: (other.order, other.person_id)))
    return (Tonight.RESTED_FIRST if rested else Tonight.ALONE), hours, rested


def _on_at(staff: OnCallStaff, moment: datetime) -> bool:
    soon = moment + timedelta(seconds=1)
    return any(shift.holds(moment) for shift in stretches(staff, moment, soon))
