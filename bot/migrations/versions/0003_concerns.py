"""Worries that staff take, every page about them, and the record of what happened."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, those that others name first."""
    op.create_table("concerns", *_concerns())
    op.create_table("alerts", *_alerts())
    op.create_table("events", *_events())
    _indexes()


def downgrade() -> None:
    """Remove the tables, and all that is in them."""
    for table in ("events", "alerts", "concerns"):
        op.drop_table(table)


def _concerns() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("member_id", sa.Integer(), nullable=False)
    yield sa.Column("message_id", sa.Integer(), nullable=True)
    yield sa.Column("level", sa.String(length=32), nullable=False)
    yield sa.Column("state", sa.String(length=32), nullable=False)
    yield sa.Column("reason", sa.String(length=120), nullable=False)
    yield sa.Column("triage_version", sa.String(length=40), server_default="", nullable=False)
    yield sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("step", sa.Integer(), server_default="0", nullable=False)
    yield sa.Column("pages", sa.Integer(), server_default="0", nullable=False)
    yield sa.Column("next_page_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("turned_down", sa.String(length=400), server_default="", nullable=False)
    yield sa.Column("paged", sa.String(length=400), server_default="", nullable=False)
    yield sa.Column("owner_id", sa.Integer(), nullable=True)
    yield sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("outcome", sa.String(length=32), nullable=True)
    yield sa.Column("note", sa.LargeBinary(), nullable=False)
    yield sa.CheckConstraint(
        "state <> 'closed' OR outcome IS NOT NULL", name=op.f("a_closed_concern_has_an_outcome")
    )
    yield sa.CheckConstraint(
        "state <> 'taken' OR owner_id IS NOT NULL", name=op.f("a_taken_concern_has_an_owner")
    )
    yield sa.CheckConstraint(
        "state = 'closed' OR next_page_at IS NOT NULL", name=op.f("an_open_concern_has_a_next_page")
    )
    yield sa.ForeignKeyConstraint(["member_id"], ["people.id"], name=op.f("fk_concerns_member_id"))
    yield sa.ForeignKeyConstraint(
        ["message_id"], ["messages.id"], name=op.f("fk_concerns_message_id")
    )
    yield sa.ForeignKeyConstraint(["owner_id"], ["people.id"], name=op.f("fk_concerns_owner_id"))
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_concerns"))


def _alerts() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("concern_id", sa.Integer(), nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield sa.Column("page", sa.Integer(), nullable=False)
    yield sa.Column("paged_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.ForeignKeyConstraint(
        ["concern_id"], ["concerns.id"], name=op.f("fk_alerts_concern_id")
    )
    yield sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_alerts_person_id"))
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_alerts"))
    yield sa.UniqueConstraint("concern_id", "page", "person_id", name="one_page_a_person")


def _events() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("what", sa.String(length=40), nullable=False)
    yield sa.Column("line", sa.LargeBinary(), nullable=False)
    yield sa.Column("actor_id", sa.Integer(), nullable=True)
    yield sa.Column("member_id", sa.Integer(), nullable=True)
    yield sa.Column("concern_id", sa.Integer(), nullable=True)
    yield sa.Column("request_id", sa.Integer(), nullable=True)
    yield sa.ForeignKeyConstraint(["actor_id"], ["people.id"], name=op.f("fk_events_actor_id"))
    yield sa.ForeignKeyConstraint(
        ["concern_id"], ["concerns.id"], name=op.f("fk_events_concern_id")
    )
    yield sa.ForeignKeyConstraint(["member_id"], ["people.id"], name=op.f("fk_events_member_id"))
    yield sa.ForeignKeyConstraint(
        ["request_id"], ["buddy_requests.id"], name=op.f("fk_events_request_id")
    )
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_events"))


def _indexes() -> None:
    op.create_index("ix_concerns_next_page_at", "concerns", ["next_page_at"], unique=False)
    op.create_index(
        "one_concern_a_member",
        "concerns",
        ["member_id"],
        unique=True,
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    )
    op.create_index("ix_events_concern_id", "events", ["concern_id", "id"], unique=False)
