"""What a waiting member was promised, and what became of each offer."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

_NEW = {
    "buddy_requests": ("promised_by", "warned_at"),
    "offers": ("lost_at", "renewed_at"),
}


def upgrade() -> None:
    """What stands on offer has been offered once, and has arrived."""
    for table, names in _NEW.items():
        for name in names:
            op.add_column(table, sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    op.add_column("offers", sa.Column("times", sa.Integer(), server_default="1", nullable=False))


def downgrade() -> None:
    """Without them."""
    op.drop_column("offers", "times")
    for table, names in _NEW.items():
        for name in names:
            op.drop_column(table, name)
