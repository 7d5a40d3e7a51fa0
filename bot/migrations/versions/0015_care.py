"""Hard nights on call, their handover notes, and who was told of them."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_MOMENTS = ("written_at", "debrief_at", "kept_at")


def upgrade() -> None:
    """Make the tables, those that others name first."""
    op.create_table("hard_nights", *_nights())
    op.create_index("ix_hard_nights_found_at", "hard_nights", ["found_at"])
    op.create_table(
        "hard_night_concerns",
        *_links("hard_night_concerns", hard_night_id="hard_nights", concern_id="concerns"),
        sa.UniqueConstraint("hard_night_id", "concern_id", name="a_night_names_a_concern_once"),
    )
    op.create_index("ix_hard_night_concerns_concern_id", "hard_night_concerns", ["concern_id"])
    op.create_table(
        "handover_readers",
        *_links("handover_readers", hard_night_id="hard_nights", person_id="people"),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("hard_night_id", "person_id", name="told_of_a_handover_note_once"),
    )


def downgrade() -> None:
    """Remove them, and all that is in them."""
    for table in ("handover_readers", "hard_night_concerns", "hard_nights"):
        op.drop_table(table)


def _nights() -> Iterator[SchemaItem]:
    yield sa.Column("night", sa.String(10), nullable=False)
    yield sa.Column("found_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("words", sa.LargeBinary(), nullable=False)
    for moment in _MOMENTS:
        yield sa.Column(moment, sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("instead_id", sa.Integer(), nullable=True)
    yield sa.ForeignKeyConstraint(
        ["instead_id"], ["people.id"], name=op.f("fk_hard_nights_instead_id")
    )
    yield from _links("hard_nights", person_id="people")
    yield sa.UniqueConstraint("person_id", "night", name="asked_once_after_a_hard_night")


def _links(table: str, **others: str) -> Iterator[SchemaItem]:
    """The number of the row, and the rows that it needs."""
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))
    for name, other in others.items():
        yield sa.Column(name, sa.Integer(), nullable=False)
        yield sa.ForeignKeyConstraint([name], [f"{other}.id"], name=op.f(f"fk_{table}_{name}"))
