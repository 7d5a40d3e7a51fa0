"""A message in the outbox can take the place of an earlier one in the same chat."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_is_edit = sa.text("edits_id IS NOT NULL")


def upgrade() -> None:
    """Both databases add such a column without copying the table; Alembic would copy it."""
    op.execute(
        "ALTER TABLE outbox ADD COLUMN edits_id INTEGER"
        " CONSTRAINT fk_outbox_edits_id REFERENCES outbox (id)"
    )
    op.create_index(
        "ix_outbox_edits_id",
        "outbox",
        ["edits_id"],
        sqlite_where=_is_edit,
        postgresql_where=_is_edit,
    )


def downgrade() -> None:
    """Forget which was which."""
    op.drop_index("ix_outbox_edits_id", "outbox")
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_constraint("fk_outbox_edits_id", type_="foreignkey")
        outbox.drop_column("edits_id")
