"""Begins drills: at their slot or the next quiet hour, and as shifts begin."""

from datetime import UTC, datetime, timedelta

from bot.database import Transaction
from bot.office import Office
from bot.rounds.drills import carry_on
from bot.store import drills
from bot.store.record import mark, set_mark
from bot.store.rota import load_rota
from bot.tables.states import DrillWhy
from schedules.drills import may_begin, present
from schedules.on_call import shifts_on
from schedules.rota import Rota
from schedules.slots import next_slot

SHIFTS_EVERY = timedelta(minutes=1)
SHIFT_BEGAN_WITHIN = timedelta(minutes=10)
"""Later than that a shift is no longer beginning, and its test would only puzzle."""
_SHIFTS = "shifts looked at"


async def begin_drills(office: Office, now: datetime) -> int:
    """The scheduled one, if its time has come; 1 where it began.

    A slot that is postponed is kept until its drill was held; another one that the settings name
    since then takes the place of one that is still to come.
    """
    upcoming = next_slot(office.drill, now) if office.drill else None
    if upcoming is None:
        return 0
    async with office.database.reading() as tx:
        waiting = await drills.planned_slot(tx)
    if waiting is not None and waiting[0] > now:
        postponed = waiting[1] <= _number(now)
        if postponed or waiting[1] == _number(upcoming.due_at):
            return 0
    async with office.database.writing() as tx:
        if waiting is None or waiting[1] > _number(now):
            await drills.plan_slot(tx, _number(upcoming.due_at), upcoming.due_at)
            return 0
        return await _begin(tx, office, waiting[1], upcoming.due_at, now)


async def _begin(
    tx: Transaction, office: Office, slot: int, upcoming: datetime, now: datetime
) -> int:
    rota = await load_rota(tx, office.charity.channels, now)
    quiet = not await drills.alarm_in_earnest(tx)
    zone = office.charity.timezone
    if not may_begin(datetime.fromtimestamp(slot, UTC), now, zone, rota, quiet=quiet):
        await drills.plan_slot(tx, slot, now + drills.LOOK_AGAIN)
        return 0
    name = drills.slot_name(slot)
    begun = await hold_drill(tx, office, DrillWhy.SCHEDULED, name, rota, now)
    await drills.plan_slot(tx, _number(upcoming), upcoming)
    return int(begun is not None)


async def hold_drill(
    tx: Transaction,
    office: Office,
    why: DrillWhy,
    once: str,
    rota: Rota,
    now: datetime,
    *,
    everybody: bool = False,
    only: int | None = None,
) -> int | None:
    """Begin a drill and put its first page into the outbox; None where it was held already."""
    tries = await drills.broken_off(tx, f"{once}/")
    number = await drills.begin(tx, now, why, f"{once}/{tries}", everybody=everybody, only=only)
    drill = await drills.find(tx, number) if number is not None else None
    if drill is None:
        return None
    await carry_on(tx, office.charity, drill, rota, now)
    return drill.id


async def try_shifts(office: Office, now: datetime) -> int:
    """One test for each shift that has just begun; how many."""
    if not office.shift_test:
        return 0
    async with office.database.reading() as tx:
        looked = await mark(tx, _SHIFTS)
        if looked is not None and looked[0] <= now < looked[0] + SHIFTS_EVERY:
            return 0
    async with office.database.writing() as tx:
        await set_mark(tx, _SHIFTS, now)
        if await drills.alarm_in_earnest(tx):
            return 0
        rota = await load_rota(tx, office.charity.channels, now)
        begun = [
            await hold_drill(tx, office, DrillWhy.SHIFT, once, rota, now, only=staff_id)
            for staff_id, once in _just_begun(rota, now)
        ]
    return sum(1 for each in begun if each is not None)


def _just_begun(rota: Rota, now: datetime) -> list[tuple[int, str]]:
    """Whoever is always on call has no beginning of a shift: the weekly drill is theirs."""
    return [
        (staff.person_id, f"shift {staff.person_id} {shift.begins:%Y-%m-%dT%H:%M}")
        for staff in present(rota, now)
        if not staff.on_call.always
        for shift in shifts_on(staff, now.astimezone(UTC).date())
        if shift.begins <= now < shift.begins + SHIFT_BEGAN_WITHIN
    ]


def _number(moment: datetime) -> int:
    return int(moment.timestamp())
