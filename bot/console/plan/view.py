"""What staff see of when a member hears from us: the choice, and what comes of it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.charity import Charity
from bot.console.labels import occasion_label
from bot.console.plan.forms import Which, which_of
from bot.database import Transaction
from bot.people.foreseeing import foreseen
from bot.people.upcoming import Upcoming
from bot.store.people import Person
from bot.store.plans import chosen_of
from bot.store.roster import with_the_rest
from schedules.chosen import Chosen, ChosenTime, as_it_stands
from schedules.plan_words import format_times
from schedules.quiet_hours import format_quiet_hours
from schedules.spoken import DAY_NAMES, spoken_clock
from schedules.spoken_choice import spoken_chosen, spoken_date
from schedules.zones import wall_clock

NEXT = 5
_AHEAD = timedelta(days=400)
"""From anywhere, the next Christmas is within it."""


@dataclass(frozen=True, slots=True)
class Once:
    """A one-off, and what taking it away has to name."""

    says: str
    on: str
    at: str


@dataclass(frozen=True, slots=True)
class PlanView:
    """One member's."""

    says: str
    version: str
    """Of what is shown here: a change is only kept if this still stands."""
    coming: list[tuple[str, str]]
    """When, and what happens then."""
    once: list[Once]
    fields: Mapping[str, str]
    """What the form begins with."""
    several: bool
    """Whether times differ in more than the form can show: keeping it makes them alike."""


async def plan_view(
    tx: Transaction, charity: Charity, member: Person, now: datetime, most: int = NEXT
) -> PlanView:
    """Read it all."""
    chosen = await chosen_of(tx, member.id)
    today = wall_clock(now, member.timezone).date()
    (one,) = await with_the_rest(tx, [member])
    coming = await foreseen(tx, charity, one, now, now, now + _AHEAD, most)
    return PlanView(
        spoken_chosen(as_it_stands(chosen, today)),
        version_of(chosen),
        [(_when(each), _happens(each)) for each in coming],
        [_once(each) for each in chosen.once],
        _fields(chosen, today),
        len({_bounds(each) for each in chosen.lasting}) > 1,
    )


def version_of(chosen: Chosen) -> str:
    """The same for the same choice, in whatever order it was read."""
    times = sorted(repr(one) for one in chosen.times)
    words = f"{times}|{chosen.leeway}|{chosen.quiet}"
    return hashlib.blake2b(words.encode(), digest_size=8).hexdigest()


def _happens(each: Upcoming) -> str:
    day = occasion_label(each.occasion)
    return f"{each.happens} ({day})" if day else each.happens


def _when(one: Upcoming) -> str:
    day = one.local.date()
    return f"{DAY_NAMES[day.weekday()]} {spoken_date(day)}, {spoken_clock(one.local.time())}"


def _once(one: ChosenTime) -> Once:
    says = f"{spoken_date(one.on)} at {spoken_clock(one.at)}"
    return Once(says, one.on.isoformat() if one.on else "", f"{one.at:%H:%M}")


def _bounds(one: ChosenTime) -> tuple[object, ...]:
    return one.days, one.starts, one.ends, one.daily_until


def _fields(chosen: Chosen, today: date) -> dict[str, str]:
    """The first of the times stands for all: in nearly every plan they are alike."""
    fields = {
        "near": "about" if chosen.leeway else "exact",
        "quiet": format_quiet_hours(chosen.quiet) if chosen.quiet else "",
        "which": Which.NONE.value,
    }
    if not chosen.lasting:
        return fields
    first = chosen.lasting[0]
    if first.days.season is None:
        fields |= {f"day-{day}": "yes" for day in first.days.weekdays}
        fields |= {f"off-{off.value}": "yes" for off in first.days.off}
        fields["week"] = str(first.days.week)
    return fields | {
        "which": which_of(first.days).value,
        "times": format_times(tuple(one.at for one in chosen.lasting)).replace(";", "; "),
        "starts": _iso(first.starts),
        "ends": _iso(first.ends),
        "fortnight": "yes" if first.daily_until and first.daily_until >= today else "",
    }


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
