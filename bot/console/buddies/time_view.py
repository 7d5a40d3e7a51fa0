"""The time that a buddy gave, as words for pages."""

from dataclasses import dataclass
from datetime import datetime

from bot.console.labels import on_date
from bot.database import Transaction
from bot.store.given_times import Given, GivenTime, given_by, newest_of
from bot.store.people import Person
from bot.tables.states import GaveTimeFor
from schedules.given_time import BEGINNING, Month, month_of, spoken_minutes, time_credits
from schedules.zones import wall_clock

MOST_SHOWN = 10
FOR = {
    GaveTimeFor.ANSWER: "an answer",
    GaveTimeFor.VISIT: "a visit",
    GaveTimeFor.OTHER: "other",
}


@dataclass(frozen=True, slots=True)
class TimeLine:
    """One piece of it."""

    id: int
    day: str
    what: str
    minutes: int
    corrected: bool


@dataclass(frozen=True, slots=True)
class TimeView:
    """How much it is, and the newest pieces."""

    this_month: str
    last_month: str
    in_all: str
    credits: int
    pieces: list[TimeLine]


async def time_view(tx: Transaction, buddy: Person, now: datetime) -> TimeView:
    """Read it all."""
    today = wall_clock(now, buddy.timezone).date()
    month = month_of(today)
    in_all = await given_by(tx, buddy.id, BEGINNING, month.after.first)
    return TimeView(
        _spoken(await _in(tx, buddy, month)),
        _spoken(await _in(tx, buddy, month.before)),
        _spoken(in_all),
        time_credits(in_all.minutes),
        [_line(each) for each in await newest_of(tx, buddy.id, MOST_SHOWN)],
    )


async def _in(tx: Transaction, buddy: Person, month: Month) -> Given:
    return await given_by(tx, buddy.id, month.first, month.after.first)


def _spoken(given: Given) -> str:
    return spoken_minutes(given.minutes)


def _line(each: GivenTime) -> TimeLine:
    day = on_date(each.on_day)
    return TimeLine(each.id, day, FOR[each.what], each.minutes, each.corrected)
