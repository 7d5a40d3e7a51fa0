"""Pages for a second person beside whoever has a concern, until one has joined."""

from datetime import datetime

from bot.applying.concern_words import urgency
from bot.charity import Charity
from bot.database import Transaction
from bot.office import Office
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.saying import put_draft
from bot.store import concerns, second_calls
from bot.store.alerts import record_alert
from bot.store.concern_pages import count_page
from bot.store.concerns import Concern
from bot.store.outbox import Draft
from bot.store.people import find_people
from bot.store.record import note
from bot.store.rota import load_rota
from bot.store.second_calls import SecondCall
from messages.lanes import Lane
from messages.sentences import Sentence
from messages.triage.levels import Level
from schedules.on_call import OnCallStaff
from schedules.paging import PagedConcern, next_page


async def page_second_people(office: Office, now: datetime) -> int:
    """Do every page that is due; how many calls there were."""

    async def prepare(tx: Transaction) -> SeeTo[SecondCall]:
        rota = await load_rota(tx, office.charity.channels, now)

        async def see_to(tx: Transaction, call: SecondCall) -> None:
            await _see_to(tx, office.charity, call, rota, now)

        return see_to

    return await one_by_one(office, now, second_calls.due_calls, prepare, second_calls.put_call_off)


async def _see_to(
    tx: Transaction,
    charity: Charity,
    call: SecondCall,
    rota: tuple[OnCallStaff, ...],
    now: datetime,
) -> None:
    """The ladder of an urgent alert, without whoever has it: they need somebody now."""
    others = tuple(staff for staff in rota if staff.person_id != call.asked_by_id)
    wanted = PagedConcern(Level.URGENT, call.asked_at, call.step, call.turned_down, call.paged)
    page = next_page(wanted, others, now, charity.paging)
    # The concern before the call, as when somebody takes it: two who wait for each other wait long.
    number = await count_page(tx, call.concern_id, call.asked_by_id)
    moved = await second_calls.move_call(
        tx,
        call,
        next_at=page.next_at,
        step=max(page.step, second_calls.FIRST_STEP),
        turned_down=page.turned_down,
        paged=page.paged,
    )
    concern = await concerns.find(tx, call.concern_id)
    if not moved or concern is None:
        return
    for staff_id in page.staff_ids if number is not None else ():
        await _page_one(tx, charity, concern, call, staff_id, number or 0, now)


async def _page_one(
    tx: Transaction,
    charity: Charity,
    concern: Concern,
    call: SecondCall,
    staff_id: int,
    number: int,
    now: datetime,
) -> None:
    if not await record_alert(tx, concern, staff_id, now, number):
        return
    people = await find_people(tx, [staff_id, call.asked_by_id])
    owner = people[call.asked_by_id].first_name
    draft = Draft(
        person_id=staff_id,
        sentence=Sentence.SECOND_WANTED,
        lane=Lane.PAGE,
        once=f"second:{concern.id}:{number}:{staff_id}",
        filling={"staff": owner, "urgent": urgency(concern)},
        due_at=now,
        member_id=concern.member_id,
        concern_id=concern.id,
    )
    if await put_draft(tx, now, charity, draft):
        line = f"asked {people[staff_id].first_name} to join {owner} on alert {concern.id}"
        await note(tx, now, "paged", line, concern=concern.id, member=concern.member_id)
