"""Who agreed that we notice when they go quiet, and whom nothing reaches any more."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    false,
)

from bot.tables.base import link, metadata, number
from bot.tables.columns import Moment, Sealed

silences = Table(
    "silences",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    # None: it was agreed once, and has ended. Without an agreement nobody is ever asked.
    Column("agreed_at", Moment),
    # By message or console; and with whom on staff, where it was the console.
    Column("how", String(16), nullable=False, server_default=""),
    link("agreed_with_id", "people"),
    Column("ended_at", Moment),
    # They asked that staff hear at the first sign.
    Column("at_once", Boolean, nullable=False, server_default=false()),
    # How they want to be tried, in their words.
    Column("prefers", Sealed("silences.prefers"), nullable=False),
    # How far the ladder has been climbed: see schedules.silence.Step.
    Column("step", Integer, nullable=False, server_default="0"),
    Column("stepped_at", Moment),
    # What was missed before that moment does not count any more.
    Column("counts_from", Moment, nullable=False),
    link("concern_id", "concerns"),
    Column("next_look_at", Moment),
    UniqueConstraint("person_id", name="one_agreement_about_silence_a_member"),
    # Whoever asked us to notice is never forgotten; whoever did not is never looked at.
    CheckConstraint(
        "(agreed_at IS NULL) = (next_look_at IS NULL)", name="who_agreed_is_looked_at_and_no_other"
    ),
    CheckConstraint("agreed_at IS NOT NULL OR step = 0", name="no_step_without_an_agreement"),
    Index("ix_silences_next_look_at", "next_look_at"),
)

unreached = Table(
    "unreached",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    # The first of ours that did not arrive; nothing has since.
    Column("since", Moment, nullable=False),
    # When staff were told, once; and when the neutral question went, once.
    Column("told_at", Moment),
    Column("asked_at", Moment),
    Column("next_look_at", Moment, nullable=False),
    UniqueConstraint("person_id", name="staff_hear_once_that_nothing_arrives"),
    Index("ix_unreached_next_look_at", "next_look_at"),
)
