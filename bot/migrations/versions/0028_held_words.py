"""Words that staff read before the other side does, and pairings to be looked at."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

_WAITS = sa.text("state = 'waiting'")
_PROMISES = {
    "held_words_wait_until_a_person_settles": "(state = 'waiting') = (settled_at IS NULL)",
    "what_went_is_kept_beside_what_was_held": "state <> 'delivered' OR went IS NOT NULL",
}


def upgrade() -> None:
    """Nothing is held yet."""
    op.create_table(
        "held_words",
        sa.Column("id", sa.Integer(), autoincrement=True, primary_key=True),
        _link("message_id", "messages", needed=True),
        _link("person_id", "people", needed=True),
        _link("member_id", "people", needed=True),
        _link("to_id", "people"),
        _link("request_id", "buddy_requests"),
        sa.Column("kinds", sa.String(120), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("held_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True)),
        _link("settled_by", "people"),
        sa.Column("went", sa.LargeBinary()),
        sa.Column("why", sa.LargeBinary()),
        sa.UniqueConstraint("message_id", name="words_are_held_once"),
        *(sa.CheckConstraint(promise, name=name) for name, promise in _PROMISES.items()),
    )
    _index_held_words()
    op.create_table(
        "conduct_looks",
        sa.Column("id", sa.Integer(), autoincrement=True, primary_key=True),
        _link("person_id", "people", needed=True, of="conduct_looks"),
        sa.Column("look_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("person_id", name="one_look_at_a_pairing_at_a_time"),
    )
    op.create_index("ix_conduct_looks_look_at", "conduct_looks", ["look_at"])


def _index_held_words() -> None:
    op.create_index(
        "ix_held_words_waiting",
        "held_words",
        ["held_at"],
        sqlite_where=_WAITS,
        postgresql_where=_WAITS,
    )
    op.create_index("ix_held_words_person_id", "held_words", ["person_id", "held_at"])
    op.create_index("ix_held_words_member_id", "held_words", ["member_id", "held_at"])


def downgrade() -> None:
    """What was held is lost."""
    op.drop_table("conduct_looks")
    op.drop_table("held_words")


def _link(name: str, table: str, *, needed: bool = False, of: str = "held_words") -> sa.Column[int]:
    key = sa.ForeignKey(f"{table}.id", name=f"fk_{of}_{name}")
    return sa.Column(name, sa.Integer(), key, nullable=not needed)
