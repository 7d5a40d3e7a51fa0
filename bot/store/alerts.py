"""Who was paged about a concern, and whether any page has left."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, or_, select

from bot.database import Transaction
from bot.store.concerns import Concern
from bot.tables import alerts, outbox, told_alerts, ways
from bot.tables.states import OutboxState
from messages.lanes import Lane


async def page_was_sent(tx: Transaction, concern_id: int) -> bool:
    """Whether a provider has taken at least one page about it, alone or in a list."""
    about_it = (
        select(ways.c.row_id)
        .join(told_alerts, told_alerts.c.telling_id == ways.c.telling_id)
        .join(alerts, alerts.c.id == told_alerts.c.alert_id)
        .where(alerts.c.concern_id == concern_id)
    )
    page = and_(outbox.c.concern_id == concern_id, outbox.c.lane == int(Lane.PAGE))
    found = select(outbox.c.id).where(or_(page, outbox.c.id.in_(about_it)))
    return await tx.first(found.where(outbox.c.state == OutboxState.SENT).limit(1)) is not None


async def record_alert(
    tx: Transaction, concern: Concern, staff_id: int, now: datetime, page: int | None = None
) -> int | None:
    """One page reaches one person once; its number, or None where it is there already.

    `page` where it is not the concern's next.
    """
    page = concern.pages if page is None else page
    return await tx.add_once(
        alerts, concern_id=concern.id, person_id=staff_id, page=page, paged_at=now
    )


async def alerted(tx: Transaction, concern_id: int, since: datetime | None = None) -> list[int]:
    """Everybody who was paged about it, or who was since then."""
    found = select(alerts.c.person_id).where(alerts.c.concern_id == concern_id).distinct()
    if since is not None:
        found = found.where(alerts.c.paged_at >= since)
    return sorted(row.person_id for row in await tx.all(found))


async def paged_since(
    tx: Transaction, since: datetime, staff: Collection[int] | None = None
) -> dict[int, list[datetime]]:
    """When each of them was paged of late; None for everybody on staff."""
    found = select(alerts.c.person_id, alerts.c.paged_at).where(alerts.c.paged_at >= since)
    if staff is not None:
        found = found.where(alerts.c.person_id.in_(list(staff)))
    paged: dict[int, list[datetime]] = {}
    for row in await tx.all(found):
        paged.setdefault(row.person_id, []).append(row.paged_at)
    return paged
