"""When a member hears from us next, as people say it."""

from dataclasses import replace
from datetime import datetime

from bot.applying.handling import Handling
from bot.database import Transaction
from bot.store.check_ins import StoredPlan, plans_of
from bot.store.people import find_person
from messages.effects import Say
from messages.people import Surface
from messages.wording import needs
from schedules.plan_words import parse_days, parse_times
from schedules.plans import Plan
from schedules.slots import Slot, next_slot
from schedules.spoken import spoken_day


async def with_next_hello(say: Say, handling: Handling) -> Say:
    """Fill in `day` where the sentence tells the writer when the next check-in is."""
    if "day" in say.filling or "day" not in needs(say.sentence, Surface.TEXT):
        return say
    me = await find_person(handling.tx, say.to)
    paused = me.paused_until if me else None
    since = max(handling.now, paused or handling.now)
    zone = handling.writer.timezone
    day = await next_hello(handling.tx, say.to, since, zone, said=handling.now)
    return replace(say, filling={**say.filling, "day": day})


async def next_hello(
    tx: Transaction, person_id: int, since: datetime, timezone: str, *, said: datetime
) -> str:
    """`today`, `Sunday`, `24 December`; `soon` where nothing is planned.

    `since` is later than the moment when it is `said` where a pause comes first.
    """
    found = [next_slot(plan_of(p, timezone), since) for p in await plans_of(tx, person_id)]
    slots = [slot for slot in found if slot is not None]
    if not slots:
        return "soon"
    return spoken_day(min(slot.due_at for slot in slots), said, timezone)


def plan_of(stored: StoredPlan, timezone: str) -> Plan:
    """The plan behind a row."""
    return Plan(parse_days(stored.days), parse_times(stored.at)[0], timezone)


def slot_columns(slot: Slot | None) -> tuple[str | None, datetime | None]:
    """A slot as the two columns of a plan."""
    return (None, None) if slot is None else (slot.key, slot.due_at)
