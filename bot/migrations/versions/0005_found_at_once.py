"""Indexes for what every beat and every message looks for."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_INDEXES = (
    ("ix_people_role", "people", ["role"]),
    ("ix_people_paused_until", "people", ["paused_until"]),
    ("ix_messages_person_id_state", "messages", ["person_id", "state"]),
    ("ix_outbox_concern_id", "outbox", ["concern_id", "lane"]),
)


def upgrade() -> None:
    """Add them."""
    for name, table, columns in _INDEXES:
        op.create_index(name, table, columns)


def downgrade() -> None:
    """Take them away again."""
    for name, table, _ in _INDEXES:
        op.drop_index(name, table)
