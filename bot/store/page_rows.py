"""Pages in the outbox: which are overtaken by a newer one, and which do not get away."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select, update

from bot.database import Transaction
from bot.tables import addresses, alerts, concerns, outbox, tellings, told_alerts, ways
from bot.tables.states import ConcernState, OutboxState
from messages.lanes import Lane
from messages.people import Channel
from messages.triage.levels import Level

waiting_page = (outbox.c.state == OutboxState.WAITING) & (outbox.c.lane == int(Lane.PAGE))


@dataclass(frozen=True, slots=True)
class StuckPage:
    """A page that no sender has in its hands and that another address could carry."""

    id: int
    person_id: int
    address_id: int


async def is_overtaken(tx: Transaction, row_id: int) -> bool:
    """Whether this person is to hear of all that this row tells by a later page anyway."""
    carried = select(ways.c.telling_id).where(ways.c.row_id == row_id).scalar_subquery()
    mine = await tx.first(select(tellings).where(tellings.c.id == carried))
    if mine is None:
        return False
    later = (  # one that nothing carries is nobody's later page
        select(tellings.c.id)
        .where(tellings.c.person_id == mine.person_id, tellings.c.id > mine.id)
        .where(exists().where(ways.c.telling_id == tellings.c.id))
    )
    if mine.listed:
        return await tx.first(later.where(tellings.c.listed).limit(1)) is not None
    same = (
        later.join(told_alerts, told_alerts.c.telling_id == tellings.c.id)
        .join(alerts, alerts.c.id == told_alerts.c.alert_id)
        .where(alerts.c.concern_id.in_(_concerns_of(mine.id)))
    )
    return await tx.first(same.limit(1)) is not None


def _concerns_of(telling_id: int) -> Select[int]:
    told = select(alerts.c.concern_id).join(told_alerts, told_alerts.c.alert_id == alerts.c.id)
    return told.where(told_alerts.c.telling_id == telling_id)


async def still_waits(tx: Transaction, row_id: int) -> bool:
    """Whether anything that this row tells has been taken by nobody."""
    found = (
        select(concerns.c.id)
        .join(alerts, alerts.c.concern_id == concerns.c.id)
        .join(told_alerts, told_alerts.c.alert_id == alerts.c.id)
        .join(ways, ways.c.telling_id == told_alerts.c.telling_id)
        .where(ways.c.row_id == row_id, concerns.c.state == ConcernState.OPEN)
    )
    return await tx.first(found.limit(1)) is not None


async def waiting_for(tx: Transaction, person_id: int) -> list[tuple[int, Level]]:
    """Alerts that this person was paged about and nobody has taken, the most urgent first."""
    found = (
        select(concerns.c.id, concerns.c.level)
        .join(alerts, alerts.c.concern_id == concerns.c.id)
        .where(alerts.c.person_id == person_id, concerns.c.state == ConcernState.OPEN)
        .group_by(concerns.c.id, concerns.c.level, concerns.c.opened_at)
        .order_by(concerns.c.level.desc(), concerns.c.opened_at, concerns.c.id)
    )
    return [(row.id, row.level) for row in await tx.all(found)]


async def stuck_pages(
    tx: Transaction,
    before: datetime,
    now: datetime,
    on: Collection[Channel],
    held: Collection[Channel],
    most: int,
) -> list[StuckPage]:
    """Pages that were due before then, or whose address or channel is held, and have another way.

    `on` are the channels that let something out; `held` those that do not. Not calls: each stands
    beside a page that is here too.
    """
    theirs = outbox.join(addresses, addresses.c.id == outbox.c.address_id)
    nobody_has_it = or_(outbox.c.claim.is_(None), outbox.c.due_at < now)
    stays = or_(
        outbox.c.due_at < before,
        and_(nobody_has_it, addresses.c.hold_until > now),
        and_(nobody_has_it, outbox.c.channel.in_(list(held))),
    )
    found = (
        select(outbox.c.id, outbox.c.person_id, outbox.c.address_id)
        .select_from(theirs)
        .where(waiting_page, outbox.c.channel != Channel.VOICE)
        .where(stays, _has_another_way(on, now))
        .order_by(outbox.c.id)
        .limit(most)
    )
    return [StuckPage(row.id, row.person_id, row.address_id) for row in await tx.all(found)]


def _has_another_way(on: Collection[Channel], now: datetime) -> ColumnElement[bool]:
    other = addresses.alias("other")
    return (
        select(other.c.id)
        .where(other.c.person_id == outbox.c.person_id, other.c.id != outbox.c.address_id)
        .where(other.c.blocked_at.is_(None), other.c.channel.in_(list(on)))
        .where(or_(other.c.hold_until.is_(None), other.c.hold_until <= now))
        .exists()
    )


async def send_elsewhere(
    tx: Transaction, page: StuckPage, address: tuple[int, Channel], now: datetime
) -> None:
    """By another address of the same person, unless a sender has got hold of it meanwhile."""
    moved = update(outbox).where(outbox.c.id == page.id, outbox.c.address_id == page.address_id)
    address_id, channel = address
    nobody_has_it = or_(outbox.c.claim.is_(None), outbox.c.due_at < now)
    await tx.run(
        moved.where(waiting_page, nobody_has_it).values(
            address_id=address_id, channel=channel, due_at=now, claim=None
        )
    )


async def pages_left(tx: Transaction, once: str) -> int:
    """How many of the messages whose name begins so were handed over, or refused."""
    found = select(func.count()).where(
        outbox.c.once.startswith(once, autoescape=True), outbox.c.state != OutboxState.WAITING
    )
    row = await tx.first(found)
    return 0 if row is None else int(row[0])
