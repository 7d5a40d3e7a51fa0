"""From when a member wants nothing, where a pause begins later than it was asked for."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Every pause that is there has begun."""
    with op.batch_alter_table("people") as people:
        people.add_column(sa.Column("paused_from", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Without it."""
    with op.batch_alter_table("people") as people:
        people.drop_column("paused_from")
