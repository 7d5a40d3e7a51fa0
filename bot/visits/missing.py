"""A buddy who has not checked out of a visit: staff are paged until somebody has found out why."""

from bot.store import concern_pages, concern_states, concerns
from bot.store.people import lock_person
from bot.store.visits import CompanionVisit
from bot.visits.saying import VisitTelling
from messages.triage.levels import Level


async def page_staff(telling: VisitTelling, visit: CompanionVisit) -> None:
    """About the member, who may be in trouble as well as the buddy; references, no names."""
    await lock_person(telling.tx, visit.member_id)
    both = await telling.both(visit)
    who = both.buddy.reference if both.buddy else "a buddy"
    reason = f"{who} has not checked out of a visit with {both.member.reference}"
    opened = await concern_states.open_concern(
        telling.tx,
        telling.now,
        member_id=visit.member_id,
        message_id=None,
        level=Level.URGENT,
        reason=reason,
        version="",
    )
    number = opened if opened is not None else await _join(telling, visit, reason)
    await telling.note(f"alert {number}: {reason}", visit, visit.buddy_id, number)


async def _join(telling: VisitTelling, visit: CompanionVisit, reason: str) -> int:
    """Staff are with the member already: whoever has it acts within minutes."""
    found = await concerns.of_member(telling.tx, visit.member_id)
    assert found is not None, "the insert said that there is one, and this person is locked"
    worse = await concern_states.make_worse(telling.tx, found.id, telling.now, reason)
    if not worse:
        await concern_pages.press(telling.tx, found, telling.now)
    return found.id


async def tell_owner(telling: VisitTelling, visit: CompanionVisit) -> None:
    """They have checked out late: it stands in the file of the alert, which a person closes."""
    found = await concerns.of_member(telling.tx, visit.member_id)
    if found is not None:
        both = await telling.both(visit)
        who = both.buddy.reference if both.buddy else "the buddy"
        line = f"{who} has checked out of visit {visit.id}"
        await telling.note(line, visit, visit.buddy_id, found.id)
