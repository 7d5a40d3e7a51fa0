"""How staff were told of alerts: alone or in a list, by which ways, and whether it arrived."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables, those that others name first."""
    op.create_table("tellings", *_tellings())
    op.create_table("told_alerts", *_told_alerts())
    op.create_table("ways", *_ways())
    op.create_index("ix_tellings_person_id", "tellings", ["person_id", "told_at"])
    op.create_index("ix_told_alerts_telling_id", "told_alerts", ["telling_id"])
    op.create_index("ix_ways_telling_id", "ways", ["telling_id"])
    for table, column in (("tellings", "look_at"), ("told_alerts", "tell_at")):
        due = sa.text(f"{column} IS NOT NULL")
        op.create_index(
            f"ix_{table}_{column}", table, [column], sqlite_where=due, postgresql_where=due
        )


def downgrade() -> None:
    """Remove them, and what they say."""
    for table in ("ways", "told_alerts", "tellings"):
        op.drop_table(table)


def _number() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)


def _link(table: str, name: str, to: str) -> SchemaItem:
    return sa.ForeignKeyConstraint([name], [f"{to}.id"], name=op.f(f"fk_{table}_{name}"))


def _tellings() -> Iterator[SchemaItem]:
    yield from _number()
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield sa.Column("told_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("listed", sa.Boolean(), server_default=sa.false(), nullable=False)
    yield sa.Column("look_at", sa.DateTime(timezone=True), nullable=True)
    yield _link("tellings", "person_id", "people")
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_tellings"))


def _told_alerts() -> Iterator[SchemaItem]:
    yield from _number()
    yield sa.Column("alert_id", sa.Integer(), nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield sa.Column("telling_id", sa.Integer(), nullable=True)
    yield sa.Column("call", sa.String(length=32), nullable=False)
    yield sa.Column("tell_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.CheckConstraint(
        "telling_id IS NOT NULL OR tell_at IS NOT NULL", name=op.f("an_alert_is_told_or_will_be")
    )
    yield _link("told_alerts", "alert_id", "alerts")
    yield _link("told_alerts", "person_id", "people")
    yield _link("told_alerts", "telling_id", "tellings")
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_told_alerts"))
    yield sa.UniqueConstraint("alert_id", name="an_alert_is_told_once")


def _ways() -> Iterator[SchemaItem]:
    yield from _number()
    yield sa.Column("telling_id", sa.Integer(), nullable=False)
    yield sa.Column("row_id", sa.Integer(), nullable=False)
    yield _link("ways", "telling_id", "tellings")
    yield _link("ways", "row_id", "outbox")
    yield sa.PrimaryKeyConstraint("id", name=op.f("pk_ways"))
    yield sa.UniqueConstraint("row_id", name="a_row_is_of_one_telling")
