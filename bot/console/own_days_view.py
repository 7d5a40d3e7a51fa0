"""A member's own days of the year, and whose bank holidays they have, as words for their page."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.charity import Charity
from bot.database import Transaction
from bot.store.own_dates import stored_dates_of
from bot.store.people import Person
from schedules.bank_holidays import nations_of
from schedules.own_dates import DateKind, DateManner, OwnDate
from schedules.spoken import MONTHS


@dataclass(frozen=True, slots=True)
class OwnDayView:
    """One day, for the page."""

    id: int
    day: str
    """`10 March`."""
    says: str


@dataclass(frozen=True, slots=True)
class OwnDaysView:
    """One member's."""

    days: list[OwnDayView]
    nations: Mapping[str, str]
    """Empty for a country that has the same holidays everywhere."""
    nation: str
    ours: str
    """What an empty choice means."""


async def own_days_view(tx: Transaction, charity: Charity, member: Person) -> OwnDaysView:
    """Read it all."""
    nations = nations_of(charity.country)
    ours = nations.get(charity.nation, "only what all parts share")
    days = [
        OwnDayView(one.id, _spoken(one.date.month_day), _says(one.date))
        for one in await stored_dates_of(tx, member.id)
    ]
    return OwnDaysView(days, nations, member.nation, f"As your organisation: {ours}")


def _spoken(month_day: str) -> str:
    month, day = month_day.split("-")
    return f"{int(day)} {MONTHS[int(month) - 1]}"


def _says(one: OwnDate) -> str:
    leap = " In years without 29 February it comes on the 28th." if one.leap else ""
    if one.kind is DateKind.BIRTHDAY:
        return f"Birthday: they want to hear from us.{leap}"
    if one.manner is DateManner.NONE:
        return f"Hard: no check-in on this day.{leap}"
    return f"Hard: gentle words.{leap}"
