"""Takes a people CSV in: every row or none, in one transaction, and never the same person twice."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.exc import IntegrityError

from bot.charity import Charity
from bot.database import Database, Transaction
from bot.faults import ImportFault
from bot.people.changes import Change, work_out
from bot.people.matching import match_rows
from bot.people.reading import Problem
from bot.people.rows import Ground, Row, read_rows
from bot.people.writing import write_changes
from bot.store.record import note
from bot.store.roster import load_roster, lock_roster
from schedules.zones import wall_clock

Progress = Callable[[int, int], None]
"""Told how far the work has come, and how far it goes."""

TRIES = 3
"""Somebody unknown may write to us from an address in the file at this very moment."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What an import did, or would do."""

    added: int
    updated: int
    unchanged: int
    invited: int
    notes: tuple[str, ...] = ()
    """What somebody should look at; by line and reference, without names."""

    def __str__(self) -> str:
        return f"{self.added} added, {self.updated} updated, {self.unchanged} unchanged"


async def import_people(
    database: Database,
    charity: Charity,
    content: bytes,
    now: datetime,
    *,
    dry_run: bool = False,
    progress: Progress = lambda _done, _of: None,
) -> Summary:
    """Add or change everybody in the file; a dry run only looks.

    Raises:
        ImportFault: something is wrong with the file. Nothing was written.
    """
    today = wall_clock(now, charity.timezone).date()
    ground = Ground(charity.country, charity.timezone, today)
    rows, problems = read_rows(content, ground, progress)
    if problems:
        raise ImportFault(_told(problems))
    if dry_run:
        async with database.reading() as tx:
            return _summary(await _worked_out(tx, rows), 0)
    for left in reversed(range(TRIES)):
        try:
            return await _import(database, charity, rows, now)
        except IntegrityError:
            if not left:
                raise
    raise AssertionError("the last try returns or raises")


async def _import(
    database: Database, charity: Charity, rows: Sequence[Row], now: datetime
) -> Summary:
    async with database.writing() as tx:
        await lock_roster(tx)
        changes = await _worked_out(tx, rows)
        invited = await write_changes(tx, charity, changes, now)
        summary = _summary(changes, invited)
        await note(tx, now, "import", f"people imported: {summary}, {invited} invited")
    return summary


async def _worked_out(tx: Transaction, rows: Sequence[Row]) -> list[Change]:
    wanted = {address for row in rows for address in row.addresses}
    names = {name for row in rows for name in (row.name, row.buddy)}
    roster = await load_roster(tx, wanted, names)
    match = match_rows(rows, roster)
    if match.problems:
        raise ImportFault(_told(match.problems))
    return work_out(rows, match, roster)


def _told(problems: Sequence[Problem]) -> tuple[str, ...]:
    return tuple(str(problem) for problem in sorted(problems))


def _summary(changes: Sequence[Change], invited: int) -> Summary:
    added = sum(change.is_new for change in changes)
    updated = sum(change.changes and not change.is_new for change in changes)
    notes = tuple(words for change in changes for words in _notes(change))
    return Summary(added, updated, len(changes) - added - updated, invited, notes)


def _notes(change: Change) -> list[str]:
    if change.known is None:
        return []
    who = f"Line {change.row.line}: {change.known.person.reference}"
    found = []
    if change.known.person.role is not change.row.role:
        found.append(f"{who} wrote to us before and is a {change.row.role.value} from now on.")
    stays = {one.address for one in change.known.addresses} & set(change.row.addresses)
    if not stays:
        found.append(f"{who} is known by name and gets a new address. Is it the same person?")
    if change.plan.kept:
        found.append(f"{who} has changed the times by text since; they stay as they are.")
    return found
