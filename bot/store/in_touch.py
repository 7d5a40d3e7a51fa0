"""How it stands between us and members: one of them before a check-in, all of them for a page."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, or_, select

from bot.database import Transaction
from bot.store.people import name_hash
from bot.tables import addresses, people, silences, unreached
from messages.people import Role
from schedules.in_touch import OUT_OF_TOUCH_AFTER, InTouch, Signs, in_touch
from schedules.silence import Step

_BEFORE = (
    select(silences.c.agreed_at, unreached.c.since, people.c.last_wrote_at)
    .select_from(
        people.outerjoin(silences, silences.c.person_id == people.c.id).outerjoin(
            unreached, unreached.c.person_id == people.c.id
        )
    )
    .where(people.c.id == bindparam("person_id"))
)


@dataclass(frozen=True, slots=True)
class BeforeCheckIn:
    """What a check-in has to respect."""

    agreed: bool
    """They asked us to notice when they go quiet."""
    out_of_touch: bool
    """Nothing has reached them for so long that the number may be somebody else's."""


async def before_check_in(tx: Transaction, person_id: int, now: datetime) -> BeforeCheckIn:
    """One look for both, as a thousand may be due at once."""
    row = await tx.first(_BEFORE, person_id=person_id)
    if row is None:
        return BeforeCheckIn(False, False)
    since, wrote = row.since, row.last_wrote_at
    lost = since is not None and now >= since + OUT_OF_TOUCH_AFTER
    return BeforeCheckIn(row.agreed_at is not None, lost and (wrote is None or wrote <= since))


async def how_in_touch(
    tx: Transaction, now: datetime, person_id: int | None = None
) -> dict[int, InTouch]:
    """Every member's state, or one member's; those whom we erased are left out."""
    found = _found().where(people.c.name_hash != name_hash(tx, ""))
    if person_id is not None:
        found = found.where(people.c.id == person_id)
    return {row.id: _state(row, now) for row in await tx.all(found)}


async def out_of_touch(tx: Transaction, now: datetime) -> dict[int, InTouch]:
    """Only those whom nothing reaches, and those who are silent as agreed: two lists, not one."""
    some = or_(unreached.c.told_at.is_not(None), silences.c.step > int(Step.NONE))
    states = {row.id: _state(row, now) for row in await tx.all(_found().where(some))}
    wanted = (InTouch.UNREACHABLE, InTouch.SILENT)
    return {member_id: state for member_id, state in states.items() if state in wanted}


async def why_paused(tx: Transaction, now: datetime) -> dict[int, str]:
    """Of each member who is in a pause now and gave a reason, by number."""
    found = select(people.c.id, people.c.paused_why).where(
        people.c.role == Role.MEMBER,
        people.c.paused_until > now,
        people.c.paused_why.is_not(None),
    )
    return {row.id: row.paused_why for row in await tx.all(found)}


def _found() -> Select[*tuple[Any, ...]]:
    open_ = (
        select(addresses.c.person_id, func.count().label("how_many"))
        .where(addresses.c.blocked_at.is_(None))
        .group_by(addresses.c.person_id)
        .subquery()
    )
    known = (
        select(addresses.c.person_id, func.count().label("how_many"))
        .group_by(addresses.c.person_id)
        .subquery()
    )
    return (
        select(
            people.c.id,
            people.c.stopped_at,
            people.c.paused_until,
            people.c.paused_from,
            people.c.contented_at,
            people.c.consented_on,
            people.c.last_wrote_at,
            silences.c.step,
            unreached.c.since,
            unreached.c.told_at,
            open_.c.how_many.label("open_addresses"),
            known.c.how_many.label("addresses"),
        )
        .outerjoin(silences, silences.c.person_id == people.c.id)
        .outerjoin(unreached, unreached.c.person_id == people.c.id)
        .outerjoin(open_, open_.c.person_id == people.c.id)
        .outerjoin(known, known.c.person_id == people.c.id)
        .where(people.c.role == Role.MEMBER)
    )


def _state(row: Row[Any], now: datetime) -> InTouch:
    """Who has blocked us everywhere has stopped, unless something of ours failed before."""
    reachable = bool(row.open_addresses)
    blocked = not reachable and bool(row.addresses) and row.since is None
    wrote_since = row.since and row.last_wrote_at and row.last_wrote_at > row.since
    return in_touch(
        Signs(
            stopped=row.stopped_at is not None or blocked,
            reachable=reachable,
            failing=row.told_at is not None and not wrote_since,
            paused=_paused(row, now),
            contented=row.contented_at is not None,
            silent=(row.step or 0) > Step.NONE,
            agreed=row.consented_on is not None,
        )
    )


def _paused(row: Row[Any], now: datetime) -> bool:
    begun = row.paused_from is None or row.paused_from <= now
    return begun and row.paused_until is not None and row.paused_until > now
