"""The topics of a buddy's Telegram chat: one for each member whose own buddy they are."""

from sqlalchemy import Column, Index, String, Table, UniqueConstraint, text

from bot.tables.base import link, metadata, number
from bot.tables.columns import Moment

_open = text("closed_at IS NULL")

topics = Table(
    "topics",
    metadata,
    number(),
    # The buddy, the chat in which it is, and the member whom it is about.
    link("person_id", "people", needed=True),
    link("address_id", "addresses", needed=True),
    link("member_id", "people", needed=True),
    # The provider's name for it; none until it has been made.
    Column("thread", String(40)),
    Column("since", Moment, nullable=False),
    # From then on nothing new is put there; what is written there still is about the member.
    Column("closed_at", Moment),
    # The provider says that it is not there any more.
    Column("gone_at", Moment),
    # What is written in a topic is about one member for ever, even where it is closed.
    UniqueConstraint("address_id", "thread", name="a_topic_is_about_one_member"),
    Index(
        "one_open_topic_a_member",
        "address_id",
        "member_id",
        unique=True,
        sqlite_where=_open,
        postgresql_where=_open,
    ),
    Index("ix_topics_person_id", "person_id"),
    Index("ix_topics_member_id", "member_id"),
)
