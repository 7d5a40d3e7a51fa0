"""How staff were told of alerts: alone or in a list, by which ways, and whether it arrived."""

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Table, UniqueConstraint, false, text

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment
from schedules.policy import Call

_looked_for = text("look_at IS NOT NULL")
_to_be_told = text("tell_at IS NOT NULL")

tellings = Table(
    "tellings",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    Column("told_at", Moment, nullable=False),
    Column("listed", Boolean, nullable=False, server_default=false()),
    # When to look whether it arrived. None: it has, or nothing more can be done.
    Column("look_at", Moment),
    Index("ix_tellings_person_id", "person_id", "told_at"),
    Index(
        "ix_tellings_look_at",
        "look_at",
        sqlite_where=_looked_for,
        postgresql_where=_looked_for,
    ),
)

told_alerts = Table(
    "told_alerts",
    metadata,
    number(),
    link("alert_id", "alerts", needed=True),
    link("person_id", "people", needed=True),
    link("telling_id", "tellings"),
    # Whether the telephone rings as well.
    Column("call", Choice(Call), nullable=False),
    # When it is told in a list. None: it was told.
    Column("tell_at", Moment),
    # Promise 4: what is kept back for a list is never dropped.
    CheckConstraint(
        "telling_id IS NOT NULL OR tell_at IS NOT NULL", name="an_alert_is_told_or_will_be"
    ),
    UniqueConstraint("alert_id", name="an_alert_is_told_once"),
    Index("ix_told_alerts_telling_id", "telling_id"),
    Index(
        "ix_told_alerts_tell_at",
        "tell_at",
        sqlite_where=_to_be_told,
        postgresql_where=_to_be_told,
    ),
)

ways = Table(
    "ways",
    metadata,
    number(),
    link("telling_id", "tellings", needed=True),
    link("row_id", "outbox", needed=True),
    UniqueConstraint("row_id", name="a_row_is_of_one_telling"),
    Index("ix_ways_telling_id", "telling_id"),
)
