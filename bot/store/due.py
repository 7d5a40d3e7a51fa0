"""What has anything to do now, and what waits to be sent: one statement for every kind of work."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, bindparam, exists, func, or_, select

from bot.database import Transaction
from bot.store.coming_pairings import READY
from bot.store.page_rows import waiting_page
from bot.store.second_calls import alive
from bot.tables import (
    buddy_requests,
    concerns,
    conduct_looks,
    debriefs,
    drills,
    follow_ups,
    held_words,
    in_hand,
    marks,
    outbox,
    pairings,
    people,
    plans,
    second_calls,
    silences,
    swaps,
    tellings,
    told_alerts,
    unreached,
    visits,
)
from bot.tables.columns import Moment
from bot.tables.states import ConcernState, DrillState, OutboxState, SwapState
from messages.lanes import Lane
from messages.people import Channel
from schedules.crowds import EVERY

_NOW = bindparam("now", type_=Moment())


@dataclass(frozen=True, slots=True)
class Every:
    """A look that is taken every so often, whoever takes it, and the mark that says when."""

    mark: str
    apart: timedelta

    def lately(self) -> ColumnElement[bool]:
        """Not where the clock was set back since."""
        since = bindparam(f"since {self.mark}".replace(" ", "_"), type_=Moment())
        return exists().where(marks.c.name == self.mark, marks.c.at > since, marks.c.at <= _NOW)

    def values(self, now: datetime) -> dict[str, datetime]:
        """For the statement that has `lately` in it."""
        return {f"since {self.mark}".replace(" ", "_"): now - self.apart}


@dataclass(frozen=True, slots=True)
class Next:
    """A look whose next moment is worked out at each, and stands in the mark."""

    mark: str
    longest: timedelta
    """A mark further ahead than this is of a clock that was set back since."""

    def to_come(self) -> ColumnElement[bool]:
        """Not due yet."""
        until = bindparam(f"until {self.mark}".replace(" ", "_"), type_=Moment())
        return exists().where(marks.c.name == self.mark, marks.c.at > _NOW, marks.c.at <= until)

    def values(self, now: datetime) -> dict[str, datetime]:
        """For the statement that has `to_come` in it."""
        return {f"until {self.mark}".replace(" ", "_"): now + self.longest}


CARE = Every("care looked at", timedelta(minutes=5))
ROTA = Every("rota looked at", timedelta(hours=1))
SIGN_INS = Every("sign-ins forgotten", timedelta(hours=1))
CHANGES = Every("plan changes forgotten", timedelta(days=1))
CROWDS = Every("crowds looked at", EVERY)
CHECKS = Every("checks looked at", timedelta(hours=1))
THANKS = Next("thanks next", timedelta(days=32))
_EVERY = (CARE, ROTA, SIGN_INS, CHANGES, CROWDS, CHECKS)

_ROUNDS: dict[str, ColumnElement[bool]] = {
    "pages": exists().where(
        concerns.c.next_page_at <= _NOW, concerns.c.state != ConcernState.CLOSED
    ),
    "second people": exists().where(second_calls.c.next_page_at <= _NOW, alive()),
    "page lists": exists().where(told_alerts.c.tell_at <= _NOW),
    "page looks": exists().where(tellings.c.look_at <= _NOW),
    "stuck pages": exists().where(waiting_page),
    "requests": exists().where(buddy_requests.c.next_move_at <= _NOW),
    "reminders": exists().where(in_hand.c.remind_at <= _NOW),
    "debriefs": exists().where(debriefs.c.due_at <= _NOW),
    "rings": exists().where(debriefs.c.next_chase_at <= _NOW),
    "held words": exists().where(held_words.c.next_tell_at <= _NOW),
    "follow-ups": exists().where(follow_ups.c.next_ask_at <= _NOW),
    "check-ins": select(func.min(plans.c.next_due_at)).scalar_subquery() <= _NOW,
    "early starts": ~CROWDS.lately(),
    "pauses": select(func.min(people.c.paused_until)).scalar_subquery() <= _NOW,
    "pairings": or_(
        select(func.min(pairings.c.review_at))
        .where(pairings.c.ended_at.is_(None))
        .scalar_subquery()
        <= _NOW,
        exists().where(READY),
        exists().where(pairings.c.next_ending_at <= _NOW, pairings.c.ended_at.is_(None)),
    ),
    "silence": exists().where(silences.c.next_look_at <= _NOW),
    "unreached": exists().where(unreached.c.next_look_at <= _NOW),
    "conduct": exists().where(conduct_looks.c.look_at <= _NOW),
    "drills": exists().where(drills.c.state == DrillState.RUNNING),
    "sign-ins": ~SIGN_INS.lately(),
    "old changes": ~CHANGES.lately(),
    "thanks": ~THANKS.to_come(),
    "checks": ~CHECKS.lately(),
    "visits": exists().where(visits.c.next_look_at <= _NOW),
    "rota": or_(
        ~ROTA.lately(),
        exists().where(swaps.c.state == SwapState.ASKED, swaps.c.answer_by <= _NOW),
    ),
    "care": ~CARE.lately(),
}
"""For each round, whether what it would find is there. One without a line is always begun.

Where there is a row for each member, the least is asked for: PostgreSQL takes "some row before now"
for likely, and reads a whole table in which there is none.
"""

KNOWN = frozenset(_ROUNDS)
_LOOK = select(*[found.label(name) for name, found in _ROUNDS.items()])
_LATELY = {every: select(every.lately()) for every in _EVERY}
_TO_COME = {look: select(look.to_come()) for look in (THANKS,)}
_WAITING = (
    select(outbox.c.channel, outbox.c.lane)
    .where(outbox.c.state == OutboxState.WAITING, outbox.c.due_at <= _NOW)
    .distinct()
)


async def due_rounds(tx: Transaction, now: datetime) -> frozenset[str]:
    """Those of `KNOWN` that have something to do."""
    since = {name: at for every in (*_EVERY, THANKS) for name, at in every.values(now).items()}
    row = await tx.first(_LOOK, now=now, **since)
    assert row is not None
    return frozenset(name for name, found in zip(_ROUNDS, row, strict=True) if found)


async def looked_lately(tx: Transaction, every: Every, now: datetime) -> bool:
    """Whether it is too early for another look."""
    row = await tx.first(_LATELY[every], now=now, **every.values(now))
    return row is not None and bool(row[0])


async def is_to_come(tx: Transaction, look: Next, now: datetime) -> bool:
    """Whether it is too early for it."""
    row = await tx.first(_TO_COME[look], now=now, **look.values(now))
    return row is not None and bool(row[0])


async def waiting_lanes(tx: Transaction, now: datetime) -> set[tuple[Channel, Lane]]:
    """Of which channels and lanes something may be sent now, or is with some sender."""
    rows = await tx.all(_WAITING, now=now)
    return {(row.channel, Lane(row.lane)) for row in rows}
