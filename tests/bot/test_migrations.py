"""The migrations make just the tables that the code uses, on both databases."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from bot.database import driver_url
from bot.migrations.migrating import migrate, newest_version, version_of
from bot.tables import metadata


async def test_migrations_match_the_tables(database_url: str) -> None:
    await migrate(database_url)  # again, which changes nothing

    def look(connection: Connection) -> tuple[str, list[object]]:
        context = MigrationContext.configure(connection)
        return version_of(connection), list(compare_metadata(context, metadata))

    engine = create_async_engine(driver_url(database_url))
    async with engine.connect() as connection:
        version, differences = await connection.run_sync(look)
    await engine.dispose()
    assert version == newest_version()
    assert differences == []
