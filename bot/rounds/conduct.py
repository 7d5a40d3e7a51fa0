"""Looks at pairings that gave rise to it, and tells staff where there is a pattern."""

from datetime import datetime

from bot.database import Transaction
from bot.office import Office
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.store import concern_states, conduct, held
from bot.store.conduct import ABOUT, Look
from bot.store.people import Person, find_people, find_person, lock_person
from bot.store.record import note
from messages.boundaries.conduct import LATELY, LOOK_BACK, Conduct, pattern
from messages.people import Role
from messages.triage.levels import Level
from schedules.zones import wall_clock


async def look_at_conduct(office: Office, now: datetime) -> int:
    """Do every look that is due; how many there were."""

    async def see_to(tx: Transaction, look: Look) -> None:
        await _see_to(tx, look, now)

    async def prepare(_tx: Transaction) -> SeeTo[Look]:
        return see_to

    return await one_by_one(office, now, conduct.due_looks, prepare, conduct.put_off_look)


async def _see_to(tx: Transaction, look: Look, now: datetime) -> None:
    if not await conduct.end_look(tx, look):
        return
    await lock_person(tx, look.person_id)
    buddy = await find_person(tx, look.person_id)
    since = now - LOOK_BACK
    if buddy is None or await conduct.raised_since(tx, buddy.id, since):
        return
    reason = await _pattern(tx, buddy, since)
    if reason:
        await _raise(tx, buddy, reason, now)


async def _pattern(tx: Transaction, buddy: Person, since: datetime) -> str:
    """Of the buddy first, then of each member whose words to them were held."""
    wrote = await conduct.wrote_lately(tx, buddy.id, LATELY)
    times = [wall_clock(at, buddy.timezone).time() for at in wrote]
    theirs = Conduct(Role.BUDDY, await held.held_since(tx, buddy.id, None, since), times)
    if found := pattern(theirs):
        return f"{ABOUT}: {found}"
    writers = await find_people(tx, await held.writers_to(tx, buddy.id, since))
    for member in writers.values():
        holds = await held.held_since(tx, member.id, buddy.id, since)
        if member.role is not Role.BUDDY and (found := pattern(Conduct(Role.MEMBER, holds))):
            return f"{ABOUT} with {member.reference}: {found}"
    return ""


async def _raise(tx: Transaction, buddy: Person, reason: str, now: datetime) -> None:
    """About the buddy's side of it: the member hears nothing, and is answered as ever."""
    opened = await concern_states.open_concern(
        tx, now, member_id=buddy.id, message_id=None, level=Level.SOON, reason=reason, version=""
    )
    if opened is None:
        return  # staff are with this buddy already, and see what was held
    line = f"alert {opened} opened as soon: {reason}"
    await note(tx, now, "concern", line, member=buddy.id, concern=opened)
