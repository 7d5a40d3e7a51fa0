"""Asks about follow-ups: whoever closed the concern first, then whoever is on call."""

from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.office import Office
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.saying import put_draft
from bot.store import concerns, follow_ups
from bot.store.follow_ups import FollowUp
from bot.store.outbox import Draft
from bot.store.record import note
from bot.store.rota import load_rota
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.follow_ups import next_ask
from schedules.on_call import OnCallStaff
from schedules.paging import ladder


async def ask_about_follow_ups(office: Office, now: datetime) -> int:
    """Ask whoever is to be asked now; how many follow-ups there were."""

    async def prepare(tx: Transaction) -> SeeTo[FollowUp]:
        rota = await load_rota(tx, office.charity.channels, now)

        async def see_to(tx: Transaction, follow_up: FollowUp) -> None:
            await _see_to(tx, office.charity, follow_up, rota, now)

        return see_to

    return await one_by_one(
        office, now, follow_ups.due_follow_ups, prepare, follow_ups.put_follow_up_off
    )


async def _see_to(
    tx: Transaction,
    charity: Charity,
    follow_up: FollowUp,
    rota: tuple[OnCallStaff, ...],
    now: datetime,
) -> None:
    """Once the closer has had the day, whoever is on call; the closer too, where that is nobody."""
    order = ladder(rota, now)
    first = follow_up.asks == 0 and follow_up.owner_id in order
    asked = follow_up.owner_id if first else next(iter(order), follow_up.owner_id)
    zones = {staff.person_id: staff.timezone for staff in rota}
    zone = zones.get(asked, charity.timezone)
    if not await follow_ups.asked(tx, follow_up, next_ask(now, zone)):
        return
    concern = await concerns.find(tx, follow_up.concern_id)
    assert concern is not None, "a follow-up names its concern"
    draft = Draft(
        person_id=asked,
        sentence=Sentence.FOLLOW_UP_DUE if first else Sentence.FOLLOW_UP_STILL,
        lane=Lane.PAGE,
        once=f"follow-up:{follow_up.id}:{follow_up.asks}",
        filling={},
        due_at=now,
        member_id=concern.member_id,
        concern_id=concern.id,
    )
    if await put_draft(tx, now, charity, draft):
        line = f"asked about the follow-up of alert {concern.id}"
        await note(tx, now, "follow-up", line, actor=asked, concern=concern.id)
