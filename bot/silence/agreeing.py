"""Agreeing with a member that we notice their silence, and ending that."""

from datetime import datetime

from bot.database import Transaction
from bot.store import silences
from bot.store.people import Person
from bot.store.record import note
from bot.store.silences import Terms

AGREED = "silence agreed"
ENDED = "silence ended"


async def agree(
    tx: Transaction,
    member: Person,
    now: datetime,
    *,
    staff: Person | None = None,
    terms: Terms | None = None,
) -> bool:
    """By the member's own message, or by staff who asked them; False where nothing changed."""
    how = "console" if staff else "message"
    staff_id = staff.id if staff else None
    if not await silences.agree(tx, member.id, now, how=how, staff_id=staff_id, terms=terms):
        return False
    who = f"{staff.first_name} agreed with {member.reference}" if staff else member.first_name
    line = f"{who} that we notice" if staff else f"{who} asked us to notice when they go quiet"
    await note(tx, now, AGREED, line, actor=staff.id if staff else member.id, member=member.id)
    return True


async def leave_be(
    tx: Transaction, member: Person, now: datetime, *, staff: Person | None = None
) -> bool:
    """Nobody asks why they are quiet any more; False where nothing was agreed."""
    if not await silences.end_agreement(tx, member.id, now):
        return False
    who = staff or member
    line = f"{who.first_name} ended it: {member.reference} is not asked about being quiet"
    await note(tx, now, ENDED, line, actor=who.id, member=member.id)
    return True
