"""Pages staff about every concern until somebody has it, and asks again if it is forgotten."""

from datetime import datetime, timedelta

import structlog

from bot.applying.telling_staff import Change, tell_staff
from bot.charity import Charity
from bot.database import Transaction
from bot.office import Office
from bot.rounds.handed_on import pass_on_untaken, still_open
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.saying import put_call, put_draft
from bot.store import concern_pages, concern_states, concerns
from bot.store.alerts import paged_since, record_alert
from bot.store.concerns import Concern
from bot.store.outbox import Draft
from bot.store.people import find_people
from bot.store.record import note
from bot.store.rota import load_rota, team_of
from bot.tables.states import ConcernState
from messages.edits import News
from messages.lanes import Lane
from messages.sentences import Sentence
from messages.triage.levels import Level
from schedules.on_call import OnCallStaff
from schedules.paging import Page, PagedConcern, PageKind, next_page
from schedules.rest import LAST_NIGHT, at_night, rested_first
from schedules.rota import for_team

log = structlog.get_logger()

LOOK_AT_ROTA_EVERY = timedelta(minutes=5)
FORGOTTEN_AFTER = timedelta(minutes=15)
"""Between asking whoever has it whether they still do, and paging everybody again."""

_SENTENCES = {
    (Level.URGENT, PageKind.FIRST): Sentence.PAGE_URGENT,
    (Level.SOON, PageKind.FIRST): Sentence.PAGE_SOON,
}


async def page_staff(office: Office, now: datetime) -> int:
    """Do every page that is due; how many concerns there were."""

    async def prepare(tx: Transaction) -> SeeTo[Concern]:
        rota = await _rota(tx, office.charity, now)

        async def see_to(tx: Transaction, concern: Concern) -> None:
            await _see_to(tx, office.charity, concern, rota, now)

        return see_to

    return await one_by_one(office, now, concerns.due, prepare)


async def _rota(tx: Transaction, charity: Charity, now: datetime) -> tuple[OnCallStaff, ...]:
    """At night, whoever was paged the night before comes after those who have slept."""
    rota = await load_rota(tx, charity.channels, now)
    if not at_night(rota, now):
        return rota
    return rested_first(rota, await paged_since(tx, now - LAST_NIGHT), now)


async def _see_to(
    tx: Transaction,
    charity: Charity,
    concern: Concern,
    rota: tuple[OnCallStaff, ...],
    now: datetime,
) -> None:
    if concern.state is ConcernState.TAKEN:
        await _ask_owner(tx, charity, concern, now)
        return
    untaken = PagedConcern(
        concern.level, concern.opened_at, concern.step, concern.turned_down, concern.paged
    )
    if any(staff.team for staff in rota):
        rota = for_team(rota, await team_of(tx, concern.member_id))
    page = next_page(untaken, rota, now)
    # A rota can change while a concern waits for the next shift: look again before that.
    next_at = page.next_at if page.staff_ids else min(page.next_at, now + LOOK_AT_ROTA_EVERY)
    moved = await concern_pages.move_page(
        tx,
        concern,
        next_at=next_at,
        step=page.step,
        turned_down=page.turned_down,
        paged=page.paged,
    )
    if not moved:
        return
    reached = [await _page_one(tx, charity, concern, one, page, now) for one in page.staff_ids]
    if page.staff_ids and not any(reached):
        await _nobody_reached(tx, concern, page, now)
    elif not page.staff_ids and concern.next_page_at == concern.opened_at:
        await _nobody_there(tx, concern, rota, now)


async def _page_one(
    tx: Transaction, charity: Charity, concern: Concern, staff_id: int, page: Page, now: datetime
) -> bool:
    """By number and reference only: a lock screen shows no name and no words."""
    if not await record_alert(tx, concern, staff_id, now):
        return True
    sentence = _SENTENCES.get((concern.level, page.kind))
    if sentence is None:
        urgent = concern.level is Level.URGENT
        sentence = Sentence.PAGE_URGENT_AGAIN if urgent else Sentence.PAGE_SOON_AGAIN
    draft = Draft(
        person_id=staff_id,
        sentence=sentence,
        lane=Lane.PAGE,
        once=f"page:{concern.id}:{concern.pages}:{staff_id}",
        filling={},
        due_at=now,
        member_id=concern.member_id,
        concern_id=concern.id,
    )
    written = await put_draft(tx, now, charity, draft)
    rings = page.calls and await put_call(tx, now, charity, draft)
    if not written and not rings:
        return False
    who = (await find_people(tx, [staff_id]))[staff_id].first_name
    line = f"paged {who}{' and called them' if rings else ''} about alert {concern.id}"
    await note(tx, now, "paged", line, member=concern.member_id, concern=concern.id)
    return True


async def _ask_owner(tx: Transaction, charity: Charity, concern: Concern, now: datetime) -> None:
    """Acknowledged and forgotten: asked once, then it is everybody's again."""
    assert concern.owner_id is not None
    if concern.handed_to_id is not None:
        await pass_on_untaken(tx, charity, concern, now)
        return
    if concern.step > 0:
        if await concern_states.give_back(tx, concern, now):
            line = f"alert {concern.id} was taken and left open: paging again"
            await note(tx, now, "forgotten", line, concern=concern.id, member=concern.member_id)
            name = f"p{concern.pages}"
            again = Change(News.OPEN_AGAIN, concern.id, concern.member_id, name)
            await tell_staff(tx, now, charity, again)
        return
    if not await concern_pages.move_page(tx, concern, next_at=now + FORGOTTEN_AFTER, step=1):
        return
    draft = Draft(
        person_id=concern.owner_id,
        sentence=still_open(concern),
        lane=Lane.PAGE,
        once=f"still:{concern.id}:{concern.pages}",
        filling={},
        due_at=now,
        member_id=concern.member_id,
        concern_id=concern.id,
    )
    await put_draft(tx, now, charity, draft)


async def _nobody_reached(tx: Transaction, concern: Concern, page: Page, now: datetime) -> None:
    """No address of anybody paged works: the next are paged on this very beat, or in a minute
    where that was already everyone."""
    log.error("page_reached_nobody", concern=concern.id)
    line = f"alert {concern.id}: nobody who was to be paged can be reached"
    await note(tx, now, "alarm", line, concern=concern.id, member=concern.member_id)
    if page.kind is not PageKind.EVERYONE:
        await concern_pages.page_on(tx, concern.id, page.staff_ids[0], now)


async def _nobody_there(
    tx: Transaction, concern: Concern, rota: tuple[OnCallStaff, ...], now: datetime
) -> None:
    why = "nobody is on call until then" if rota else "there is no staff at all"
    log.warning("page_waits", concern=concern.id, staff=len(rota))
    line = f"alert {concern.id} waits for the next shift: {why}"
    await note(tx, now, "waits", line, concern=concern.id, member=concern.member_id)
