"""Messages that staff say were read wrongly: the charity's own private set to measure on."""

from sqlalchemy import Column, Index, Table, UniqueConstraint

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment
from bot.tables.states import Misread

misreadings = Table(
    "misreadings",
    metadata,
    number(),
    # The words stay where they are, sealed, and go with the person's other words.
    link("message_id", "messages", needed=True),
    Column("wrong", Choice(Misread), nullable=False),
    Column("marked_at", Moment, nullable=False),
    link("marked_by", "people", needed=True),
    # Whoever says it last is believed.
    UniqueConstraint("message_id", name="one_verdict_on_a_message"),
    Index("ix_misreadings_marked_at", "marked_at"),
)
