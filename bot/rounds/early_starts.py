"""Asks some a little early, inside what they allowed, where more are due than can leave in time."""

from collections import defaultdict
from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.office import Office
from bot.store.due import CROWDS, looked_lately
from bot.store.plans import move_plan
from bot.store.plans_ahead import Ahead, check_ins_waiting, plans_ahead
from bot.store.record import set_mark
from messages.people import Channel
from schedules.crowds import AHEAD, Coming, may_begin
from schedules.leeway import earliest
from schedules.lifetimes import CHECK_IN
from schedules.zones import first_moment


async def start_early(office: Office, now: datetime) -> int:
    """Once a minute; how many were made due now. Their slots stay the same, so nobody is twice."""
    if not office.rates:
        return 0
    fewest = min(office.rates.values()) * CHECK_IN.total_seconds()
    async with office.database.reading() as tx:
        if await looked_lately(tx, CROWDS, now):
            return 0
        ahead = await plans_ahead(tx, now, now + AHEAD, office.rates, more_than=int(fewest))
        waiting = await check_ins_waiting(tx) if ahead else {}
    by_channel: defaultdict[Channel, list[Ahead]] = defaultdict(list)
    for one in ahead:
        by_channel[one.channel].append(one)
    async with office.database.writing() as tx:
        await set_mark(tx, CROWDS.mark, now)
        return sum(
            [
                await _begin(tx, office, theirs, waiting.get(channel, 0), now)
                for channel, theirs in by_channel.items()
            ]
        )


async def _begin(
    tx: Transaction, office: Office, ahead: list[Ahead], waiting: int, now: datetime
) -> int:
    coming = [_coming(one, office.charity) for one in ahead]
    chosen = set(may_begin(coming, office.rates[ahead[0].channel], now, waiting))
    moved = [
        await move_plan(tx, one.plan, one.plan.next_slot, now)
        for one in ahead
        if one.plan.id in chosen
    ]
    return sum(moved)


def _coming(one: Ahead, charity: Charity) -> Coming:
    plan = one.plan
    assert plan.next_slot
    assert plan.next_due_at
    if not plan.leeway:
        return Coming(plan.id, plan.next_due_at, plan.next_due_at)
    local = datetime.fromisoformat(plan.next_slot)
    quiet = (each for each in (plan.quiet, charity.quiet_hours) if each is not None)
    wall = earliest(local, plan.leeway, quiet)
    allowed = first_moment(local.date(), wall.time(), one.timezone) or plan.next_due_at
    return Coming(plan.id, plan.next_due_at, min(allowed, plan.next_due_at))
