"""The time that buddies give."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Counted from now on: nobody knows how long earlier answers took."""
    op.create_table(
        "given_times",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("buddy_id", sa.Integer(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(32), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("minutes >= 0 AND minutes <= 1440", name="nobody_gives_more_than_a_day"),
        sa.ForeignKeyConstraint(["buddy_id"], ["people.id"], name="fk_given_times_buddy_id"),
        sa.ForeignKeyConstraint(
            ["request_id"], ["buddy_requests.id"], name="fk_given_times_request_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_given_times"),
    )
    op.create_index(
        "one_time_a_conversation",
        "given_times",
        ["buddy_id", "request_id"],
        unique=True,
        sqlite_where=sa.text("request_id IS NOT NULL"),
        postgresql_where=sa.text("request_id IS NOT NULL"),
    )
    op.create_index("ix_given_times_buddy_id_on_day", "given_times", ["buddy_id", "on_day"])
    op.create_index("ix_given_times_on_day", "given_times", ["on_day"])


def downgrade() -> None:
    """Without it."""
    op.drop_table("given_times")
