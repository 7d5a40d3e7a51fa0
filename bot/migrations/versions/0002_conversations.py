"""What people wrote, who is paired with whom, and who was asked to answer."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, those that others name first."""
    op.create_table("messages", *_messages())
    op.create_table("pairings", *_pairings())
    op.create_table("buddy_requests", *_buddy_requests())
    op.create_table("offers", *_offers())
    _indexes()


def downgrade() -> None:
    """Remove the tables, and all that is in them."""
    for table in ("offers", "buddy_requests", "pairings", "messages"):
        op.drop_table(table)


def _messages() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("channel", sa.String(length=32), nullable=False)
    yield sa.Column("provider_id", sa.String(length=80), nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=True)
    yield sa.Column("address_id", sa.Integer(), nullable=True)
    yield sa.Column("member_id", sa.Integer(), nullable=True)
    yield sa.Column("kind", sa.String(length=32), nullable=False)
    yield sa.Column("text", sa.LargeBinary(), nullable=False)
    yield sa.Column("raw", sa.LargeBinary(), nullable=False)
    yield sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("received_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("state", sa.String(length=32), nullable=False)
    yield sa.Column("level", sa.String(length=32), nullable=False)
    yield sa.Column("reason", sa.String(length=120), nullable=False)
    yield sa.Column("triage_version", sa.String(length=40), nullable=False)
    yield sa.Column("read_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("read_by", sa.Integer(), nullable=True)
    yield sa.ForeignKeyConstraint(
        ["address_id"], ["addresses.id"], name=op.f("fk_messages_address_id")
    )
    yield sa.ForeignKeyConstraint(["member_id"], ["people.id"], name=op.f("fk_messages_member_id"))
    yield sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_messages_person_id"))
    yield sa.ForeignKeyConstraint(["read_by"], ["people.id"], name=op.f("fk_messages_read_by"))
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_messages"))
    yield sa.UniqueConstraint("channel", "provider_id", name="a_message_counts_once")


def _pairings() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("member_id", sa.Integer(), nullable=False)
    yield sa.Column("buddy_id", sa.Integer(), nullable=False)
    yield sa.Column("since", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.ForeignKeyConstraint(["buddy_id"], ["people.id"], name=op.f("fk_pairings_buddy_id"))
    yield sa.ForeignKeyConstraint(["member_id"], ["people.id"], name=op.f("fk_pairings_member_id"))
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_pairings"))


def _buddy_requests() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("member_id", sa.Integer(), nullable=False)
    yield sa.Column("kind", sa.String(length=16), nullable=False)
    yield sa.Column("state", sa.String(length=32), nullable=False)
    yield sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("step", sa.Integer(), server_default="0", nullable=False)
    yield sa.Column("next_move_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("buddy_id", sa.Integer(), nullable=True)
    yield sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.CheckConstraint(
        "state NOT IN ('open', 'accepted') OR next_move_at IS NOT NULL",
        name=op.f("a_waiting_member_has_a_next_move"),
    )
    yield sa.ForeignKeyConstraint(
        ["buddy_id"], ["people.id"], name=op.f("fk_buddy_requests_buddy_id")
    )
    yield sa.ForeignKeyConstraint(
        ["member_id"], ["people.id"], name=op.f("fk_buddy_requests_member_id")
    )
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_buddy_requests"))


def _offers() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("request_id", sa.Integer(), nullable=False)
    yield sa.Column("buddy_id", sa.Integer(), nullable=False)
    yield sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("passed_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.ForeignKeyConstraint(["buddy_id"], ["people.id"], name=op.f("fk_offers_buddy_id"))
    yield sa.ForeignKeyConstraint(
        ["request_id"], ["buddy_requests.id"], name=op.f("fk_offers_request_id")
    )
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_offers"))
    yield sa.UniqueConstraint("request_id", "buddy_id", name="offered_once_to_each_buddy")


def _indexes() -> None:
    op.create_index("ix_messages_level_read_at", "messages", ["level", "read_at"], unique=False)
    op.create_index("ix_messages_member_id", "messages", ["member_id", "id"], unique=False)
    op.create_index("ix_pairings_buddy_id", "pairings", ["buddy_id"], unique=False)
    op.create_index(
        "one_own_buddy_at_a_time",
        "pairings",
        ["member_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index(
        "ix_buddy_requests_buddy_id", "buddy_requests", ["buddy_id", "state"], unique=False
    )
    op.create_index(
        "ix_buddy_requests_next_move_at", "buddy_requests", ["next_move_at"], unique=False
    )
    op.create_index(
        "one_waiting_request_a_member",
        "buddy_requests",
        ["member_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('open', 'accepted')"),
        postgresql_where=sa.text("state IN ('open', 'accepted')"),
    )
    op.create_index("ix_offers_buddy_id", "offers", ["buddy_id"], unique=False)
