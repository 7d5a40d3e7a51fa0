"""Does what is due in small transactions, so that one bad row keeps no other back."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from bot.database import Transaction
from bot.faults import Fault
from bot.office import Office

log = structlog.get_logger()

T = TypeVar("T")

BATCH = 10
"""Rows in one transaction: few enough that a page never waits long for the database."""
PUT_OFF_FOR = timedelta(seconds=10)
"""A row that breaks comes again after this, so that any number of them starve nobody behind."""

Find = Callable[[Transaction, datetime, int], Awaitable[Sequence[T]]]
SeeTo = Callable[[Transaction, T], Awaitable[None]]
PutOff = Callable[[Transaction, T, datetime], Awaitable[None]]


class RowsBroke(Fault):
    """Some rows could not be done; all the others were. Raised so that the alarm counts it."""

    def __init__(self, broken: int, seen: int) -> None:
        super().__init__(f"{broken} of {seen} rows")
        self.seen = seen


async def one_by_one(
    office: Office,
    now: datetime,
    find: "Find[T]",
    prepare: Callable[[Transaction], Awaitable["SeeTo[T]"]],
    put_off: "PutOff[T]",
) -> int:
    """See to one batch of what `find` finds, in one transaction; how many there were.

    The beat has seen already that there is something (`idle_rounds`), so that the writer's place is
    not taken for nothing. A full batch means that there may be more: the beat looks at the pages
    first and comes back.
    `prepare` is asked once, for what all of the rows need. `put_off` moves the due moment of a row
    that broke, in a part of its own.
    """
    async with office.database.writing() as tx:
        due = await find(tx, now, BATCH)
        see_to = await prepare(tx) if due else None
        broken = 0
        for each in due:
            assert see_to is not None
            if not await _seen_to(tx, each, see_to):
                broken += 1
                await _aside(tx, each, put_off, now + PUT_OFF_FOR)
    if broken:
        raise RowsBroke(broken, len(due))
    return len(due)


async def _seen_to(tx: Transaction, each: T, see_to: "SeeTo[T]") -> bool:
    try:
        async with tx.apart():
            await see_to(tx, each)
    except Exception as fault:  # noqa: BLE001  # the edge: counted, and put off, and tried again
        log.error("row_broke", fault=type(fault).__name__, row=type(each).__name__)
        return False
    return True


async def _aside(tx: Transaction, each: T, put_off: "PutOff[T]", until: datetime) -> None:
    try:
        async with tx.apart():
            await put_off(tx, each, until)
    except Exception as fault:  # noqa: BLE001  # the edge: it is due again next beat, as it was
        log.error("row_not_put_off", fault=type(fault).__name__, row=type(each).__name__)
