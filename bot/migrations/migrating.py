"""Brings a database to the shape of this version, with Alembic."""

import re
from pathlib import Path

from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from bot.database import driver_url

FOLDER = Path(__file__).parent
ONE_AT_A_TIME = 7_215_031_894
"""A lock that PostgreSQL keeps, so that two machines that start together migrate once."""


async def migrate(database_url: str) -> None:
    """Apply whatever is missing, in one transaction where the database can."""
    engine = create_async_engine(driver_url(database_url), hide_parameters=True)
    try:
        async with engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                await connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ONE_AT_A_TIME})")
            if await connection.run_sync(version_of) != newest_version():
                await connection.run_sync(_upgrade)
    finally:
        await engine.dispose()


async def migrate_if_embedded(database_url: str) -> None:
    """At boot, for SQLite only: its volume is there only when the service runs."""
    if database_url.startswith("sqlite"):
        await migrate(database_url)


def newest_version() -> str:
    """What this version of the service needs: migrations are numbered 0001, 0002 and so on."""
    numbered = re.compile(r"(\d{4})_\w+\.py")
    found = (numbered.fullmatch(path.name) for path in (FOLDER / "versions").iterdir())
    return max(name[1] for name in found if name)


def version_of(connection: Connection) -> str:
    """The version of this database; empty where it has none yet."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found or ""


def _upgrade(connection: Connection) -> None:
    # Loaded only where there is something to do: the running service has no use for its 6 MB.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
