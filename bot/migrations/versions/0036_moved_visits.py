"""How often a companion visit was moved."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """None could be moved before."""
    op.add_column(
        "visits", sa.Column("moved", sa.Integer(), nullable=False, server_default=sa.text("0"))
    )


def downgrade() -> None:
    """They stay at the time and place that they were moved to."""
    op.drop_column("visits", "moved")
