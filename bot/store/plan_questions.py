"""What a member was asked about their wish, for as long as a letter answers it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, select

from bot.database import Transaction
from bot.tables import plan_questions
from messages.facts import Question
from messages.wishes import Wish
from messages.wishes.written import read_wishes, write_wishes

ANSWERED_WITHIN = timedelta(hours=24)


async def open_question(tx: Transaction, person_id: int, now: datetime) -> Question | None:
    """None where nothing was asked, or too long ago."""
    found = select(plan_questions).where(
        plan_questions.c.person_id == person_id, plan_questions.c.expires_at > now
    )
    row = await tx.first(found)
    return None if row is None else Question(row.id, read_wishes(row.choices), row.asked_at)


async def put_question(
    tx: Transaction, person_id: int, choices: Sequence[Wish], now: datetime
) -> int:
    """In place of the one before, whose letters mean nothing any more; the number of the new."""
    await tx.run(delete(plan_questions).where(plan_questions.c.person_id == person_id))
    return await tx.add(
        plan_questions,
        person_id=person_id,
        choices=write_wishes(choices),
        asked_at=now,
        expires_at=now + ANSWERED_WITHIN,
    )


async def close_question(tx: Transaction, question_id: int) -> bool:
    """Once: False where it is closed already."""
    return await tx.run(delete(plan_questions).where(plan_questions.c.id == question_id)) == 1


async def forget_questions(tx: Transaction, now: datetime) -> int:
    """Those that no letter answers any more; how many."""
    return await tx.run(delete(plan_questions).where(plan_questions.c.expires_at <= now))
