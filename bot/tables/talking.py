"""What a buddy does with a request that they have, and whether a hard day was talked over."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, String, Table, UniqueConstraint

from bot.tables.base import link, metadata, number
from bot.tables.columns import Moment

in_hand = Table(
    "in_hand",
    metadata,
    number(),
    link("request_id", "buddy_requests", needed=True),
    # The buddy who has it, or had it.
    link("person_id", "people", needed=True),
    # The last time that they did anything with it.
    Column("seen_at", Moment, nullable=False),
    # When they asked to be reminded; taken away as it is done.
    Column("remind_at", Moment),
    # Nothing had to be said.
    Column("done_at", Moment),
    UniqueConstraint("request_id", "person_id", name="a_buddy_has_a_request_in_hand_once"),
    Index("ix_in_hand_remind_at", "remind_at"),
    Index("ix_in_hand_person_id", "person_id"),
)

debriefs = Table(
    "debriefs",
    metadata,
    number(),
    # The buddy who had a hard conversation.
    link("person_id", "people", needed=True),
    # The day on which it is offered, on their own wall: 2026-11-22.
    Column("day", String(10), nullable=False),
    # When it is to be offered; none once it was.
    Column("due_at", Moment),
    # They would like to be rung, and who on staff was asked to.
    Column("wanted_at", Moment),
    link("asked_id", "people"),
    # How often staff have heard of it once more, and when they do again; who says that it is done.
    Column("chases", Integer, nullable=False, server_default="0"),
    Column("next_chase_at", Moment),
    Column("rung_at", Moment),
    link("rung_by", "people"),
    # Whoever asks is rung in the end: staff hear of it until one of them says so.
    CheckConstraint(
        "wanted_at IS NULL OR rung_at IS NOT NULL OR next_chase_at IS NOT NULL",
        name="who_asked_is_rung_or_staff_hear_again",
    ),
    UniqueConstraint("person_id", "day", name="a_debrief_is_offered_once_a_day"),
    Index("ix_debriefs_due_at", "due_at"),
    Index("ix_debriefs_next_chase_at", "next_chase_at"),
)
