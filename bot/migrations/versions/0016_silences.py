"""Who agreed that we notice when they go quiet, and whom nothing reaches any more."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table("silences", *_silences())
    op.create_index("ix_silences_next_look_at", "silences", ["next_look_at"])
    op.create_table("unreached", *_unreached())
    op.create_index("ix_unreached_next_look_at", "unreached", ["next_look_at"])


def downgrade() -> None:
    """Remove them, and all that is in them."""
    op.drop_table("unreached")
    op.drop_table("silences")


def _moment(name: str, *, needed: bool = False) -> SchemaItem:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=not needed)


def _link(table: str, name: str, to: str) -> SchemaItem:
    return sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_{table}_{name}"))


def _silences() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield _moment("agreed_at")
    yield sa.Column("how", sa.String(length=16), server_default="", nullable=False)
    yield sa.Column("agreed_with_id", sa.Integer(), nullable=True)
    yield _moment("ended_at")
    yield sa.Column("at_once", sa.Boolean(), server_default=sa.false(), nullable=False)
    yield sa.Column("hard_date", sa.LargeBinary(), nullable=False)
    yield sa.Column("prefers", sa.LargeBinary(), nullable=False)
    yield sa.Column("step", sa.Integer(), server_default="0", nullable=False)
    yield _moment("stepped_at")
    yield _moment("counts_from", needed=True)
    yield sa.Column("concern_id", sa.Integer(), nullable=True)
    yield _moment("next_look_at")
    yield sa.CheckConstraint(
        "(agreed_at IS NULL) = (next_look_at IS NULL)", name="who_agreed_is_looked_at_and_no_other"
    )
    yield sa.CheckConstraint(
        "agreed_at IS NOT NULL OR step = 0", name="no_step_without_an_agreement"
    )
    yield _link("silences", "person_id", "people")
    yield _link("silences", "agreed_with_id", "people")
    yield _link("silences", "concern_id", "concerns")
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_silences"))
    yield sa.UniqueConstraint("person_id", name="one_agreement_about_silence_a_member")


def _unreached() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield _moment("since", needed=True)
    yield _moment("told_at")
    yield _moment("asked_at")
    yield _moment("next_look_at", needed=True)
    yield _link("unreached", "person_id", "people")
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_unreached"))
    yield sa.UniqueConstraint("person_id", name="staff_hear_once_that_nothing_arrives")
