"""How pairings begin and end, what people want of each other, and who is coming next."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

_TABLES = ("pairing_questions", "coming_pairings", "introductions", "match_wishes")


def upgrade() -> None:
    """Every pairing that is there has settled: the people file said so."""
    # Both databases add such a column without copying the table; Alembic would copy it.
    op.execute(
        "ALTER TABLE pairings ADD COLUMN confirmed_by INTEGER"
        " CONSTRAINT fk_pairings_confirmed_by REFERENCES people (id)"
    )
    for column in _columns():
        op.add_column("pairings", column)
    op.create_index("ix_pairings_review_at", "pairings", ["review_at"])
    op.create_table("match_wishes", *_match_wishes())
    op.create_table("introductions", *_introductions())
    op.create_table("coming_pairings", *_coming_pairings())
    op.create_index("ix_coming_pairings_buddy_id", "coming_pairings", ["buddy_id"])
    _one("one_coming_buddy_at_a_time", "coming_pairings", "member_id", "ended_at IS NULL")
    op.create_table("pairing_questions", *_pairing_questions())
    op.create_index("ix_pairing_questions_member_id", "pairing_questions", ["member_id"])
    op.create_index("ix_pairing_questions_person_id", "pairing_questions", ["person_id", "id"])
    asked = "one_open_pairing_question_a_person"
    _one(asked, "pairing_questions", "person_id", "closed_at IS NULL")


def downgrade() -> None:
    """Without them."""
    for table in _TABLES:
        op.drop_table(table)
    op.drop_index("ix_pairings_review_at", "pairings")
    op.drop_column("pairings", "confirmed_by")
    for column in _columns():
        op.drop_column("pairings", column.name)


def _one(name: str, table: str, column: str, open_: str) -> None:
    while_open = sa.text(open_)
    op.create_index(
        name, table, [column], unique=True, sqlite_where=while_open, postgresql_where=while_open
    )


def _columns() -> Iterator[sa.Column[object]]:
    moments = ("proposed_at", "trial_until", "review_at", "review_asked_at", "settled_at")
    for name in moments:
        yield _moment(name)
    yield sa.Column("ends_on", sa.Date(), nullable=True)
    yield sa.Column("ended_why", sa.String(length=32), nullable=True)
    yield sa.Column("ended_badly", sa.Boolean(), server_default=sa.false(), nullable=False)


def _moment(name: str, *, needed: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=not needed)


def _links(table: str, **people: bool) -> Iterator[SchemaItem]:
    """Whom the rows of a table name; True for those whom each must name."""
    yield sa.Column("id", sa.Integer(), autoincrement=True, nullable=False)
    yield sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))
    for name, needed in people.items():
        yield sa.Column(name, sa.Integer(), nullable=not needed)
        yield sa.ForeignKeyConstraint([name], ["people.id"], name=op.f(f"fk_{table}_{name}"))


def _match_wishes() -> Iterator[SchemaItem]:
    yield from _links("match_wishes", person_id=True)
    yield sa.Column("version", sa.Integer(), server_default="1", nullable=False)
    yield sa.Column("wishes", sa.LargeBinary(), nullable=False)
    yield sa.UniqueConstraint("person_id", name="one_set_of_wishes_a_person")


def _introductions() -> Iterator[SchemaItem]:
    yield from _links("introductions", person_id=True)
    yield sa.Column("version", sa.Integer(), server_default="1", nullable=False)
    yield sa.Column("words", sa.LargeBinary(), nullable=False)
    yield sa.Column("agreed_on", sa.Date(), nullable=True)
    yield sa.Column("agreed_how", sa.String(length=16), server_default="", nullable=False)
    yield sa.UniqueConstraint("person_id", name="one_introduction_a_member")


def _coming_pairings() -> Iterator[SchemaItem]:
    yield from _links("coming_pairings", member_id=True, buddy_id=True, confirmed_by=True)
    yield _moment("proposed_at", needed=True)
    for name in ("member_yes_at", "buddy_yes_at", "ended_at"):
        yield _moment(name)
    yield sa.Column("ended_why", sa.String(length=32), nullable=True)


def _pairing_questions() -> Iterator[SchemaItem]:
    yield from _links("pairing_questions", person_id=True, member_id=True, buddy_id=False)
    yield sa.Column("asked", sa.String(length=32), nullable=False)
    yield _moment("asked_at", needed=True)
    yield _moment("expires_at", needed=True)
    yield sa.Column("answer", sa.String(length=1), server_default="", nullable=False)
    yield _moment("closed_at")
