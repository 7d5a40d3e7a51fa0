"""Looks for evenings on which more are due than can leave in time."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.charity import Charity
from bot.checking.finding import Finding, or_fine, warning
from bot.database import Transaction
from bot.store.plans_ahead import Ahead, plans_ahead
from messages.people import Channel
from schedules.chosen import Whose, plan_from
from schedules.crowds import Crowd, crowds
from schedules.lifetimes import CHECK_IN
from schedules.slots import slots
from schedules.zones import wall_clock

PART = "plans"
_WEEK = timedelta(weeks=1)
_NEXT_SLOT = timedelta(days=400)
"""By when everybody's next slot has come: a plan has one within a year and a day."""
_BY = {Channel.TELEGRAM: "by Telegram", Channel.SMS: "by text"}
_RATE = {Channel.TELEGRAM: "TELEGRAM_PER_SECOND", Channel.SMS: "TWILIO_PER_SECOND"}


async def check_crowds(
    tx: Transaction, charity: Charity, rates: Mapping[Channel, float], now: datetime
) -> list[Finding]:
    """Of the coming week, the fullest evening of each channel."""
    due: defaultdict[Channel, list[datetime]] = defaultdict(list)
    for one in await plans_ahead(tx, now, now + _NEXT_SLOT, charity.channels & rates.keys()):
        due[one.channel] += _moments(one, charity, now)
    found = []
    for channel, moments in due.items():
        worst = max(crowds(moments, rates[channel]), key=lambda one: one.left_out, default=None)
        if worst is not None:
            found.append(_warning(channel, worst, rates[channel], charity.timezone))
    return or_fine(found, PART, "everybody can be asked in time, however many are due together")


def _moments(one: Ahead, charity: Charity, now: datetime) -> list[datetime]:
    place, person = charity.place_of(one.nation), str(one.plan.person_id)
    whose = Whose(one.timezone, place, seed=person, quiet=charity.quiet_hours)
    plan = plan_from(one.plan.time, one.plan.chosen, whose)
    return [slot.due_at for slot in slots(plan, now, now + _WEEK)]


def _warning(channel: Channel, crowd: Crowd, rate: float, timezone: str) -> Finding:
    begins = wall_clock(crowd.begins, timezone)
    minutes = int(CHECK_IN.total_seconds() / 60)
    return warning(
        PART,
        f"on {begins:%A} at {begins:%H:%M}, {crowd.due:,} check-ins are due {_BY[channel]}. At "
        f"{rate:g} a second {crowd.left_out:,} of them could not leave within {minutes} minutes "
        f"and would be left out. Let some say 'about {begins:%H:%M}', ask some for another time, "
        f"or set {_RATE[channel]} if more is allowed.",
    )
