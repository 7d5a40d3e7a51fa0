"""What must be sent, what providers say of it, how far we came, and who is signed in."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, those that others name first."""
    op.create_table("outbox", *_outbox(), *_outbox_fate())
    op.create_table("early_reports", *_early_reports())
    op.create_table("marks", *_marks())
    op.create_table("sign_in_links", *_sign_in_links())
    op.create_table("sessions", *_sessions())
    _indexes()


def downgrade() -> None:
    """Remove the tables, and all that is in them."""
    for table in ("sessions", "sign_in_links", "marks", "early_reports", "outbox"):
        op.drop_table(table)


def _outbox() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("lane", sa.Integer(), nullable=False)
    yield sa.Column("sentence", sa.String(length=64), nullable=False)
    yield sa.Column("filling", sa.LargeBinary(), nullable=False)
    yield sa.Column("body", sa.LargeBinary(), nullable=True)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield sa.Column("address_id", sa.Integer(), nullable=False)
    yield sa.Column("channel", sa.String(length=32), nullable=False)
    yield sa.Column("member_id", sa.Integer(), nullable=True)
    yield sa.Column("concern_id", sa.Integer(), nullable=True)
    yield sa.Column("request_id", sa.Integer(), nullable=True)
    yield sa.Column("check_in_id", sa.Integer(), nullable=True)
    yield sa.Column("answer_to", sa.String(length=80), server_default="", nullable=False)
    yield sa.Column("press_id", sa.String(length=80), server_default="", nullable=False)


def _outbox_fate() -> Iterator[SchemaItem]:
    yield sa.Column("created_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("state", sa.String(length=32), nullable=False)
    yield sa.Column("due_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("claim", sa.String(length=40), nullable=True)
    yield sa.Column("attempts", sa.Integer(), server_default="0", nullable=False)
    yield sa.Column("unsure_since", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("code", sa.String(length=64), server_default="", nullable=False)
    yield sa.Column("provider_id", sa.String(length=80), nullable=True)
    yield sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("status", sa.Integer(), server_default="0", nullable=False)
    yield sa.Column("status_code", sa.String(length=40), server_default="", nullable=False)
    yield sa.Column("once", sa.String(length=120), nullable=False)
    yield sa.ForeignKeyConstraint(
        ["address_id"], ["addresses.id"], name=op.f("fk_outbox_address_id")
    )
    yield sa.ForeignKeyConstraint(
        ["check_in_id"], ["check_ins.id"], name=op.f("fk_outbox_check_in_id")
    )
    yield sa.ForeignKeyConstraint(
        ["concern_id"], ["concerns.id"], name=op.f("fk_outbox_concern_id")
    )
    yield sa.ForeignKeyConstraint(["member_id"], ["people.id"], name=op.f("fk_outbox_member_id"))
    yield sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_outbox_person_id"))
    yield sa.ForeignKeyConstraint(
        ["request_id"], ["buddy_requests.id"], name=op.f("fk_outbox_request_id")
    )
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox"))
    yield sa.UniqueConstraint("once", name="said_once")


def _early_reports() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("channel", sa.String(length=32), nullable=False)
    yield sa.Column("provider_id", sa.String(length=80), nullable=False)
    yield sa.Column("status", sa.Integer(), nullable=False)
    yield sa.Column("code", sa.String(length=40), nullable=False)
    yield sa.Column("why", sa.String(length=32), nullable=False)
    yield sa.Column("received_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_early_reports"))
    yield sa.UniqueConstraint("channel", "provider_id", "status", name="one_early_report_a_status")


def _marks() -> Iterator[SchemaItem]:
    yield sa.Column("name", sa.String(length=40), nullable=False)
    yield sa.Column("at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("number", sa.BigInteger(), server_default="0", nullable=False)
    yield sa.PrimaryKeyConstraint("name", name=op.f("pk_marks"))


def _sign_in_links() -> Iterator[SchemaItem]:
    yield sa.Column("token_hash", sa.LargeBinary(), nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("used_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.ForeignKeyConstraint(
        ["person_id"], ["people.id"], name=op.f("fk_sign_in_links_person_id")
    )
    yield sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_sign_in_links"))


def _sessions() -> Iterator[SchemaItem]:
    yield sa.Column("token_hash", sa.LargeBinary(), nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield sa.Column("started_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_sessions_person_id"))
    yield sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_sessions"))


def _indexes() -> None:
    op.create_index("ix_outbox_address_id_state", "outbox", ["address_id", "state"], unique=False)
    op.create_index("ix_outbox_member_id", "outbox", ["member_id", "id"], unique=False)
    op.create_index(
        "ix_outbox_provider_id",
        "outbox",
        ["channel", "provider_id"],
        unique=False,
        sqlite_where=sa.text("provider_id IS NOT NULL"),
        postgresql_where=sa.text("provider_id IS NOT NULL"),
    )
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        ["channel", "lane", "id"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
