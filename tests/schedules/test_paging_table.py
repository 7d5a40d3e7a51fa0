"""Every situation in a table that staff can read: who is paged, how, and when the next one is."""

import csv
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from messages.triage.levels import Level
from schedules.on_call import OnCallStaff, parse_on_call
from schedules.paging import PagedConcern, next_page
from schedules.shifts import Shift
from tests.messages.of_each import of_each

TABLE = Path(__file__).with_suffix(".csv")
LONDON = ZoneInfo("Europe/London")
NUMBERS = {"Ali": 1, "Bea": 2, "Cat": 3, "Dan": 4}
ORDERS = {"Ali": 1, "Bea": 2, "Cat": 3, "Dan": 3}
DAYS = {"Tue": 2, "Wed": 3, "Sat": 6}
"""Days of June 2026, and with one more of December."""
WEEK = timedelta(days=7)


def rows() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def names(listed: str) -> list[str]:
    return [name.strip() for name in listed.split(";") if name.strip()]


def moment(words: str) -> datetime:
    """`Tue 20:00` on the wall in London, in summer unless it says winter."""
    *season, day, at = words.split()
    first = datetime(2026, 12, DAYS[day] - 1, tzinfo=LONDON) if season else None
    hour, minute = map(int, at.split(":"))
    date = first or datetime(2026, 6, DAYS[day], tzinfo=LONDON)
    return date.replace(hour=hour, minute=minute).astimezone(UTC)


def rota(row: dict[str, str], now: datetime) -> list[OnCallStaff]:
    hours = dict.fromkeys(names(row["on call"]), "always")
    hours |= {one.split()[0]: one.split()[1] for one in names(row["off duty"])}
    staff = [
        OnCallStaff(NUMBERS[name], ORDERS[name], parse_on_call(when), "Europe/London")
        for name, when in sorted(hours.items())
    ]
    away = (Shift(now - WEEK, now + WEEK),)
    for name in names(row["away"]):
        staff = [
            replace(one, away=away) if one.person_id == NUMBERS[name] else one for one in staff
        ]
    named = {NUMBERS[name] for name in names(row["fallback"])}
    return [replace(one, fallback=one.person_id in named) for one in staff]


def numbers(listed: str) -> frozenset[int]:
    return frozenset(NUMBERS[name] for name in names(listed))


def test_there_are_more_than_two_hundred_different_situations() -> None:
    given = [tuple(list(row.values())[:9]) for row in rows()]
    assert len(given) > 200
    assert len(set(given)) == len(given)


@of_each(rows(), lambda row: "-".join(list(row.values())[:8]))
def test_who_is_paged_how_and_for_how_long(row: dict[str, str]) -> None:
    now = moment(row["when"])
    concern = PagedConcern(
        Level(row["level"]),
        now,
        int(row["page"]) - 1,
        numbers(row["not me"]),
        numbers(row["paged"]),
    )
    page = next_page(concern, rota(row, now), now)
    people = {number: name for name, number in NUMBERS.items()}
    who = "; ".join(people[one] for one in page.staff_ids) or "nobody"
    minutes = (page.next_at - now) // timedelta(minutes=1)
    said = {"who": who, "words": page.kind.value, "minutes": str(minutes)}
    if page.staff_ids:
        said |= {"ways": page.ways.value, "call": page.call.value}
    assert said == {name: row[name] for name in said}
