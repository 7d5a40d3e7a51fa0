"""People, where they are reached, what they agreed to, their plans and check-ins."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, those that others name first."""
    op.create_table("people", *_people())
    op.create_table("addresses", *_addresses())
    op.create_table("consents", *_consents())
    op.create_table("plans", *_plans())
    op.create_table("check_ins", *_check_ins())
    _indexes()


def downgrade() -> None:
    """Remove the tables, and all that is in them."""
    for table in ("check_ins", "plans", "consents", "addresses", "people"):
        op.drop_table(table)


def _people() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("role", sa.String(length=32), nullable=False)
    yield sa.Column("name", sa.LargeBinary(), nullable=False)
    yield sa.Column("name_hash", sa.LargeBinary(), nullable=False)
    yield sa.Column("language", sa.String(length=16), nullable=False)
    yield sa.Column("timezone", sa.String(length=64), nullable=False)
    yield sa.Column("interests", sa.LargeBinary(), nullable=False)
    yield sa.Column("notes", sa.LargeBinary(), nullable=False)
    yield sa.Column("consented_on", sa.Date(), nullable=True)
    yield sa.Column("invited_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("stopped_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("paused_until", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("contented_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("last_wrote_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("days", sa.String(length=64), server_default="", nullable=False)
    yield sa.Column("on_call", sa.String(length=400), server_default="", nullable=False)
    yield sa.Column("staff_order", sa.Integer(), server_default="0", nullable=False)
    yield sa.Column("created_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_people"))


def _addresses() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield sa.Column("channel", sa.String(length=32), nullable=False)
    yield sa.Column("value", sa.LargeBinary(), nullable=False)
    yield sa.Column("value_hash", sa.LargeBinary(), nullable=False)
    yield sa.Column("preference", sa.Integer(), nullable=False)
    yield sa.Column("blocked_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("blocked_code", sa.String(length=40), nullable=True)
    yield sa.Column("hold_until", sa.DateTime(timezone=True), nullable=True)
    yield sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_addresses_person_id"))
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_addresses"))
    yield sa.UniqueConstraint("channel", "value_hash", name="two_people_cannot_share_an_address")


def _consents() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield sa.Column("on_date", sa.Date(), nullable=False)
    yield sa.Column("how", sa.String(length=16), nullable=False)
    yield sa.Column("words", sa.String(length=64), nullable=False)
    yield sa.Column("language", sa.String(length=16), nullable=False)
    yield sa.Column("withdrawn", sa.Boolean(), nullable=False)
    yield sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_consents_person_id"))
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_consents"))
    yield sa.UniqueConstraint("person_id", "on_date", "how", "withdrawn", name="one_consent_a_day")


def _plans() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield sa.Column("days", sa.String(length=64), nullable=False)
    yield sa.Column("at", sa.String(length=5), nullable=False)
    yield sa.Column("next_slot", sa.String(length=16), nullable=True)
    yield sa.Column("next_due_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_plans_person_id"))
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_plans"))
    yield sa.UniqueConstraint("person_id", "at", name="one_plan_a_time")


def _check_ins() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield sa.Column("slot", sa.String(length=16), nullable=False)
    yield sa.Column("due_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("state", sa.String(length=32), nullable=False)
    yield sa.Column("reason", sa.String(length=40), server_default="", nullable=False)
    yield sa.Column("sentence", sa.String(length=40), server_default="", nullable=False)
    yield sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_check_ins_person_id"))
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_check_ins"))
    yield sa.UniqueConstraint("person_id", "slot", name="one_check_in_a_slot")


def _indexes() -> None:
    op.create_index(op.f("ix_people_name_hash"), "people", ["name_hash"], unique=False)
    op.create_index("ix_addresses_person_id", "addresses", ["person_id"], unique=False)
    op.create_index("ix_plans_next_due_at", "plans", ["next_due_at"], unique=False)
    op.create_index(
        "ix_check_ins_person_id_due_at", "check_ins", ["person_id", "due_at"], unique=False
    )
