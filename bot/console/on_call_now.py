"""Who is on call now and who is next, as the first page says it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.console.labels import listed, when
from bot.store.people import Person
from schedules.on_call import OnCallStaff, shifts_on
from schedules.rota import LOOK_AHEAD, Rota, on_duty
from schedules.shifts import Shift

_PLACES = {1: "paged first", 2: "backup", 3: "manager"}
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class OnCallNow:
    """One person who would be paged now."""

    name: str
    place: str
    until: str
    """Empty for somebody who is always on call."""


@dataclass(frozen=True, slots=True)
class RotaNow:
    """What the rota says at this moment."""

    here: list[OnCallNow]
    next_names: str
    next_when: str
    """Empty where no shift begins within two weeks."""


def rota_now(rota: Rota, people: Mapping[int, Person], now: datetime, timezone: str) -> RotaNow:
    """In words, with the times of whoever reads it."""
    duty = on_duty(rota, now)
    here = [
        OnCallNow(
            people[staff.person_id].first_name,
            _PLACES.get(staff.order, ""),
            "" if staff.on_call.always else when(_ends(staff, now), now, timezone),
        )
        for staff in duty
    ]
    upcoming = _upcoming(rota, now)
    if not upcoming:
        return RotaNow(here, "", "")
    begins = min(shift.begins for _, shift in upcoming)
    ids = dict.fromkeys(staff.person_id for staff, shift in upcoming if shift.begins == begins)
    names = [people[person_id].first_name for person_id in ids]
    return RotaNow(here, listed(names), when(begins, now, timezone))


def _ends(staff: OnCallStaff, now: datetime) -> datetime:
    today = shifts_on(staff, now.astimezone(UTC).date())
    return max(shift.ends for shift in today if shift.begins <= now < shift.ends)


def _upcoming(rota: Rota, now: datetime) -> list[tuple[OnCallStaff, Shift]]:
    """The shifts that begin on the first day on which any does."""
    day = now.astimezone(UTC).date()
    for ahead in range(LOOK_AHEAD // _DAY + 1):
        found = [
            (staff, shift)
            for staff in rota
            if not staff.on_call.always
            for shift in shifts_on(staff, day + ahead * _DAY)
            if shift.begins > now
        ]
        if found:
            return found
    return []
