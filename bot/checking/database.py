"""Looks whether the database is there, of the right shape, and written with our key."""

from sqlalchemy.exc import SQLAlchemyError

from bot.checking.finding import Finding, Weight, problem
from bot.database import Database
from bot.faults import VaultFault
from bot.migrations.migrating import newest_version
from bot.settings import Settings
from bot.store.shape import embedded_file, key_fits, version_here

PART = "database"


async def check_database(settings: Settings, database: Database) -> list[Finding]:
    """One line. Only where it is fine is there any sense in looking further."""
    file = embedded_file(settings.database_url)
    if file is not None and not file.exists():
        words = "There is no database file yet. Make it with: goodevening migrate"
        return [problem(PART, words)]
    try:
        version = await version_here(database)
    except (SQLAlchemyError, OSError) as fault:
        return [problem(PART, _unreachable(fault))]
    if version != newest_version():
        return [problem(PART, _other_shape(version))]
    try:
        await key_fits(database)
    except VaultFault:
        return [problem(PART, _OTHER_KEY)]
    return [Finding(Weight.FINE, PART, f"reachable, up to date ({version}), and the key fits")]


_OTHER_KEY = (
    "What is stored was written with another SECRET_KEY, so nobody's name or words can be read. "
    "Put the key back that was used before."
)


def _unreachable(fault: Exception) -> str:
    return (
        f"The database cannot be reached ({type(fault).__name__}). Is DATABASE_URL right, and is "
        "the database running?"
    )


def _other_shape(version: str) -> str:
    if version > newest_version():
        return (
            f"The database is newer ({version}) than this version of the service "
            f"({newest_version()}). Install the newer version again."
        )
    return "The database has not the shape that this version needs. Run: goodevening migrate"
