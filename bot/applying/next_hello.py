"""When a member hears from us next, as people say it."""

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
from schedules.spoken import spoken_day
from schedules.wanted_slots import next_wanted


async def with_next_hello(say: Say, handling: Handling) -> Say:
    """Fill in `day` where the sentence tells the writer when the next check-in is."""
    if "day" in say.filling or "day" not in needs(say.sentence, Surface.TEXT):
        return say
    me = await find_person(handling.tx, say.to) or handling.writer
    since = max(handling.now, me.paused_until or handling.now)
    day = await next_hello(handling.tx, handling.charity, me, since, said=handling.now)
    return replace(say, filling={**say.filling, "day": day})


async def next_hello(
    tx: Transaction, charity: Charity, member: Person, since: datetime, *, said: datetime
) -> str:
    """`today`, `Sunday`, `24 December`; `soon` where nothing is planned.

    `since` is later than the moment when it is `said` where a pause comes first.
    """
    plans = [plan_of(each, member, charity) for each in await plans_of(tx, member.id)]
    own_dates = await own_dates_of(tx, member.id)
    found = [next_wanted(plan, since, own_dates) for plan in plans]
    slots = [slot for slot in found if slot is not None]
    if not slots:
        return "soon"
    return spoken_day(min(slot.due_at for slot in slots), said, member.timezone)
