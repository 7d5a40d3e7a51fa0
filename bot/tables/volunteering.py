"""The time that buddies give."""

from sqlalchemy import CheckConstraint, Column, Date, Index, Integer, Table, text

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment
from bot.tables.states import GaveTimeFor

_of_a_request = text("request_id IS NOT NULL")

given_times = Table(
    "given_times",
    metadata,
    number(),
    link("buddy_id", "people", needed=True),
    # The day on their own calendar.
    Column("on_day", Date, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("what", Choice(GaveTimeFor), nullable=False),
    # The conversation that it was given to.
    link("request_id", "buddy_requests"),
    Column("recorded_at", Moment, nullable=False),
    # Set once somebody has said how long it really took: they, or staff for them.
    Column("corrected_at", Moment),
    CheckConstraint("minutes >= 0 AND minutes <= 1440", name="nobody_gives_more_than_a_day"),
    # However many words went to and fro on that day, and however often a message is stored again.
    Index(
        "one_time_a_conversation_and_day",
        "buddy_id",
        "request_id",
        "on_day",
        unique=True,
        sqlite_where=_of_a_request,
        postgresql_where=_of_a_request,
    ),
    Index("ix_given_times_buddy_id_on_day", "buddy_id", "on_day"),
    Index("ix_given_times_on_day", "on_day"),
)
