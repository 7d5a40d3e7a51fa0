"""What a message's words alone were read as, where what came before made more of it."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it."""
    op.add_column("messages", sa.Column("level_alone", sa.String(length=32), nullable=True))


def downgrade() -> None:
    """Take it away again."""
    op.drop_column("messages", "level_alone")
