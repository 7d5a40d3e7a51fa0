"""A buddy's record for references: what they gave, month by month, and nobody else's name."""

from dataclasses import dataclass
from datetime import date

from bot.charity import Charity
from bot.database import Transaction
from bot.store.given_times import Given, given_by_month
from bot.store.people import Person
from schedules.given_time import Month, spoken_minutes, time_credits
from schedules.spoken import MONTHS


@dataclass(frozen=True, slots=True)
class BuddyRecord:
    """All that it takes to write one."""

    organisation: str
    name: str
    made_on: date
    months: tuple[tuple[Month, Given], ...]

    @property
    def minutes(self) -> int:
        """In all."""
        return sum(given.minutes for _, given in self.months)


async def buddy_record(
    tx: Transaction, charity: Charity, buddy: Person, today: date
) -> BuddyRecord:
    """Everything that is counted for them until today."""
    months = await given_by_month(tx, buddy.id)
    return BuddyRecord(charity.name, buddy.name, today, tuple(months))


def as_text(record: BuddyRecord) -> str:
    """For a letter: plain words, one line a month."""
    lines = [
        f"Volunteering of {record.name}",
        "",
        f"With {record.organisation}, as a volunteer who writes with people by message.",
        f"In all: {spoken_minutes(record.minutes)}, which is {time_credits(record.minutes)} "
        f"time credits. Made on {record.made_on.isoformat()}.",
        "",
        *(_line(month, given) for month, given in record.months),
    ]
    return "\n".join(lines) + "\n"


def _line(month: Month, given: Given) -> str:
    conversations = "conversation" if given.answers == 1 else "conversations"
    visits = f", {given.visits} visits" if given.visits else ""
    return (
        f"{MONTHS[month.month - 1]} {month.year}: {spoken_minutes(given.minutes)}, "
        f"{given.answers} {conversations}{visits}"
    )
