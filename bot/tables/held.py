"""Words that staff read before the other side does, and pairings that are to be looked at."""

from sqlalchemy import CheckConstraint, Column, Index, String, Table, UniqueConstraint, text

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment, Sealed
from bot.tables.states import HeldState

_waits = text("state = 'waiting'")

held_words = Table(
    "held_words",
    metadata,
    number(),
    link("message_id", "messages", needed=True),
    # Whose words they are.
    link("person_id", "people", needed=True),
    # Whose conversation they belong to.
    link("member_id", "people", needed=True),
    # Who would have got them; nobody where no buddy had the conversation.
    link("to_id", "people"),
    link("request_id", "buddy_requests"),
    # The boundaries, the gravest first: "money meeting".
    Column("kinds", String(120), nullable=False),
    Column("words", Sealed("held_words.words"), nullable=False),
    Column("held_at", Moment, nullable=False),
    Column("state", Choice(HeldState), nullable=False),
    # When staff are told that they still wait.
    Column("next_tell_at", Moment),
    # When they last were.
    Column("told_at", Moment),
    Column("settled_at", Moment),
    link("settled_by", "people"),
    # What went in their place, where staff let them go.
    Column("went", Sealed("held_words.went")),
    # Why they were kept back: for staff alone.
    Column("why", Sealed("held_words.why")),
    UniqueConstraint("message_id", name="words_are_held_once"),
    CheckConstraint(
        "(state = 'waiting') = (settled_at IS NULL)", name="held_words_wait_until_a_person_settles"
    ),
    CheckConstraint(
        "state <> 'delivered' OR went IS NOT NULL", name="what_went_is_kept_beside_what_was_held"
    ),
    CheckConstraint(
        "state <> 'waiting' OR next_tell_at IS NOT NULL",
        name="staff_hear_of_words_that_nobody_settles",
    ),
    Index("ix_held_words_next_tell_at", "next_tell_at"),
    Index(
        "ix_held_words_waiting",
        "held_at",
        sqlite_where=_waits,
        postgresql_where=_waits,
    ),
    Index("ix_held_words_person_id", "person_id", "held_at"),
    Index("ix_held_words_member_id", "member_id", "held_at"),
)

conduct_looks = Table(
    "conduct_looks",
    metadata,
    number(),
    # The buddy whose pairing it is.
    link("person_id", "people", needed=True),
    Column("look_at", Moment, nullable=False),
    UniqueConstraint("person_id", name="one_look_at_a_pairing_at_a_time"),
    Index("ix_conduct_looks_look_at", "look_at"),
)
