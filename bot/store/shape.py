"""Looks at the database itself: where it is, its version, and whether our key opens it."""

from pathlib import Path

from sqlalchemy import make_url, select

from bot.database import Database, driver_url
from bot.migrations.migrating import version_of
from bot.tables import people


def embedded_file(url: str) -> Path | None:
    """The file of an embedded database; None for one that runs elsewhere."""
    parsed = make_url(driver_url(url))
    if parsed.get_backend_name() != "sqlite" or parsed.database in (None, "", ":memory:"):
        return None
    return Path(str(parsed.database))


async def version_here(database: Database) -> str:
    """The version that was migrated to last; empty where none was."""
    async with database.reading() as tx:
        return await tx.connection.run_sync(version_of)


async def key_fits(database: Database) -> None:
    """Open one sealed value.

    Raises:
        VaultFault: it was sealed with another key.
    """
    async with database.reading() as tx:
        await tx.first(select(people.c.name).limit(1))
