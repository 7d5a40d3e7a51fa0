"""Worries that a person on staff must take, and every page that went out about them."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    text,
)

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment, Sealed
from bot.tables.states import ConcernState
from messages.outcomes import Attendance, Outcome
from messages.triage.levels import Level

_not_closed = text("state <> 'closed'")

concerns = Table(
    "concerns",
    metadata,
    number(),
    link("member_id", "people", needed=True),
    link("message_id", "messages"),
    Column("level", Choice(Level), nullable=False),
    Column("state", Choice(ConcernState), nullable=False),
    Column("reason", String(120), nullable=False),
    Column("triage_version", String(40), nullable=False, server_default=""),
    Column("opened_at", Moment, nullable=False),
    # Where paging stands in its policy, which begins again when a concern gets worse; and how
    # often anybody was paged, which only grows.
    Column("step", Integer, nullable=False, server_default="0"),
    Column("pages", Integer, nullable=False, server_default="0"),
    Column("next_page_at", Moment),
    # Who said "not me" in this round of paging, by number.
    Column("turned_down", String(400), nullable=False, server_default=""),
    # Who was paged alone in this round, so that a change of shift passes nobody over.
    Column("paged", String(400), nullable=False, server_default=""),
    link("owner_id", "people"),
    Column("taken_at", Moment),
    Column("closed_at", Moment),
    Column("outcome", Choice(Outcome)),
    Column("note", Sealed("concerns.note"), nullable=False),
    # What whoever closed it says should happen next.
    Column("next_steps", Sealed("concerns.next_steps")),
    # Whether emergency services come. `asked` while whoever has it is still finding out.
    Column("attendance", Choice(Attendance)),
    Column("reference", Sealed("concerns.reference")),
    # Who goes instead, where emergency services do not come.
    Column("instead", Sealed("concerns.instead")),
    # Offered by its owner to a colleague, whose it is once they take it.
    link("handed_to_id", "people"),
    # Its owner has said why it can wait until then.
    Column("snoozed_until", Moment),
    Column("snooze_reason", Sealed("concerns.snooze_reason")),
    # The one that was closed less than a day before this one opened.
    link("earlier_id", "concerns"),
    link("reviewed_by_id", "people"),
    Column("reviewed_at", Moment),
    # Promise 4: until it is closed, a concern always has a moment at which somebody hears of it.
    CheckConstraint(
        "state = 'closed' OR next_page_at IS NOT NULL", name="an_open_concern_has_a_next_page"
    ),
    # Promise 4: one person owns it, and closing needs an outcome.
    CheckConstraint(
        "state <> 'taken' OR owner_id IS NOT NULL", name="a_taken_concern_has_an_owner"
    ),
    CheckConstraint(
        "state <> 'closed' OR outcome IS NOT NULL", name="a_closed_concern_has_an_outcome"
    ),
    Index(
        "one_concern_a_member",
        "member_id",
        unique=True,
        sqlite_where=_not_closed,
        postgresql_where=_not_closed,
    ),
    Index("ix_concerns_next_page_at", "next_page_at"),
    Index("ix_concerns_closed_at", "closed_at"),
)

alerts = Table(
    "alerts",
    metadata,
    number(),
    link("concern_id", "concerns", needed=True),
    link("person_id", "people", needed=True),
    Column("page", Integer, nullable=False),
    Column("paged_at", Moment, nullable=False),
    # Promise 2: one page reaches one person once, however many machines tick.
    UniqueConstraint("concern_id", "page", "person_id", name="one_page_a_person"),
    # Who was paged last night is looked up before each page of a night.
    Index("ix_alerts_paged_at", "paged_at"),
)
