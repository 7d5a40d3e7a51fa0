"""The append-only record of what happened, how far we have come, and who is signed in."""

from sqlalchemy import BigInteger, Column, Index, LargeBinary, String, Table

from bot.tables.base import link, metadata, number
from bot.tables.columns import Moment, Sealed

events = Table(
    "events",
    metadata,
    number(),
    Column("at", Moment, nullable=False),
    Column("what", String(40), nullable=False),
    # One plain line for people. It may hold a first name, so it is sealed.
    Column("line", Sealed("events.line"), nullable=False),
    link("actor_id", "people"),
    link("member_id", "people"),
    link("concern_id", "concerns"),
    link("request_id", "buddy_requests"),
    Index("ix_events_concern_id", "concern_id", "id"),
    Index("ix_events_member_id", "member_id", "id"),
)

marks = Table(
    "marks",
    metadata,
    # How far a reader of a provider has come: a moment, or a number of the provider's.
    Column("name", String(40), primary_key=True),
    Column("at", Moment, nullable=False),
    Column("number", BigInteger, nullable=False, server_default="0"),
)

sign_in_links = Table(
    "sign_in_links",
    metadata,
    # Only a keyed hash: whoever reads the table cannot sign in with it.
    Column("token_hash", LargeBinary, primary_key=True),
    link("person_id", "people", needed=True),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", LargeBinary, primary_key=True),
    link("person_id", "people", needed=True),
    Column("started_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
)
