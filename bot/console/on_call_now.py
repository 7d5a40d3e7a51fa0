"""Who is on call now and who is next, as the first page says it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.console.labels import listed, when
from bot.store.people import Person
from schedules.rota import Rota, fallback_now
from schedules.who import who_is_next, who_is_on

_PLACES = {1: "paged first", 2: "backup", 3: "manager"}


@dataclass(frozen=True, slots=True)
class OnCallNow:
    """One person who would be paged now."""

    name: str
    place: str
    until: str
    """Empty for somebody who is on call for weeks."""


@dataclass(frozen=True, slots=True)
class RotaNow:
    """What the rota says at this moment."""

    here: list[OnCallNow]
    next_names: str
    next_when: str
    """Empty where no shift begins within two weeks."""
    fallback: str
    """Who is paged while nobody is on call; empty where nobody is named."""


def rota_now(rota: Rota, people: Mapping[int, Person], now: datetime, timezone: str) -> RotaNow:
    """In words, with the times of whoever reads it."""
    here = [
        OnCallNow(
            people[one.staff.person_id].first_name,
            _PLACES.get(one.staff.order, ""),
            when(one.until, now, timezone) if one.until else "",
        )
        for one in who_is_on(rota, now)
    ]
    named = fallback_now(rota, now)
    fallback = people[named.person_id].first_name if named else ""
    coming = who_is_next(rota, now)
    if coming is None:
        return RotaNow(here, "", "", fallback)
    names = [people[staff.person_id].first_name for staff in coming.staff]
    return RotaNow(here, listed(names), when(coming.begins, now, timezone), fallback)
