"""An index for what happened about one member, as their page shows it."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it."""
    op.create_index("ix_events_member_id", "events", ["member_id", "id"])


def downgrade() -> None:
    """Take it away again."""
    op.drop_index("ix_events_member_id", table_name="events")
