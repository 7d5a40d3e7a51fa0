"""Who goes first where many are due together."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

_WAITING = sa.text("state = 'waiting'")


def upgrade() -> None:
    """What waits already goes first."""
    for table, kind in (("plans", sa.Integer()), ("outbox", sa.BigInteger())):
        turn = sa.Column("turn", kind, server_default="0", nullable=False)
        op.add_column(table, turn)
    _index("next_due_at", "turn")
    _waiting("channel", "lane", "turn", "id")


def downgrade() -> None:
    """By number again."""
    _index("next_due_at")
    _waiting("channel", "lane", "id")
    for table in ("plans", "outbox"):
        op.drop_column(table, "turn")


def _index(*columns: str) -> None:
    op.drop_index("ix_plans_next_due_at", "plans")
    op.create_index("ix_plans_next_due_at", "plans", list(columns))


def _waiting(*columns: str) -> None:
    op.drop_index("ix_outbox_waiting", "outbox")
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        list(columns),
        sqlite_where=_WAITING,
        postgresql_where=_WAITING,
    )
