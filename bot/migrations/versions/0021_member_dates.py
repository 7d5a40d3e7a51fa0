"""The nation in which a member lives, and days of the year that are their own."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Hard dates move out of what was agreed about silence, sealed as they are."""
    op.add_column(
        "people", sa.Column("nation", sa.String(length=40), server_default="", nullable=False)
    )
    op.create_table(
        "member_dates",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("month_day", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("manner", sa.String(length=32), nullable=False),
        sa.CheckConstraint(
            "kind = 'hard' OR manner = 'gentle'",
            name=op.f("only_a_hard_date_goes_without_a_hello"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_member_dates_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member_dates")),
    )
    op.create_index("ix_member_dates_person_id", "member_dates", ["person_id"])
    birthday = sa.text("kind = 'birthday'")
    op.create_index(
        "one_birthday_a_member",
        "member_dates",
        ["person_id"],
        unique=True,
        sqlite_where=birthday,
        postgresql_where=birthday,
    )
    op.execute(
        "INSERT INTO member_dates (person_id, month_day, kind, manner)"
        " SELECT person_id, hard_date, 'hard', 'gentle' FROM silences"
        # 33 bytes are form, name of the key, nonce and tag around no words at all.
        " WHERE length(hard_date) > 33"
    )
    op.execute("ALTER TABLE silences DROP COLUMN hard_date")


def downgrade() -> None:
    """Back to one hard date a member, and only with an agreement about silence; the rest goes."""
    op.add_column("silences", sa.Column("hard_date", sa.LargeBinary(), nullable=True))
    op.execute(
        "UPDATE silences SET hard_date = (SELECT month_day FROM member_dates"
        " WHERE member_dates.person_id = silences.person_id AND kind = 'hard'"
        " ORDER BY member_dates.id LIMIT 1)"
    )
    op.drop_table("member_dates")
    op.drop_column("people", "nation")
