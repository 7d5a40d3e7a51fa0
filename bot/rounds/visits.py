"""Tells both sides of a visit, asks the buddy to check in and out, and misses who does not."""

from datetime import datetime
from typing import assert_never

from bot.database import Transaction
from bot.office import Office
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.store.buddies import with_us
from bot.store.visits import CompanionVisit, due_visits, move_on, put_visit_off
from bot.visits.checking import held
from bot.visits.ending import cannot_come
from bot.visits.missing import page_staff
from bot.visits.saying import VisitTelling
from messages.sentences import Sentence
from schedules.spoken import spoken_time
from schedules.visits import GRACE, VisitStep, step_after


async def see_to_visits(office: Office, now: datetime) -> int:
    """Take every step that is due; how many there were."""

    async def see_to(tx: Transaction, visit: CompanionVisit) -> None:
        await _see_to(VisitTelling(tx, office.charity, now), visit)

    async def prepare(_tx: Transaction) -> SeeTo[CompanionVisit]:
        return see_to

    return await one_by_one(office, now, due_visits, prepare, put_visit_off)


async def _see_to(telling: VisitTelling, visit: CompanionVisit) -> None:
    step, starts, ends = visit.next_step, visit.starts_at, visit.ends_at
    if step is None or starts is None or ends is None or visit.buddy_id is None:
        return
    member = (await telling.both(visit)).member
    after = step_after(step, starts, ends, member.timezone)
    if not await move_on(telling.tx, visit, after):
        return
    if after is not None and after[1] <= telling.now:
        return  # the service was away: the next step has come, too, and says what holds now
    before = step in (VisitStep.DAY_BEFORE, VisitStep.MORNING)
    if before and visit.buddy_id not in await with_us(
        telling.tx, telling.charity.checks, telling.now
    ):
        await cannot_come(telling, visit, visit.buddy_id)
    elif not before or not await held(telling.tx, member):
        await _tell(telling, visit, step, starts, ends)


async def _tell(
    telling: VisitTelling,
    visit: CompanionVisit,
    step: VisitStep,
    starts: datetime,
    ends: datetime,
) -> None:
    match step:
        case VisitStep.DAY_BEFORE | VisitStep.MORNING:
            await telling.to_member(visit, Sentence.VISIT_REMINDER, starts, step.value)
            await telling.to_buddy(visit, Sentence.VISIT_YOURS_REMINDER, starts, step.value)
        case VisitStep.MEET:
            if visit.arrived_at is None:
                await telling.to_buddy(visit, Sentence.VISIT_MEET, ends)
        case VisitStep.NUDGE:
            await _nudge(telling, visit, ends + 2 * GRACE)
        case VisitStep.OVERDUE:
            await page_staff(telling, visit)
        case _:
            assert_never(step)


async def _nudge(telling: VisitTelling, visit: CompanionVisit, paged_at: datetime) -> None:
    buddy = (await telling.both(visit)).buddy
    if buddy is not None:
        by = {"time": spoken_time(paged_at, telling.now, buddy.timezone)}
        await telling.to_buddy(visit, Sentence.VISIT_OUT_DUE, paged_at, filling=by)
