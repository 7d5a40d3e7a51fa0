"""Tells staff that the alarm itself is broken."""

from datetime import datetime

import structlog

from bot.office import Office
from bot.saying import put_draft
from bot.store.outbox import Draft
from bot.store.record import note
from bot.store.rota import load_rota
from messages.lanes import Lane
from messages.sentences import Sentence

log = structlog.get_logger()


async def raise_alarm(office: Office, now: datetime, what: str) -> None:
    """To everybody on staff, once an hour for each cause; the log says it too."""
    try:
        async with office.database.writing() as tx:
            await note(tx, now, "alarm", f"the service itself is broken: {what}")
            for staff in await load_rota(tx, office.charity.channels):
                draft = Draft(
                    person_id=staff.person_id,
                    sentence=Sentence.ALARM_BROKEN,
                    lane=Lane.PAGE,
                    once=f"alarm:{what}:{now:%Y-%m-%dT%H}:{staff.person_id}",
                    filling={"what": what},
                    due_at=now,
                )
                await put_draft(tx, now, office.charity, draft)
    except Exception as fault:  # noqa: BLE001  # the edge: the alarm must not take the beat down with it
        log.critical("alarm_broke", fault=type(fault).__name__, what=what)
