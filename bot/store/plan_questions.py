"""What a member was asked about their wish, for as long as a letter answers it."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from sqlalchemy import and_, bindparam, delete, select

from bot.database import Transaction
from bot.tables import people, plan_questions, plans
from bot.tables.columns import Moment
from messages.facts import Question
from messages.wishes import Wish
from messages.wishes.written import read_wishes, write_wishes

ANSWERED_WITHIN = timedelta(hours=24)
_KNOWN = (
    select(plans.c.at, plan_questions.c.id.label("question"), plan_questions.c.choices)
    .select_from(people)
    .outerjoin(plans, and_(plans.c.person_id == people.c.id, plans.c.on_date.is_(None)))
    .outerjoin(
        plan_questions,
        and_(
            plan_questions.c.person_id == people.c.id,
            plan_questions.c.expires_at > bindparam("now", type_=Moment()),
        ),
    )
    .where(people.c.id == bindparam("person_id"))
)


async def times_and_question(
    tx: Transaction, person_id: int, now: datetime
) -> tuple[tuple[time, ...], Question | None]:
    """At what times they hear from us, and what they were asked; in one look.

    No question where nothing was asked, or too long ago.
    """
    rows = await tx.all(_KNOWN, person_id=person_id, now=now)
    times = sorted({time.fromisoformat(row.at) for row in rows if row.at is not None})
    asked = next((row for row in rows if row.choices is not None), None)
    question = None if asked is None else Question(asked.question, read_wishes(asked.choices))
    return tuple(times), question


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
