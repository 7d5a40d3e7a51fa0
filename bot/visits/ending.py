"""How a visit ends: they part, one of them cannot come, the member has had enough, or staff say."""

from bot.pairing.asking import ask
from bot.pairing.saying import Telling
from bot.store.given_times import count_visit
from bot.store.people import find_people
from bot.store.visit_lists import arranged_with, sessions_of
from bot.store.visits import CompanionVisit, begin_again, call_off, check_out, give_back
from bot.tables.states import Asked, VisitState
from bot.visits.saying import VisitTelling
from messages.sentences import Sentence
from schedules.visits import (
    SESSIONS,
    VisitOutcome,
    a_week_later,
    first_step,
    minutes_given,
    outcome_of_leaving,
)
from schedules.zones import wall_clock


async def part(telling: VisitTelling, visit: CompanionVisit, buddy_id: int) -> int | None:
    """They have parted: the time counts, and the next session follows; None where it is over.

    Its answer is the minutes that were noted.
    """
    if not await check_out(telling.tx, visit.id, buddy_id, telling.now):
        return None
    people = await find_people(telling.tx, [buddy_id])
    since = visit.arrived_at or visit.starts_at
    assert since is not None, "an arranged visit has its time: the constraint says so"
    minutes = minutes_given(since, telling.now)
    on_day = wall_clock(telling.now, people[buddy_id].timezone).date()
    await count_visit(telling.tx, telling.now, buddy_id, on_day, minutes)
    await telling.note(f"session {visit.session} of {SESSIONS} is over", visit, buddy_id)
    if visit.session == SESSIONS:
        await _ask_how_it_was(telling, visit)
    return minutes


async def next_session(telling: VisitTelling, visit: CompanionVisit) -> CompanionVisit | None:
    """A week later, at the same place; the member hears how to have no more of it."""
    if visit.session >= SESSIONS or visit.starts_at is None or visit.ends_at is None:
        return None
    member = (await telling.both(visit)).member
    if member.stopped_at is not None:
        return None
    zone = member.timezone
    starts, ends = a_week_later(visit.starts_at, zone), a_week_later(visit.ends_at, zone)
    if starts <= telling.now:
        return None
    step = first_step(starts, ends, zone, telling.now)
    following = await begin_again(telling.tx, visit, starts, ends, step, telling.now)
    if following is not None:
        await telling.to_member(following, Sentence.VISIT_AGAIN)
    return following


async def cannot_come(telling: VisitTelling, visit: CompanionVisit, buddy_id: int) -> bool:
    """The member hears at once, so that they do not wait there, and staff look for somebody."""
    if not await give_back(telling.tx, visit.id, buddy_id):
        return False
    await telling.to_member(visit, Sentence.VISIT_LOOKING)
    await telling.note("the buddy cannot come: somebody else is wanted", visit, buddy_id)
    return True


async def give_all_back(telling: VisitTelling, buddy_id: int) -> None:
    """Of a buddy who may not be with members any more, or for now."""
    for visit in await arranged_with(telling.tx, buddy_id):
        await cannot_come(telling, visit, buddy_id)


async def leave(telling: VisitTelling, visit: CompanionVisit, *, for_good: bool) -> bool:
    """The member does not go. Having tried is a success, and not going is no fault."""
    sessions = await sessions_of(telling.tx, visit.series)
    went = sum(each.state is VisitState.DONE for each in sessions)
    outcome = outcome_of_leaving(went) if for_good else VisitOutcome.DID_NOT_GO
    return await end(telling, visit, VisitState.OFF, outcome, None)


async def end(
    telling: VisitTelling,
    visit: CompanionVisit,
    state: VisitState,
    outcome: VisitOutcome | None,
    by: int | None,
) -> bool:
    """Nothing of it comes any more, and both hear so; False where it has begun or is over."""
    if not await call_off(telling.tx, visit.id, state, telling.now, outcome, by):
        return False
    await telling.to_buddy(visit, Sentence.VISIT_OFF_BUDDY)
    sentence = _TO_MEMBER.get(outcome) if outcome else None
    if sentence is None:
        declined = state is VisitState.DECLINED or visit.starts_at is None
        sentence = Sentence.COMPANY_NONE if declined else Sentence.VISIT_OFF
    await telling.to_member(visit, sentence)
    came = outcome.value.replace("_", " ") if outcome else state.value
    await telling.note(f"visit {visit.id}: {came}", visit, by)
    return True


_TO_MEMBER = {
    VisitOutcome.DID_NOT_GO: Sentence.VISIT_SKIPPED,
    VisitOutcome.TRIED_ONCE: Sentence.VISIT_TRIED,
    VisitOutcome.NOT_FOR_ME: Sentence.VISIT_TRIED,
}


async def _ask_how_it_was(telling: VisitTelling, visit: CompanionVisit) -> None:
    """In private; staff find it on their first page, whether or not it is answered."""
    both = await telling.both(visit)
    if both.buddy is None:
        return
    pairing = Telling(telling.tx, telling.charity, telling.now)
    names = {"buddy": both.buddy.first_name}
    about = both.member, Asked.VISITS, both.member, both.buddy
    await ask(pairing, *about, Sentence.HOW_WERE_VISITS, names)
