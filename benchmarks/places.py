"""Where a measurement keeps its database: a folder, or a PostgreSQL that it starts itself."""

import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.database import Database, open_database
from bot.migrations.migrating import migrate
from bot.vault import Vault
from tests.town.fixtures import SECRET_KEY
from tests.town.postgresql import PostgreSQL

_IN_MEMORY = """Other programs wanted the same
processors and disk, so the run went before them and its databases stood in memory
(`TMPDIR=/dev/shm`): on a disk of its own each commit takes about a third of a millisecond more."""


def where() -> str:
    """A sentence about the databases, for the page of a run."""
    return _IN_MEMORY if tempfile.gettempdir().startswith("/dev/shm") else ""


@asynccontextmanager
async def own_folder() -> AsyncIterator[Path]:
    """A folder that is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="goodevening-bench-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@asynccontextmanager
async def own_database(folder: Path, *, on_postgresql: bool) -> AsyncIterator[tuple[str, Database]]:
    """A migrated database: its address, and the database opened."""
    async with _address(folder, on_postgresql=on_postgresql) as url:
        await migrate(url)
        database = open_database(url, Vault(SECRET_KEY))
        try:
            yield url, database
        finally:
            await database.close()


@asynccontextmanager
async def _address(folder: Path, *, on_postgresql: bool) -> AsyncIterator[str]:
    if not on_postgresql:
        yield f"sqlite:///{folder}/goodevening.db"
        return
    async with own_folder() as home:  # the server runs as another login, who owns it alone
        server = PostgreSQL(home)
        server.sql("CREATE DATABASE goodevening")
        try:
            yield server.url("goodevening")
        finally:
            server.stop()
