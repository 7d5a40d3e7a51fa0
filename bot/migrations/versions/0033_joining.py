"""How somebody became a buddy, and what was seen of them."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Whoever is a buddy already is vouched for by the charity, without a row."""
    op.create_table(
        "buddy_records",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("why", sa.LargeBinary(), nullable=False),
        sa.Column("mobile", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_buddy_records_person_id"),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name="fk_buddy_records_by_id"),
        sa.PrimaryKeyConstraint("id", name="pk_buddy_records"),
        sa.UniqueConstraint("person_id", name="one_record_a_buddy"),
    )
    op.create_index("ix_buddy_records_created_at", "buddy_records", ["created_at"])
    op.create_table(
        "buddy_checks",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("level", sa.String(16), nullable=False, server_default=""),
        sa.Column("seen_on", sa.Date(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("seen_by", sa.Integer(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "expires_on IS NULL OR expires_on >= seen_on", name="a_check_holds_when_it_is_seen"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_buddy_checks_person_id"),
        sa.ForeignKeyConstraint(["seen_by"], ["people.id"], name="fk_buddy_checks_seen_by"),
        sa.PrimaryKeyConstraint("id", name="pk_buddy_checks"),
        sa.UniqueConstraint("person_id", "kind", "seen_on", name="one_check_of_a_kind_a_day"),
    )
    op.create_index("ix_buddy_checks_expires_on", "buddy_checks", ["expires_on"])


def downgrade() -> None:
    """Without them."""
    op.drop_table("buddy_checks")
    op.drop_table("buddy_records")
