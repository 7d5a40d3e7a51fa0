"""Makes the plans that the schedules know from what is stored, and keeps what is chosen anew."""

from collections.abc import Callable
from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.store.people import Person
from bot.store.plans import StoredPlan, chosen_of, set_plans
from schedules.chosen import Chosen, Whose, anchored, plan_from
from schedules.plans import Plan
from schedules.quiet_hours import QuietHours
from schedules.slots import Slot, next_slot

_TRIES = 3
"""A one-off may come due, and be done, between a look and the change."""


def whose(member: Person, charity: Charity) -> Whose:
    """What a plan takes from the member and from the organisation: the one place that knows."""
    place = charity.place_of(member.nation)
    return Whose(member.timezone, place, seed=str(member.id), quiet=charity.quiet_hours)


def quiet_hours(chosen: Chosen, charity: Charity) -> tuple[QuietHours, ...]:
    """The member's own, and the organisation's."""
    return tuple(each for each in (chosen.quiet, charity.quiet_hours) if each is not None)


def plan_of(stored: StoredPlan, member: Person, charity: Charity) -> Plan:
    """The plan behind a row."""
    return plan_from(stored.time, stored.chosen, whose(member, charity))


async def keep_chosen(
    tx: Transaction, charity: Charity, member: Person, before: Chosen, after: Chosen, now: datetime
) -> Chosen | None:
    """Replace all that they chose, at once; what is kept now, or None where somebody was quicker.

    `before` is what was read when the change was made up: compare-and-set. Every other week begins
    with the first week that can still be kept.
    """
    of = whose(member, charity)
    kept = anchored(after, of, now)
    slots = {one: next_slot(plan_from(one, kept, of), now) for one in kept.times}
    return kept if await set_plans(tx, member.id, before, kept, slots) else None


async def change_chosen(
    tx: Transaction,
    charity: Charity,
    member: Person,
    change: Callable[[Chosen], Chosen],
    now: datetime,
) -> Chosen:
    """Read, change and keep in one go, for a change that is true of whatever stands by then."""
    for _ in range(_TRIES):
        before = await chosen_of(tx, member.id)
        kept = await keep_chosen(tx, charity, member, before, change(before), now)
        if kept is not None:
            return kept
    raise AssertionError(f"the plan of {member.reference} changes all the time")


def slot_columns(slot: Slot | None) -> tuple[str | None, datetime | None]:
    """A slot as the two columns of a plan."""
    return (None, None) if slot is None else (slot.key, slot.due_at)
