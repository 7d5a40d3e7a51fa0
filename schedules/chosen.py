"""All that a member has chosen about when they hear from us, as one value."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from schedules.plans import Days, Place, Plan
from schedules.quiet_hours import QuietHours
from schedules.slots import next_slot


@dataclass(frozen=True, slots=True)
class ChosenTime:
    """One time of day. The bounds are those of `Plan`."""

    days: Days
    at: time
    anchor: date | None = None
    starts: date | None = None
    ends: date | None = None
    on: date | None = None
    daily_until: date | None = None

    @property
    def key(self) -> tuple[time, date | None]:
        """A member has each time of day once, and each one-off once."""
        return self.at, self.on


@dataclass(frozen=True, slots=True)
class Chosen:
    """The times, and how near to them and outside which hours we stay."""

    times: tuple[ChosenTime, ...] = ()
    leeway: int = 0
    quiet: QuietHours | None = None

    def same(self, other: "Chosen") -> bool:
        """Whether both say the same, in whatever order."""
        mine = frozenset(self.times), self.leeway, self.quiet
        return mine == (frozenset(other.times), other.leeway, other.quiet)

    @property
    def lasting(self) -> tuple[ChosenTime, ...]:
        """Those that come again and again."""
        return tuple(one for one in self.times if one.on is None)

    @property
    def once(self) -> tuple[ChosenTime, ...]:
        """Those that come on one day."""
        return tuple(one for one in self.times if one.on is not None)


@dataclass(frozen=True, slots=True)
class Whose:
    """What a plan takes from the member and the organisation."""

    timezone: str
    place: Place = field(default_factory=Place)
    seed: str = ""
    quiet: QuietHours | None = None
    """The organisation's quiet hours."""


FORTNIGHT = timedelta(days=14)


def settling_in(chosen: Chosen, first: date, running: date | None = None) -> Chosen:
    """A hello every day for the first two weeks from that day on, and then as they chose.

    `running` is the last day of one that has begun: it goes on to its own end.
    """
    until = first + FORTNIGHT - timedelta(days=1)
    if running is not None and running >= first:
        until = running
    times = (replace(one, daily_until=until) if one.on is None else one for one in chosen.times)
    return replace(chosen, times=tuple(times))


def as_it_stands(chosen: Chosen, today: date) -> Chosen:
    """Without the bounds that are behind us, as people say it."""
    return replace(chosen, times=tuple(_as_it_stands(one, today) for one in chosen.times))


def _as_it_stands(one: ChosenTime, today: date) -> ChosenTime:
    begun = one.starts is not None and one.starts <= today
    settled = one.daily_until is not None and one.daily_until < today
    return replace(
        one,
        starts=None if begun else one.starts,
        daily_until=None if settled else one.daily_until,
    )


def plan_from(one: ChosenTime, chosen: Chosen, whose: Whose) -> Plan:
    """The plan behind one time of day."""
    return Plan(
        one.days,
        one.at,
        whose.timezone,
        place=whose.place,
        anchor=one.anchor,
        starts=one.starts,
        ends=one.ends,
        on=one.on,
        daily_until=one.daily_until,
        leeway=chosen.leeway,
        seed=whose.seed,
        quiet=tuple(each for each in (chosen.quiet, whose.quiet) if each is not None),
    )


def anchored(chosen: Chosen, whose: Whose, after: datetime) -> Chosen:
    """Every other week counts from the first week that can still be kept, for all times alike."""
    loose = [one for one in chosen.lasting if one.days.every > 1 and one.anchor is None]
    if not loose:
        return chosen
    kept = [one.anchor for one in chosen.lasting if one.anchor is not None]
    anchor = kept[0] if kept else _first_day(loose, chosen, whose, after)
    times = (replace(one, anchor=anchor) if one in loose else one for one in chosen.times)
    return replace(chosen, times=tuple(times))


def _first_day(
    loose: Sequence[ChosenTime], chosen: Chosen, whose: Whose, after: datetime
) -> date | None:
    found = (next_slot(plan_from(one, chosen, whose), after) for one in loose)
    return min((slot.local.date() for slot in found if slot is not None), default=None)
