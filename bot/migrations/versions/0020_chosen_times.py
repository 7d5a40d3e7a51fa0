"""Plans that come once, for a while or every other week; leeway and quiet hours of a member."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_DATES = ("on_date", "starts_on", "ends_on", "anchor", "daily_until")


def upgrade() -> None:
    """Every plan that is there goes on as it is: each week, with no end, and to the minute."""
    with op.batch_alter_table("plans") as plans:
        plans.drop_constraint("one_plan_a_time", type_="unique")
        for name in _DATES:
            plans.add_column(sa.Column(name, sa.Date(), nullable=True))
    _one("one_plan_a_time", ["person_id", "at"], "on_date IS NULL")
    _one("one_one_off_a_moment", ["person_id", "at", "on_date"], "on_date IS NOT NULL")
    op.create_table(
        "timings",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("leeway", sa.Integer(), server_default="0", nullable=False),
        sa.Column("quiet", sa.String(length=11), server_default="", nullable=False),
        sa.CheckConstraint(
            "leeway >= 0 AND leeway <= 60", name=op.f("a_leeway_is_an_hour_at_most")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_timings_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_timings")),
        sa.UniqueConstraint("person_id", name="one_timing_a_member"),
    )


def downgrade() -> None:
    """Back to plans of every week; what came once or for a while is taken away with its rows."""
    op.drop_table("timings")
    op.execute("DELETE FROM plans WHERE on_date IS NOT NULL")
    op.drop_index("one_one_off_a_moment", "plans")
    op.drop_index("one_plan_a_time", "plans")
    with op.batch_alter_table("plans") as plans:
        for name in reversed(_DATES):
            plans.drop_column(name)
        plans.create_unique_constraint("one_plan_a_time", ["person_id", "at"])


def _one(name: str, columns: list[str], where: str) -> None:
    condition = sa.text(where)
    op.create_index(
        name,
        "plans",
        columns,
        unique=True,
        sqlite_where=condition,
        postgresql_where=condition,
    )
