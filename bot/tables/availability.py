"""When each buddy has said that they could be asked."""

from sqlalchemy import CheckConstraint, Column, Index, String, Table

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment
from bot.tables.states import SaidHow
from schedules.availability import SpellKind

# The hours of a week. The newest that was not taken back holds; nobody here: `people.days`.
buddy_hours = Table(
    "buddy_hours",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    # As in the CSV, `tue thu 19:00-21:00`. Empty: any hour of their days.
    Column("hours", String(400), nullable=False),
    Column("how", Choice(SaidHow), nullable=False),
    Column("said_at", Moment, nullable=False),
    # Taken back: what they had said before holds again.
    Column("removed_at", Moment),
    Index("ix_buddy_hours_person_id", "person_id"),
)

# Of single days; where two speak of the same hour, the later row counts.
buddy_spells = Table(
    "buddy_spells",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    Column("kind", Choice(SpellKind), nullable=False),
    Column("begins", Moment, nullable=False),
    Column("ends", Moment, nullable=False),
    Column("how", Choice(SaidHow), nullable=False),
    Column("said_at", Moment, nullable=False),
    Column("removed_at", Moment),
    CheckConstraint("begins < ends", name="a_spell_ends_after_it_begins"),
    Index("ix_buddy_spells_person_id_ends", "person_id", "ends"),
)
