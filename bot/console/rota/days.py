"""The coming days of the rota, as the page shows them: shifts, gaps and what a gap holds up."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.charity import Charity
from bot.store.people import Person
from schedules.bank_holidays import bank_holidays, holiday_names
from schedules.duty import OnDuty, RotaDay
from schedules.plans import Place
from schedules.rest import nights
from schedules.rota import READING_TIME, Rota
from schedules.shifts import Shift
from schedules.spoken import DAY_NAMES, MONTHS, spoken_clock
from schedules.who import stretches
from schedules.zones import wall_clock

PLACES = {1: "paged first", 2: "backup", 3: "manager"}
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class HoursRow:
    """Some hours of one day: somebody's, or nobody's."""

    begins: datetime
    hours: str
    name: str
    """Empty where nobody is on call."""
    note: str
    """Their place in the order; or what does not happen because nobody is there."""
    running: bool = False
    holds_up: bool = False
    """Check-ins that are planned then do not go."""


@dataclass(frozen=True, slots=True)
class DayCard:
    """One day of the page."""

    name: str
    holiday: str
    """What the bank holiday is called; empty for none."""
    rows: list[HoursRow]

    @property
    def holds_up(self) -> bool:
        """Whether there is a gap that matters."""
        return any(row.holds_up for row in self.rows)


def day_cards(
    days: Sequence[RotaDay],
    people: Mapping[int, Person],
    due: Counter[datetime],
    charity: Charity,
    now: datetime,
    timezone: str,
) -> list[DayCard]:
    """`due` are the moments of check-ins that would be held, and how many fall on each."""
    return [
        DayCard(
            day_name(day.day, wall_clock(now, timezone).date()),
            _holiday(day.day, charity.place),
            _rows(day, people, due, now, timezone),
        )
        for day in days
    ]


def second_nights(
    rota: Rota, people: Mapping[int, Person], now: datetime, until: datetime
) -> list[str]:
    """Whoever carries two nights without rest between, unless they chose to."""
    found = []
    for staff in rota:
        if staff.back_to_back or staff.on_call.always:
            continue
        mine = sorted(nights(stretches(staff, now, until), staff.timezone))
        row = next((day for day in mine if day + _DAY in mine), None)
        if row is not None:
            name = people[staff.person_id].first_name
            found.append(f"{name}: {_named(row)} and {_named(row + _DAY)}")
    return found


def day_name(day: date, today: date) -> str:
    """`Today, Sunday 22 November`."""
    whole = _named(day)
    return f"Today, {whole}" if day == today else whole


def hours_of(begins: datetime, ends: datetime, timezone: str) -> str:
    """`6pm to 10pm`, `10pm to 8am on Monday`, `all day`."""
    first, last = wall_clock(begins, timezone), wall_clock(ends, timezone)
    midnight = time(0)
    if first.time() == last.time() == midnight and last.date() == first.date() + _DAY:
        return "all day"
    until = spoken_clock(last.time())
    same = last.date() == first.date() or (
        last.time() == midnight and last.date() == first.date() + _DAY
    )
    day = "" if same else f" on {DAY_NAMES[last.weekday()]}"
    return f"{spoken_clock(first.time())} to {until}{day}"


def _holiday(day: date, place: Place) -> str:
    if day not in bank_holidays(place, day.year):
        return ""
    return holiday_names(place, day.year)[day].replace("(observed)", "(substitute day)")


def _named(day: date) -> str:
    return f"{DAY_NAMES[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def _rows(
    day: RotaDay,
    people: Mapping[int, Person],
    due: Counter[datetime],
    now: datetime,
    timezone: str,
) -> list[HoursRow]:
    shifts = [_shift_row(one, people, now, timezone) for one in day.on]
    holes = [_gap_row(gap, due, timezone) for gap in day.gaps]
    return sorted([*shifts, *holes], key=lambda row: row.begins)


def _shift_row(one: OnDuty, people: Mapping[int, Person], now: datetime, timezone: str) -> HoursRow:
    return HoursRow(
        one.begins,
        hours_of(one.begins, one.ends, timezone),
        people[one.staff.person_id].first_name,
        PLACES.get(one.staff.order, ""),
        running=one.begins <= now < one.ends,
    )


def _gap_row(gap: Shift, due: Counter[datetime], timezone: str) -> HoursRow:
    held = sum(count for at, count in due.items() if gap.begins - READING_TIME < at < gap.ends)
    hours = hours_of(gap.begins, gap.ends, timezone)
    if not held:
        return HoursRow(gap.begins, hours, "", "no check-in is planned then")
    what = "1 check-in is held" if held == 1 else f"{held} check-ins are held"
    why = f"{what}, because nobody would be there to read the answer"
    return HoursRow(gap.begins, hours, "", why, holds_up=True)
