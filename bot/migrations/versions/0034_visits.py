"""Companion visits."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

_TO_COME = sa.text("state IN ('asked', 'approved')")
_LINKS = {
    "member_id": "people",
    "buddy_id": "people",
    "first_id": "visits",
    "approved_by": "people",
    "settled_by": "people",
}


def upgrade() -> None:
    """Nothing was asked for before."""
    moments = ("approved_at", "arrived_at", "left_at", "next_look_at", "settled_at")
    op.create_table(
        "visits",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        *[sa.Column(name, sa.Integer(), nullable=name != "member_id") for name in _LINKS],
        sa.Column("session", sa.Integer(), server_default="1", nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("what", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("place", sa.LargeBinary(), nullable=True),
        sa.Column("place_is_public", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("risk_note", sa.LargeBinary(), nullable=True),
        sa.Column("checks", sa.String(120), server_default="", nullable=False),
        sa.Column("checks_seen_on", sa.Date(), nullable=True),
        *[sa.Column(name, sa.DateTime(timezone=True), nullable=True) for name in moments],
        sa.Column("next_step", sa.String(32), nullable=True),
        sa.Column("outcome", sa.String(32), nullable=True),
        *_constraints(),
    )
    op.create_index(
        "one_visit_to_come_a_member",
        "visits",
        ["member_id"],
        unique=True,
        sqlite_where=_TO_COME,
        postgresql_where=_TO_COME,
    )
    op.create_index("ix_visits_buddy_id", "visits", ["buddy_id"])
    op.create_index("ix_visits_next_look_at", "visits", ["next_look_at"])


def _constraints() -> list[sa.Constraint]:
    return [
        sa.CheckConstraint(
            "state NOT IN ('approved', 'done') OR (approved_by IS NOT NULL AND buddy_id IS NOT "
            "NULL AND checks_seen_on IS NOT NULL AND starts_at IS NOT NULL AND ends_at IS NOT "
            "NULL AND place IS NOT NULL AND place_is_public)",
            name="no_visit_without_checks_approval_and_a_public_place",
        ),
        sa.CheckConstraint("session BETWEEN 1 AND 3", name="company_ends_after_three_sessions"),
        *[
            sa.ForeignKeyConstraint([name], [f"{table}.id"], name=f"fk_visits_{name}")
            for name, table in _LINKS.items()
        ],
        sa.PrimaryKeyConstraint("id", name="pk_visits"),
    ]


def downgrade() -> None:
    """Without them."""
    op.drop_table("visits")
