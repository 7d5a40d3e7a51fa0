"""Who may follow the rota from a calendar of their own."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table, UniqueConstraint

from bot.tables.base import metadata
from bot.tables.columns import Moment

calendar_keys = Table(
    "calendar_keys",
    metadata,
    # One for each person: a new one ends the old one.
    Column("person_id", Integer, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    # Only a keyed hash: whoever reads the table cannot follow the rota with it.
    Column("token_hash", LargeBinary, nullable=False),
    Column("made_at", Moment, nullable=False),
    UniqueConstraint("token_hash", name="a_calendar_address_is_one_persons"),
)
