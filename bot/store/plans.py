"""What members chose about when they hear from us, and when each of their times is next due."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from functools import lru_cache
from typing import Any

from sqlalchemy import Row, Select, delete, func, or_, select, update

from bot.database import Transaction
from bot.store.people import lock_person
from bot.tables import people, plans, timings
from schedules.chosen import Chosen, ChosenTime
from schedules.plan_words import format_days, parse_days
from schedules.plans import Days
from schedules.quiet_hours import QuietHours, format_quiet_hours, read_quiet_hours
from schedules.slots import Slot
from schedules.turns import place_on

COLUMNS = ("days", "at", "on_date", "starts_on", "ends_on", "anchor", "daily_until")
"""What was chosen; the rest of a row follows from it."""
_FAIR = (plans.c.next_due_at, plans.c.turn, plans.c.id)
_WITH_TIMING = select(
    plans,
    func.coalesce(timings.c.leeway, 0).label("leeway"),
    func.coalesce(timings.c.quiet, "").label("quiet"),
).outerjoin(timings, timings.c.person_id == plans.c.person_id)
# A one-off that has come stays on file, and is not a plan any more.
_BY_HOLIDAYS = plans.c.days.like("%holidays%")
"""Only bank holidays, or none on them: as `format_days` writes both."""
_NOT_DONE = or_(plans.c.on_date.is_(None), plans.c.next_due_at.is_not(None))


@dataclass(frozen=True, slots=True)
class StoredPlan:
    """One time of day of one person."""

    id: int
    person_id: int
    time: ChosenTime
    next_slot: str | None
    next_due_at: datetime | None
    leeway: int = 0
    quiet: QuietHours | None = None

    @property
    def chosen(self) -> Chosen:
        """What the member chose, as far as this time goes."""
        return Chosen((self.time,), self.leeway, self.quiet)

    @property
    def days(self) -> str:
        """As `format_days` writes them."""
        return format_days(self.time.days)

    @property
    def at(self) -> str:
        """`18:30`."""
        return f"{self.time.at:%H:%M}"


async def due_plans(tx: Transaction, now: datetime, most: int) -> list[StoredPlan]:
    """Plans whose slot has come, longest waiting first; of the same minute, by whose turn it is."""
    found = _WITH_TIMING.where(plans.c.next_due_at <= now)
    rows = await tx.all(found.order_by(*_FAIR).limit(most))
    return [as_plan(row) for row in rows]


async def plans_of(tx: Transaction, person_id: int) -> list[StoredPlan]:
    """All plans of one person, by time of day; none of the one-offs that are done."""
    found = _WITH_TIMING.where(plans.c.person_id == person_id, _NOT_DONE)
    rows = await tx.all(found.order_by(plans.c.at, plans.c.on_date, plans.c.id))
    return [as_plan(row) for row in rows]


def plans_to_come() -> Select[*tuple[Any, ...]]:
    """Everybody's, for whoever reads many at once; by time of day."""
    return _WITH_TIMING.where(_NOT_DONE).order_by(plans.c.at, plans.c.on_date, plans.c.id)


async def everybodys_times(tx: Transaction) -> list[StoredPlan]:
    """Of all members but those who asked us to stop."""
    going = select(people.c.id).where(people.c.stopped_at.is_(None))
    return [
        as_plan(row) for row in await tx.all(plans_to_come().where(plans.c.person_id.in_(going)))
    ]


async def holiday_plans(tx: Transaction, now: datetime) -> list[StoredPlan]:
    """Of whoever wants only bank holidays, or none on them, those that are still to come."""
    found = _WITH_TIMING.where(_BY_HOLIDAYS, plans.c.next_due_at > now)
    return [as_plan(row) for row in await tx.all(found.order_by(plans.c.id))]


async def waits_for_a_nation(tx: Transaction) -> list[int]:
    """The members whose plan knows bank holidays, and of whom nobody has said where they live."""
    found = select(plans.c.person_id).distinct().join(people, people.c.id == plans.c.person_id)
    return [
        row.person_id
        for row in await tx.all(
            found.where(
                _BY_HOLIDAYS,
                people.c.nation == "",
                people.c.stopped_at.is_(None),
            ).order_by(plans.c.person_id)
        )
    ]


async def chosen_of(tx: Transaction, person_id: int) -> Chosen:
    """All that one member has chosen; without any times where nothing is planned with them."""
    times = tuple(one.time for one in await plans_of(tx, person_id))
    row = await tx.first(select(timings).where(timings.c.person_id == person_id))
    if row is None:
        return Chosen(times)
    return Chosen(times, row.leeway, read_quiet_hours(row.quiet))


def chosen_in(stored: Sequence[StoredPlan]) -> Chosen:
    """All that one member has chosen, as their plans tell it; `chosen_of` knows it without any."""
    times = tuple(one.time for one in stored)
    return Chosen(times, stored[0].leeway, stored[0].quiet) if stored else Chosen()


async def next_due(tx: Transaction) -> datetime | None:
    """When the next check-in of anybody is due."""
    row = await tx.first(select(func.min(plans.c.next_due_at)))
    return None if row is None else row[0]


async def move_plan(
    tx: Transaction, plan: StoredPlan, slot: str | None, due_at: datetime | None
) -> bool:
    """Compare-and-set to the next slot: of many machines that tick, one does this slot."""
    moved = (
        update(plans)
        .where(plans.c.id == plan.id, plans.c.next_due_at == plan.next_due_at)
        .values(next_slot=slot, next_due_at=due_at, turn=_turn(plan.person_id, slot))
    )
    return await tx.run(moved) == 1


async def put_plan_off(tx: Transaction, plan: StoredPlan, until: datetime) -> None:
    """Its slot could not be done: the others go first, and it is tried again then."""
    due = update(plans).where(plans.c.id == plan.id, plans.c.next_due_at == plan.next_due_at)
    await tx.run(due.values(next_due_at=until))


async def set_plans(
    tx: Transaction,
    person_id: int,
    before: Chosen,
    after: Chosen,
    slots: Mapping[ChosenTime, Slot | None],
) -> bool:
    """Everything at once, if it still stands as it was read; False where it doesn't.

    The rows are new ones: a round that holds an old one finds that it is gone, and does nothing.
    """
    await lock_person(tx, person_id)
    if not (await chosen_of(tx, person_id)).same(before):
        return False
    await tx.run(delete(plans).where(plans.c.person_id == person_id, _NOT_DONE))
    for one in after.times:
        slot = slots.get(one)
        await add_plan(tx, person_id, one, slot)
    await _set_timing(tx, person_id, after)
    return True


async def add_plan(
    tx: Transaction, person_id: int, one: ChosenTime, slot: Slot | None
) -> int | None:
    """One more time of day; None where they have it already."""
    return await tx.add_once(plans, **plan_columns(person_id, one, slot))


def plan_columns(person_id: int, one: ChosenTime, slot: Slot | None) -> dict[str, Any]:
    """A whole row."""
    return {
        "person_id": person_id,
        "days": format_days(one.days),
        "at": f"{one.at:%H:%M}",
        "on_date": one.on,
        "starts_on": one.starts,
        "ends_on": one.ends,
        "anchor": one.anchor,
        "daily_until": one.daily_until,
        "next_slot": slot.key if slot else None,
        "next_due_at": slot.due_at if slot else None,
        "turn": _turn(person_id, slot.key if slot else None),
    }


def _turn(person_id: int, slot: str | None) -> int:
    """Where they stand on the day of that slot."""
    return 0 if slot is None else place_on(datetime.fromisoformat(slot).date(), person_id)


async def _set_timing(tx: Transaction, person_id: int, chosen: Chosen) -> None:
    quiet = format_quiet_hours(chosen.quiet) if chosen.quiet else ""
    values = {"leeway": chosen.leeway, "quiet": quiet}
    put = tx.insert(timings).values(person_id=person_id, **values)
    await tx.run(put.on_conflict_do_update(index_elements=["person_id"], set_=values))


def as_plan(row: Row[Any]) -> StoredPlan:
    """A row of `plans_to_come`."""
    return StoredPlan(
        row.id,
        row.person_id,
        as_time(row),
        row.next_slot,
        row.next_due_at,
        row.leeway,
        read_quiet_hours(row.quiet),
    )


def as_time(row: Row[Any]) -> ChosenTime:
    """A row with `COLUMNS`."""
    return ChosenTime(
        _days(row.days),
        time.fromisoformat(row.at),
        anchor=row.anchor,
        starts=row.starts_on,
        ends=row.ends_on,
        on=row.on_date,
        daily_until=row.daily_until,
    )


@lru_cache(maxsize=1024)
def _days(words: str) -> Days:
    """Ten thousand members have a few dozen choices between them."""
    return parse_days(words)
