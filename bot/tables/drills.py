"""Drills: when paging was tried out, who was asked, and who answered when."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Index,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
)

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment
from bot.tables.states import DrillState, DrillWhy
from messages.people import Channel

_running = text("state = 'running'")

drills = Table(
    "drills",
    metadata,
    number(),
    Column("why", Choice(DrillWhy), nullable=False),
    Column("state", Choice(DrillState), nullable=False),
    Column("started_at", Moment, nullable=False),
    # Everybody is asked at once and each has to answer, and not only the first.
    Column("everybody", Boolean, nullable=False, server_default=false()),
    # The one person whom a test at the start of a shift is for.
    link("only_id", "people"),
    Column("next_page_at", Moment),
    link("acknowledged_by", "people"),
    Column("acknowledged_at", Moment),
    Column("channel", Choice(Channel)),
    Column("ended_at", Moment),
    # Promise 2: one drill for one slot or shift, however many machines tick.
    Column("once", String(80), nullable=False),
    UniqueConstraint("once", name="one_drill_a_slot"),
    # A drill always goes on or ends: it is never left standing.
    CheckConstraint(
        "state <> 'running' OR next_page_at IS NOT NULL", name="a_running_drill_has_a_next_page"
    ),
    CheckConstraint(
        "state <> 'answered' OR acknowledged_by IS NOT NULL", name="an_answered_drill_names_who"
    ),
    Index(
        "ix_drills_running",
        "next_page_at",
        sqlite_where=_running,
        postgresql_where=_running,
    ),
)

drill_pages = Table(
    "drill_pages",
    metadata,
    number(),
    link("drill_id", "drills", needed=True),
    link("person_id", "people", needed=True),
    Column("paged_at", Moment, nullable=False),
    Column("answered_at", Moment),
    UniqueConstraint("drill_id", "person_id", name="one_drill_page_a_person"),
)
