"""Brings a database to the shape of this version, with Alembic."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from bot.database import driver_url

FOLDER = Path(__file__).parent / "migrations"
ONE_AT_A_TIME = 7_215_031_894
"""A lock that PostgreSQL keeps, so that two machines that start together migrate once."""


async def migrate(database_url: str) -> None:
    """Apply whatever is missing, in one transaction where the database can."""
    engine = create_async_engine(driver_url(database_url))
    try:
        async with engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                await connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ONE_AT_A_TIME})")
            await connection.run_sync(_upgrade)
    finally:
        await engine.dispose()


async def migrate_if_embedded(database_url: str) -> None:
    """At boot, for SQLite only: its volume is there only when the service runs."""
    if database_url.startswith("sqlite"):
        await migrate(database_url)


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
