"""What a buddy does with a request that they have, and whether a hard day was talked over."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nobody has put anything off yet, and nothing is owed."""
    op.create_table(
        "in_hand",
        sa.Column("id", sa.Integer(), autoincrement=True, primary_key=True),
        _link("in_hand", "request_id", "buddy_requests"),
        _link("in_hand", "person_id", "people"),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("remind_at", sa.DateTime(timezone=True)),
        sa.Column("done_at", sa.DateTime(timezone=True)),
        sa.UniqueConstraint("request_id", "person_id", name="a_buddy_has_a_request_in_hand_once"),
    )
    op.create_index("ix_in_hand_remind_at", "in_hand", ["remind_at"])
    op.create_index("ix_in_hand_person_id", "in_hand", ["person_id"])
    op.create_table(
        "debriefs",
        sa.Column("id", sa.Integer(), autoincrement=True, primary_key=True),
        _link("debriefs", "person_id", "people"),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True)),
        sa.Column("wanted_at", sa.DateTime(timezone=True)),
        _link("debriefs", "asked_id", "people", needed=False),
        sa.UniqueConstraint("person_id", "day", name="a_debrief_is_offered_once_a_day"),
    )
    op.create_index("ix_debriefs_due_at", "debriefs", ["due_at"])


def downgrade() -> None:
    """What was put off is due as before."""
    op.drop_table("debriefs")
    op.drop_table("in_hand")


def _link(of: str, name: str, table: str, *, needed: bool = True) -> sa.Column[int]:
    key = sa.ForeignKey(f"{table}.id", name=f"fk_{of}_{name}")
    return sa.Column(name, sa.Integer(), key, nullable=not needed)
