"""Why a member wants nothing for a while: a pause, away or in hospital."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of the pauses that are there nobody knows it any more."""
    with op.batch_alter_table("people") as people:
        people.add_column(sa.Column("paused_why", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    """Without it."""
    with op.batch_alter_table("people") as people:
        people.drop_column("paused_why")
