"""Takes a calendar file into the rota: every event or none, and nothing twice."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from bot.calendars.reading import CalendarFile, read_calendar
from bot.calendars.shifts_in import Wanted, wanted_of
from bot.database import Database, Transaction
from bot.faults import ImportFault
from bot.store.calendars import put_back, said_by_calendar
from bot.store.overrides import NewOverride, add_override, remove_override
from bot.store.people import Person, everyone
from bot.store.record import note
from bot.store.roster import lock_roster
from bot.tables.states import OverrideSource
from messages.people import Role
from schedules.overrides import OverrideKind

WEEKS = 26
"""How far ahead repeated events are counted, if nobody says otherwise."""
MOST_WEEKS = 104


@dataclass(frozen=True, slots=True)
class CalendarSummary:
    """What an import did, or would do."""

    name: str
    until: datetime
    on: int
    away: int
    added: int
    removed: int

    @property
    def unchanged(self) -> int:
        """What was in the rota already."""
        return self.on + self.away - self.added

    def __str__(self) -> str:
        return f"{self.added} added, {self.removed} removed, {self.unchanged} unchanged"


async def import_calendar(
    database: Database,
    content: bytes,
    now: datetime,
    *,
    file_name: str,
    by: int | None = None,
    weeks: int = WEEKS,
    dry_run: bool = False,
) -> CalendarSummary:
    """Shifts and times away of the coming weeks; what is over stays as it was.

    A calendar is known by its own name, or else by its file's. What it said before and says no
    more is taken out; what anybody said elsewhere stays.

    Raises:
        ImportFault: with every event that cannot be used, and why. Nothing was written.
    """
    until = now + timedelta(weeks=weeks)
    calendar = await asyncio.to_thread(read_calendar, content)
    name = calendar.name.strip() or file_name
    async with database.reading() as tx:
        staff = await _staff(tx)
    wanted = await asyncio.to_thread(_wanted, calendar, list(staff.values()), now, until)
    source = f"ical:{sha256(name.casefold().encode()).hexdigest()[:12]}"
    new = {once: one for one in wanted for once in [_once(source, one)]}
    if dry_run:
        async with database.reading() as tx:
            plan = await _plan(tx, source, new, now, until)
    else:
        async with database.writing() as tx:
            await lock_roster(tx)
            if await _staff(tx) != staff:
                raise ImportFault(("Somebody changed the staff just now. Please try again.",))
            plan = await _plan(tx, source, new, now, until)
            await _carry_out(tx, plan, now, by)
            line = f"a calendar was imported: {plan.added} added, {len(plan.remove)} removed"
            await note(tx, now, "rota imported", line, actor=by)
    away = sum(one.kind is OverrideKind.AWAY for one in new.values())
    return CalendarSummary(name, until, len(new) - away, away, plan.added, len(plan.remove))


@dataclass(frozen=True, slots=True)
class _Plan:
    add: Mapping[str, Wanted]
    revive: Sequence[int]
    remove: Sequence[int]

    @property
    def added(self) -> int:
        return len(self.add) + len(self.revive)


async def _staff(tx: Transaction) -> dict[int, Person]:
    """All who have a name: whoever was erased has none."""
    return {each.id: each for each in await everyone(tx, Role.STAFF) if each.name}


def _wanted(
    calendar: CalendarFile, staff: list[Person], now: datetime, until: datetime
) -> list[Wanted]:
    try:
        found = wanted_of(calendar.events, staff, now, until)
    except ValueError as fault:
        raise ImportFault((f"Nothing was taken in: {fault}.",)) from None
    if found.problems:
        raise ImportFault(tuple(found.problems))
    return found.wanted


async def _plan(
    tx: Transaction, source: str, new: Mapping[str, Wanted], now: datetime, until: datetime
) -> _Plan:
    before = await said_by_calendar(tx, source, now, until)
    known = {each.once: each for each in before}
    return _Plan(
        {once: one for once, one in new.items() if once not in known},
        [known[once].id for once in new if once in known and known[once].removed_at],
        [each.id for each in before if each.removed_at is None and each.once not in new],
    )


async def _carry_out(tx: Transaction, plan: _Plan, now: datetime, by: int | None) -> None:
    for override_id in plan.remove:
        await remove_override(tx, override_id, now)
    for override_id in plan.revive:
        await put_back(tx, override_id)
    for once, one in plan.add.items():
        new = NewOverride(
            person_id=one.person_id,
            kind=one.kind,
            begins=one.begins,
            ends=one.ends,
            source=OverrideSource.CALENDAR,
            made_by=by,
            once=once,
        )
        await add_override(tx, now, new)


def _once(source: str, one: Wanted) -> str:
    """The same coming of the same event for the same person at the same hours."""
    what = (one.key, one.person_id, one.kind.value, one.begins.isoformat(), one.ends.isoformat())
    return f"{source}:{sha256(repr(what).encode()).hexdigest()[:40]}"
