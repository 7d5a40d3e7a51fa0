"""To whom a waiting member was offered, and what became of each offer."""

from datetime import datetime

from sqlalchemy import select, update

from bot.database import Transaction
from bot.tables import buddy_requests, offers
from bot.tables.states import RequestState

UNDECIDED = (
    offers.c.passed_at.is_(None),
    offers.c.lost_at.is_(None),
    offers.c.renewed_at.is_(None),
)


async def record_offer(tx: Transaction, request_id: int, buddy_id: int, now: datetime) -> bool:
    """Offered once to each; once more to everybody where they are asked afresh."""
    again = update(offers).where(
        offers.c.request_id == request_id,
        offers.c.buddy_id == buddy_id,
        offers.c.renewed_at.is_not(None),
    )
    afresh = again.values(
        offered_at=now, passed_at=None, lost_at=None, renewed_at=None, times=offers.c.times + 1
    )
    if await tx.run(afresh) == 1:
        return True
    row = await tx.add_once(offers, request_id=request_id, buddy_id=buddy_id, offered_at=now)
    return row is not None


async def pass_offer(tx: Transaction, request_id: int, buddy_id: int, now: datetime) -> bool:
    """A buddy turns an offer down, without blame."""
    mine = update(offers).where(offers.c.request_id == request_id, offers.c.buddy_id == buddy_id)
    return await tx.run(mine.where(offers.c.passed_at.is_(None)).values(passed_at=now)) == 1


async def lose_offer(tx: Transaction, request_id: int, buddy_id: int, now: datetime) -> None:
    """It did not reach them: they were not asked, and the next are asked at once."""
    mine = update(offers).where(offers.c.request_id == request_id, offers.c.buddy_id == buddy_id)
    if await tx.run(mine.where(*UNDECIDED).values(lost_at=now)) == 1:
        await hurry_if_all_passed(tx, request_id, now)


async def renew_offers(tx: Transaction, request_id: int, now: datetime) -> None:
    """Everybody may be asked afresh; that they were asked before still counts."""
    old = update(offers).where(offers.c.request_id == request_id, offers.c.renewed_at.is_(None))
    await tx.run(old.values(renewed_at=now))


async def offered(tx: Transaction, request_id: int) -> list[int]:
    """Everybody to whom it was offered."""
    found = select(offers.c.buddy_id).where(offers.c.request_id == request_id)
    rows = await tx.all(found.where(offers.c.renewed_at.is_(None)))
    return [row.buddy_id for row in rows]


async def still_offered(tx: Transaction, request_id: int) -> list[int]:
    """Those whom it has reached, and who have not passed."""
    found = select(offers.c.buddy_id).where(offers.c.request_id == request_id)
    here = found.where(offers.c.passed_at.is_(None), offers.c.lost_at.is_(None))
    return [row.buddy_id for row in await tx.all(here)]


async def undecided(tx: Transaction, request_id: int) -> list[int]:
    """Those of this search of whom an answer may still come."""
    found = select(offers.c.buddy_id).where(offers.c.request_id == request_id, *UNDECIDED)
    return [row.buddy_id for row in await tx.all(found)]


async def hurry_if_all_passed(tx: Transaction, request_id: int, now: datetime) -> None:
    """Everybody asked so far has passed, so the next are asked at once."""
    waits_for = select(offers.c.id).where(offers.c.request_id == request_id, *UNDECIDED).exists()
    waiting = update(buddy_requests).where(buddy_requests.c.id == request_id, ~waits_for)
    await tx.run(
        waiting.where(buddy_requests.c.state == RequestState.OPEN).values(next_move_at=now)
    )
