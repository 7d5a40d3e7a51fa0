"""What a buddy says of when they can be asked, and what only looks like it."""

import csv
from datetime import datetime
from pathlib import Path
from typing import assert_never
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from messages.availability import (
    AnyTime,
    Away,
    AwayHowLong,
    Back,
    Hours,
    MostAsked,
    MostMembers,
    One,
    Single,
    TakeBack,
    WantCalendar,
    Weekly,
    WhatHolds,
    read_availability,
)
from tests.messages.of_each import of_each

SUNDAY = datetime(2026, 11, 22, 18, 20, tzinfo=ZoneInfo("Europe/London"))
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
TABLE = Path(__file__).parent / "test_availability.csv"


def table() -> list[tuple[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["read"]) for row in csv.DictReader(file)]


def written(text: str, wall: datetime = SUNDAY) -> str:
    heard = read_availability(text, wall)
    return "-" if heard is None else "; ".join(_written(one) for one in heard.said)


def _written(one: One) -> str:
    match one:
        case Single(free, dates, hours):
            days = " ".join(f"{day:%m-%d}" for day in dates)
            return f"{'free' if free else 'not'} {days} {_hours(hours)}"
        case Away(starts, until):
            return f"away {starts:%m-%d} to {until:%m-%d}"
        case Weekly(days, hours, week):
            named = " ".join(DAYS[day] for day in sorted(days))
            return f"{week} {named} {_hours(hours)}" if week != "never" else f"never {named}"
        case MostMembers(count):
            return f"members {count}"
        case MostAsked(count):
            return f"asked {count}"
        case WantCalendar(ends):
            return "calendar off" if ends else "calendar"
        case AnyTime() | Back() | AwayHowLong() | TakeBack() | WhatHolds():
            return {
                AnyTime: "any",
                Back: "back",
                AwayHowLong: "how long",
                TakeBack: "undo",
                WhatHolds: "holds",
            }[type(one)]
        case _:
            assert_never(one)


def _hours(hours: Hours) -> str:
    return f"{hours.begins:%H:%M}-{hours.ends:%H:%M}"


@of_each(table(), lambda row: row[0])
def test_it_is_read_as_it_was_meant_and_everything_else_is_left_for_the_member(
    row: tuple[str, str],
) -> None:
    text, read = row
    assert written(text) == read


def test_there_is_much_of_it() -> None:
    assert len(table()) >= 200
    assert sum(read == "-" for _, read in table()) >= 50


PIECES = (
    "free not away busy tonight tomorrow sat tuesdays and till from 7 9 6-9 3rd dec weekend week "
    "2 weeks evening also only back any time for an hour now off next this people max"
).split()


@given(words=st.lists(st.sampled_from(PIECES), max_size=9), hour=st.integers(0, 23))
def test_whatever_is_said_it_is_about_days_to_come(words: list[str], hour: int) -> None:
    wall = SUNDAY.replace(hour=hour)
    heard = read_availability(" ".join(words), wall)
    for one in heard.said if heard else ():
        if isinstance(one, Single):
            assert one.dates == tuple(sorted(set(one.dates)))
            assert one.dates[0] >= wall.date()
        if isinstance(one, Away):
            assert wall.date() <= one.starts < one.until


@given(text=st.text(max_size=80))
def test_no_words_at_all_break_it(text: str) -> None:
    read_availability(text, SUNDAY)
