"""All plans of one person are found without reading everybody's."""

from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The partial indexes can't be used for it."""
    op.create_index("ix_plans_person_id", "plans", ["person_id"])


def downgrade() -> None:
    """Without it."""
    op.drop_index("ix_plans_person_id", "plans")
