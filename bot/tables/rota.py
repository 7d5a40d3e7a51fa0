"""What changes the weekly pattern of the rota: who stands in, who is away, who swaps with whom."""

from sqlalchemy import CheckConstraint, Column, Index, String, Table, UniqueConstraint, text

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment, Sealed
from bot.tables.states import OverrideSource, SwapState
from schedules.overrides import OverrideKind

_asked = text("state = 'asked'")

overrides = Table(
    "overrides",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    Column("kind", Choice(OverrideKind), nullable=False),
    Column("begins", Moment, nullable=False),
    Column("ends", Moment, nullable=False),
    # A reason may be about somebody's health.
    Column("why", Sealed("overrides.why"), nullable=False),
    # None where a calendar said so.
    link("made_by", "people"),
    Column("source", Choice(OverrideSource), nullable=False),
    Column("made_at", Moment, nullable=False),
    # Taken back: it stays on file and has no effect.
    Column("removed_at", Moment),
    # What it was made from, where the same thing may come again: a swap, a calendar's entry.
    Column("once", String(200)),
    CheckConstraint("begins < ends", name="an_override_ends_after_it_begins"),
    UniqueConstraint("once", name="one_override_from_one_source"),
    Index("ix_overrides_ends", "ends"),
    Index("ix_overrides_person_id", "person_id"),
)

swaps = Table(
    "swaps",
    metadata,
    number(),
    link("asker_id", "people", needed=True),
    link("asked_id", "people", needed=True),
    Column("begins", Moment, nullable=False),
    Column("ends", Moment, nullable=False),
    Column("state", Choice(SwapState), nullable=False),
    Column("asked_at", Moment, nullable=False),
    # Without an answer by then, the shift stays where it was.
    Column("answer_by", Moment, nullable=False),
    Column("decided_at", Moment),
    CheckConstraint("begins < ends", name="a_swap_ends_after_it_begins"),
    CheckConstraint("asker_id <> asked_id", name="nobody_swaps_with_themselves"),
    CheckConstraint(
        "state = 'asked' OR decided_at IS NOT NULL", name="a_decided_swap_says_when_it_was"
    ),
    Index(
        "one_question_at_a_time_about_a_shift",
        "asker_id",
        "begins",
        unique=True,
        sqlite_where=_asked,
        postgresql_where=_asked,
    ),
    Index("ix_swaps_asked_id", "asked_id", "state"),
    Index(
        "ix_swaps_answer_by",
        "answer_by",
        sqlite_where=_asked,
        postgresql_where=_asked,
    ),
)
