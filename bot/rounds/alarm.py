"""Tells staff that the alarm itself is broken, by another way than the one that is broken."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot import metrics
from bot.charity import Charity
from bot.database import Transaction
from bot.office import Office
from bot.saying import put_draft
from bot.store.outbox import Draft
from bot.store.people import addresses_of
from bot.store.record import note
from bot.store.rota import load_rota
from messages.lanes import Lane
from messages.people import Channel
from messages.sentences import Sentence

log = structlog.get_logger()

STALE_AFTER = timedelta(hours=1)
"""An alarm that could not be sent for so long is not sent any more: the next one says it anew."""

Where = tuple[int, Channel]


@dataclass(frozen=True, slots=True)
class Ways:
    """By which addresses staff hear of it: the one they like best, unless said otherwise."""

    everywhere: bool = False
    """Every address that works, for what may have broken the best one."""
    but_for: Channel | None = None
    """The channel that is broken. It is used all the same for whoever has no other."""


BEST = Ways()
EVERYWHERE = Ways(everywhere=True)


async def raise_alarm(office: Office, now: datetime, what: str, ways: Ways = BEST) -> None:
    """To everybody on staff, once an hour for each cause. The log and `/metrics` say it each time,
    so that somebody hears even where nothing can be stored."""
    log.critical("alarm", what=what)
    metrics.ALARMS.inc()
    try:
        async with office.database.writing() as tx:
            await put_alarm(tx, office.charity, now, what, ways)
    except Exception as fault:  # noqa: BLE001  # the edge: the alarm must not take the beat down with it
        log.critical("alarm_broke", fault=type(fault).__name__, what=what)


async def put_alarm(
    tx: Transaction, charity: Charity, now: datetime, what: str, ways: Ways = BEST
) -> None:
    """The same inside a transaction that is open already."""
    rota = await load_rota(tx, charity.channels, now)
    said = False
    for staff in rota:
        for where in await _addresses(tx, charity, staff.person_id, ways):
            draft = _draft(staff.person_id, what, now, where)
            said |= await put_draft(tx, now, charity, draft, where)
    if said or not rota:
        await note(tx, now, "alarm", f"the service itself is broken: {what}")


async def _addresses(
    tx: Transaction, charity: Charity, person_id: int, ways: Ways
) -> list[Where | None]:
    """None stands for the best one."""
    if ways == BEST:
        return [None]
    works = [
        (each.id, each.address.channel)
        for each in await addresses_of(tx, person_id)
        if not each.blocked and each.address.channel in charity.channels
    ]
    others = [where for where in works if where[1] is not ways.but_for]
    found: list[Where | None] = [*(others or works)]
    return found if ways.everywhere else found[:1]


def _draft(person_id: int, what: str, now: datetime, where: Where | None) -> Draft:
    by = f":{where[0]}" if where else ""
    return Draft(
        person_id=person_id,
        sentence=Sentence.ALARM_BROKEN,
        lane=Lane.PAGE,
        once=f"alarm:{what}:{now:%Y-%m-%dT%H}:{person_id}{by}",
        filling={"what": what},
        due_at=now,
        expires_at=now + STALE_AFTER,
    )
