"""How far each has come on the way to being a buddy."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update

from bot.database import Transaction
from bot.store.checks import checks_of
from bot.tables import buddy_records, buddy_requests, people
from bot.tables.states import RequestState
from messages.joining import BuddyState
from messages.people import Role
from schedules.checks import Needed, missing

_t = buddy_records


@dataclass(frozen=True, slots=True, repr=False)
class BuddyRecord:
    """As it stands; whoever has no row is active."""

    state: BuddyState = BuddyState.ACTIVE
    why: str = ""
    mobile: str = ""
    """What they left on the public page, where nobody has written to it yet."""
    changed_at: datetime | None = None


async def record_of(tx: Transaction, person_id: int) -> BuddyRecord:
    """Of one buddy."""
    return (await records_of(tx, [person_id])).get(person_id, BuddyRecord())


async def records_of(tx: Transaction, ids: Collection[int]) -> dict[int, BuddyRecord]:
    """Of those who have one."""
    rows = await tx.all(select(_t).where(_t.c.person_id.in_(sorted(ids))))
    return {
        row.person_id: BuddyRecord(row.state, row.why, row.mobile, row.changed_at) for row in rows
    }


async def begin_record(
    tx: Transaction,
    now: datetime,
    person_id: int,
    state: BuddyState,
    *,
    by: int | None = None,
    mobile: str = "",
) -> bool:
    """Somebody is on the way; False where they are already."""
    row = await tx.add_once(
        _t,
        person_id=person_id,
        state=state,
        by_id=by,
        why="",
        mobile=mobile,
        created_at=now,
        changed_at=now,
    )
    return row is not None


async def move_record(
    tx: Transaction,
    now: datetime,
    person_id: int,
    before: Collection[BuddyState],
    state: BuddyState,
    *,
    by: int | None = None,
    why: str = "",
) -> bool:
    """Compare-and-set on how far they were; a buddy of the people file was active."""
    await begin_record(tx, now, person_id, BuddyState.ACTIVE)
    moved = update(_t).where(_t.c.person_id == person_id, _t.c.state.in_(before))
    values = {"state": state, "by_id": by, "why": why, "changed_at": now}
    return await tx.run(moved.values(**values)) == 1


async def forget_mobile(tx: Transaction, person_id: int) -> None:
    """It is an address of theirs from now on."""
    await tx.run(update(_t).where(_t.c.person_id == person_id).values(mobile=""))


async def offered_since(tx: Transaction, since: datetime) -> int:
    """How many have left their number on the public page since then."""
    row = await tx.first(select(func.count()).where(_t.c.created_at > since, _t.c.by_id.is_(None)))
    return int(row[0]) if row else 0


async def become_buddy(tx: Transaction, person_id: int) -> bool:
    """Somebody we did not know; a member or staff stay what they are."""
    mine = update(people).where(people.c.id == person_id, people.c.role == Role.NEWCOMER)
    tx.seen.clear()
    return await tx.run(mine.values(role=Role.BUDDY)) == 1


async def take_from(tx: Transaction, buddy_id: int, now: datetime) -> int:
    """Whoever waits for this buddy is offered to others at once; how many there were.

    What others were asked already goes on as it is, and the buddy can take it up no more.
    """
    theirs = update(buddy_requests).where(buddy_requests.c.buddy_id == buddy_id)
    open_ = theirs.where(buddy_requests.c.state == RequestState.OPEN).values(buddy_id=None)
    had = await tx.run(open_)
    held = theirs.where(buddy_requests.c.state == RequestState.ACCEPTED)
    return had + await tx.run(
        held.values(
            state=RequestState.OPEN, buddy_id=None, accepted_at=None, step=0, next_move_at=now
        )
    )


async def why_not_with_us(
    tx: Transaction, needed: Needed, ids: Collection[int], now: datetime
) -> dict[int, str]:
    """In words for staff, of those who may not be with members."""
    records, checks, today = await records_of(tx, ids), await checks_of(tx, ids), needed.today(now)
    found = {}
    for each in ids:
        state = records.get(each, BuddyRecord()).state
        found[each] = _WHY[state] or missing([x.check for x in checks[each]], needed.kinds, today)
    return {each: why for each, why in found.items() if why}


_WHY = {
    BuddyState.INVITED: "has been invited and has not agreed yet",
    BuddyState.APPLIED: "would like to be a buddy and has not begun",
    BuddyState.ACTIVE: "",
    BuddyState.SUSPENDED: "is suspended",
    BuddyState.LEFT: "has left",
}


async def in_state(tx: Transaction, *states: BuddyState) -> list[int]:
    """Everybody who has come so far, and no further."""
    found = select(_t.c.person_id).where(_t.c.state.in_(states)).order_by(_t.c.id)
    return [row.person_id for row in await tx.all(found)]
