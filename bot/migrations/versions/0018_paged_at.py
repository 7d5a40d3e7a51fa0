"""An index for who was paged lately: at night it is asked before every page."""

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it."""
    op.create_index("ix_alerts_paged_at", "alerts", ["paged_at"])


def downgrade() -> None:
    """Take it away again."""
    op.drop_index("ix_alerts_paged_at", table_name="alerts")
