"""Reminds a buddy who wanted to answer later, and offers a talk after a hard conversation."""

from datetime import datetime

from bot.database import Transaction
from bot.office import Office
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.saying import put_draft
from bot.store import debriefs, in_hand, requests
from bot.store.debriefs import Debrief
from bot.store.in_hand import Reminder
from bot.store.outbox import Draft
from bot.store.people import find_person
from bot.tables.states import RequestState
from messages.lanes import Lane
from messages.sentences import Sentence


async def send_reminders(office: Office, now: datetime) -> int:
    """Whoever still has the conversation; how many were due."""

    async def see_to(tx: Transaction, reminder: Reminder) -> None:
        if not await in_hand.take_reminder(tx, reminder):
            return
        request = await requests.find(tx, reminder.request_id)
        if request is None or request.state is not RequestState.ACCEPTED:
            return
        member = await find_person(tx, request.member_id)
        if member is None or request.buddy_id != reminder.person_id:
            return
        draft = Draft(
            person_id=reminder.person_id,
            sentence=Sentence.REMINDER,
            lane=Lane.RELAY,
            once=f"reminder:{reminder.id}:{reminder.remind_at:%y%m%d%H%M%S}",
            filling={"member": member.first_name, "number": str(request.id)},
            due_at=now,
            member_id=member.id,
            request_id=request.id,
        )
        await put_draft(tx, now, office.charity, draft)

    async def prepare(_tx: Transaction) -> SeeTo[Reminder]:
        return see_to

    return await one_by_one(office, now, in_hand.due_reminders, prepare, in_hand.put_reminder_off)


async def offer_debriefs(office: Office, now: datetime) -> int:
    """Each once a day; how many were due."""

    async def see_to(tx: Transaction, debrief: Debrief) -> None:
        if not await debriefs.take_debrief(tx, debrief):
            return
        draft = Draft(
            person_id=debrief.person_id,
            sentence=Sentence.BUDDY_DEBRIEF,
            lane=Lane.RELAY,
            once=f"debrief:{debrief.id}",
            filling={"number": str(debrief.id)},
            due_at=now,
        )
        await put_draft(tx, now, office.charity, draft)

    async def prepare(_tx: Transaction) -> SeeTo[Debrief]:
        return see_to

    return await one_by_one(office, now, debriefs.due_debriefs, prepare, debriefs.put_debrief_off)
