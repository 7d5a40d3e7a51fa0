"""Does what is due in small transactions, so that one bad row keeps no other back."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import TypeVar

import structlog

from bot.database import Transaction
from bot.faults import Fault
from bot.office import Office

log = structlog.get_logger()

T = TypeVar("T")

BATCH = 25
"""Rows in one transaction: few enough that a page never waits long for the database."""

Find = Callable[[Transaction, datetime, int], Awaitable[Sequence[T]]]
SeeTo = Callable[[Transaction, T], Awaitable[None]]


class RowsBroke(Fault):
    """Some rows could not be done; all the others were. Raised so that the alarm counts it."""


async def one_by_one(
    office: Office,
    now: datetime,
    find: "Find[T]",
    prepare: Callable[[Transaction], Awaitable["SeeTo[T]"]],
) -> int:
    """See to one batch of what `find` finds, in one transaction; how many there were.

    A full batch means that there may be more: the beat looks at the pages first and comes back.
    `prepare` is asked once, for what all of the rows need.
    """
    async with office.database.writing() as tx:
        due = await find(tx, now, BATCH)
        see_to = await prepare(tx) if due else None
        broken = 0
        for each in due:
            assert see_to is not None
            broken += not await _seen_to(tx, each, see_to)
    if broken:
        raise RowsBroke(f"{broken} of {len(due)} rows")
    return len(due)


async def _seen_to(tx: Transaction, each: T, see_to: "SeeTo[T]") -> bool:
    try:
        async with tx.apart():
            await see_to(tx, each)
    except Exception as fault:  # noqa: BLE001  # the edge: counted, and due again next beat
        log.error("row_broke", fault=type(fault).__name__, row=type(each).__name__)
        return False
    return True
