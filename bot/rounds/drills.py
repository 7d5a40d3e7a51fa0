"""Carries drills on: one person after the other, until somebody answers or all were asked."""

from datetime import datetime

import structlog

from bot.charity import Charity
from bot.database import Transaction
from bot.office import Office
from bot.saying import put_draft
from bot.store import drills
from bot.store.drills import Drill
from bot.store.outbox import Draft
from bot.store.people import find_people
from bot.store.record import note
from bot.store.rota import load_rota
from bot.tables.states import DrillState
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.drills import drill_step, in_charge, minutes_since, present
from schedules.paging import ladder
from schedules.rota import Rota

log = structlog.get_logger()


async def see_to_drills(office: Office, now: datetime) -> int:
    """Every drill whose next page is due; all of them end where a real alert is open."""
    async with office.database.reading() as tx:
        there = await drills.running(tx)
        in_earnest = bool(there) and await drills.alarm_in_earnest(tx)
    due = [each for each in there if in_earnest or (each.next_page_at or now) <= now]
    if not due:
        return 0
    async with office.database.writing() as tx:
        if in_earnest:
            return sum([await _break_off(tx, each, now) for each in due])
        rota = await load_rota(tx, office.charity.channels, now)
        return sum([await carry_on(tx, office.charity, each, rota, now) for each in due])


async def carry_on(
    tx: Transaction, charity: Charity, drill: Drill, rota: Rota, now: datetime
) -> bool:
    """The next page of one drill, or its end; False where another machine was first."""
    asked = {page.person_id for page in await drills.pages_of(tx, drill.id)}
    rungs = ladder(present(rota, now), now) if drill.only_id is None else (drill.only_id,)
    step = drill_step(asked, rungs, now, everybody=drill.everybody)
    if step.over:
        return await _fail(tx, charity, drill, rota, now)
    if not await drills.move(tx, drill, step.next_at):
        return False
    sentence = Sentence.PAGE_DRILL_AGAIN if asked else Sentence.PAGE_DRILL
    if drill.only_id is not None:
        sentence = Sentence.PAGE_SHIFT
    reached = [
        await _page_one(tx, charity, drill, sentence, staff_id, now) for staff_id in step.staff_ids
    ]
    if not any(reached):
        await drills.page_on(tx, drill.id, now)
    return True


async def _page_one(
    tx: Transaction,
    charity: Charity,
    drill: Drill,
    sentence: Sentence,
    staff_id: int,
    now: datetime,
) -> bool:
    """By the lane and the ways of a real page."""
    if not await drills.record_page(tx, drill.id, staff_id, now):
        return True
    who = (await find_people(tx, [staff_id]))[staff_id].first_name
    draft = Draft(
        person_id=staff_id,
        sentence=sentence,
        lane=Lane.PAGE,
        once=f"drill:{drill.id}:{staff_id}",
        filling={
            "number": str(drill.id),
            "staff": who,
            "minutes": minutes_since(drill.started_at, now),
        },
        due_at=now,
    )
    if not await put_draft(tx, now, charity, draft):
        return False
    await note(tx, now, "drill", f"paged {who} in drill {drill.id}", actor=staff_id)
    return True


async def _fail(tx: Transaction, charity: Charity, drill: Drill, rota: Rota, now: datetime) -> bool:
    """Everybody was asked: a drill may end, but not in silence."""
    if not await drills.end(tx, drill.id, DrillState.FAILED, now):
        return False
    log.error("drill_failed", drill=drill.id, why=drill.why.value)
    await note(tx, now, "drill", f"drill {drill.id} failed: not everybody asked has answered")
    filling = {"number": str(drill.id), "minutes": minutes_since(drill.started_at, now)}
    sentence, told = Sentence.DRILL_FAILED, in_charge(rota)
    if drill.only_id is not None:
        sentence = Sentence.SHIFT_SILENT
        filling["staff"] = (await find_people(tx, [drill.only_id]))[drill.only_id].first_name
        told = tuple(each for each in told if each != drill.only_id) or told
    for staff_id in told:
        draft = Draft(
            person_id=staff_id,
            sentence=sentence,
            lane=Lane.PAGE,
            once=f"drill failed:{drill.id}:{staff_id}",
            filling=filling,
            due_at=now,
        )
        await put_draft(tx, now, charity, draft)
    return True


async def _break_off(tx: Transaction, drill: Drill, now: datetime) -> bool:
    """Its pages that have not left yet are not wanted any more."""
    if not await drills.end(tx, drill.id, DrillState.BROKEN_OFF, now):
        return False
    await drills.postpone(tx, drill, now)
    await note(tx, now, "drill", f"drill {drill.id} is broken off: there is a real alert")
    return True
