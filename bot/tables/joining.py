"""How somebody became a buddy, and what was seen of them: never a certificate or its number."""

from sqlalchemy import CheckConstraint, Column, Date, Index, String, Table, UniqueConstraint

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment, Sealed
from messages.joining import BuddyState
from schedules.checks import CheckKind

buddy_records = Table(
    "buddy_records",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    Column("state", Choice(BuddyState), nullable=False),
    # Who changed it last; none where they did it themselves.
    link("by_id", "people"),
    # Of a suspension: for staff alone.
    Column("why", Sealed("buddy_records.why"), nullable=False),
    # Left on the public page. Nobody has shown that it is theirs, so nothing is sent to it until
    # staff ask, and no message from there is taken for theirs.
    Column("mobile", Sealed("buddy_records.mobile"), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    UniqueConstraint("person_id", name="one_record_a_buddy"),
    Index("ix_buddy_records_created_at", "created_at"),
)

buddy_checks = Table(
    "buddy_checks",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    Column("kind", Choice(CheckKind), nullable=False),
    Column("level", String(16), nullable=False, server_default=""),
    Column("seen_on", Date, nullable=False),
    # The last day on which it holds.
    Column("expires_on", Date),
    # None: they agreed to it by message.
    link("seen_by", "people"),
    Column("recorded_at", Moment, nullable=False),
    UniqueConstraint("person_id", "kind", "seen_on", name="one_check_of_a_kind_a_day"),
    CheckConstraint(
        "expires_on IS NULL OR expires_on >= seen_on", name="a_check_holds_when_it_is_seen"
    ),
    Index("ix_buddy_checks_expires_on", "expires_on"),
)
