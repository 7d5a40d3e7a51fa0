"""What members changed about when they hear from us, and what they were asked about it."""

from sqlalchemy import CheckConstraint, Column, Index, Table, UniqueConstraint

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment, Sealed
from bot.tables.states import ChangedHow

plan_changes = Table(
    "plan_changes",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    # All that was chosen, as schedules.written_choice writes it: UNDO puts back the first.
    Column("before", Sealed("plan_changes.before"), nullable=False),
    Column("after", Sealed("plan_changes.after"), nullable=False),
    Column("how", Choice(ChangedHow), nullable=False),
    Column("at", Moment, nullable=False),
    Column("undone_at", Moment),
    CheckConstraint("undone_at IS NULL OR how <> 'undo'", name="an_undo_is_not_undone"),
    Index("ix_plan_changes_person_id", "person_id", "id"),
)

plan_questions = Table(
    "plan_questions",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    # What A, B and C mean, as messages.wishes.written writes it.
    Column("choices", Sealed("plan_questions.choices"), nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    # A letter never answers one question in place of another.
    UniqueConstraint("person_id", name="one_open_question_a_member"),
)
