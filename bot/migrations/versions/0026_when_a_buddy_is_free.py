"""The hours of a buddy's week, single days, and how much they want to carry."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Whoever has said nothing is free on the days in their row, at any hour, as before."""
    for cap, usual in (("most_members", "3"), ("most_asked", "5")):
        column = sa.Column(cap, sa.Integer(), server_default=usual, nullable=False)
        op.add_column("people", column)
    op.create_table(
        "buddy_hours",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("hours", sa.String(length=400), nullable=False),
        *_said("buddy_hours"),
    )
    op.create_index("ix_buddy_hours_person_id", "buddy_hours", ["person_id"])
    op.create_table(
        "buddy_spells",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("begins", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        *_said("buddy_spells"),
        sa.CheckConstraint("begins < ends", name=op.f("a_spell_ends_after_it_begins")),
    )
    op.create_index("ix_buddy_spells_person_id_ends", "buddy_spells", ["person_id", "ends"])


def _said(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("how", sa.String(length=32), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f(f"fk_{table}_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )


def downgrade() -> None:
    """Only the days are left."""
    op.drop_table("buddy_spells")
    op.drop_table("buddy_hours")
    op.drop_column("people", "most_asked")
    op.drop_column("people", "most_members")
