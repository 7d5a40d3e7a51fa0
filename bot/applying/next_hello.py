"""When a member hears from us next, as people say it."""

from dataclasses import replace
from datetime import datetime

from bot.applying.handling import Handling
from bot.database import Transaction
from bot.store.check_ins import StoredPlan, plans_of
from messages.effects import Say
from messages.people import Surface
from messages.wording import needs
from schedules.plans import Plan, parse_days, parse_times
from schedules.slots import Slot, next_slot
from schedules.spoken import spoken_day


async def with_next_hello(say: Say, handling: Handling) -> Say:
    """Fill in `day` where the sentence tells the writer when the next check-in is."""
    if "day" in say.filling or "day" not in needs(say.sentence, Surface.TEXT):
        return say
    day = await next_hello(handling.tx, say.to, handling.now, handling.writer.timezone)
    return replace(say, filling={**say.filling, "day": day})


async def next_hello(tx: Transaction, person_id: int, now: datetime, timezone: str) -> str:
    """`today`, `Sunday`, `24 December`; `soon` where nothing is planned."""
    found = [next_slot(plan_of(p, timezone), now) for p in await plans_of(tx, person_id)]
    slots = [slot for slot in found if slot is not None]
    if not slots:
        return "soon"
    return spoken_day(min(slot.due_at for slot in slots), now, timezone)


def plan_of(stored: StoredPlan, timezone: str) -> Plan:
    """The plan behind a row."""
    return Plan(parse_days(stored.days), parse_times(stored.at)[0], timezone)


def slot_columns(slot: Slot | None) -> tuple[str | None, datetime | None]:
    """A slot as the two columns of a plan."""
    return (None, None) if slot is None else (slot.key, slot.due_at)
