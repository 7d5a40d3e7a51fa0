"""The record is append-only: what it says is neither changed nor removed, but by erasure."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

# The permits are rows that `bot.store.record.erasing` writes and takes away again within one
# transaction, so that nobody else ever sees them.
_PERMITTED = """EXISTS (SELECT 1 FROM marks WHERE name = 'erasing all of the record'
    OR (name = 'erasing lines of the record' AND OLD.concern_id IS NULL))"""
_REFUSED = "the record is append-only"


def upgrade() -> None:
    """A trigger for each way of changing it."""
    if op.get_bind().dialect.name == "sqlite":
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER the_record_is_append_only_{change.lower()} BEFORE {change} "
                f"ON events WHEN NOT {_PERMITTED} BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION refuse_to_change_the_record() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN IF TG_OP = 'TRUNCATE' THEN RAISE EXCEPTION '{_REFUSED}'; END IF; "
        f"IF NOT {_PERMITTED} THEN RAISE EXCEPTION '{_REFUSED}'; END IF; "
        "IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$"
    )
    op.execute(
        "CREATE TRIGGER the_record_is_append_only BEFORE UPDATE OR DELETE ON events "
        "FOR EACH ROW EXECUTE FUNCTION refuse_to_change_the_record()"
    )
    op.execute(
        "CREATE TRIGGER the_record_is_not_emptied BEFORE TRUNCATE ON events "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_the_record()"
    )


def downgrade() -> None:
    """Anybody may change it again."""
    if op.get_bind().dialect.name == "sqlite":
        for change in ("update", "delete"):
            op.execute(f"DROP TRIGGER the_record_is_append_only_{change}")
        return
    op.execute("DROP TRIGGER the_record_is_not_emptied ON events")
    op.execute("DROP TRIGGER the_record_is_append_only ON events")
    op.execute("DROP FUNCTION refuse_to_change_the_record()")
