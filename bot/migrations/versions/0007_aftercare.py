"""Hand on, put off, second person, tries, emergency services, follow-up and review of concerns."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_PEOPLE = {"handed_to_id": "people", "reviewed_by_id": "people", "earlier_id": "concerns"}


def upgrade() -> None:
    """Make the tables, and what concerns now hold."""
    with op.batch_alter_table("concerns") as table:
        for column in _columns():
            table.add_column(column)
        for name, other in _PEOPLE.items():
            table.create_foreign_key(op.f(f"fk_concerns_{name}"), other, [name], ["id"])
    op.create_index("ix_concerns_closed_at", "concerns", ["closed_at"])
    op.create_table("second_calls", *_second_calls())
    op.create_table("contact_tries", *_contact_tries())
    op.create_table("follow_ups", *_follow_ups())
    _indexes()


def downgrade() -> None:
    """Remove them, and all that is in them."""
    for table in ("follow_ups", "contact_tries", "second_calls"):
        op.drop_table(table)
    op.drop_index("ix_concerns_closed_at", "concerns")
    with op.batch_alter_table("concerns") as changed:
        for name in _PEOPLE:
            changed.drop_constraint(op.f(f"fk_concerns_{name}"), type_="foreignkey")
        for column in reversed(list(_columns())):
            changed.drop_column(column.name)


def _columns() -> Iterator[sa.Column[object]]:
    for sealed in ("next_steps", "reference", "instead", "snooze_reason"):
        yield sa.Column(sealed, sa.LargeBinary(), nullable=True)
    yield sa.Column("attendance", sa.String(length=32), nullable=True)
    for number in _PEOPLE:
        yield sa.Column(number, sa.Integer(), nullable=True)
    for moment in ("snoozed_until", "reviewed_at"):
        yield sa.Column(moment, sa.DateTime(timezone=True), nullable=True)


def _second_calls() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("concern_id", sa.Integer(), nullable=False)
    yield sa.Column("asked_by_id", sa.Integer(), nullable=False)
    yield sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=True)
    yield sa.Column("joined_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("step", sa.Integer(), server_default="0", nullable=False)
    yield sa.Column("next_page_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("turned_down", sa.String(length=400), server_default="", nullable=False)
    yield sa.Column("paged", sa.String(length=400), server_default="", nullable=False)
    yield sa.CheckConstraint(
        "ended_at IS NOT NULL OR person_id IS NOT NULL OR next_page_at IS NOT NULL",
        name=op.f("a_call_for_a_second_person_goes_on"),
    )
    yield from _links(
        "second_calls", concern_id="concerns", asked_by_id="people", person_id="people"
    )


def _contact_tries() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("concern_id", sa.Integer(), nullable=False)
    yield sa.Column("person_id", sa.Integer(), nullable=False)
    yield sa.Column("at", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("way", sa.String(length=32), nullable=False)
    yield sa.Column("result", sa.String(length=32), nullable=False)
    yield sa.Column("words", sa.LargeBinary(), nullable=False)
    yield from _links("contact_tries", concern_id="concerns", person_id="people")


def _follow_ups() -> Iterator[SchemaItem]:
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.Column("concern_id", sa.Integer(), nullable=False)
    yield sa.Column("owner_id", sa.Integer(), nullable=False)
    yield sa.Column("state", sa.String(length=32), nullable=False)
    yield sa.Column("planned_for", sa.DateTime(timezone=True), nullable=False)
    yield sa.Column("asks", sa.Integer(), server_default="0", nullable=False)
    yield sa.Column("next_ask_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("ended_by_id", sa.Integer(), nullable=True)
    yield sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True)
    yield sa.Column("note", sa.LargeBinary(), nullable=False)
    yield sa.CheckConstraint(
        "state <> 'planned' OR next_ask_at IS NOT NULL",
        name=op.f("a_planned_follow_up_is_asked_about"),
    )
    yield from _links("follow_ups", concern_id="concerns", owner_id="people", ended_by_id="people")


def _links(table: str, **columns: str) -> Iterator[SchemaItem]:
    for name, other in columns.items():
        yield sa.ForeignKeyConstraint([name], [f"{other}.id"], name=op.f(f"fk_{table}_{name}"))
    yield sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))


def _indexes() -> None:
    _one_a_concern("one_second_person_a_concern", "second_calls", "ended_at IS NULL")
    _one_a_concern("one_follow_up_a_concern", "follow_ups", "state = 'planned'")
    op.create_index("ix_second_calls_next_page_at", "second_calls", ["next_page_at"])
    op.create_index("ix_follow_ups_next_ask_at", "follow_ups", ["next_ask_at"])
    op.create_index("ix_contact_tries_concern_id", "contact_tries", ["concern_id", "id"])


def _one_a_concern(name: str, table: str, where: str) -> None:
    condition = sa.text(where)
    op.create_index(
        name,
        table,
        ["concern_id"],
        unique=True,
        sqlite_where=condition,
        postgresql_where=condition,
    )
