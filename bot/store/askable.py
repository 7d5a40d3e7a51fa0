"""Every buddy of whom something may be asked, and what each of them carries already."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Subquery, func, select

from bot.database import Transaction
from bot.store.availability import availability_of
from bot.store.buddies import with_us_now
from bot.store.offers import UNDECIDED
from bot.store.people import Person, find_people
from bot.tables import buddy_requests, offers, people
from bot.tables.states import RequestState
from messages.people import Role
from schedules.asking import OFFER_STANDS
from schedules.availability import Availability
from schedules.checks import Needed

FAIR = timedelta(days=7)
"""In these a buddy is offered no more than they want."""
_LOCK_ALL = (
    select(people.c.id)
    .where(people.c.role == Role.BUDDY)
    .order_by(people.c.id)
    .with_for_update(key_share=True)
)


@dataclass(frozen=True, slots=True, repr=False)
class Askable:
    """A buddy who is with us, whether or not they are free now."""

    person: Person
    availability: Availability
    waiting: int = 0
    """Members who wait for an answer of theirs."""
    offered: int = 0
    """Offers of late that they may still take up."""
    asked: int = 0
    """Offers of the last seven days that reached them."""


async def lock_buddies(tx: Transaction) -> None:
    """Until the transaction ends nobody else offers anything to anybody, here or elsewhere.

    Taken before any request is changed, as an answer of a buddy does it: first the person, then
    the request. SQLite has one writer anyway.
    """
    await tx.all(_LOCK_ALL)
    tx.seen.clear()


async def askable(tx: Transaction, needed: Needed, now: datetime) -> list[Askable]:
    """All who have not stopped, whom something reaches, and who are in order."""
    waiting, offered, asked = _waiting(), _offered(now), _asked(now)
    found = (
        select(
            people.c.id,
            waiting.c.many.label("waiting"),
            offered.c.many.label("offered"),
            asked.c.many.label("asked"),
        )
        .outerjoin(waiting, waiting.c.buddy_id == people.c.id)
        .outerjoin(offered, offered.c.buddy_id == people.c.id)
        .outerjoin(asked, asked.c.buddy_id == people.c.id)
        .where(with_us_now(needed, now))
        .order_by(people.c.id)
    )
    rows = await tx.all(found)
    known = await find_people(tx, [row[0] for row in rows])
    free = await availability_of(tx, list(known.values()), now)
    return [
        Askable(known[x.id], free[x.id], x.waiting or 0, x.offered or 0, x.asked or 0) for x in rows
    ]


def _waiting() -> Subquery:
    return (
        select(buddy_requests.c.buddy_id, func.count().label("many"))
        .where(buddy_requests.c.state == RequestState.ACCEPTED)
        .group_by(buddy_requests.c.buddy_id)
        .subquery()
    )


def _offered(now: datetime) -> Subquery:
    return (
        select(offers.c.buddy_id, func.count().label("many"))
        .join(buddy_requests, buddy_requests.c.id == offers.c.request_id)
        .where(buddy_requests.c.state == RequestState.OPEN, *UNDECIDED)
        .where(offers.c.offered_at > now - OFFER_STANDS)
        .group_by(offers.c.buddy_id)
        .subquery()
    )


def _asked(now: datetime) -> Subquery:
    return (
        select(offers.c.buddy_id, func.sum(offers.c.times).label("many"))
        .where(offers.c.offered_at > now - FAIR, offers.c.lost_at.is_(None))
        .group_by(offers.c.buddy_id)
        .subquery()
    )
