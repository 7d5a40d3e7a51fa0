"""Tells whoever had too many pages of all that wait, in one message."""

from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.office import Office
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.rounds.telling import list_draft, send_by, ways_to
from bot.saying import put_call
from bot.store import concern_pages, tellings
from bot.store.people import find_person
from bot.store.record import note
from bot.store.tellings import Telling, ToldAlert
from messages.triage.levels import Level
from schedules.policy import Call, Ways


async def send_page_lists(office: Office, now: datetime) -> int:
    """Every list that is due; how many there were."""

    async def see_to(tx: Transaction, person_id: int) -> None:
        await _send_list(tx, office.charity, person_id, now)

    async def prepare(_tx: Transaction) -> SeeTo[int]:
        return see_to

    return await one_by_one(office, now, tellings.due_for_list, prepare, tellings.put_list_off)


async def _send_list(tx: Transaction, charity: Charity, person_id: int, now: datetime) -> None:
    telling = await tellings.tell_listed(tx, person_id, now)
    if telling is None:
        return
    told = await tellings.alerts_of(tx, telling.id)
    where = await ways_to(tx, charity, person_id, now) if told else []
    if not where:
        await tellings.move_look(tx, telling, None)
        await _unreached(tx, person_id, told, now)
        return
    urgent = any(each.level is Level.URGENT for each in told)
    ways = Ways.EVERY if urgent else Ways.PREFERRED
    draft = list_draft(person_id, telling.id, now)
    await send_by(tx, telling.id, draft, where, ways, now)
    if any(each.call is Call.YES for each in told):
        await put_call(tx, now, charity, draft)
    await _note(tx, telling, told, now)


async def _unreached(tx: Transaction, person_id: int, told: list[ToldAlert], now: datetime) -> None:
    """Somebody else is paged about each of them."""
    for each in told:
        if each.newest:
            await concern_pages.page_on(tx, each.concern_id, person_id, now)


async def _note(tx: Transaction, telling: Telling, told: list[ToldAlert], now: datetime) -> None:
    staff = await find_person(tx, telling.person_id)
    name = staff.first_name if staff else "somebody"
    for each in told:
        line = f"paged {name} about alert {each.concern_id} in a list of {len(told)}"
        await note(tx, now, "paged", line, concern=each.concern_id)
