"""What each member of staff was told, by which ways it went, and when to look whether it came."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, func, select, update

from bot.database import Transaction
from bot.tables import addresses, alerts, concerns, outbox, tellings, told_alerts, ways
from bot.tables.states import ConcernState, OutboxState
from messages.delivery import Status, confirms
from messages.people import Channel
from messages.triage.levels import Level
from schedules.floods import Told
from schedules.policy import Call
from schedules.reaching import CONFIRMED_WITHIN, Arrival, Try

SOON_ENOUGH = timedelta(seconds=15)
"""A page that is put off for longer is not on its way."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One thing that one person was told."""

    id: int
    person_id: int
    look_at: datetime


@dataclass(frozen=True, slots=True)
class ToldAlert:
    """An alert of a telling that nobody has taken."""

    concern_id: int
    level: Level
    call: Call
    newest: bool
    """Whether this was the last page about it."""


async def told_lately(tx: Transaction, person_id: int, since: datetime) -> list[Told]:
    """What they were told since then, or are about to be; not what a newer page overtook."""
    goes = (
        select(ways.c.id)
        .join(outbox, outbox.c.id == ways.c.row_id)
        .where(ways.c.telling_id == tellings.c.id)
        .where(outbox.c.state.not_in([OutboxState.SKIPPED, OutboxState.REFUSED]))
        .exists()
    )
    found = select(tellings.c.told_at, tellings.c.listed).where(
        tellings.c.person_id == person_id, tellings.c.told_at >= since, goes
    )
    return [Told(row.told_at, row.listed) for row in await tx.all(found)]


async def tell_alone(
    tx: Transaction, alert_id: int, person_id: int, call: Call, now: datetime
) -> int:
    """They are told of this one now; the number of the telling."""
    telling = await _telling(tx, person_id, now, listed=False)
    await tx.add(told_alerts, alert_id=alert_id, person_id=person_id, telling_id=telling, call=call)
    return telling


async def keep_for_list(
    tx: Transaction, alert_id: int, person_id: int, call: Call, at: datetime
) -> None:
    """They are told of this one in a list, then."""
    await tx.add(told_alerts, alert_id=alert_id, person_id=person_id, call=call, tell_at=at)


async def due_for_list(tx: Transaction, now: datetime, most: int) -> list[int]:
    """Everybody who is to get a list now."""
    found = (
        select(told_alerts.c.person_id)
        .where(told_alerts.c.tell_at <= now)
        .group_by(told_alerts.c.person_id)
        .order_by(func.min(told_alerts.c.tell_at), told_alerts.c.person_id)
        .limit(most)
    )
    return [row.person_id for row in await tx.all(found)]


async def tell_listed(tx: Transaction, person_id: int, now: datetime) -> Telling | None:
    """They are told of all that was kept for them; None where another machine has done it.

    What was kept for a later list goes along with what is due, and never by itself.
    """
    telling = await _telling(tx, person_id, now, listed=True)
    kept = update(told_alerts).where(told_alerts.c.person_id == person_id)
    kept = kept.values(telling_id=telling, tell_at=None)
    if await tx.run(kept.where(told_alerts.c.tell_at <= now)):
        await tx.run(kept.where(told_alerts.c.tell_at.is_not(None)))
        return Telling(telling, person_id, now + CONFIRMED_WITHIN)
    await tx.run(tellings.delete().where(tellings.c.id == telling))
    return None


async def put_list_off(tx: Transaction, person_id: int, until: datetime) -> None:
    """Their list could not be made: the others go first."""
    kept = update(told_alerts).where(told_alerts.c.person_id == person_id)
    await tx.run(kept.where(told_alerts.c.tell_at.is_not(None)).values(tell_at=until))


async def _telling(tx: Transaction, person_id: int, now: datetime, *, listed: bool) -> int:
    look_at = now + CONFIRMED_WITHIN
    return await tx.add(tellings, person_id=person_id, told_at=now, listed=listed, look_at=look_at)


async def add_way(tx: Transaction, telling_id: int, row_id: int) -> None:
    """This row of the outbox carries it."""
    await tx.add(ways, telling_id=telling_id, row_id=row_id)


async def rows_of(tx: Transaction, telling_id: int) -> list[int]:
    """The rows of the outbox that carry it, the first one first."""
    found = select(ways.c.row_id).where(ways.c.telling_id == telling_id).order_by(ways.c.id)
    return [row.row_id for row in await tx.all(found)]


async def alerts_of(tx: Transaction, telling_id: int) -> list[ToldAlert]:
    """What it was about, as far as nobody has it yet."""
    newest = (alerts.c.page == concerns.c.pages - 1).label("newest")
    found = (
        select(concerns.c.id, concerns.c.level, told_alerts.c.call, newest)
        .join(alerts, alerts.c.concern_id == concerns.c.id)
        .join(told_alerts, told_alerts.c.alert_id == alerts.c.id)
        .where(told_alerts.c.telling_id == telling_id, concerns.c.state == ConcernState.OPEN)
        .order_by(concerns.c.id)
    )
    return [ToldAlert(row.id, row.level, row.call, row.newest) for row in await tx.all(found)]


async def due_looks(tx: Transaction, now: datetime, most: int) -> list[Telling]:
    """Tellings of which we don't know yet whether they came, longest waiting first."""
    found = (
        select(tellings)
        .where(tellings.c.look_at <= now)
        .order_by(tellings.c.look_at, tellings.c.id)
        .limit(most)
    )
    return [Telling(row.id, row.person_id, row.look_at) for row in await tx.all(found)]


async def move_look(tx: Transaction, telling: Telling, at: datetime | None) -> bool:
    """Compare-and-set: False where something was learnt meanwhile, or another machine looked."""
    moved = update(tellings).where(
        tellings.c.id == telling.id, tellings.c.look_at == telling.look_at
    )
    return await tx.run(moved.values(look_at=at)) == 1


async def look_now(tx: Transaction, row_id: int, now: datetime) -> bool:
    """Something was learnt about this row; False where it carries no page."""
    told_by = select(ways.c.telling_id).where(ways.c.row_id == row_id).scalar_subquery()
    return await tx.run(update(tellings).where(tellings.c.id == told_by).values(look_at=now)) == 1


async def tries_of(
    tx: Transaction, telling_id: int, held: frozenset[Channel], now: datetime
) -> list[Try]:
    """How far each of its ways has come. `held`: channels that let nothing out."""
    found = (
        select(outbox, addresses.c.hold_until)
        .join(ways, ways.c.row_id == outbox.c.id)
        .join(addresses, addresses.c.id == outbox.c.address_id)
        .where(ways.c.telling_id == telling_id)
        .order_by(ways.c.id)
    )
    return [
        Try(row.address_id, _arrival(row, held, now), row.sent_at or row.created_at)
        for row in await tx.all(found)
    ]


def _arrival(row: Row[Any], held: frozenset[Channel], now: datetime) -> Arrival:
    if row.state is OutboxState.SENT:
        if row.status == Status.UNDELIVERED:
            return Arrival.LOST
        if row.status == Status.DELIVERED or not confirms(row.channel):
            return Arrival.ARRIVED
        return Arrival.UNDER_WAY
    if row.state is not OutboxState.WAITING:
        return Arrival.LOST
    if row.claim is not None and row.due_at > now:
        return Arrival.UNDER_WAY
    later = max(row.due_at, row.hold_until or row.due_at)
    is_stuck = later > now + SOON_ENOUGH or row.channel in held
    overdue = now >= row.created_at + CONFIRMED_WITHIN
    return Arrival.STUCK if is_stuck or overdue else Arrival.UNDER_WAY
