"""The steps of a pairing that ends with notice; a conversation of two days counts on both."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """None has a last day yet."""
    op.add_column("pairings", sa.Column("ending_step", sa.String(32), nullable=True))
    op.add_column(
        "pairings", sa.Column("next_ending_at", sa.DateTime(timezone=True), nullable=True)
    )
    op.create_index("ix_pairings_next_ending_at", "pairings", ["next_ending_at"])
    op.drop_index("one_time_a_conversation", "given_times")
    _one_time("one_time_a_conversation_and_day", ["buddy_id", "request_id", "on_day"])


def downgrade() -> None:
    """Without them; what was counted on a second day has to go."""
    op.drop_index("one_time_a_conversation_and_day", "given_times")
    op.execute(
        "DELETE FROM given_times WHERE request_id IS NOT NULL AND id NOT IN "
        "(SELECT MIN(id) FROM given_times GROUP BY buddy_id, request_id)"
    )
    _one_time("one_time_a_conversation", ["buddy_id", "request_id"])
    op.drop_index("ix_pairings_next_ending_at", "pairings")
    op.drop_column("pairings", "next_ending_at")
    op.drop_column("pairings", "ending_step")


def _one_time(name: str, columns: list[str]) -> None:
    of_a_request = sa.text("request_id IS NOT NULL")
    op.create_index(
        name,
        "given_times",
        columns,
        unique=True,
        sqlite_where=of_a_request,
        postgresql_where=of_a_request,
    )
