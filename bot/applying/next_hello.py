"""When a member hears from us next, as people say it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.applying.handling import Handling
from bot.charity import Charity
from bot.database import Transaction
from bot.planned import plan_of
from bot.store.own_dates import own_dates_of
from bot.store.people import Person, find_person
from bot.store.plans import plans_of
from messages.effects import Say
from messages.people import Surface
from messages.wording import needs
from schedules.own_dates import OwnDate
from schedules.plans import Plan
from schedules.spoken import spoken_day
from schedules.wanted_slots import next_wanted


async def with_next_hello(say: Say, handling: Handling) -> Say:
    """Fill in `day` where the sentence tells the writer when the next check-in is."""
    if "day" in say.filling or "day" not in needs(say.sentence, Surface.TEXT):
        return say
    me = await find_person(handling.tx, say.to) or handling.writer
    day = await next_hello(handling.tx, handling.charity, me, handling.now, said=handling.now)
    return replace(say, filling={**say.filling, "day": day})


async def next_hello(
    tx: Transaction, charity: Charity, member: Person, since: datetime, *, said: datetime
) -> str:
    """`today`, `Sunday`, `24 December`; `soon` where nothing is planned.

    None that falls into a pause. `since` may be later than the moment when it is `said`.
    """
    plans = [plan_of(each, member, charity) for each in await plans_of(tx, member.id)]
    own_dates = await own_dates_of(tx, member.id)
    due_at = _first(plans, since, own_dates)
    if due_at is not None and member.paused_until is not None and member.paused(due_at):
        due_at = _first(plans, member.paused_until, own_dates)
    return "soon" if due_at is None else spoken_day(due_at, said, member.timezone)


def _first(plans: Sequence[Plan], since: datetime, own_dates: Sequence[OwnDate]) -> datetime | None:
    found = (next_wanted(plan, since, own_dates) for plan in plans)
    return min((slot.due_at for slot in found if slot is not None), default=None)
