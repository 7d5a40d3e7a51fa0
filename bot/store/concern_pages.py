"""When somebody next hears of a concern: paged on, handed to one, put off, pressed or kept."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import update

from bot.database import Transaction
from bot.store.concern_states import LOOK_AGAIN
from bot.store.concerns import Concern, listed
from bot.tables import concerns
from bot.tables.states import ConcernState
from messages.outcomes import Attendance

ANSWER_WITHIN = timedelta(minutes=5)


async def move_page(
    tx: Transaction,
    concern: Concern,
    now: datetime,
    *,
    next_at: datetime,
    step: int,
    turned_down: Collection[int] = (),
    paged: Collection[int] = (),
) -> bool:
    """Compare-and-set on the moment of the page: of many machines that tick, one pages.

    The moment must have come, too: on PostgreSQL a machine that found the concern due may read it
    only after another has paged, and would go on to the next page at once.
    """
    moved = (
        update(concerns)
        .where(concerns.c.id == concern.id, concerns.c.state == concern.state)
        .where(concerns.c.next_page_at == concern.next_page_at)
        .where(concerns.c.next_page_at <= now)
        .values(
            next_page_at=next_at,
            step=step,
            pages=concerns.c.pages + 1,
            turned_down=listed(turned_down),
            paged=listed(paged),
        )
    )
    return await tx.run(moved) == 1


async def press(tx: Transaction, concern: Concern, now: datetime) -> None:
    """Urgent words about a taken concern: its owner acts within minutes, or it is everybody's."""
    pressed = (
        update(concerns)
        .where(concerns.c.id == concern.id, concerns.c.state == ConcernState.TAKEN)
        .where(concerns.c.next_page_at > now + ANSWER_WITHIN)
        .values(step=1, next_page_at=now + ANSWER_WITHIN, snoozed_until=None)
    )
    await tx.run(pressed)


async def wake(tx: Transaction, concern: Concern, now: datetime) -> None:
    """Worrying words about one that was put off: its owner is asked about it within minutes."""
    asleep = (
        update(concerns)
        .where(concerns.c.id == concern.id, concerns.c.snoozed_until > now)
        .where(concerns.c.next_page_at > now + ANSWER_WITHIN)
    )
    await tx.run(asleep.values(next_page_at=now + ANSWER_WITHIN, snoozed_until=None))


async def keep(tx: Transaction, concern: Concern, now: datetime) -> None:
    """The owner has done something about it: the time in which it is not forgotten begins anew.

    What they put off for longer stays put off, and what they handed on stays handed on.
    """
    until = now + LOOK_AGAIN[concern.level]
    kept = (
        update(concerns)
        .where(concerns.c.id == concern.id, concerns.c.state == ConcernState.TAKEN)
        .where(concerns.c.handed_to_id.is_(None))
        .where(concerns.c.snoozed_until.is_(None) | (concerns.c.snoozed_until < until))
    )
    await tx.run(kept.values(step=0, next_page_at=until, snoozed_until=None))


async def hand(
    tx: Transaction, concern_id: int, owner_id: int, to_id: int, now: datetime
) -> int | None:
    """Offer it to one colleague; it stays its owner's meanwhile. The number of their page.

    None where it is not theirs to give.
    """
    handed = (
        update(concerns)
        .where(concerns.c.id == concern_id, concerns.c.state == ConcernState.TAKEN)
        .where(concerns.c.owner_id == owner_id)
        .values(
            handed_to_id=to_id,
            pages=concerns.c.pages + 1,
            step=1,
            snoozed_until=None,
            next_page_at=now + ANSWER_WITHIN,
        )
        .returning(concerns.c.pages)
    )
    row = await tx.first(handed)
    return None if row is None else int(row.pages) - 1


async def hand_refused(tx: Transaction, concern: Concern, staff_id: int, now: datetime) -> bool:
    """Whoever it was handed to says "not me": still its owner's, who acts within minutes."""
    refused = (
        update(concerns)
        .where(concerns.c.id == concern.id, concerns.c.state == ConcernState.TAKEN)
        .where(concerns.c.handed_to_id == staff_id)
    )
    return (
        await tx.run(refused.values(handed_to_id=None, step=1, next_page_at=now + ANSWER_WITHIN))
        == 1
    )


async def snooze(
    tx: Transaction, concern_id: int, owner_id: int, until: datetime, reason: str
) -> bool:
    """Its owner says why it can wait until then, when they are asked again."""
    mine = (
        update(concerns)
        .where(concerns.c.id == concern_id, concerns.c.state == ConcernState.TAKEN)
        .where(concerns.c.owner_id == owner_id)
    )
    asleep = mine.values(
        snoozed_until=until, snooze_reason=reason, next_page_at=until, step=0, handed_to_id=None
    )
    return await tx.run(asleep) == 1


async def half_close(
    tx: Transaction, concern: Concern, owner_id: int, note: str, now: datetime, *, asked: bool
) -> bool:
    """What they said of its end is kept while something has yet to be asked; it stays theirs.

    `asked`: whether emergency services come is what has to be known.
    """
    mine = (
        update(concerns)
        .where(concerns.c.id == concern.id, concerns.c.state == ConcernState.TAKEN)
        .where(concerns.c.owner_id == owner_id)
    )
    kept = mine.values(
        note=note,
        attendance=Attendance.ASKED if asked else concern.attendance,
        next_page_at=now + ANSWER_WITHIN,
        step=0,
    )
    return await tx.run(kept) == 1


async def count_page(tx: Transaction, concern_id: int, owner_id: int) -> int | None:
    """One more page about a concern that somebody has; its number. None where they don't."""
    counted = (
        update(concerns)
        .where(concerns.c.id == concern_id, concerns.c.state == ConcernState.TAKEN)
        .where(concerns.c.owner_id == owner_id)
        .values(pages=concerns.c.pages + 1)
        .returning(concerns.c.pages)
    )
    row = await tx.first(counted)
    return None if row is None else int(row.pages) - 1


async def page_on(tx: Transaction, concern_id: int, staff_id: int | None, now: datetime) -> None:
    """A page did not reach anybody: the next one is due at once, and not after its five minutes.

    `staff_id` is whom it did not reach, who may have the concern, or be asked to take it; None
    where that can't be said.

    Only inside a round: once everybody was paged, the next round comes in its time, so that
    phones that are all off are not paged without a pause.
    """
    unreached = update(concerns).where(
        concerns.c.id == concern_id, concerns.c.state == ConcernState.OPEN, concerns.c.paged != ""
    )
    await tx.run(unreached.where(concerns.c.next_page_at > now).values(next_page_at=now))
    if staff_id is None:
        return
    owner_unreached = update(concerns).where(
        concerns.c.id == concern_id,
        concerns.c.state == ConcernState.TAKEN,
        concerns.c.owner_id == staff_id,
    )
    await tx.run(owner_unreached.values(step=1, next_page_at=now))
    handed = update(concerns).where(
        concerns.c.id == concern_id,
        concerns.c.state == ConcernState.TAKEN,
        concerns.c.handed_to_id == staff_id,
    )
    await tx.run(handed.values(next_page_at=now))
