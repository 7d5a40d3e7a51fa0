"""When paging was tried out, who was asked, and who answered when."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table("drills", *_drills())
    running = sa.text("state = 'running'")
    op.create_index(
        "ix_drills_running",
        "drills",
        ["next_page_at"],
        sqlite_where=running,
        postgresql_where=running,
    )
    op.create_table("drill_pages", *_drill_pages())


def downgrade() -> None:
    """Remove the tables, and all that is in them."""
    for table in ("drill_pages", "drills"):
        op.drop_table(table)


def _drills() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("why", sa.String(length=32), nullable=False)
    yield sa.Column("state", sa.String(length=32), nullable=False)
    yield sa.Column("started_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("everybody", sa.Boolean(), server_default=sa.false(), nullable=False)
    yield sa.Column("only_id", sa.Integer(), nullable=True)
    yield sa.Column("next_page_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("acknowledged_by", sa.Integer(), nullable=True)
    yield sa.Column("acknowledged_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("channel", sa.String(length=32), nullable=True)
    yield sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("once", sa.String(length=80), nullable=False)
    for column in ("only_id", "acknowledged_by"):
        yield sa.ForeignKeyConstraint([column], ["people.id"], name=op.f(f"fk_drills_{column}"))
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_drills"))
    yield sa.UniqueConstraint("once", name="one_drill_a_slot")
    yield sa.CheckConstraint(
        "state <> 'running' OR next_page_at IS NOT NULL",
        name=op.f("a_running_drill_has_a_next_page"),
    )
    yield sa.CheckConstraint(
        "state <> 'answered' OR acknowledged_by IS NOT NULL",
        name=op.f("an_answered_drill_names_who"),
    )


def _drill_pages() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("drill_id", sa.Integer(), nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield sa.Column("paged_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.ForeignKeyConstraint(["drill_id"], ["drills.id"], name=op.f("fk_drill_pages_drill_id"))
    yield sa.ForeignKeyConstraint(
        ["person_id"], ["people.id"], name=op.f("fk_drill_pages_person_id")
    )
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_drill_pages"))
    yield sa.UniqueConstraint("drill_id", "person_id", name="one_drill_page_a_person")
