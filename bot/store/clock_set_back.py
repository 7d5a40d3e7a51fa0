"""Rows whose next moment moves with the clock when it was wrong and is put back."""

from datetime import datetime, timedelta

from sqlalchemy import Column, select, update

from bot.database import Transaction
from bot.tables import (
    addresses,
    buddy_requests,
    concerns,
    drills,
    outbox,
    second_calls,
    tellings,
    told_alerts,
)
from bot.tables.states import OutboxState

_MOMENTS: tuple[Column[datetime], ...] = (
    concerns.c.next_page_at,
    concerns.c.snoozed_until,
    second_calls.c.next_page_at,
    told_alerts.c.tell_at,
    tellings.c.look_at,
    drills.c.next_page_at,
    addresses.c.hold_until,
    buddy_requests.c.next_move_at,
    outbox.c.due_at,
)


async def bring_forward(tx: Transaction, now: datetime, by: timedelta) -> int:
    """Whoever was to be paged, moved or told in five minutes still is; how many rows there were.

    What is planned for a time on the wall stays where it is.
    """
    return sum([await _bring_forward(tx, column, now, by) for column in _MOMENTS])


async def _bring_forward(
    tx: Transaction, column: Column[datetime], now: datetime, by: timedelta
) -> int:
    table = column.table
    later = select(table.c.id.label("number"), column.label("moment")).where(column > now)
    if table is outbox:
        later = later.where(outbox.c.state == OutboxState.WAITING)
    rows = await tx.all(later)
    for row in rows:
        moved = update(table).where(table.c.id == row.number, column == row.moment)
        await tx.run(moved.values({column: max(now, row.moment - by)}))
    return len(rows)
