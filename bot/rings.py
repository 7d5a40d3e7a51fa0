"""Asks staff to ring a buddy who had a hard conversation, and notes that somebody has."""

from collections.abc import Collection
from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.saying import put_draft
from bot.store import debriefs
from bot.store.debriefs import Debrief
from bot.store.outbox import Draft
from bot.store.people import Person, find_people
from bot.store.record import note
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.kind_hours import kind_time
from schedules.spoken import spoken_time

RECORD = "debrief"


async def ask_to_ring(
    tx: Transaction,
    charity: Charity,
    debrief: Debrief,
    buddy: Person,
    staff_ids: Collection[int],
    now: datetime,
    due_at: datetime | None,
) -> None:
    """Each of them, by a reference and no name. `due_at`: None for the next kind hour of theirs."""
    base = charity.base_url
    assert debrief.wanted_at is not None, "nobody is rung who did not ask"
    for staff in (await find_people(tx, list(staff_ids))).values():
        filling = {
            "volunteer": buddy.reference,
            "number": str(debrief.id),
            "link": f"{base}/buddies/{buddy.id}" if base else "",
        }
        again = debrief.chases > 0
        if again:
            filling["time"] = spoken_time(debrief.wanted_at, now, staff.timezone)
        draft = Draft(
            person_id=staff.id,
            sentence=Sentence.RING_STILL if again else Sentence.RING_BUDDY,
            lane=Lane.RELAY,
            once=f"ring:{debrief.id}:{debrief.chases}:{staff.id}",
            filling=filling,
            due_at=due_at or kind_time(now, staff.timezone),
        )
        await put_draft(tx, now, charity, draft)


async def say_rung(tx: Transaction, debrief_id: int, staff: Person, now: datetime) -> Person | None:
    """Nobody hears of it any more; the buddy who was rung, or None where nobody asked for it.

    Whoever says so second changes nothing.
    """
    found = await debriefs.find_debrief(tx, debrief_id)
    if found is None or found.wanted_at is None:
        return None
    buddy = (await find_people(tx, [found.person_id]))[found.person_id]
    if await debriefs.mark_rung(tx, found, staff.id, now):
        line = f"{staff.first_name} has rung {buddy.reference}"
        await note(tx, now, RECORD, line, actor=staff.id, member=buddy.id)
    return buddy
