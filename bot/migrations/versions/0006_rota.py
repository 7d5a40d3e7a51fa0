"""Who stands in, who is away, who swaps with whom; teams, the fallback, and a choice of nights."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, and the columns of people that go with them."""
    op.create_table("overrides", *_overrides())
    op.create_index("ix_overrides_ends", "overrides", ["ends"])
    op.create_index("ix_overrides_person_id", "overrides", ["person_id"])
    op.create_table("swaps", *_swaps())
    asked = sa.text("state = 'asked'")
    op.create_index(
        "one_question_at_a_time_about_a_shift",
        "swaps",
        ["asker_id", "begins"],
        unique=True,
        sqlite_where=asked,
        postgresql_where=asked,
    )
    op.create_index("ix_swaps_asked_id", "swaps", ["asked_id", "state"])
    op.create_index(
        "ix_swaps_answer_by",
        "swaps",
        ["answer_by"],
        sqlite_where=asked,
        postgresql_where=asked,
    )
    _people()


def downgrade() -> None:
    """Take them away again."""
    op.drop_index("one_fallback_person", "people")
    for name in ("back_to_back", "fallback", "team"):
        op.drop_column("people", name)
    for table in ("swaps", "overrides"):
        op.drop_table(table)


def _people() -> None:
    no = sa.false()
    op.add_column("people", sa.Column("team", sa.String(40), server_default="", nullable=False))
    for name in ("fallback", "back_to_back"):
        op.add_column("people", sa.Column(name, sa.Boolean(), server_default=no, nullable=False))
    op.create_index(
        "one_fallback_person",
        "people",
        ["fallback"],
        unique=True,
        sqlite_where=sa.text("fallback"),
        postgresql_where=sa.text("fallback"),
    )


def _overrides() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield sa.Column("kind", sa.String(32), nullable=False)
    yield sa.Column("begins", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("ends", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("why", sa.LargeBinary(), nullable=False)
    yield sa.Column("made_by", sa.Integer(), nullable=True)
    yield sa.Column("source", sa.String(32), nullable=False)
    yield sa.Column("made_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("once", sa.String(200), nullable=True)
    yield sa.CheckConstraint("begins < ends", name=op.f("an_override_ends_after_it_begins"))
    for name in ("person_id", "made_by"):
        yield sa.ForeignKeyConstraint([name], ["people.id"], name=op.f(f"fk_overrides_{name}"))
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_overrides"))
    yield sa.UniqueConstraint("once", name="one_override_from_one_source")


def _swaps() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("asker_id", sa.Integer(), nullable=False)
    yield sa.Column("asked_id", sa.Integer(), nullable=False)
    yield sa.Column("begins", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("ends", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("state", sa.String(32), nullable=False)
    yield sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("answer_by", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.CheckConstraint("begins < ends", name=op.f("a_swap_ends_after_it_begins"))
    yield sa.CheckConstraint("asker_id <> asked_id", name=op.f("nobody_swaps_with_themselves"))
    yield sa.CheckConstraint(
        "state = 'asked' OR decided_at IS NOT NULL", name=op.f("a_decided_swap_says_when_it_was")
    )
    for name in ("asker_id", "asked_id"):
        yield sa.ForeignKeyConstraint([name], ["people.id"], name=op.f(f"fk_swaps_{name}"))
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_swaps"))
