"""Who is on staff, when each of them is on call, and who is named for when nobody is."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Row, bindparam, select, update

from bot.database import Transaction
from bot.store.overrides import said_of_everybody
from bot.store.roster import lock_roster
from bot.tables import addresses, people
from messages.people import Channel, Role
from schedules.on_call import OnCall, OnCallStaff, parse_on_call
from schedules.overrides import Overriding, lay_over

log = structlog.get_logger()

KEPT_IN_VIEW = timedelta(days=14)
"""How long ago a change of the rota may be over and still be looked at: last night counts."""


_REACHABLE = (
    select(addresses.c.id)
    .where(addresses.c.person_id == people.c.id, addresses.c.blocked_at.is_(None))
    .where(addresses.c.channel.in_(bindparam("on", expanding=True)))
    .exists()
)
_STAFF = (
    select(people.c.id, people.c.staff_order, people.c.on_call, people.c.timezone)
    .add_columns(people.c.team, people.c.fallback, people.c.back_to_back)
    .where(people.c.role == Role.STAFF, people.c.stopped_at.is_(None), _REACHABLE)
    .order_by(people.c.staff_order, people.c.id)
)


async def load_rota(
    tx: Transaction, on: Collection[Channel] = tuple(Channel), now: datetime | None = None
) -> tuple[OnCallStaff, ...]:
    """Everybody on staff who can be reached through the channels that are on, on call or not.

    With `now`, without the changes of the rota that were over two weeks before it.
    """
    said = await said_of_everybody(tx, None if now is None else now - KEPT_IN_VIEW)
    return tuple(_staff(row, said.get(row.id, ())) for row in await tx.all(_STAFF, on=list(on)))


async def set_fallback(tx: Transaction, person_id: int | None) -> None:
    """This person, and nobody else, is paged when nobody is on call; None for nobody at all."""
    await lock_roster(tx)  # two who name somebody at once: the later one counts
    other = update(people).where(people.c.fallback, people.c.id != (person_id or 0))
    await tx.run(other.values(fallback=False))
    if person_id is not None:
        named = update(people).where(people.c.id == person_id, people.c.role == Role.STAFF)
        await tx.run(named.values(fallback=True))


async def set_team(tx: Transaction, person_id: int, team: str) -> None:
    """Whose people are asked first about a member, or whose people somebody on staff is of."""
    await tx.run(
        update(people)
        .where(people.c.id == person_id)
        .values(team=" ".join(team.casefold().split())[:40])
    )


async def set_back_to_back(tx: Transaction, person_id: int, *, chosen: bool) -> None:
    """Whether they chose to carry nights in a row."""
    await tx.run(update(people).where(people.c.id == person_id).values(back_to_back=chosen))


async def team_of(tx: Transaction, person_id: int) -> str:
    """Empty where there is only one team."""
    row = await tx.first(select(people.c.team).where(people.c.id == person_id))
    return "" if row is None else str(row.team)


def _staff(row: Row[Any], said: Sequence[Overriding]) -> OnCallStaff:
    extra, away = lay_over(said)
    return OnCallStaff(
        person_id=row.id,
        order=row.staff_order,
        on_call=_shifts(row.id, row.on_call),
        timezone=row.timezone,
        team=row.team,
        fallback=row.fallback,
        extra=extra,
        away=away,
        back_to_back=row.back_to_back,
    )


def _shifts(person_id: int, on_call: str) -> OnCall:
    """Shifts that cannot be read page this person at any hour: too often beats never."""
    try:
        return parse_on_call(on_call)
    except ValueError:
        log.error("shifts_unreadable", person=person_id)
        return OnCall(always=True)
