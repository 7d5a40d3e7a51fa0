"""Whether a buddy who asked to be rung has been, and when staff hear of it once more."""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

CHASED = "wanted_at IS NULL OR rung_at IS NOT NULL OR next_chase_at IS NOT NULL"


def upgrade() -> None:
    """Of those who have asked nobody knows it yet, so staff hear of them at the next look."""
    with op.batch_alter_table("debriefs") as debriefs:
        debriefs.add_column(sa.Column("chases", sa.Integer(), server_default="0", nullable=False))
        debriefs.add_column(sa.Column("next_chase_at", sa.DateTime(timezone=True)))
        debriefs.add_column(sa.Column("rung_at", sa.DateTime(timezone=True)))
        debriefs.add_column(sa.Column("rung_by", sa.Integer()))
        debriefs.create_foreign_key("fk_debriefs_rung_by", "people", ["rung_by"], ["id"])
    op.execute("UPDATE debriefs SET next_chase_at = wanted_at WHERE wanted_at IS NOT NULL")
    with op.batch_alter_table("debriefs") as debriefs:
        debriefs.create_check_constraint("who_asked_is_rung_or_staff_hear_again", CHASED)
    op.create_index("ix_debriefs_next_chase_at", "debriefs", ["next_chase_at"])


def downgrade() -> None:
    """They were asked for once."""
    op.drop_index("ix_debriefs_next_chase_at", "debriefs")
    with op.batch_alter_table("debriefs") as debriefs:
        debriefs.drop_constraint("who_asked_is_rung_or_staff_hear_again", type_="check")
        debriefs.drop_constraint("fk_debriefs_rung_by", type_="foreignkey")
        for name in ("chases", "next_chase_at", "rung_at", "rung_by"):
            debriefs.drop_column(name)
