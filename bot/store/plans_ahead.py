"""Whose times come due soon, and by which channel they will be asked."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from bot.database import Transaction
from bot.store.plans import StoredPlan, as_plan, plans_to_come
from bot.tables import addresses, outbox, people, plans
from bot.tables.states import OutboxState
from messages.people import Channel


@dataclass(frozen=True, slots=True)
class Ahead:
    """One that will be asked, as far as is known now."""

    plan: StoredPlan
    timezone: str
    nation: str
    channel: Channel


async def plans_ahead(
    tx: Transaction,
    start: datetime,
    until: datetime,
    channels: Collection[Channel],
    *,
    more_than: int = -1,
) -> list[Ahead]:
    """Those due after `start` and up to `until`; nobody, where there are not more than so many."""
    due = (plans.c.next_due_at > start, plans.c.next_due_at <= until)
    many = await tx.first(select(func.count()).select_from(plans).where(*due))
    if many is None or many[0] <= more_than:
        return []
    first = (
        select(addresses.c.channel)
        .where(addresses.c.person_id == plans.c.person_id, addresses.c.blocked_at.is_(None))
        .where(addresses.c.channel.in_(list(channels)))
        .order_by(addresses.c.preference, addresses.c.id)
        .limit(1)
        .scalar_subquery()
    )
    found = (
        plans_to_come()
        .add_columns(people.c.timezone, people.c.nation, first.label("channel"))
        .join(people, people.c.id == plans.c.person_id)
        .where(*due, people.c.stopped_at.is_(None), people.c.consented_on.is_not(None))
    )
    rows = await tx.all(found)
    return [
        Ahead(as_plan(row), row.timezone, row.nation, row.channel) for row in rows if row.channel
    ]


async def check_ins_waiting(tx: Transaction) -> dict[Channel, int]:
    """How many are in the outbox of each channel."""
    found = (
        select(outbox.c.channel, func.count().label("many"))
        .where(outbox.c.state == OutboxState.WAITING, outbox.c.check_in_id.is_not(None))
        .group_by(outbox.c.channel)
    )
    return {row.channel: int(row.many) for row in await tx.all(found)}
