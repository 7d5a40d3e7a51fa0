"""What belongs to a concern besides its paging: a second person, tries, and the follow-up."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, String, Table, text

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment, Sealed
from bot.tables.states import FollowUpState
from messages.contact_tries import Result, Way

_not_ended = text("ended_at IS NULL")
_planned = text("state = 'planned'")

second_calls = Table(
    "second_calls",
    metadata,
    number(),
    link("concern_id", "concerns", needed=True),
    # It lives as long as the concern is theirs: who has it next asks afresh.
    link("asked_by_id", "people", needed=True),
    Column("asked_at", Moment, nullable=False),
    link("person_id", "people"),
    Column("joined_at", Moment),
    Column("ended_at", Moment),
    Column("step", Integer, nullable=False, server_default="0"),
    Column("next_page_at", Moment),
    Column("turned_down", String(400), nullable=False, server_default=""),
    Column("paged", String(400), nullable=False, server_default=""),
    # Promise 4: whoever asks for a second person gets one; paging goes on until somebody joins.
    CheckConstraint(
        "ended_at IS NOT NULL OR person_id IS NOT NULL OR next_page_at IS NOT NULL",
        name="a_call_for_a_second_person_goes_on",
    ),
    Index(
        "one_second_person_a_concern",
        "concern_id",
        unique=True,
        sqlite_where=_not_ended,
        postgresql_where=_not_ended,
    ),
    Index("ix_second_calls_next_page_at", "next_page_at"),
)

contact_tries = Table(
    "contact_tries",
    metadata,
    number(),
    link("concern_id", "concerns", needed=True),
    link("person_id", "people", needed=True),
    Column("at", Moment, nullable=False),
    Column("way", Choice(Way), nullable=False),
    Column("result", Choice(Result), nullable=False),
    Column("words", Sealed("contact_tries.words"), nullable=False),
    Index("ix_contact_tries_concern_id", "concern_id", "id"),
)

follow_ups = Table(
    "follow_ups",
    metadata,
    number(),
    link("concern_id", "concerns", needed=True),
    link("owner_id", "people", needed=True),
    Column("state", Choice(FollowUpState), nullable=False),
    Column("planned_for", Moment, nullable=False),
    Column("asks", Integer, nullable=False, server_default="0"),
    Column("next_ask_at", Moment),
    link("ended_by_id", "people"),
    Column("ended_at", Moment),
    # What came of it, or why it is not needed.
    Column("note", Sealed("follow_ups.note"), nullable=False),
    # A follow-up is asked about until somebody has done it or says why it is not needed.
    CheckConstraint(
        "state <> 'planned' OR next_ask_at IS NOT NULL", name="a_planned_follow_up_is_asked_about"
    ),
    Index(
        "one_follow_up_a_concern",
        "concern_id",
        unique=True,
        sqlite_where=_planned,
        postgresql_where=_planned,
    ),
    Index("ix_follow_ups_next_ask_at", "next_ask_at"),
)
