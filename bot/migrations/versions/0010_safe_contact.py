"""How a member may be reached safely, and whom they agreed that we may turn to."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_WORDS = ("rules", "called", "other_ways", "agreed_fact", "crisis_plan", "early_signs")


def upgrade() -> None:
    """Make the tables."""
    op.create_table("safe_contacts", *_safe_contacts())
    op.create_table("agreed_contacts", *_agreed_contacts())
    op.create_index("ix_agreed_contacts_person_id", "agreed_contacts", ["person_id"])


def downgrade() -> None:
    """Remove them, and all that is in them."""
    op.drop_table("agreed_contacts")
    op.drop_table("safe_contacts")


def _safe_contacts() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield sa.Column("version", sa.Integer(), server_default="1", nullable=False)
    yield sa.Column("style", sa.String(length=32), server_default="open", nullable=False)
    yield sa.Column("ring", sa.String(length=32), server_default="yes", nullable=False)
    for name in _WORDS:
        yield sa.Column(name, sa.LargeBinary(), nullable=False)
    yield sa.Column("code_word_hash", sa.LargeBinary(), nullable=True)
    yield sa.Column("doubted_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("doubted_why", sa.String(length=80), server_default="", nullable=False)
    yield sa.Column("quiet_since", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.ForeignKeyConstraint(
        ["person_id"], ["people.id"], name=op.f("fk_safe_contacts_person_id")
    )
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_safe_contacts"))
    yield sa.UniqueConstraint("person_id", name="one_safe_contact_a_person")


def _agreed_contacts() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    for name in ("name", "relation", "how"):
        yield sa.Column(name, sa.LargeBinary(), nullable=False)
    yield sa.Column("consented_on", sa.Date(), nullable=True)
    yield sa.ForeignKeyConstraint(
        ["person_id"], ["people.id"], name=op.f("fk_agreed_contacts_person_id")
    )
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_agreed_contacts"))
