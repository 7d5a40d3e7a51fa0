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
Find = Callable[[Transaction, datetime, int], Awaitable[Sequence[T]]]
SeeTo = Callable[[Transaction, T], Awaitable[None]]


class RowsBroke(Fault):
    """Some rows could not be done; all the others were. Raised so that the alarm counts it."""


async def one_by_one(
    office: Office,
    now: datetime,
    most: int,
    find: "Find[T]",
    prepare: Callable[[Transaction], Awaitable["SeeTo[T]"]],
) -> int:
    """See to everything that `find` finds, `most` rows a transaction; how many there were.

    `prepare` is asked once a transaction, for what all of its rows need.
    """
    done, broken = 0, 0
    while True:
        async with office.database.writing() as tx:
            due = await find(tx, now, most)
            see_to = await prepare(tx) if due else None
            for each in due:
                assert see_to is not None
                broken += not await _seen_to(tx, each, see_to)
        done += len(due)
        if len(due) < most or broken:
            break
    if broken:
        raise RowsBroke(f"{broken} of {done} rows")
    return done


async def _seen_to(tx: Transaction, each: T, see_to: "SeeTo[T]") -> bool:
    try:
        async with tx.apart():
            await see_to(tx, each)
    except Exception as fault:  # noqa: BLE001  # the edge: counted, and due again next beat
        log.error("row_broke", fault=type(fault).__name__, row=type(each).__name__)
        return False
    return True
