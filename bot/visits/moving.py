"""A visit that is arranged gets another time or place, and both hear it in one text each."""

from dataclasses import replace

from bot.store.people import find_person
from bot.store.visit_lists import is_taken
from bot.store.visits import CompanionVisit, Move, find_visit, move_to
from bot.visits.checking import checks_for_a_visit
from bot.visits.saying import VisitTelling, spoken_start
from messages.sentences import Sentence
from schedules.kind_hours import kind_time
from schedules.visits import first_step
from schedules.zones import wall_clock


async def with_checks(telling: VisitTelling, visit: CompanionVisit, to: Move) -> Move | str:
    """With what was seen of the buddy for that day; else why it cannot be."""
    member = await find_person(telling.tx, visit.member_id)
    if member is None or member.stopped_at is not None or visit.buddy_id is None:
        return "They get no messages from us at present"
    buddy_id = visit.buddy_id
    if await is_taken(telling.tx, buddy_id, to.starts_at, to.ends_at, visit.id):
        return "This buddy is out with somebody else then"
    day = wall_clock(to.ends_at, member.timezone).date()
    checks = await checks_for_a_visit(telling.tx, telling.charity, buddy_id, day, telling.now)
    if checks.why_not:
        return f"B-{buddy_id} cannot go: {checks.why_not}"
    return replace(to, checks=checks.seen, checks_seen_on=checks.seen_on)


async def move(telling: VisitTelling, visit: CompanionVisit, to: Move, by: int) -> bool:
    """False where it is not as `visit` says any more, or they have met.

    What was written of the time and place before is looked at once more as it would leave, and
    stays: only this text goes, and the reminders of the new time.
    """
    both = await telling.both(visit)
    step = first_step(to.starts_at, to.ends_at, both.member.timezone, telling.now)
    if not await move_to(telling.tx, visit, to, step):
        return False
    moved = await find_visit(telling.tx, visit.id)
    assert moved is not None, "it has just been written"
    zone = both.member.timezone
    assert visit.starts_at is not None, "an arranged visit has its time: the constraint says so"
    was = {"was": spoken_start(visit.starts_at, kind_time(telling.now, zone), zone)}
    await telling.to_member(moved, Sentence.VISIT_MOVED, to.starts_at, filling=was)
    await telling.to_buddy(moved, Sentence.VISIT_YOURS_MOVED, to.starts_at)
    await telling.note(f"visit {visit.id} was moved", moved, by)
    return True
