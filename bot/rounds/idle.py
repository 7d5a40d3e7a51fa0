"""Looks once, before a beat, which rounds have nothing to do: on most beats that is all of them."""

from datetime import datetime

import structlog

from bot.office import Office
from bot.store.due import KNOWN, due_rounds

log = structlog.get_logger()


async def idle_rounds(office: Office, now: datetime) -> frozenset[str]:
    """Rounds that need not be begun; none, where that cannot be told.

    Nothing is remembered from one beat to the next, and each round reads its own rows again.
    """
    try:
        async with office.database.reading() as tx:
            return KNOWN - await due_rounds(tx, now)
    except Exception as fault:  # noqa: BLE001  # the edge: each round finds out for itself, and is heard
        log.error("look_broke", fault=type(fault).__name__)
        return frozenset()
