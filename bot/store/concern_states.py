"""What a concern goes through, from opening to closing: each step one change with one winner."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Update, select, update

from bot.database import Transaction
from bot.store.concerns import Concern, last_closed_of, listed
from bot.tables import concerns
from bot.tables.states import ConcernState
from messages.endings import Ending
from messages.triage.levels import Level

LOOK_AGAIN = {Level.URGENT: timedelta(minutes=30), Level.SOON: timedelta(hours=2)}
"""Taken and still open after this long: whoever has it is asked, and then it is paged again."""
STILL_THE_SAME = timedelta(hours=24)
"""Worrying words within this time after closing belong to what was closed."""

_NOBODYS: dict[str, Any] = {
    "state": ConcernState.OPEN,
    "owner_id": None,
    "taken_at": None,
    "handed_to_id": None,
    "snoozed_until": None,
    "snooze_reason": None,
}
_AFRESH: dict[str, Any] = {"step": 0, "turned_down": "", "paged": ""}


async def open_concern(
    tx: Transaction,
    now: datetime,
    *,
    member_id: int,
    message_id: int | None,
    level: Level,
    reason: str,
    version: str,
) -> int | None:
    """Open one, with its first page due now; None where this member has one open already.

    It names the one before it, where that was closed within a day.
    """
    last = await last_closed_of(tx, member_id)
    recent = last and last.closed_at and now - last.closed_at < STILL_THE_SAME
    return await tx.add_once(
        concerns,
        member_id=member_id,
        message_id=message_id,
        level=level,
        state=ConcernState.OPEN,
        reason=reason[:120],
        triage_version=version[:40],
        opened_at=now,
        next_page_at=now,
        note="",
        earlier_id=last.id if last and recent else None,
    )


async def make_worse(tx: Transaction, concern_id: int, now: datetime, reason: str) -> bool:
    """From soon to urgent: paging begins again, whoever had it; False where it was urgent."""
    worse = (
        update(concerns)
        .where(concerns.c.id == concern_id, concerns.c.level == Level.SOON)
        .where(concerns.c.state != ConcernState.CLOSED)
        .values(**_NOBODYS, **_AFRESH, level=Level.URGENT, reason=reason[:120], next_page_at=now)
    )
    return await tx.run(worse) == 1


async def take(
    tx: Transaction, concern_id: int, staff_id: int, now: datetime, level: Level
) -> bool:
    """One winner: True for the one who now owns it. Whoever it was handed to may take it too."""
    free = (concerns.c.state == ConcernState.OPEN) | (
        (concerns.c.state == ConcernState.TAKEN) & (concerns.c.handed_to_id == staff_id)
    )
    mine = update(concerns).where(concerns.c.id == concern_id, free)
    return await tx.run(_owned(mine, staff_id, now, level)) == 1


async def take_over(tx: Transaction, concern: Concern, staff_id: int, now: datetime) -> bool:
    """From an owner who does not answer; False where somebody else has it by now."""
    theirs = (
        update(concerns)
        .where(concerns.c.id == concern.id, concerns.c.state == ConcernState.TAKEN)
        .where(concerns.c.owner_id == concern.owner_id, concerns.c.owner_id != staff_id)
    )
    return await tx.run(_owned(theirs, staff_id, now, concern.level)) == 1


def _owned(which: Update, staff_id: int, now: datetime, level: Level) -> Update:
    return which.values(
        **{**_NOBODYS, **_AFRESH},
    ).values(
        state=ConcernState.TAKEN,
        owner_id=staff_id,
        taken_at=now,
        next_page_at=now + LOOK_AGAIN.get(level, LOOK_AGAIN[Level.SOON]),
    )


async def turn_down(tx: Transaction, concern: Concern, staff_id: int, next_at: datetime) -> bool:
    """ "Not me": paged on, without this person for the round. An owner hands it back."""
    passed = (
        update(concerns)
        .where(concerns.c.id == concern.id, concerns.c.state != ConcernState.CLOSED)
        .where((concerns.c.state == ConcernState.OPEN) | (concerns.c.owner_id == staff_id))
        .values(
            **_NOBODYS,
            turned_down=listed({*concern.turned_down, staff_id}),
            next_page_at=next_at,
        )
    )
    return await tx.run(passed) == 1


async def close(
    tx: Transaction, concern_id: int, staff_id: int, ending: Ending, now: datetime
) -> bool:
    """Close it with an outcome; only by whoever has it."""
    closed = (
        update(concerns)
        .where(concerns.c.id == concern_id, concerns.c.state == ConcernState.TAKEN)
        .where(concerns.c.owner_id == staff_id)
        .values(
            state=ConcernState.CLOSED,
            closed_at=now,
            outcome=ending.outcome,
            note=ending.note,
            next_steps=ending.next_steps or None,
            attendance=ending.attendance,
            reference=ending.reference or None,
            instead=ending.instead or None,
            handed_to_id=None,
            snoozed_until=None,
            next_page_at=None,
        )
    )
    return await tx.run(closed) == 1


async def reopen(tx: Transaction, concern: Concern, staff_id: int, now: datetime) -> bool:
    """Closed too early: it is theirs, and open. False where the member has another open."""
    other = concerns.alias("other")
    another = (
        select(other.c.id)
        .where(other.c.member_id == concern.member_id, other.c.state != ConcernState.CLOSED)
        .exists()
    )
    closed = (
        update(concerns)
        .where(concerns.c.id == concern.id, concerns.c.state == ConcernState.CLOSED, ~another)
        .values(
            closed_at=None,
            outcome=None,
            attendance=None,
            reviewed_by_id=None,
            reviewed_at=None,
        )
    )
    return await tx.run(_owned(closed, staff_id, now, concern.level)) == 1


async def give_back(tx: Transaction, concern: Concern, now: datetime) -> bool:
    """Taken and forgotten, or handed to somebody who did not take it: open again, and paged.

    Only once their time is over, as in `move_page`.
    """
    back = (
        update(concerns)
        .where(concerns.c.id == concern.id, concerns.c.state == ConcernState.TAKEN)
        .where(concerns.c.next_page_at == concern.next_page_at)
        .where(concerns.c.next_page_at <= now)
        .values(**_NOBODYS, step=0, paged="", next_page_at=now)
    )
    return await tx.run(back) == 1


async def add_note(tx: Transaction, concern_id: int, staff_id: int, note: str) -> bool:
    """What happened, said afterwards by whoever closed it without a word."""
    bare = (
        update(concerns)
        .where(concerns.c.id == concern_id, concerns.c.state == ConcernState.CLOSED)
        .where(concerns.c.owner_id == staff_id)
    )
    return await tx.run(bare.values(note=note)) == 1


async def review(tx: Transaction, concern_id: int, staff_id: int, now: datetime) -> bool:
    """Looked over by somebody other than whoever closed it; once."""
    unseen = (
        update(concerns)
        .where(concerns.c.id == concern_id, concerns.c.state == ConcernState.CLOSED)
        .where(concerns.c.reviewed_at.is_(None), concerns.c.owner_id != staff_id)
    )
    return await tx.run(unseen.values(reviewed_by_id=staff_id, reviewed_at=now)) == 1
