"""When staff are told of words that were held and that nobody has settled."""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

TOLD = "state <> 'waiting' OR next_tell_at IS NOT NULL"


def upgrade() -> None:
    """Of those that wait now staff hear at the next look."""
    with op.batch_alter_table("held_words") as held:
        held.add_column(sa.Column("next_tell_at", sa.DateTime(timezone=True)))
        held.add_column(sa.Column("told_at", sa.DateTime(timezone=True)))
    op.execute("UPDATE held_words SET next_tell_at = held_at WHERE state = 'waiting'")
    with op.batch_alter_table("held_words") as held:
        held.create_check_constraint("staff_hear_of_words_that_nobody_settles", TOLD)
    op.create_index("ix_held_words_next_tell_at", "held_words", ["next_tell_at"])


def downgrade() -> None:
    """They wait on the page alone."""
    op.drop_index("ix_held_words_next_tell_at", "held_words")
    with op.batch_alter_table("held_words") as held:
        held.drop_constraint("staff_hear_of_words_that_nobody_settles", type_="check")
        held.drop_column("told_at")
        held.drop_column("next_tell_at")
