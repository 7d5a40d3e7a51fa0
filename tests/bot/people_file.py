"""Writes people files as a charity would, and takes them in."""

import csv
import io
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.charity import Charity, charity_of
from bot.database import Database
from bot.people.importing import Summary, import_people
from bot.store.people import everyone
from bot.store.roster import OnFile, with_the_rest
from messages.people import Channel
from tests.town.fixtures import settings_for

COLUMNS = (
    *(
        "role",
        "name",
        "channel",
        "address",
        "language",
        "timezone",
        "nation",
        "days",
        "time",
        "buddy",
    ),
    *("hours", "interests", "consent", "on_call", "order", "team", "fallback", "notes"),
)
SUNDAY_NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

Row = dict[str, str]


def people_file(*rows: Row, without: tuple[str, ...] = ()) -> bytes:
    """A file with every column but those, and a line for each row."""
    text = io.StringIO()
    columns = [column for column in COLUMNS if column not in without]
    writer = csv.DictWriter(text, columns, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def member(name: str = "Ann Ash", address: str = "sms:+447700900001", **cells: str) -> Row:
    """A member who agreed, and hears from us on Fridays and Sundays."""
    usual = {"days": "fri sun", "time": "18:30", "consent": "2026-01-02"}
    return {"role": "member", "name": name, "address": address, **usual, **cells}


def buddy(name: str = "Priya Pine", address: str = "telegram:7001", **cells: str) -> Row:
    """A volunteer."""
    return {"role": "buddy", "name": name, "address": address, **cells}


def staff(name: str = "Rita Rowan", address: str = "sms:+447700900099", **cells: str) -> Row:
    """Somebody who is always on call."""
    return {"role": "staff", "name": name, "address": address, "on_call": "always", **cells}


@dataclass
class Register:
    """A charity that keeps its people in a spreadsheet."""

    database: Database
    now: datetime = SUNDAY_NOON
    charity: Charity = field(
        default_factory=lambda: charity_of(settings_for(), frozenset((Channel.SMS,)))
    )

    async def take_in(self, *rows: Row, without: tuple[str, ...] = ()) -> Summary:
        """Import a file with these rows."""
        return await self.import_file(people_file(*rows, without=without))

    async def import_file(self, content: bytes, *, dry_run: bool = False) -> Summary:
        """Import these bytes."""
        return await import_people(self.database, self.charity, content, self.now, dry_run=dry_run)

    async def everybody(self) -> list[OnFile]:
        """All who are stored, in the order in which they came."""
        async with self.database.reading() as tx:
            found = await with_the_rest(tx, await everyone(tx))
        return sorted(found, key=lambda one: one.person.id)

    async def the_one(self, name: str) -> OnFile:
        """The only person of that name."""
        (found,) = [one for one in await self.everybody() if one.person.name == name]
        return found

    async def names(self) -> list[str]:
        """Everybody's."""
        return [one.person.name for one in await self.everybody()]
