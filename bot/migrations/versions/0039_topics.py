"""A topic for each member in the chat of a buddy who asked for it."""

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

_open = sa.text("closed_at IS NULL")
_has_topic = sa.text("topic_id IS NOT NULL")


def upgrade() -> None:
    """Nobody has asked for it yet."""
    op.add_column("addresses", sa.Column("topics_since", sa.DateTime(timezone=True)))
    op.create_table(
        "topics",
        sa.Column("id", sa.Integer(), autoincrement=True, primary_key=True),
        _link("person_id", "people"),
        _link("address_id", "addresses"),
        _link("member_id", "people"),
        sa.Column("thread", sa.String(40)),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True)),
        sa.Column("gone_at", sa.DateTime(timezone=True)),
        sa.UniqueConstraint("address_id", "thread", name="a_topic_is_about_one_member"),
    )
    op.create_index(
        "one_open_topic_a_member",
        "topics",
        ["address_id", "member_id"],
        unique=True,
        sqlite_where=_open,
        postgresql_where=_open,
    )
    op.create_index("ix_topics_person_id", "topics", ["person_id"])
    op.create_index("ix_topics_member_id", "topics", ["member_id"])
    # In one statement: SQLite would otherwise copy the whole outbox to add a link to a table.
    op.execute(
        "ALTER TABLE outbox ADD COLUMN topic_id INTEGER"
        " CONSTRAINT fk_outbox_topic_id REFERENCES topics (id)"
    )
    op.create_index(
        "ix_outbox_topic_id",
        "outbox",
        ["topic_id"],
        sqlite_where=_has_topic,
        postgresql_where=_has_topic,
    )


def downgrade() -> None:
    """All in one chat again."""
    op.drop_index("ix_outbox_topic_id", "outbox")
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_column("topic_id")
    op.drop_table("topics")
    op.drop_column("addresses", "topics_since")


def _link(name: str, table: str) -> sa.Column[int]:
    key = sa.ForeignKey(f"{table}.id", name=f"fk_topics_{name}")
    return sa.Column(name, sa.Integer(), key, nullable=False)
