"""Pages staff about every concern until somebody has it, and asks again if it is forgotten."""

from datetime import datetime, timedelta

import structlog

from bot.applying.telling_staff import Change, tell_staff
from bot.charity import Charity
from bot.database import Transaction
from bot.office import Office
from bot.resting import in_order_of_rest
from bot.rounds.handed_on import pass_on_untaken, still_open
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.rounds.telling import Paging, tell
from bot.saying import put_draft
from bot.store import concern_pages, concern_states, concerns
from bot.store.concerns import Concern
from bot.store.due_pages import due_numbers, put_page_off
from bot.store.outbox import Draft
from bot.store.record import note
from bot.store.rota import load_rota, team_of
from bot.tables.states import ConcernState
from messages.edits import News
from messages.lanes import Lane
from schedules.on_call import OnCallStaff
from schedules.paging import PagedConcern, PageKind, next_page
from schedules.rota import for_team

log = structlog.get_logger()

LOOK_AT_ROTA_EVERY = timedelta(minutes=5)
FORGOTTEN_AFTER = timedelta(minutes=15)
"""Between asking whoever has it whether they still do, and paging everybody again."""


async def page_staff(office: Office, now: datetime) -> int:
    """Do every page that is due; how many concerns there were."""

    async def prepare(tx: Transaction) -> SeeTo[int]:
        rota = await _rota(tx, office.charity, now)

        async def see_to(tx: Transaction, number: int) -> None:
            concern = await concerns.find(tx, number)
            if concern is not None:
                await _see_to(tx, office.charity, concern, rota, now)

        return see_to

    return await one_by_one(office, now, due_numbers, prepare, put_page_off)


async def _rota(tx: Transaction, charity: Charity, now: datetime) -> tuple[OnCallStaff, ...]:
    """At night, whoever was paged the night before comes after those who have slept."""
    return await in_order_of_rest(tx, await load_rota(tx, charity.channels, now), now)


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
    page = next_page(untaken, rota, now, charity.paging)
    # A rota can change while a concern waits for the next shift: look again before that.
    next_at = page.next_at if page.staff_ids else min(page.next_at, now + LOOK_AT_ROTA_EVERY)
    moved = await concern_pages.move_page(
        tx,
        concern,
        now,
        next_at=next_at,
        step=page.step,
        turned_down=page.turned_down,
        paged=page.paged,
    )
    if not moved:
        return
    paging = Paging(tx, charity, concern, page, now)
    reached = [await tell(paging, one) for one in page.staff_ids]
    if page.staff_ids and not any(reached):
        await _nobody_reached(paging)
    elif not page.staff_ids and concern.next_page_at == concern.opened_at:
        await _nobody_there(paging, rota)


async def _ask_owner(tx: Transaction, charity: Charity, concern: Concern, now: datetime) -> None:
    """Acknowledged and forgotten: asked once, then it is everybody's again.

    At once, where nothing reaches whoever has it.
    """
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
    if not await concern_pages.move_page(tx, concern, now, next_at=now + FORGOTTEN_AFTER, step=1):
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
    if not await put_draft(tx, now, charity, draft):
        await concern_pages.page_on(tx, concern.id, concern.owner_id, now)


async def _nobody_reached(paging: Paging) -> None:
    """No address of anybody paged works: the next are paged on this very beat, or in a minute
    where that was already everyone."""
    number, page = paging.concern.id, paging.page
    log.error("page_reached_nobody", concern=number)
    await paging.note("alarm", f"alert {number}: nobody who was to be paged can be reached")
    if page.kind is not PageKind.EVERYONE:
        await concern_pages.page_on(paging.tx, number, page.staff_ids[0], paging.now)


async def _nobody_there(paging: Paging, rota: tuple[OnCallStaff, ...]) -> None:
    why = "nobody is on call until then" if rota else "there is no staff at all"
    log.warning("page_waits", concern=paging.concern.id, staff=len(rota))
    await paging.note("waits", f"alert {paging.concern.id} waits for the next shift: {why}")
