"""Whether the buddy leaves us once a pairing is over, whatever it ends for."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Where a last day stands because the buddy leaves, they do."""
    leaves: sa.Column[bool] = sa.Column(
        "buddy_leaves", sa.Boolean(), server_default=sa.false(), nullable=False
    )
    op.add_column("pairings", leaves)
    op.execute(
        "UPDATE pairings SET buddy_leaves = true"
        " WHERE ended_at IS NULL AND ends_on IS NOT NULL AND ended_why = 'buddy_left'"
    )


def downgrade() -> None:
    """Only the reason is left."""
    op.drop_column("pairings", "buddy_leaves")
