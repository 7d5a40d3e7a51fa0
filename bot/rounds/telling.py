"""Tells one member of staff of an alert, or of several at once: by which ways, and each once."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.saying import put_call
from bot.store import outbox, tellings
from bot.store.alerts import record_alert
from bot.store.concerns import Concern
from bot.store.holds import held_channels
from bot.store.outbox import Draft
from bot.store.people import find_person, usable_addresses
from bot.store.record import note
from messages.lanes import Lane
from messages.people import Channel
from messages.sentences import Sentence
from messages.triage.levels import Level
from schedules.floods import WINDOW, Alone, Listed, how_to_tell
from schedules.paging import Page, PageKind
from schedules.policy import Call, Ways

_FIRST = {Level.URGENT: Sentence.PAGE_URGENT, Level.SOON: Sentence.PAGE_SOON}


@dataclass(frozen=True, slots=True)
class Paging:
    """One page of one concern, on this beat."""

    tx: Transaction
    charity: Charity
    concern: Concern
    page: Page
    now: datetime

    async def note(self, what: str, line: str) -> None:
        """In the record of the concern."""
        about = {"concern": self.concern.id, "member": self.concern.member_id}
        await note(self.tx, self.now, what, line, **about)


async def tell(paging: Paging, staff_id: int) -> bool:
    """Alone, or with all that wait where they had too many; False where nothing reaches them."""
    tx, concern, page, now = paging.tx, paging.concern, paging.page, paging.now
    alert_id = await record_alert(tx, concern, staff_id, now)
    if alert_id is None:
        return True
    draft, who = _draft(paging, staff_id), await _first_name(tx, staff_id)
    where = await ways_to(tx, paging.charity, staff_id, now)
    if not where:
        return page.call is not Call.NO and await ring(paging, draft, who)
    new_and_urgent = concern.level is Level.URGENT and page.kind is PageKind.FIRST
    lately = await tellings.told_lately(tx, staff_id, now - WINDOW)
    match how_to_tell(lately, now, new_and_urgent=new_and_urgent):
        case Listed(at):
            await tellings.keep_for_list(tx, alert_id, staff_id, page.call, at)
            await paging.note("listed", f"alert {concern.id} goes to {who} in a list")
        case Alone():
            telling = await tellings.tell_alone(tx, alert_id, staff_id, page.call, now)
            await send_by(tx, telling, draft, where, page.ways, now)
            await paging.note("paged", f"paged {who} about alert {concern.id}")
            if page.calls:
                await ring(paging, draft, who)
    return True


async def ring(paging: Paging, draft: Draft, who: str) -> bool:
    """Their telephone rings as well; False where none can."""
    rings = await put_call(paging.tx, paging.now, paging.charity, draft)
    if rings:
        await paging.note("paged", f"called {who} about alert {paging.concern.id}")
    return rings


async def _first_name(tx: Transaction, staff_id: int) -> str:
    staff = await find_person(tx, staff_id)
    return staff.first_name if staff else "somebody"


async def ways_to(
    tx: Transaction, charity: Charity, person_id: int, now: datetime
) -> list[tuple[int, Channel]]:
    """Their addresses, the best first; one that lets nothing out only where there is no other."""
    held = await held_channels(tx, charity.channels, now)
    return await usable_addresses(
        tx, person_id, charity.channels - held, now
    ) or await usable_addresses(tx, person_id, charity.channels, now)


async def send_by(
    tx: Transaction,
    telling_id: int,
    draft: Draft,
    where: list[tuple[int, Channel]],
    ways: Ways,
    now: datetime,
) -> None:
    """One row for each way: all of them, or the best one."""
    for address in where if ways is Ways.EVERY else where[:1]:
        row = await outbox.put(tx, now, replace(draft, once=f"{draft.once}:{address[0]}"), address)
        if row is not None:
            await tellings.add_way(tx, telling_id, row)


def list_draft(person_id: int, telling_id: int, now: datetime) -> Draft:
    """Which alerts it names is known when it leaves."""
    return Draft(
        person_id=person_id,
        sentence=Sentence.PAGE_LIST,
        lane=Lane.PAGE,
        once=f"pages:{telling_id}",
        filling={},
        due_at=now,
    )


def _draft(paging: Paging, staff_id: int) -> Draft:
    """By number and reference only: a lock screen shows no name and no words."""
    concern = paging.concern
    return Draft(
        person_id=staff_id,
        sentence=_sentence(concern.level, paging.page.kind),
        lane=Lane.PAGE,
        once=f"page:{concern.id}:{concern.pages}:{staff_id}",
        filling={},
        due_at=paging.now,
        member_id=concern.member_id,
        concern_id=concern.id,
    )


def _sentence(level: Level, kind: PageKind) -> Sentence:
    if kind is PageKind.FIRST and level in _FIRST:
        return _FIRST[level]
    urgent = level is Level.URGENT
    return Sentence.PAGE_URGENT_AGAIN if urgent else Sentence.PAGE_SOON_AGAIN
