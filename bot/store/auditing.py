"""What the auditor looks at: whether everything that has to happen is happening."""

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Exists,
    Select,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
    update,
)

from bot.database import Transaction
from bot.store.second_calls import alive
from bot.tables import (
    alerts,
    buddy_requests,
    concerns,
    drills,
    follow_ups,
    messages,
    outbox,
    second_calls,
    tellings,
    told_alerts,
    ways,
)
from bot.tables.columns import Moment
from bot.tables.states import (
    ConcernState,
    DrillState,
    FollowUpState,
    OutboxState,
    RequestState,
)
from messages.delivery import Status
from messages.edits import PLAIN
from messages.lanes import Lane
from messages.people import Channel
from messages.sentences import ALERT_LISTS, ALERT_PAGES, Sentence
from messages.triage.levels import Level
from schedules.audit import Watched

# Each is built once: it is asked every minute for as long as the service runs.
_NOW = bindparam("now", type_=Moment())
_BEFORE = bindparam("before", type_=Moment())
_waiting = outbox.c.state == OutboxState.WAITING
_WORDS_WAIT = (
    select(outbox.c.id)
    .where(_waiting, outbox.c.lane.in_([int(Lane.SAFETY), int(Lane.RELAY)]))
    .where(outbox.c.attempts == 0, outbox.c.due_at < _BEFORE)
    .limit(1)
)
_FORGOTTEN = (
    select(outbox.c.id)
    .where(_waiting, outbox.c.claim.is_not(None), outbox.c.due_at < _BEFORE)
    .where(outbox.c.channel.in_(bindparam("on", expanding=True)))
    .limit(1)
)
_DUE: dict[str, tuple[Column[datetime], ColumnElement[bool]]] = {
    "a follow-up is not asked about": (
        follow_ups.c.next_ask_at,
        follow_ups.c.state == FollowUpState.PLANNED,
    ),
    "a second person is not called": (
        second_calls.c.next_page_at,
        and_(alive(), second_calls.c.person_id.is_(None)),
    ),
    "a waiting member is not moved on": (
        buddy_requests.c.next_move_at,
        buddy_requests.c.state.in_([RequestState.OPEN, RequestState.ACCEPTED]),
    ),
    "a list of alerts is not sent": (
        told_alerts.c.tell_at,
        told_alerts.c.tell_at.is_not(None),
    ),
    "nobody looks whether a page came": (
        tellings.c.look_at,
        tellings.c.look_at.is_not(None),
    ),
    "a drill is not carried on": (
        drills.c.next_page_at,
        drills.c.state == DrillState.RUNNING,
    ),
}


async def watched_concerns(tx: Transaction) -> list[Watched]:
    """Every concern that is not closed, with how its pages stand."""
    rows = await tx.all(_watched())
    return [
        Watched(
            row.id,
            row.level,
            row.state is ConcernState.TAKEN,
            row.next_page_at,
            row.snoozed_until,
            row.first,
            step_written=bool(row.written) or row.first is None,
            handed_over=bool(row.handed_over),
        )
        for row in rows
    ]


@cache
def _watched() -> Select[*tuple[Any, ...]]:
    first = select(func.min(alerts.c.paged_at)).where(alerts.c.concern_id == concerns.c.id)
    found = select(
        concerns.c.id,
        concerns.c.level,
        concerns.c.state,
        concerns.c.next_page_at,
        concerns.c.snoozed_until,
        first.correlate(concerns).scalar_subquery().label("first"),
        _written().label("written"),
        _handed_over().label("handed_over"),
    ).where(concerns.c.state != ConcernState.CLOSED)
    return found.order_by(concerns.c.level.desc(), concerns.c.id)


def _written() -> Exists:
    """Whether one of those whom the last step was for has a message of that moment or later."""
    later = alerts.alias("later")
    last = ~exists().where(later.c.concern_id == alerts.c.concern_id, later.c.page > alerts.c.page)
    put = and_(
        outbox.c.concern_id == alerts.c.concern_id,
        outbox.c.person_id == alerts.c.person_id,
        outbox.c.lane == int(Lane.PAGE),
        outbox.c.created_at >= alerts.c.paged_at,
    )
    # In a flood it waits for a list, which `_DUE` watches.
    carried = exists().where(ways.c.telling_id == told_alerts.c.telling_id)
    told = exists().where(
        told_alerts.c.alert_id == alerts.c.id, or_(told_alerts.c.tell_at.is_not(None), carried)
    )
    written = or_(exists().where(put), told)
    return exists().where(alerts.c.concern_id == concerns.c.id, last, written).correlate(concerns)


def _handed_over() -> ColumnElement[bool]:
    """Alone or in a list."""
    gone = and_(outbox.c.state == OutboxState.SENT, outbox.c.status != int(Status.UNDELIVERED))
    alone = exists().where(
        outbox.c.concern_id == concerns.c.id, outbox.c.lane == int(Lane.PAGE), gone
    )
    listed = exists().where(
        alerts.c.concern_id == concerns.c.id,
        told_alerts.c.alert_id == alerts.c.id,
        ways.c.telling_id == told_alerts.c.telling_id,
        outbox.c.id == ways.c.row_id,
        gone,
    )
    return or_(alone.correlate(concerns), listed.correlate(concerns))


async def page_at_once(tx: Transaction, concern_id: int, now: datetime) -> bool:
    """Bring its next page forward to now; False where it has come or is closed meanwhile."""
    late = update(concerns).where(
        concerns.c.id == concern_id,
        concerns.c.state != ConcernState.CLOSED,
        concerns.c.next_page_at > now,
    )
    return await tx.run(late.values(next_page_at=now)) == 1


async def overdue(tx: Transaction, before: datetime) -> list[str]:
    """What else was due before then and is still to be done, in words."""
    row = await tx.first(_overdue(), before=before)
    assert row is not None
    return [words for words, late in zip(_DUE, row, strict=True) if late]


@cache
def _overdue() -> Select[*tuple[Any, ...]]:
    return select(*[exists().where(pending, due < _BEFORE) for due, pending in _DUE.values()])


async def oldest_page(tx: Transaction, now: datetime) -> datetime | None:
    """Since when the longest waiting page should have left; None where none waits.

    One that was tried counts from when it was written: a later try is no excuse. An alarm about
    the service itself does not count, nor a call, which has a ring and a pause of its own; nor a
    page about what somebody has, or of which somebody else was told since, or the news of that.
    """
    row = await tx.first(_oldest(), now=now)
    return min((each for each in row or () if each is not None), default=None)


@cache
def _oldest() -> Select[*tuple[Any, ...]]:
    news = [each.value for each in PLAIN.values()]
    asks = outbox.c.sentence.in_([each.value for each in ALERT_PAGES | ALERT_LISTS])
    pages = and_(
        _waiting,
        outbox.c.lane == int(Lane.PAGE),
        outbox.c.channel != Channel.VOICE,
        outbox.c.sentence.not_in([Sentence.ALARM_BROKEN.value, *news]),
        or_(~asks, _nobody_knows()),
    )
    tried = select(func.min(outbox.c.created_at)).where(pages, outbox.c.attempts > 0)
    untried = select(func.min(outbox.c.due_at)).where(
        pages, outbox.c.attempts == 0, outbox.c.due_at <= _NOW
    )
    return select(tried.scalar_subquery(), untried.scalar_subquery())


def _nobody_knows() -> Exists:
    """Whether what this row tells waits, and no page about it has left since it was written."""
    left = outbox.alias("left")
    gone = and_(
        left.c.lane == int(Lane.PAGE),
        left.c.created_at >= outbox.c.created_at,
        left.c.state == OutboxState.SENT,
        left.c.status != int(Status.UNDELIVERED),
    )
    alone = exists().where(left.c.concern_id == concerns.c.id, gone)
    listed = exists().where(_tells(left.c.id), gone)
    mine = or_(concerns.c.id == outbox.c.concern_id, exists().where(_tells(outbox.c.id)))
    return exists().where(
        concerns.c.state == ConcernState.OPEN,
        mine,
        ~alone.correlate(outbox, concerns),
        ~listed.correlate(outbox, concerns),
    )


def _tells(row_id: ColumnElement[int]) -> ColumnElement[bool]:
    """That row is one way of telling somebody of this concern."""
    return and_(
        ways.c.row_id == row_id,
        told_alerts.c.telling_id == ways.c.telling_id,
        alerts.c.id == told_alerts.c.alert_id,
        alerts.c.concern_id == concerns.c.id,
    )


async def words_wait(tx: Transaction, before: datetime) -> bool:
    """Whether safety texts or carried words that were due before then have never been tried."""
    return await tx.first(_WORDS_WAIT, before=before) is not None


async def forgotten_claims(tx: Transaction, on: frozenset[Channel], before: datetime) -> bool:
    """Whether a claim ran out before then and nobody has claimed the row again."""
    return await tx.first(_FORGOTTEN, before=before, on=sorted(on)) is not None


async def not_raised(
    tx: Transaction, since: datetime, before: datetime
) -> list[tuple[int, int, Level]]:
    """Worrying messages of members that no concern covers: message, member and level."""
    rows = await tx.all(_not_raised(), since=since, before=before)
    return [(row.id, row.member_id, row.level) for row in rows]


@cache
def _not_raised() -> Select[*tuple[Any, ...]]:
    covered = exists().where(
        concerns.c.member_id == messages.c.member_id,
        concerns.c.opened_at <= _BEFORE,
        or_(concerns.c.closed_at.is_(None), concerns.c.closed_at >= messages.c.received_at),
    )
    return (
        select(messages.c.id, messages.c.member_id, messages.c.level)
        .where(messages.c.level.in_([Level.URGENT, Level.SOON]))
        .where(messages.c.member_id == messages.c.person_id)
        .where(messages.c.received_at >= bindparam("since", type_=Moment()))
        .where(messages.c.received_at < _BEFORE, ~covered)
        .order_by(messages.c.id)
        .limit(20)
    )
