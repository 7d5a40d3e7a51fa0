"""What was seen of buddies, and the condition that nobody is with members before it is in order."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from sqlalchemy import (
    ColumnElement,
    Date,
    Row,
    Select,
    and_,
    bindparam,
    delete,
    literal,
    or_,
    select,
)

from bot.database import Transaction
from bot.tables import buddy_checks, buddy_records, people
from messages.joining import BuddyState
from schedules.checks import Check, CheckKind, Needed

_t = buddy_checks
_RENEWED = buddy_checks.alias("renewed")
_KEPT_AWAY = select(buddy_records.c.id).where(
    buddy_records.c.person_id == bindparam("person_id"), buddy_records.c.state != BuddyState.ACTIVE
)


@dataclass(frozen=True, slots=True)
class SeenCheck:
    """One of them, and where it is."""

    id: int
    person_id: int
    kind: CheckKind
    level: str
    seen_on: date
    expires_on: date | None
    seen_by: int | None

    @property
    def check(self) -> Check:
        """As the rules know it."""
        return Check(self.kind, self.expires_on)


def in_order_now(needed: Needed, now: datetime) -> ColumnElement[bool]:
    """Of `people`: as `schedules.checks.in_order` has it; and begun, and not suspended."""
    return _in_order(needed.kinds, literal(needed.today(now), Date))


async def is_in_order(tx: Transaction, needed: Needed, person_id: int, now: datetime) -> bool:
    """Whether this buddy may be with members: asked for each message, so built once."""
    found = _whether(needed.kinds)
    return await tx.first(found, person_id=person_id, today=needed.today(now)) is not None


@cache
def _whether(kinds: tuple[CheckKind, ...]) -> Select[int]:
    in_order = _in_order(kinds, bindparam("today", type_=Date))
    return select(people.c.id).where(people.c.id == bindparam("person_id"), in_order)


def _in_order(kinds: tuple[CheckKind, ...], today: ColumnElement[date]) -> ColumnElement[bool]:
    mine = _t.c.person_id == people.c.id
    kept_away = (
        select(buddy_records.c.id)
        .where(buddy_records.c.person_id == people.c.id)
        .where(buddy_records.c.state != BuddyState.ACTIVE)
        .exists()
    )
    renewed = (
        select(_RENEWED.c.id)
        .where(_RENEWED.c.person_id == _t.c.person_id, _RENEWED.c.kind == _t.c.kind)
        .where(or_(_RENEWED.c.expires_on.is_(None), _RENEWED.c.expires_on >= today))
        .exists()
    )
    ran_out = select(_t.c.id).where(mine, _t.c.expires_on < today, ~renewed).exists()
    holds = or_(_t.c.expires_on.is_(None), _t.c.expires_on >= today)
    seen = [select(_t.c.id).where(mine, _t.c.kind == kind, holds).exists() for kind in kinds]
    return and_(~kept_away, ~ran_out, *seen)


async def is_kept_away(tx: Transaction, person_id: int) -> bool:
    """Suspended, has left, or has not begun."""
    return await tx.first(_KEPT_AWAY, person_id=person_id) is not None


async def checks_of(tx: Transaction, ids: Collection[int]) -> dict[int, list[SeenCheck]]:
    """Everything that was seen of each, the newest first."""
    found: dict[int, list[SeenCheck]] = {each: [] for each in ids}
    rows = await tx.all(
        select(_t).where(_t.c.person_id.in_(sorted(ids))).order_by(_t.c.seen_on.desc(), _t.c.id)
    )
    for row in rows:
        found[row.person_id].append(_seen(row))
    return found


async def with_an_end(tx: Transaction, since: date, until: date) -> Sequence[SeenCheck]:
    """What runs out between two days."""
    ends = _t.c.expires_on.between(since, until)
    return [_seen(row) for row in await tx.all(select(_t).where(ends).order_by(_t.c.id))]


async def record_check(
    tx: Transaction,
    now: datetime,
    person_id: int,
    check: Check,
    seen_on: date,
    *,
    level: str = "",
    seen_by: int | None = None,
) -> None:
    """The same kind seen once more on the same day puts the first right."""
    put = tx.insert(_t).values(
        person_id=person_id,
        kind=check.kind,
        level=level,
        seen_on=seen_on,
        expires_on=check.expires_on,
        seen_by=seen_by,
        recorded_at=now,
    )
    changed = {name: put.excluded[name] for name in ("level", "expires_on", "seen_by")}
    where = ["person_id", "kind", "seen_on"]
    await tx.run(put.on_conflict_do_update(index_elements=where, set_=changed))


async def remove_check(tx: Transaction, person_id: int, check_id: int) -> bool:
    """It was written down by mistake."""
    gone = delete(_t).where(_t.c.id == check_id, _t.c.person_id == person_id)
    return await tx.run(gone) == 1


def _seen(row: Row[tuple[object, ...]]) -> SeenCheck:
    return SeenCheck(
        row.id, row.person_id, row.kind, row.level, row.seen_on, row.expires_on, row.seen_by
    )
