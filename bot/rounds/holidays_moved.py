"""Brings the next check-in of whose plan knows bank holidays onto the days that hold now."""

from datetime import datetime

from bot.database import Transaction
from bot.office import Office
from bot.planned import plan_of, slot_columns
from bot.store.people import find_person
from bot.store.plans import StoredPlan, holiday_plans, move_plan
from schedules.slots import next_slot, slot_named


async def follow_the_holidays(office: Office, now: datetime) -> int:
    """How many were moved. On a start, since NATION or the list of holidays may be another.

    One that has come due stays, held or not: it is done as it was planned.
    """
    async with office.database.writing() as tx:
        return sum([await _moved(tx, office, plan, now) for plan in await holiday_plans(tx, now)])


async def _moved(tx: Transaction, office: Office, plan: StoredPlan, now: datetime) -> bool:
    """By compare-and-set: whoever changes the plan meanwhile has found its slot anew."""
    member = await find_person(tx, plan.person_id)
    if member is None:
        return False
    known = plan_of(plan, member, office.charity)
    if plan.next_slot:
        waits = slot_named(known, datetime.fromisoformat(plan.next_slot))
        if waits is not None and waits.due_at <= now:
            return False
    slot, due_at = slot_columns(next_slot(known, now))
    return slot != plan.next_slot and await move_plan(tx, plan, slot, due_at)
