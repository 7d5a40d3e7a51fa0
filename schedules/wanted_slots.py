"""The slots of a plan that a member can count on: days on which they asked for none left out."""

from collections.abc import Sequence
from datetime import datetime

from schedules.own_dates import OwnDate, wants_none
from schedules.plans import Plan
from schedules.slots import Slot, next_slot


def next_wanted(plan: Plan, after: datetime, own_dates: Sequence[OwnDate]) -> Slot | None:
    """The first slot due after that moment which they want; None where there is none."""
    # Each of their days takes one slot in a year: whoever passes over more has seen them all.
    for _ in range(len(own_dates) + 1):
        slot = next_slot(plan, after)
        if slot is None or slot.once or not wants_none(slot.local.date(), own_dates):
            return slot
        after = slot.due_at
    return None
