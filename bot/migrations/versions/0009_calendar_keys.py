"""Addresses at which people follow the rota from a calendar of their own."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "calendar_keys",
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_calendar_keys_person_id")
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_calendar_keys")),
        sa.UniqueConstraint("token_hash", name="a_calendar_address_is_one_persons"),
    )


def downgrade() -> None:
    """Take it away again."""
    op.drop_table("calendar_keys")
