"""What somebody was asked in private about a pairing, for as long as a letter answers it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, and_, bindparam, func, or_, select, update

from bot.database import Transaction
from bot.tables import addresses, outbox, pairing_questions
from bot.tables.states import Asked, OutboxState
from messages.sentences import Sentence

ANSWERED_WITHIN = timedelta(days=7)
PRIVATE_FOR = timedelta(hours=24)
"""So long words that follow a private question are for staff, and for nobody else."""

_t = pairing_questions.c
# Asked for every message that comes in: built once.
_LAST = (
    select(pairing_questions)
    .where(_t.person_id == bindparam("person_id"))
    .order_by(_t.id.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class PairingQuestion:
    """One question, and what was answered; empty where nothing was."""

    id: int
    person_id: int
    member_id: int
    buddy_id: int | None
    asked: Asked
    asked_at: datetime
    answer: str = ""
    closed_at: datetime | None = None
    expires_at: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        """Whether a letter answers it still."""
        return self.closed_at is None and self.expires_at is not None and self.expires_at > now

    def is_whether(self, buddy_id: int, since: datetime) -> bool:
        """Whether the member and this buddy would like to be paired, asked since then."""
        to_pair = self.asked is Asked.MATCH and self.buddy_id == buddy_id
        return to_pair and self.asked_at >= since


async def put_question(
    tx: Transaction,
    person_id: int,
    asked: Asked,
    member_id: int,
    buddy_id: int | None,
    now: datetime,
) -> int | None:
    """Its number; None while they have another one open: nobody is asked two things at once."""
    over = update(pairing_questions).where(_t.person_id == person_id, _t.closed_at.is_(None))
    await tx.run(over.where(_t.expires_at <= now).values(closed_at=now))
    return await tx.add_once(
        pairing_questions,
        person_id=person_id,
        member_id=member_id,
        buddy_id=buddy_id,
        asked=asked,
        asked_at=now,
        expires_at=now + ANSWERED_WITHIN,
    )


async def last_asked(tx: Transaction, person_id: int) -> PairingQuestion | None:
    """The newest of what they were asked, open or not."""
    row = await tx.first(_LAST, person_id=person_id)
    return None if row is None else _question(row)


async def shown_at(
    tx: Transaction, asked: PairingQuestion, sentences: Collection[Sentence]
) -> datetime | None:
    """When it went to their phone; None where it waits for the morning, or was left out."""
    names = [f"{each.value}:{asked.id}:{asked.person_id}" for each in sentences]
    went = or_(
        outbox.c.state.in_((OutboxState.SENT, OutboxState.UNSURE)),
        and_(outbox.c.state == OutboxState.WAITING, outbox.c.body.is_not(None)),
    )
    at = func.coalesce(outbox.c.sent_at, outbox.c.created_at).label("at")
    found = select(at).where(outbox.c.once.in_([*names, *(f"{each}/1" for each in names)]), went)
    row = await tx.first(found.limit(1))
    return None if row is None else row.at


async def answer_question(tx: Transaction, question_id: int, letter: str, now: datetime) -> bool:
    """The first answer counts."""
    mine = update(pairing_questions).where(_t.id == question_id, _t.closed_at.is_(None))
    return await tx.run(mine.values(answer=letter, closed_at=now)) == 1


async def close_questions(
    tx: Transaction, member_id: int, now: datetime, asked: Asked, buddy_id: int | None = None
) -> None:
    """Whatever about this member is still open means nothing any more."""
    mine = update(pairing_questions).where(
        _t.member_id == member_id, _t.asked == asked, _t.closed_at.is_(None)
    )
    if buddy_id is not None:
        mine = mine.where(_t.buddy_id == buddy_id)
    await tx.run(mine.values(closed_at=now))


async def asked_about(tx: Transaction, member_id: int) -> list[PairingQuestion]:
    """Everything that anybody was asked about this member and a buddy, the newest first."""
    found = select(pairing_questions).where(_t.member_id == member_id).order_by(_t.id.desc())
    return [_question(row) for row in await tx.all(found.limit(50))]


async def asked_whether(
    tx: Transaction, member_id: int, buddy_id: int, since: datetime
) -> frozenset[int]:
    """Which of these two have been asked whether they would like to be paired, since then."""
    every = await asked_about(tx, member_id)
    return frozenset(one.person_id for one in every if one.is_whether(buddy_id, since))


async def last_said_to(tx: Transaction, person_id: int, since: datetime) -> Sentence | None:
    """The newest sentence of ours on their phone."""
    theirs = select(addresses.c.id).where(addresses.c.person_id == person_id)
    found = (
        select(outbox.c.sentence)
        .where(outbox.c.address_id.in_(theirs), outbox.c.state == OutboxState.SENT)
        .where(outbox.c.sent_at >= since, outbox.c.sentence != Sentence.PRESS_NOTED.value)
        .order_by(outbox.c.sent_at.desc(), outbox.c.id.desc())
        .limit(1)
    )
    row = await tx.first(found)
    return None if row is None else Sentence(row.sentence)


def _question(row: Row[Any]) -> PairingQuestion:
    return PairingQuestion(
        row.id,
        row.person_id,
        row.member_id,
        row.buddy_id,
        row.asked,
        row.asked_at,
        row.answer,
        row.closed_at,
        row.expires_at,
    )
